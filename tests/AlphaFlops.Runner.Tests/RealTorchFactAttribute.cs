namespace AlphaFlops.Runner.Tests;

/// <summary>A test that needs a TorchSharp that runs: ALPHAFLOPS_TORCHSHARP names a folder with TorchSharp.dll, LibTorchSharp and, where the system has
/// none, libtorch. Without it the test is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealTorchFactAttribute : FactAttribute
{
    public RealTorchFactAttribute()
    {
        if (Folder is null) Skip = "ALPHAFLOPS_TORCHSHARP names no folder with TorchSharp.dll and its native libraries.";
    }

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("ALPHAFLOPS_TORCHSHARP") is { Length: > 0 } folder && File.Exists(Path.Combine(folder, "TorchSharp.dll")) ? folder : null;
}
