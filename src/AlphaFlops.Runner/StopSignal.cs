using System.Runtime.InteropServices;

namespace AlphaFlops.Runner;

/// <summary>Asks the run to stop: on Ctrl-C, on a signal to end, or when the standard input ends. A run that does not, as in a call that takes
/// long, is ended by force: what is on the disk is whole at any time.</summary>
internal sealed class StopSignal : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(700);

    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private readonly Protocol protocol;

    public StopSignal(Protocol protocol)
    {
        this.protocol = protocol;
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        foreach (var signal in signals)
        {
            registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                Stop();
            }));
        }
    }

    public CancellationToken Token => source.Token;

    public void WatchInput()
    {
        Thread thread = new(() =>
        {
            while (Console.In.ReadLine() is not (null or "stop")) ;
            Stop();
        })
        { IsBackground = true, Name = "standard input" };
        thread.Start();
    }

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());

    private void Stop()
    {
        if (source.IsCancellationRequested) return;
        source.Cancel();
        Thread thread = new(() =>
        {
            Thread.Sleep(Grace);
            Ending.Now(protocol, ExitCode.Stopped, "It was stopped; what is measured is kept.");
        })
        { IsBackground = true, Name = "grace" };
        thread.Start();
    }
}
