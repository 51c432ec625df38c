using System.Runtime.InteropServices;
using System.Text;

namespace AlphaFlops.Runner.Devices;

/// <summary>NVIDIA's management library: driver version, energy, clock and temperature of one GPU. It only reads.</summary>
internal sealed class Nvml : IDisposable
{
    private const int MultiprocessorClock = 1, ChipTemperature = 0;

    private readonly nint library;
    private readonly nint device;

    private Nvml(nint library, nint device) => (this.library, this.device) = (library, device);

    public string? Driver
    {
        get
        {
            byte[] version = new byte[128];
            return Get<GetText>("nvmlSystemGetDriverVersion")(version, (uint)version.Length) == 0
                ? Encoding.ASCII.GetString(version, 0, Array.IndexOf(version, (byte)0))
                : null;
        }
    }

    /// <param name="uuid">As <see cref="CudaFacts.Uuid"/>.</param>
    /// <returns>Null without the library, or where it does not know the device.</returns>
    public static Nvml? Open(string uuid)
    {
        if (!NativeLibrary.TryLoad(OperatingSystem.IsWindows() ? "nvml.dll" : "libnvidia-ml.so.1", out nint library)) return null;
        try
        {
            Nvml nvml = new(library, 0);
            if (nvml.Get<Act>("nvmlInit_v2")() != 0) return null;
            return nvml.Get<GetHandle>("nvmlDeviceGetHandleByUUID")(Encoding.ASCII.GetBytes(uuid + "\0"), out nint device) == 0 ? new Nvml(library, device) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Since the driver was loaded; null before Volta.</summary>
    public double? Millijoules() => Get<GetLong>("nvmlDeviceGetTotalEnergyConsumption")(device, out ulong energy) == 0 ? energy : null;

    public DeviceState? State() =>
        Get<GetInt>("nvmlDeviceGetClockInfo")(device, MultiprocessorClock, out uint clock) == 0
        && Get<GetInt>("nvmlDeviceGetTemperature")(device, ChipTemperature, out uint temperature) == 0
            ? new DeviceState((int)clock, (int)temperature)
            : null;

    public void Dispose() => Get<Act>("nvmlShutdown")();

    private T Get<T>(string function) where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, function));

    private delegate int Act();

    private delegate int GetText([Out] byte[] text, uint length);

    private delegate int GetHandle(byte[] uuid, out nint device);

    private delegate int GetLong(nint device, out ulong value);

    private delegate int GetInt(nint device, int which, out uint value);
}
