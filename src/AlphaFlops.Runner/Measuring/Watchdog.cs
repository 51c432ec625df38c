namespace AlphaFlops.Runner.Measuring;

/// <summary>Ends the process when a call on the device does not come back: no exception tells of that.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Timer timer;
    private long began = long.MaxValue;
    private string doing = "";

    public Watchdog(Protocol protocol, Deadline deadline, double stallSeconds)
    {
        timer = new Timer(_ =>
        {
            double seconds = (Environment.TickCount64 - Interlocked.Read(ref began)) / 1000.0;
            if (seconds > stallSeconds)
                Ending.Now(protocol, ExitCode.DeviceLost, $"The device has not answered for {stallSeconds:0} s ({doing}).");
            if (deadline.IsLongOver)
                Ending.Now(protocol, ExitCode.TimeOver, $"{deadline.Seconds:0} s are over.");
        });
        timer.Change(200, 200);
    }

    /// <summary>Something begins that is to come back.</summary>
    public void Watch(string what)
    {
        doing = what;
        Interlocked.Exchange(ref began, Environment.TickCount64);
    }

    /// <summary>What comes next takes as long as others want.</summary>
    public void Rest() => Interlocked.Exchange(ref began, long.MaxValue);

    public void Dispose() => timer.Dispose();
}
