using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Operators;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class KernelConstantsTests
{
    private static readonly KernelConstants Kernel = new()
    {
        LaunchMs = 0.05, SetupMs = 0.01, LaunchOverlap = 3, MsPerByte = 2e-9, WeightFactor = 2, MemoryOverlap = 2, MsPerElementOp = 1e-9,
        Operators = new Dictionary<string, double> { ["layer_norm"] = 1.5 },
        Tiles = new TileConstants { AtOnce = 40, Rows = 8, Columns = 16, Splits = true, MsPerMac = 1e-8, Setup = 10, Edge = 0.5, Waves = 0.7, Slowdown = 0.5, SlowdownMs = 2 },
        Winograd = new WinogradConstants { Small = 1.2, Large = 0.8, DataTraffic = 0.4, WeightTraffic = 0.8, SetupMs = 0.1 },
    };

    [Theory]
    [InlineData(1, 3, 4, 7)]
    [InlineData(2, 3, 4, 5)]
    [InlineData(1000, 3, 4, 4)]
    [InlineData(2, 0, 4, 4)]
    [InlineData(2, 0, 0, 0)]
    public void Overlap_goes_from_the_sum_to_the_larger(double p, double a, double b, double expected)
    {
        // A call that only moves: launch against bytes.
        var kernel = new KernelConstants { LaunchMs = a, MsPerByte = b, LaunchOverlap = p };
        Assert.Equal(expected, kernel.Milliseconds(KernelWork.Of(1, 0)), 2);
    }

    [Fact]
    public void Time_never_falls_as_the_work_grows()
    {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var kernel = Kernel with { Tiles = Kernel.Tiles! with { Splits = i % 2 == 0, Waves = random.NextDouble(), AtOnce = 1 + random.Next(150), Rows = 8 << random.Next(5) } };
            long n = 1 + random.Next(8), channels = 1 + random.Next(400), filters = 1 + random.Next(400), side = 3 + random.Next(40);
            var time = Convolution(kernel, n, channels, filters, side);
            Assert.True(time > 0 && !double.IsInfinity(time));
            foreach (var larger in new[]
            {
                Convolution(kernel, n + 1, channels, filters, side), Convolution(kernel, n, channels + random.Next(30), filters, side),
                Convolution(kernel, n, channels, filters + random.Next(30), side), Convolution(kernel, n, channels, filters, side + random.Next(5)),
            })
                Assert.True(larger >= time * (1 - 1e-12), $"{n}x{channels}x{side}x{side}, {filters} filters");
        }
    }

    [Fact]
    public void A_profile_with_it_is_read_as_it_was_written()
    {
        var profile = Profile(new FamilyConstants { Beta = 0.1, Gamma = 0.9, MsPerMac = 1e-9, Kernel = Kernel });
        var text = ProfileWriter.Write(profile);
        Assert.True(ProfileReader.TryParse(text, out var read, out var error), error?.ToString());
        Assert.Equal(text, ProfileWriter.Write(read));
        Assert.Equal(Convolution(Kernel, 2, 30, 40, 17), Convolution(read.Families[OperatorFamily.Convolution].Kernel!, 2, 30, 40, 17));
    }

    [Theory]
    [InlineData("\"memoryOverlap\": 2", "\"memoryOverlap\": 0.5", "write a number of at least 1")]
    [InlineData("\"layer_norm\": 1.5", "\"layer_norm\": 0", "write a number above 0")]
    [InlineData("\"atOnce\": 40", "\"atOnce\": \"all\"", "write a number of at least 1")]
    [InlineData("\"rows\": 8", "\"rows\": 256", "at most 128")]
    [InlineData("\"small\": 1.2", "\"other\": 1.2", "\"small\" is missing")]
    public void A_value_out_of_range_is_named(string good, string bad, string message)
    {
        var text = ProfileWriter.Write(Profile(new FamilyConstants { MsPerMac = 1e-9, Kernel = Kernel }));
        Assert.Contains(good, text);
        Assert.False(ProfileReader.TryParse(text.Replace(good, bad), out _, out var error));
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void The_time_of_a_call_is_that_of_its_familys_kernel_and_alpha_stays()
    {
        var result = Call.Run("conv2d", ("input", "float32[2,30,17,17]"), ("weight", "float32[40,30,3,3]"), ("padding", 1));
        var plain = Profile(new FamilyConstants { Beta = 0.1, Gamma = 0.9, MsPerMac = 1e-9 });
        var closer = Profile(new FamilyConstants { Beta = 0.1, Gamma = 0.9, MsPerMac = 1e-9, Kernel = Kernel });
        var op = OperatorTable.Find("conv2d")!;
        Assert.Equal(Convolution(Kernel, 2, 30, 40, 17), TimeModel.Milliseconds(op, result, closer));
        Assert.NotEqual(TimeModel.Milliseconds(op, result, plain), TimeModel.Milliseconds(op, result, closer));
        Assert.Equal(plain.Alpha(result.Products[0]), closer.Alpha(result.Products[0]));
    }

    [Fact]
    public void A_depthwise_convolution_does_not_borrow_the_tiles_of_dense_ones()
    {
        var result = Call.Run("conv2d", ("input", "float32[1,64,56,56]"), ("weight", "float32[64,1,3,3]"), ("padding", 1), ("groups", 64));
        var plain = Profile(new FamilyConstants { Beta = 0.1, Gamma = 0.9, MsPerMac = 1e-9 });
        var closer = Profile(new FamilyConstants { Beta = 0.1, Gamma = 0.9, MsPerMac = 1e-9, Kernel = Kernel });
        var op = OperatorTable.Find("conv2d")!;
        Assert.Equal(TimeModel.Milliseconds(op, result, plain), TimeModel.Milliseconds(op, result, closer));
    }

    [Fact]
    public void Attention_without_constants_of_its_own_is_two_products_and_a_softmax()
    {
        var memory = new FamilyConstants { Kernel = new KernelConstants { MsPerByte = 1, MsPerElementOp = 10 } };
        var product = new FamilyConstants { MsPerMac = 1e-9, Kernel = new KernelConstants { LaunchMs = 1000, Tiles = new TileConstants { MsPerMac = 1e-12 } } };
        var profile = Profile(product) with { Families = new Dictionary<OperatorFamily, FamilyConstants> { [OperatorFamily.MemoryBound] = memory, [OperatorFamily.MatrixProduct] = product } };
        var result = Call.Run("scaled_dot_product_attention", ("query", "float32[1,2,3,4]"), ("key", "float32[1,2,5,4]"), ("value", "float32[1,2,5,4]"));
        // Two launches; 2·3·5 scores written and read, five operations each.
        Assert.Equal(2 * 1000 + 30 * 4 * 2 + 30 * 5 * 10, TimeModel.Milliseconds(OperatorTable.Find("scaled_dot_product_attention")!, result, profile), 3);
    }

    private static double Convolution(KernelConstants kernel, long n, long channels, long filters, long side)
    {
        var result = Call.Run("conv2d", ("input", $"float32[{n},{channels},{side},{side}]"), ("weight", $"float32[{filters},{channels},3,3]"), ("padding", 1));
        return kernel.Milliseconds(KernelWork.Of(result.Products[0], 4, result.MovedBytes!.Value.Value, result.ElementOps!.Value.Value));
    }

    private static Profile Profile(FamilyConstants convolution) => new()
    {
        Name = "test",
        Device = "test",
        Families = new Dictionary<OperatorFamily, FamilyConstants> { [OperatorFamily.Convolution] = convolution },
    };
}
