using AlphaFlops.Runner.Measuring;

namespace AlphaFlops.Runner.Tests;

public sealed class MeasurementLogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops ψ ").FullName;

    private string File_ => Path.Combine(folder, "measurements.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_written_is_not_measured_again()
    {
        using (var log = Open())
        {
            log.Add(TestSweep.Linear(1), new Sample(0.5, 0.01, 20, null));
            log.LeaveOut(TestSweep.Linear(2), "out of memory: 3 GiB");
        }

        using var again = Open();

        Assert.Equal([TestSweep.Linear(1).Key, TestSweep.Linear(2).Key], again.Done.Order());
    }

    [Fact]
    public void The_facts_stand_above_the_rows_once()
    {
        Open().Dispose();
        Open().Dispose();

        Assert.Equal(["# device: test", TestSweepHeader], File.ReadAllLines(File_));
    }

    [Fact]
    public void A_row_holds_key_time_energy_and_curve()
    {
        using (var log = Open()) log.Add(TestSweep.Linear(1) with { Curve = "increasing_W,2" }, new Sample(0.5, 0.01, 20, new(1980, 55)));

        Assert.Equal("linear,float32,1,64,64,,,,,,,,,0.5,20,increasing_W,2,0.01,1980,55", File.ReadLines(File_).Last());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(1000)]
    public void A_file_that_was_cut_anywhere_goes_on(int cut)
    {
        using (var log = Open())
            for (int i = 1; i <= 5; i++) log.Add(TestSweep.Linear(i), new Sample(0.5, 0.01, null, null));
        byte[] bytes = File.ReadAllBytes(File_);
        File.WriteAllBytes(File_, bytes[..^Math.Min(cut, bytes.Length)]);

        using (var log = Open())
            for (int i = 1; i <= 5; i++)
                if (!log.Done.Contains(TestSweep.Linear(i).Key)) log.Add(TestSweep.Linear(i), new Sample(0.5, 0.01, null, null));

        Assert.Equal(bytes, File.ReadAllBytes(File_));
    }

    [Fact]
    public void A_fresh_run_forgets()
    {
        using (var log = Open()) log.Add(TestSweep.Linear(1), new Sample(0.5, 0.01, null, null));

        using var fresh = Open(fresh: true);

        Assert.Empty(fresh.Done);
    }

    private const string TestSweepHeader = "op,dtype,n,c_in,c_out,h,w,k_h,k_w,stride,padding,dilation,groups,ms,mj,series,line,margin,mhz,celsius";

    private MeasurementLog Open(bool fresh = false) => MeasurementLog.Open(File_, fresh, () => [("device", "test"), ("driver", null)]);
}
