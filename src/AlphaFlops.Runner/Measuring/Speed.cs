using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Measuring;

/// <summary>How fast a device is, about: from a product and a copy, before the sweep.</summary>
/// <param name="PerMac">Seconds of a multiply-accumulate in a product that suits the device.</param>
/// <param name="PerByte">Seconds of a byte that moves.</param>
internal sealed record Speed(double PerMac, double PerByte)
{
    /// <summary>How many points it takes.</summary>
    public const int Points = 2;

    private const int Calls = 3;

    private static readonly Point Product = Of("linear", 256, 1024, 1024), Copy = Of("clone", 1024, 2048, 1);

    /// <returns>Null where one of them cannot be timed: nothing is known of the device then.</returns>
    public static Speed? Probe(IDevice device, CancellationToken stop)
    {
        try
        {
            double perMac = Time(device, Product, stop) / PointWork.Macs(Product), perByte = Time(device, Copy, stop) / PointWork.Bytes(Copy);
            return perMac > 0 && perByte > 0 ? new Speed(perMac, perByte) : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What is the matter shows when the points are measured.
            return null;
        }
    }

    /// <summary>About the seconds of one call.</summary>
    public double Seconds(Point point) => PointWork.Macs(point) * PerMac + PointWork.Bytes(point) * PerByte;

    // The shortest of a few, since the first does more.
    private static double Time(IDevice device, Point point, CancellationToken stop)
    {
        using var workload = device.Prepare(point);
        double least = double.PositiveInfinity;
        for (int i = 0; i < Calls; i++)
        {
            stop.ThrowIfCancellationRequested();
            device.Synchronize();
            double start = device.Now;
            workload.Call();
            device.Synchronize();
            least = Math.Min(least, device.Now - start);
        }

        return least;
    }

    private static Point Of(string op, int rows, int inputs, int outputs) =>
        Point.Read(column => column switch { "op" => op, "n" => $"{rows}", "c_in" => $"{inputs}", "c_out" => $"{outputs}", _ => "" }, "float32");
}
