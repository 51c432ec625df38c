using AlphaFlops.Interpreter;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>Traces for tests of rules, which must not depend on what the interpreter understands: two convolutions of a 32x32 image.</summary>
internal static class FakeTrace
{
    /// <summary>conv1 has 8·3·9·900 MACs, conv2 has 8·8·9·784.</summary>
    public const long Macs = 194_400 + 451_584;

    public const long Parameters = 8 * 27 + 8 + 8 * 72 + 8;

    public static Trace TwoConvolutions { get; } = Make();

    public static Trace Make(UnknownCost[]? unknowns = null, UnknownCost? failure = null, bool isCertain = false, SourcePlace? place = null) => new()
    {
        Inputs = [Image(3, 32)],
        Calls = failure is not null ? [] : [Convolution("conv1", 3, 32, place), Convolution("conv2", 8, 30, place)],
        Registered =
        [
            new("conv1.weight", Tensor(8, 3, 3, 3), false), new("conv1.bias", Tensor(8), false),
            new("conv2.weight", Tensor(8, 8, 3, 3), false), new("conv2.bias", Tensor(8), false),
        ],
        Unknowns = unknowns ?? [],
        Failure = failure,
        FailureIsCertain = isCertain,
    };

    public static Func<Entry, CancellationToken, Trace> Always(Trace trace) => (_, _) => trace;

    private static OperatorCall Convolution(string path, long channels, long size, SourcePlace? place)
    {
        var conv = OperatorTable.Find("conv2d")!;
        var input = Image(channels, size);
        var (weight, bias) = (Tensor(8, channels, 3, 3), Tensor(8));
        var result = conv.Apply(new Arguments().Set("input", input).Set("weight", weight).Set("bias", bias));
        return new OperatorCall(
            conv, path, place, [new(1, input, false), new(2, weight, true), new(3, bias, true)], [new(4, result.Outputs[0], false)], result);
    }

    private static TensorType Image(long channels, long size) => Tensor(1, channels, size, size);

    private static TensorType Tensor(params long[] dims) => new(DType.Float32, Shape.Of(dims));
}
