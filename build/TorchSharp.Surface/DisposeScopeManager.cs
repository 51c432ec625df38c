using static TorchSharp.torch;

namespace TorchSharp;

public class DisposeScopeManager
{
    public DisposeScopeManager() => throw Surface.Only;
    public static ThreadDisposeScopeStatistics Statistics => throw Surface.Only;
}
