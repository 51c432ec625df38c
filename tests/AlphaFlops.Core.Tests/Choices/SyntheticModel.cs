using AlphaFlops.Choices;
using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Core.Tests.Choices;

/// <summary>A model made of layers whose costs are given as functions of the choices.</summary>
internal sealed class SyntheticModel(int[] sizes, IReadOnlyList<Func<IReadOnlyList<int>, long>> layers)
{
    public int Evaluations { get; private set; }

    public IReadOnlyList<ChoiceAxis> Axes { get; } =
        [.. sizes.Select((size, axis) => new ChoiceAxis($"x{axis}", [.. Enumerable.Range(0, size).Select(value => $"{value}")]))];

    /// <summary>A chain of stages as in a supernet: each with a width, which its neighbour sees, a depth and a kernel; one choice acts on all.</summary>
    public static SyntheticModel Chain(int seed, int stages)
    {
        var random = new Random(seed);
        var sizes = new List<int> { 2 + random.Next(2) };
        var layers = new List<Func<IReadOnlyList<int>, long>>();
        for (var stage = 0; stage < stages; stage++)
        {
            var axis = sizes.Count;
            sizes.AddRange([2, 1 + random.Next(3), 2]);
            long[] weights = [.. Enumerable.Range(0, 5).Select(_ => 1L + random.Next(50))];
            for (var block = 0; block <= sizes[axis + 1]; block++)
            {
                var depth = block;
                layers.Add(x => depth > x[axis + 1] + 1 ? 0 : (1 + x[0]) * (weights[0] + x[axis] * weights[1]) * (depth == 0 && axis > 3 ? weights[2] + x[axis - 3] : 7));
                layers.Add(x => depth > x[axis + 1] + 1 ? 0 : (2 + x[0]) * (weights[3] + x[axis] + x[axis + 2] * weights[4]));
            }
        }

        return new SyntheticModel([.. sizes], layers);
    }

    public long Macs(IReadOnlyList<int> values) => layers.Sum(layer => layer(values));

    public (Trace Trace, ModelCost Cost) Evaluate(IReadOnlyList<int> values)
    {
        Evaluations++;
        var costs = layers.Select((layer, index) => new LayerCost
        {
            Path = $"layer{index}", Operator = "linear", Macs = layer(values), AlphaFlops = Worth(layer(values)), Milliseconds = layer(values) * 0.1,
        }).Where(layer => layer.Macs > 0).ToArray();
        return (new Trace { Steps = 10 }, new ModelCost
        {
            Macs = costs.Sum(layer => layer.Macs),
            Flops = 2 * costs.Sum(layer => layer.Macs),
            AlphaFlops = costs.Sum(layer => layer.AlphaFlops),
            Milliseconds = costs.Sum(layer => layer.Milliseconds),
            Layers = costs,
        });
    }

    public IEnumerable<int[]> All()
    {
        var count = sizes.Aggregate(1, (product, size) => product * size);
        for (var index = 0; index < count; index++)
        {
            var rest = index;
            yield return [.. sizes.Select(size => { var value = rest % size; rest /= size; return value; })];
        }
    }

    // Not in step with the MACs, as α-FLOPs are not.
    private static double Worth(long macs) => macs * (1 + macs % 7);

    public double AlphaFlops(IReadOnlyList<int> values) => layers.Sum(layer => Worth(layer(values)));
}
