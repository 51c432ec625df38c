using AlphaFlops.Analyzers.Session;

namespace AlphaFlops.Analyzers.Tests;

public sealed class MemoTests
{
    [Fact]
    public void AComputationThatThrowsIsTriedAgain()
    {
        var memo = new Memo<string, int>();
        var once = new Once<int>();

        Assert.Throws<OperationCanceledException>(() => memo.Get("a", () => throw new OperationCanceledException()));
        Assert.Throws<OperationCanceledException>(() => once.Get(() => throw new OperationCanceledException()));
        Assert.Equal(1, memo.Get("a", () => 1));
        Assert.Equal(1, once.Get(() => 1));
        Assert.Equal(1, memo.Get("a", () => 2));
        Assert.Equal(1, once.Get(() => 2));
    }

    [Fact]
    public async Task ManyThreadsComputeOnce()
    {
        var memo = new Memo<int, int>();
        var computed = 0;
        var all = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => memo.Get(i % 4, () =>
        {
            Thread.Sleep(5);
            return Interlocked.Increment(ref computed);
        }))));

        Assert.Equal(4, computed);
        Assert.Equal(4, all.Distinct().Count());
    }
}
