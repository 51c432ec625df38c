using System.Globalization;
using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Measuring;

/// <summary>Measures the points of a sweep that are not measured yet.</summary>
internal sealed class MeasuringRun(IDevice device, Request request, Protocol protocol, Deadline deadline, Watchdog watchdog, CancellationToken stop)
{
    /// <summary>Energy takes a second a point, and power changes little from one to the next: every sixth point tells enough.</summary>
    private const int EnergyEvery = 6;

    /// <exception cref="RunnerException"/>
    public void Run()
    {
        var points = SweepFile.Read(request.Sweep!, device.Facts.DType);
        string path = MeasurementPath.Of(request.Directory!, device.Facts, points);
        watchdog.Rest();
        using var only = DeviceLock.Take(
            device.Facts.Id, deadline, () => protocol.Message("Another process is measuring this device; waiting for it."), stop);
        try
        {
            Directory.CreateDirectory(request.Directory!);
            watchdog.Watch("idle");
            using var log = MeasurementLog.Open(path, request.Fresh, Facts);
            Measure(points, path, log);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunnerException(ExitCode.CannotWrite, $"The measurements cannot be written to '{path}': {e.Message}", e);
        }
    }

    private void Measure(IReadOnlyList<Point> points, string path, MeasurementLog log)
    {
        string doing = "";
        Sampler sampler = new(device, stop, () => watchdog.Watch(doing));
        using Attempts attempts = new(path + ".trying");
        // A point that is stopped is not one that ends the process, also where the call does not come back before it is ended by force.
        using var stopped = stop.Register(attempts.Dispose);
        Point[] open = [.. points.Where(point => !log.Done.Contains(point.Key))];
        int reused = points.Count - open.Length, measured = 0, leftOut = 0, tooLong = 0, unsure = 0;
        string? reason = null;
        protocol.Start(points.Count, reused, path);
        double start = device.Now;
        // By the device's clock, which is the same one except where it is simulated.
        double Elapsed() => device.Now - start;
        double Left() => deadline.Seconds > 0 ? Math.Min(deadline.Left, deadline.Seconds - Elapsed()) : double.PositiveInfinity;
        var plan = Plan(open);
        for (int i = 0; i < open.Length; i++)
        {
            var point = open[i];
            stop.ThrowIfCancellationRequested();
            if (deadline.IsOver)
            {
                throw new RunnerException(
                    ExitCode.TimeOver, $"{deadline.Seconds:0} s are over with {reused + measured + leftOut} of {points.Count} points measured.");
            }

            if (plan?.HasTimeFor(i, Elapsed(), Left()) == false)
            {
                tooLong++;
                protocol.Skipped(point.Key, "a call takes too long here for the time that there is");
                continue;
            }

            doing = point.Key;
            watchdog.Watch(doing);
            double? ms = null;
            try
            {
                if (attempts.Begin(point.Key) > Attempts.Most) throw new PointException("the measuring process ended each time it measured this");
                using var workload = device.Prepare(point);
                var sample = sampler.Measure(workload, device.Facts.CountsEnergy && measured % EnergyEvery == 0);
                log.Add(point, sample);
                ms = sample.Ms;
                measured++;
                if (!(sample.Margin < Sampler.EnoughMargin)) unsure++;
            }
            catch (Exception e) when (e is not OperationCanceledException and not IOException)
            {
                if ((e as PointException ?? device.Classify(e)) is not { } known)
                {
                    // No other point will find it either.
                    if (e is EntryPointNotFoundException or DllNotFoundException)
                        throw new RunnerException(ExitCode.NoLibTorch, $"TorchSharp and its native libraries are of different versions: {FirstLine(e)}", e);
                    if (!device.Answers()) throw new RunnerException(ExitCode.DeviceLost, $"The device failed ({point.Key}): {FirstLine(e)}", e);
                    known = new PointException(FirstLine(e), e);
                }

                log.LeaveOut(point, known.Message);
                protocol.Skipped(point.Key, known.Message);
                reason ??= known.Message;
                leftOut++;
            }

            plan?.Done(i);
            protocol.Progress(reused + i + 1, points.Count, point.Op, ms, plan is null ? null : Math.Round(plan.SecondsLeft(i + 1, Elapsed(), Left()), 1));
        }

        protocol.Result(new { file = path, total = points.Count, measured, reused, leftOut, reason, tooLong, unsure, seconds = Math.Round(Elapsed(), 1) });
    }

    private TimePlan? Plan(Point[] points) =>
        points.Length > 0 && Speed.Probe(device, stop) is { } speed ? new TimePlan([.. points.Select(speed.Seconds)]) : null;

    private IEnumerable<(string, string?)> Facts()
    {
        var facts = device.Facts;
        return
        [
            ("device", facts.Name), ("driver", facts.Driver), ("libtorch", facts.LibTorch), ("torchsharp", facts.TorchSharp), ("dtype", facts.DType),
            ("tf32", facts.Tf32 switch { true => "true", false => "false", null => null }), ("date", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("multiprocessors", facts.Multiprocessors?.ToString(CultureInfo.InvariantCulture)),
            ("idle_watts", IdleWatts()?.ToString("0.#", CultureInfo.InvariantCulture)),
        ];
    }

    private double? IdleWatts()
    {
        if (!device.Facts.CountsEnergy || device.Millijoules() is not { } before) return null;
        double start = device.Now;
        if (stop.WaitHandle.WaitOne(TimeSpan.FromSeconds(1))) stop.ThrowIfCancellationRequested();
        return device.Millijoules() is { } after && device.Now > start ? (after - before) / 1000 / (device.Now - start) : null;
    }

    private static string FirstLine(Exception e) => e.Message.Split('\n')[0].Trim();
}
