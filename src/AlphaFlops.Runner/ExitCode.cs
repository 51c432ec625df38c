namespace AlphaFlops.Runner;

/// <summary>How the measuring process ends. The numbers are its exit codes: API, never renumbered.</summary>
internal enum ExitCode
{
    /// <summary>All points are measured, or left out and named.</summary>
    Done = 0,

    /// <summary>A fault of the process itself.</summary>
    Bug = 1,

    /// <summary>The request cannot be read, or asks for what there is not.</summary>
    BadRequest = 2,

    /// <summary>The machine has no such device, or libtorch cannot use it.</summary>
    NoDevice = 3,

    /// <summary>TorchSharp cannot be loaded, or is none that is understood.</summary>
    NoTorchSharp = 4,

    /// <summary>TorchSharp is there, its native libraries are not.</summary>
    NoLibTorch = 5,

    /// <summary>The device failed or stopped answering while it was measured.</summary>
    DeviceLost = 6,

    /// <summary>The measurements cannot be written.</summary>
    CannotWrite = 7,

    /// <summary>Somebody stopped it; what is measured is kept.</summary>
    Stopped = 8,

    /// <summary>The time is over; what is measured is kept.</summary>
    TimeOver = 9,

    /// <summary>Another process measured the device for as long as this one was allowed to take.</summary>
    Busy = 10,
}
