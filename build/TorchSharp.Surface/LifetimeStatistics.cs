using static TorchSharp.torch;

namespace TorchSharp;

public class LifetimeStatistics
{
    public void Reset() => throw Surface.Only;
    public override string ToString() => throw Surface.Only;
    public LifetimeStatistics() => throw Surface.Only;
    public long CreatedOutsideScopeCount => throw Surface.Only;
    public long DisposedOutsideScopeCount => throw Surface.Only;
    public long CreatedInScopeCount => throw Surface.Only;
    public long DisposedInScopeCount => throw Surface.Only;
    public long AttachedToScopeCount => throw Surface.Only;
    public long DetachedFromScopeCount => throw Surface.Only;
    public long ThreadTotalLiveCount => throw Surface.Only;
}
