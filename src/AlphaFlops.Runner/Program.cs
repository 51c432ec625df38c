using AlphaFlops.Runner.Devices;
using AlphaFlops.Runner.Measuring;
using AlphaFlops.Runner.Torch;

namespace AlphaFlops.Runner;

/// <summary>The measuring process: <c>AlphaFlops.Runner.dll REQUEST</c>. It answers in JSON lines; see <see cref="Protocol"/> and <see cref="ExitCode"/>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // What native libraries and TorchSharp print must not stand between the lines.
        Protocol protocol = new(TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" }));
        Console.SetOut(Console.Error);
        try
        {
            protocol.Hello();
            if (arguments.Length != 1) throw new RunnerException(ExitCode.BadRequest, "Name one file: the request.");
            Run(Request.Read(arguments[0]), protocol);
            return (int)ExitCode.Done;
        }
        catch (RunnerException e)
        {
            return End(protocol, e.Exit, e.Message);
        }
        catch (OperationCanceledException)
        {
            return End(protocol, ExitCode.Stopped, "It was stopped; what is measured is kept.");
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e);
            return End(protocol, ExitCode.Bug, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private static void Run(Request request, Protocol protocol)
    {
        using StopSignal signal = new(protocol);
        if (request.StopsWithInput) signal.WatchInput();
        Deadline deadline = new(request.TimeoutSeconds);
        // A processor is slow, but it does not get lost.
        using Watchdog watchdog = new(protocol, deadline, request.Device == "cpu" ? double.PositiveInfinity : request.StallSeconds);
        watchdog.Watch("start");
        using IDevice device = request.Simulate is { } simulation ? new SimulatedDevice(simulation, request.DType) : TorchDevice.Open(request);
        protocol.Device(device.Facts);
        if (request.Command == "measure") new MeasuringRun(device, request, protocol, deadline, watchdog, signal.Token).Run();
        else protocol.Result(new { total = 0 });
    }

    private static int End(Protocol protocol, ExitCode exit, string message)
    {
        try
        {
            protocol.Error(exit, message);
        }
        catch (IOException)
        {
            // Whoever listened is gone.
        }

        return (int)exit;
    }
}
