using System.Runtime.InteropServices;

namespace AlphaFlops.Runner.Devices;

/// <summary>The processor's name, as its maker gives it.</summary>
internal static class Processor
{
    public static string Name =>
        (OperatingSystem.IsLinux() ? FromProc() : OperatingSystem.IsWindows() ? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") : null)
        ?? RuntimeInformation.ProcessArchitecture + " processor";

    private static string? FromProc()
    {
        const string field = "model name";
        try
        {
            return File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal))?.Split(':', 2)[1].Trim();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
