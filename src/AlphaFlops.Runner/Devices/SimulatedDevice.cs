using System.Globalization;
using AlphaFlops.Runner.Measuring;

namespace AlphaFlops.Runner.Devices;

/// <summary>A device of known constants and faults, for tests: <c>noise=0.01,delay=5,outOfMemory=3,lost=7</c>, so many times slower than a GPU of a
/// data centre with <c>slow=1000</c>. Its name says what it is, so that no
/// profile of it is taken for one that was measured.</summary>
internal sealed class SimulatedDevice : IDevice
{
    private readonly Dictionary<string, double> settings;
    private readonly Random random = new(1);
    private double now, energy;
    // Points are counted; the calls that tell the speed come before the first.
    private int prepared = -Speed.Points;
    private bool isLost;

    public SimulatedDevice(string settings, string dtype)
    {
        this.settings = settings.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => double.Parse(part[1], CultureInfo.InvariantCulture));
        if (Setting("none") > 0) throw new RunnerException(ExitCode.NoDevice, "There is no such simulated device.");
        Facts = new DeviceFacts
        {
            Name = "simulated device",
            Id = $"simulated-{Setting("id"):0}",
            Driver = Setting("driver", 1).ToString("0.0", CultureInfo.InvariantCulture),
            LibTorch = "0.0",
            DType = dtype == "tf32" ? "float32" : dtype,
            Tf32 = dtype == "tf32",
            Multiprocessors = 16,
            CountsEnergy = Setting("watts") > 0,
        };
    }

    public DeviceFacts Facts { get; }

    public double Now => Setting("clock") < 0 ? 0 : now;

    public void Synchronize()
    {
        if (isLost) throw new InvalidOperationException("CUDA error: unspecified launch failure");
    }

    public IWorkload Prepare(Point point)
    {
        prepared++;
        if (Setting("delay") > 0) Thread.Sleep((int)Setting("delay"));
        if (IsAt("outOfMemory")) throw new PointException("out of memory");
        if (IsAt("unknown")) throw new NotSupportedException("this call is not implemented");
        if (IsAt("unlinked")) throw new EntryPointNotFoundException("Unable to find an entry point named 'THSTensor_rand' in shared library 'LibTorchSharp'.");
        if (IsAt("hang")) Thread.Sleep(Timeout.Infinite);
        if (IsAt("crash")) Environment.Exit(139);
        isLost |= IsAt("lost");
        return new Workload(this, Seconds(point));
    }

    public PointException? Classify(Exception exception) => null;

    public bool Answers() => !isLost;

    public double? Millijoules() => Facts.CountsEnergy ? energy : null;

    public DeviceState? State() => new(1000, 40);

    public void Dispose()
    {
    }

    private bool IsAt(string fault) => prepared > 0 && prepared == (int)Setting(fault);

    private double Setting(string name, double otherwise = 0) => settings.GetValueOrDefault(name, otherwise);

    private double Seconds(Point p) => 5e-6 + Setting("slow", 1) * (PointWork.Macs(p) * 2e-13 + 8.0 * p.N * p.CIn * p.H * p.W * 1e-12);

    private sealed class Workload(SimulatedDevice device, double seconds) : IWorkload
    {
        public void Call()
        {
            double taken = seconds * (1 + device.Setting("noise") * (2 * device.random.NextDouble() - 1));
            device.now += taken;
            device.energy += taken * device.Setting("watts") * 1000;
            // An hour forth or back now and then, as of a clock that somebody sets.
            if (device.Setting("clock") > 0 && device.random.NextDouble() < device.Setting("clock"))
                device.now += device.random.Next(2) == 0 ? 3600 : -3600;
        }

        public void Dispose()
        {
        }
    }
}
