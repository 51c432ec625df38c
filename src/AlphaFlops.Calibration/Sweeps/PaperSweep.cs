using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>The experiments of Asperti, Evangelista and Marzolla 2021 (arXiv 2107.11949): convolutions with padding <c>same</c> of one image, fewer
/// points along some of the curves. Dense layers are 1x1 convolutions; their batch stands in h, as in the paper's data.</summary>
internal static class PaperSweep
{
    private static readonly long[] Channels = [50, 100, 150];

    public static IReadOnlyList<OperatorPoint> Points { get; } =
    [
        .. KernelAgainstPositions(), .. IncreasingWidth(), .. IncreasingOutputs(), .. IncreasingOutputsPointwise(), .. KernelAgainstChannels(),
        .. EqualMacs(), .. IncreasingInputs(), .. IncreasingBatch(),
    ];

    private static IEnumerable<long> Tens => new long[] { 10 }.Concat(Enumerable.Range(1, 32).Select(i => 20L * i));

    // H·W·K² stays.
    private static IEnumerable<OperatorPoint> KernelAgainstPositions() =>
        from line in Lines<long>(50, 70, 100, 150)
        from k in new long[] { 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 17, 20, 23, 26, 28 }
        select Point("conv_K_vs_S", line.Index, line.Item, line.Item, 300 / k, 300 / k, k);

    private static IEnumerable<OperatorPoint> IncreasingWidth() =>
        from line in Lines(Channels)
        from size in Tens
        select Point("increasing_W", line.Index, line.Item, 100, size, 100, 3);

    private static IEnumerable<OperatorPoint> IncreasingOutputs() =>
        from line in Lines(Channels)
        from size in Tens
        select Point("increasing_Cout", line.Index, line.Item, size, 100, 100, 3);

    private static IEnumerable<OperatorPoint> IncreasingOutputsPointwise() =>
        from line in Lines<long>(100, 200, 300)
        from size in Tens
        select Point("increasing_Cout_with_K1", line.Index, 50, size, 300, line.Item, 1);

    // C·K stays, and with it the MACs.
    private static IEnumerable<OperatorPoint> KernelAgainstChannels() =>
        from line in Lines<long>(1500, 2100, 3000, 4500)
        from k in Enumerable.Range(1, 28)
        select Point("conv_K_vs_C", line.Index, line.Item / k, line.Item / k, 10, 10, k);

    // Five layers of as many MACs: dense, then over 2, 4, 4 and 16 positions.
    private static IEnumerable<OperatorPoint> EqualMacs() =>
        from shape in Lines<(long In, long Out, long H, long W)>((1, 1, 1, 1), (1, 2, 1, 2), (1, 4, 2, 2), (2, 2, 2, 2), (4, 4, 4, 4))
        from units in new long[] { 400, 500, 800, 1100, 1600, 2200, 3200, 4500, 6400, 9000, 12800 }
        select Point("conv_fixed_progressive", shape.Index, units / shape.Item.In, units / shape.Item.Out, shape.Item.H, shape.Item.W, 1);

    private static IEnumerable<OperatorPoint> IncreasingInputs() =>
        from line in Lines<long>(1, 3, 5)
        from i in Enumerable.Range(1, 10)
        select Point("increasing_Cin", line.Index, 100 * i, 1000, 10, 10, line.Item);

    private static IEnumerable<OperatorPoint> IncreasingBatch() =>
        from line in Lines<long>(6400, 9050, 11085, 12800)
        from rows in new long[] { 1 }.Concat(Enumerable.Range(1, 32).Select(i => 2L * i))
        select Point("increasing_batch", line.Index, line.Item, line.Item, rows, 1, 1);

    private static IEnumerable<(T Item, int Index)> Lines<T>(params T[] items) => items.Select((item, index) => (item, index));

    private static OperatorPoint Point(string series, int line, long cIn, long cOut, long h, long w, long k) => new()
    {
        Op = OperatorKinds.Convolution, CIn = cIn, COut = cOut, H = h, W = w, KernelH = k, KernelW = k, Padding = null, Curve = new Curve(series, line),
    };
}
