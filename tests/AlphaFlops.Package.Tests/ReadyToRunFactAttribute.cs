using System.Runtime.InteropServices;

namespace AlphaFlops.Package.Tests;

/// <summary>A test of the analyzer's native code; where the package has none for this SDK and system, it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadyToRunFactAttribute : FactAttribute
{
    public ReadyToRunFactAttribute()
    {
        if (Environment.Version.Major != 10 || !OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64 || File.Exists("/lib/ld-musl-x86_64.so.1"))
            Skip = "the package has native code for .NET 10 on Linux, x64";
    }
}
