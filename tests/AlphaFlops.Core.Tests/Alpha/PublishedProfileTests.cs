using System.Globalization;
using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class PublishedProfileTests
{
    private const string Data = "data/alpha-flops-2021.csv";

    [Fact]
    public void It_is_marked_as_another_machines()
    {
        Assert.False(PublishedProfile.Value.Calibrated);
        Assert.Equal("Quadro T2000", PublishedProfile.Value.Device);
        Assert.Null(PublishedProfile.Value.Power);
    }

    [Theory]
    [InlineData(OperatorFamily.PointwiseConvolution, 1, 0.02)]
    [InlineData(OperatorFamily.Linear, 1, 0.02)]
    [InlineData(OperatorFamily.MatrixProduct, 1, 0.02)]
    [InlineData(OperatorFamily.Attention, 1, 0.02)]
    [InlineData(OperatorFamily.Recurrent, 1, 0.02)]
    [InlineData(OperatorFamily.Convolution, 9, 0.001)]
    [InlineData(OperatorFamily.Convolution, 1, 0.02)]
    [InlineData(OperatorFamily.DepthwiseConvolution, 9, 0.001)]
    [InlineData(OperatorFamily.DepthwiseConvolution, 1, 0.02)]
    [InlineData(OperatorFamily.TransposedConvolution, 16, 0.001)]
    [InlineData(OperatorFamily.TransposedConvolution, 1, 0.02)]
    public void Every_family_that_multiplies_has_constants(OperatorFamily family, long area, double beta) =>
        Assert.Equal(beta, PublishedProfile.Value.Constants(family, area).Beta);

    [Fact]
    public void What_is_memory_bound_takes_no_time()
    {
        var constants = PublishedProfile.Value.Constants(OperatorFamily.MemoryBound);
        Assert.Equal((0, 0, 0), (constants.MsPerMac, constants.MsPerByte, constants.FloorMs));
    }

    /// <summary>All 721 points of the paper's data: 21.6 % mean error, R² .975.</summary>
    [SharedDataFact(Data)]
    public void The_papers_own_data_is_met_as_published()
    {
        var points = File.ReadLines(SharedData.File(Data)!).Skip(1).Select(Read).ToArray();
        Assert.Equal(721, points.Length);

        var mape = points.Average(point => Math.Abs(point.Predicted - point.Measured) / point.Measured);
        var mean = points.Average(point => point.Measured);
        var r2 = 1 - points.Sum(point => Math.Pow(point.Predicted - point.Measured, 2)) / points.Sum(point => Math.Pow(point.Measured - mean, 2));
        var within10 = points.Average(point => Math.Abs(point.Predicted - point.Measured) <= 0.1 * point.Measured ? 1.0 : 0);
        Assert.Equal(0.216, mape, 3);
        Assert.Equal(0.975, r2, 3);
        Assert.Equal(0.416, within10, 3);
    }

    private static (double Measured, double Predicted) Read(string line)
    {
        var cells = line.Split(',');
        long At(int column) => long.Parse(cells[column], CultureInfo.InvariantCulture);
        // Columns: op,dtype,n,c_in,c_out,h,w,k_h,k_w,stride,padding,dilation,groups,ms; S is h·w.
        long spatial = At(2) * At(5) * At(6), area = At(7) * At(8);
        var family = area == 1 ? OperatorFamily.PointwiseConvolution : OperatorFamily.Convolution;
        var product = new Product(family, At(3) * At(4) * area * spatial, spatial, area);
        var profile = PublishedProfile.Value;
        var predicted = profile.Alpha(product) * product.Macs.Value * profile.Constants(family, area).MsPerMac;
        return (double.Parse(cells[13], CultureInfo.InvariantCulture), predicted);
    }
}
