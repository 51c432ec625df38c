using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Evaluates module classes written in test code.</summary>
internal static class Evaluated
{
    /// <summary>The trace of the class <c>Net</c> for float32 inputs such as <c>1x3x8x8</c>; null for none.</summary>
    public static Trace Net(string code, params string[]? inputs) => Run(code, "Net", inputs);

    /// <summary>The same in training.</summary>
    public static Trace TrainedNet(string code, string input) => Run(code, "Net", [input], isTraining: true);

    public static Trace Run(string code, string type, string[]? inputs, bool allowErrors = false, bool isTraining = false)
    {
        var compilation = TestCompilation.Create([("Net.cs", code)], withTorchSharp: true, allowErrors);
        var target = compilation.GetTypeByMetadataName(type) ?? throw new InvalidOperationException($"no type {type}");
        return new ModelEvaluator(compilation).Evaluate(
            new Entry { Target = target, Inputs = inputs?.Select(input => (object?)Parse(input)).ToArray(), IsTraining = isTraining },
            CancellationToken.None);
    }

    public static long Parameters(this Trace trace) =>
        trace.Registered.Where(tensor => !tensor.IsBuffer).Sum(tensor => tensor.Type.Shape.Elements.Value);

    public static long Buffers(this Trace trace) =>
        trace.Registered.Where(tensor => tensor.IsBuffer).Sum(tensor => tensor.Type.Shape.Elements.Value);

    /// <summary>Of the forward pass.</summary>
    public static long Macs(this Trace trace) => trace.Forward().Sum(call => call.Result.Macs.Value);

    public static IEnumerable<OperatorCall> Forward(this Trace trace) => trace.Calls.Where(call => !call.IsBackward);

    public static string Paths(this Trace trace) => string.Join(" ", trace.Registered.Select(tensor => tensor.Path));

    /// <summary>The shape of the last operator's result.</summary>
    public static string Output(this Trace trace) => trace.Calls[^1].Outputs[0].Type.ToString();

    public static Trace Complete(this Trace trace)
    {
        Assert.Empty(trace.Unknowns.Select(unknown => $"{unknown.Reason} at {unknown.Place}"));
        return trace;
    }

    private static TensorType Parse(string text) =>
        InputSpec.TryParse(text, Symbols.Empty, out var spec, out _) && spec.Tensor is { } tensor ? tensor : new(DType.Float32, Shape.Of([.. text.Split('x').Select(long.Parse)]));
}
