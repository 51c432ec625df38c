using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Calibration.Tests.Sweeps;

public class SweepTests
{
    [Fact]
    public void The_default_has_about_300_different_points_that_torch_can_run()
    {
        Assert.InRange(Sweep.Default.Count, 280, 330);
        Assert.Equal(Sweep.Default.Count, Sweep.Default.Select(point => point.Key).Distinct().Count());
        Assert.All(Sweep.Default, point => Assert.Null(OperatorCost.Problem(point)));
    }

    [Fact]
    public void The_default_covers_every_family_that_has_constants()
    {
        var families = Sweep.Default.Select(OperatorCost.Of).Select(cost => cost.Result.Products.FirstOrDefault()?.Family ?? cost.Operator.Family)
            .GroupBy(family => family).ToDictionary(group => group.Key, group => group.Count());
        OperatorFamily[] expected =
        [
            OperatorFamily.MemoryBound, OperatorFamily.PointwiseConvolution, OperatorFamily.Convolution, OperatorFamily.DepthwiseConvolution,
            OperatorFamily.TransposedConvolution, OperatorFamily.Linear, OperatorFamily.MatrixProduct, OperatorFamily.Attention,
        ];
        Assert.All(expected, family => Assert.True(families[family] >= 14, family.ToString()));
    }

    [Fact]
    public void Strides_groups_kernels_and_batches_vary()
    {
        var convolutions = Sweep.Default.Where(point => point.Op == "conv2d").ToArray();
        Assert.Equal([1, 3, 5, 7, 9], convolutions.Select(point => point.KernelH).Distinct().Order());
        Assert.Equal([1, 2], convolutions.Select(point => point.Stride).Distinct().Order());
        Assert.Contains(convolutions, point => point.Groups > 1 && point.Groups < point.CIn);
        Assert.Contains(convolutions, point => point.N == 1);
        Assert.Contains(convolutions, point => point.N > 32);
    }

    [Fact]
    public void It_is_over_soon_on_a_data_centre_gpu()
    {
        // At 10^13 MACs and 10^12 bytes a second.
        var costs = Sweep.Default.Select(point => OperatorCost.Of(point).Result).ToArray();
        Assert.InRange(costs.Sum(cost => cost.Macs.Value / 1e13 + cost.MovedBytes!.Value.Value / 1e12), 0.05, 2);
    }

    [Fact]
    public void Its_first_part_has_some_of_everything() =>
        Assert.True(Sweep.Default.Take(60).Select(point => point.Op).Distinct().Count() >= 13);

    [Fact]
    public void The_papers_experiments_are_there()
    {
        var counts = Sweep.Paper.GroupBy(point => point.Curve!.Series).ToDictionary(group => group.Key, group => group.Select(point => point.Curve!.Line).Distinct().Count());
        Assert.Equal(8, counts.Count);
        Assert.Equal(29, counts.Values.Sum());
        Assert.All(Sweep.Paper, point => Assert.Null(OperatorCost.Problem(point)));
        // Equal MACs: the five layers of one size differ by what rounding leaves.
        var macs = Sweep.Paper.Where(point => point.Curve!.Series == "conv_fixed_progressive")
            .GroupBy(point => point.Curve!.Line).Select(line => OperatorCost.Of(line.Last()).Result.Macs.Value).Distinct();
        Assert.Equal([12800L * 12800], macs);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(400)]
    public void Shards_part_the_sweep(int count)
    {
        var parts = Enumerable.Range(0, count).Select(index => new Shard(index, count).Of(Sweep.Default)).ToArray();
        Assert.Equal(Sweep.Default.Select(point => point.Key).Order(), parts.SelectMany(part => part).Select(point => point.Key).Order());
        Assert.InRange(parts.Max(part => part.Count) - parts.Min(part => part.Count), 0, 1);
    }

    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("7/8", 7, 8)]
    public void A_shard_is_written_i_of_n(string text, int index, int count)
    {
        Assert.True(Shard.TryParse(text, out var shard, out _));
        Assert.Equal(new Shard(index, count), shard);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8/8")]
    [InlineData("-1/8")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("a/b")]
    public void Anything_else_is_no_shard(string text)
    {
        Assert.False(Shard.TryParse(text, out _, out var problem));
        Assert.Contains("write i/n with i from 0", problem);
    }
}
