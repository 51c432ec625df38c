namespace AlphaFlops.Runner.Devices;

/// <summary>Something that calls can be timed on.</summary>
internal interface IDevice : IDisposable
{
    DeviceFacts Facts { get; }

    /// <summary>Seconds since some moment, from a clock that nobody sets.</summary>
    double Now { get; }

    /// <summary>Waits until everything that was asked for is done.</summary>
    void Synchronize();

    /// <summary>The call of a point, with operands on the device.</summary>
    /// <exception cref="PointException">This point cannot be measured here; another one can.</exception>
    IWorkload Prepare(Point point);

    /// <summary>What a failure of a call means.</summary>
    PointException? Classify(Exception exception);

    /// <summary>Whether it still answers, after a call has failed.</summary>
    bool Answers();

    /// <summary>Millijoules since some moment, or null.</summary>
    double? Millijoules();

    /// <summary>Clock and temperature at this moment, or null.</summary>
    DeviceState? State();
}

/// <summary>One call with its operands.</summary>
internal interface IWorkload : IDisposable
{
    /// <summary>Starts the call. Operands take turns, so that they come from memory and not from a cache, as in a network.</summary>
    void Call();
}

/// <param name="ClockMhz">Of the multiprocessors.</param>
/// <param name="Celsius">Of the chip.</param>
internal sealed record DeviceState(int ClockMhz, int Celsius);

/// <summary>A point is left out, and why.</summary>
internal sealed class PointException(string reason, Exception? inner = null) : Exception(reason, inner);
