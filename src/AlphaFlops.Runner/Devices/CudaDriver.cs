using System.Runtime.InteropServices;
using System.Text;

namespace AlphaFlops.Runner.Devices;

/// <summary>What CUDA's driver library says of a device; TorchSharp says none of it. It counts devices as libtorch does.</summary>
internal static class CudaDriver
{
    private const int MultiprocessorCount = 16, L2CacheSize = 38;

    /// <returns>Null where the driver cannot be asked.</returns>
    public static CudaFacts? Read(int index)
    {
        if (!NativeLibrary.TryLoad(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1", out nint library)) return null;
        try
        {
            byte[] name = new byte[256], uuid = new byte[16];
            if (Get<Init>("cuInit")(0) != 0 || Get<GetDevice>("cuDeviceGet")(out int device, index) != 0) return null;
            if (Get<GetName>("cuDeviceGetName")(name, name.Length, device) != 0 || Get<GetUuid>("cuDeviceGetUuid")(uuid, device) != 0) return null;
            var attribute = Get<GetAttribute>("cuDeviceGetAttribute");
            return new CudaFacts(
                Encoding.UTF8.GetString(name, 0, Array.IndexOf(name, (byte)0)),
                "GPU-" + new Guid(uuid, bigEndian: true),
                attribute(out int processors, MultiprocessorCount, device) == 0 ? processors : null,
                attribute(out int cache, L2CacheSize, device) == 0 ? cache : null);
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }

        T Get<T>(string function) where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, function));
    }

    private delegate int Init(uint flags);

    private delegate int GetDevice(out int device, int ordinal);

    private delegate int GetName([Out] byte[] name, int length, int device);

    private delegate int GetUuid([Out] byte[] uuid, int device);

    private delegate int GetAttribute(out int value, int attribute, int device);
}

/// <param name="Uuid">As NVML and nvidia-smi write it: <c>GPU-…</c>.</param>
internal sealed record CudaFacts(string Name, string Uuid, int? Multiprocessors, long? CacheBytes);
