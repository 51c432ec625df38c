using System.Globalization;
using AlphaFlops.Testing;
using Xunit.Abstractions;

namespace AlphaFlops.Samples.Tests.Speed;

/// <summary>Steps and bytes of some models beside those of SpeedRecord.csv, which UPDATE_DOCS=1 writes anew. No time is asserted.</summary>
public sealed class SpeedRecordTests(ITestOutputHelper output)
{
    /// <summary>Of bytes: what a runtime's version may change. Steps are exact.</summary>
    private const double Margin = 1.05;

    [Fact]
    public void Evaluation_takes_the_recorded_steps_and_no_more_memory()
    {
        var measured = Workload.All().Select(workload => (workload.Name, Measured: Measure(workload))).ToArray();
        string[] path = ["tests", "AlphaFlops.Samples.Tests", "Speed", "SpeedRecord.csv"];
        var lines = measured.Select(row => string.Create(CultureInfo.InvariantCulture, $"\"{row.Name}\";{row.Measured.Steps};{row.Measured.Bytes}")).Prepend("workload;steps;bytes").ToArray();
        foreach (var line in lines) output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllLines(Path.Combine([Repository.Root, .. path]), lines);

        var recorded = Repository.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(';')).ToArray();

        Assert.Equal(recorded.Select(row => row[0]), measured.Select(row => $"\"{row.Name}\""));
        Assert.Equal(recorded.Select(row => int.Parse(row[1], CultureInfo.InvariantCulture)), measured.Select(row => row.Measured.Steps));
        Assert.All(recorded.Zip(measured), pair => Assert.InRange(pair.Second.Measured.Bytes, 0, (long)(Margin * long.Parse(pair.First[2], CultureInfo.InvariantCulture))));
    }

    // The first run binds the code; of the others the smallest is what is kept and thrown away each time.
    private static (int Steps, long Bytes) Measure(Workload workload)
    {
        workload.Run();
        var runs = Enumerable.Range(0, 2).Select(_ => workload.Run()).ToArray();
        return (runs[0].Steps, runs.Min(run => run.Bytes));
    }
}
