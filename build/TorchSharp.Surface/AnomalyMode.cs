using static TorchSharp.torch;

namespace TorchSharp;

public class AnomalyMode : IDisposable
{
    public AnomalyMode(bool enabled, bool check_nan = true) => throw Surface.Only;
    public void Dispose() => throw Surface.Only;
    protected virtual void Dispose(bool disposing) => throw Surface.Only;
    public static bool IsEnabled => throw Surface.Only;
    public static bool ShouldCheckNaN => throw Surface.Only;
}
