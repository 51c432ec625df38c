using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

/// <summary>A call of an operator or module in a test: arguments by name, tensors written <c>float32[1,3,224,224]</c>.</summary>
internal static class Call
{
    public static Arguments Arguments(params (string Name, object? Value)[] arguments)
    {
        var result = new Arguments();
        foreach (var (name, value) in arguments) result.Set(name, Value(value));
        return result;
    }

    public static OperatorResult Run(string op, params (string, object?)[] arguments) =>
        (OperatorTable.Find(op) ?? throw new InvalidOperationException($"no operator {op}")).Apply(Arguments(arguments));

    /// <summary>A module's forward as the interpreter runs it: hyperparameters, constants, registered tensors, inputs.</summary>
    public static OperatorResult Forward(string module, params (string, object?)[] arguments)
    {
        var (definition, op) = OperatorTable.FindModule(module) ?? throw new InvalidOperationException($"no module {module}");
        var all = Arguments(arguments);
        var tensors = definition.Tensors(all);
        foreach (var pair in definition.Constants) all.Set(pair.Key, pair.Value);
        foreach (var tensor in tensors) all.Set(tensor.Name, tensor.Type);
        return op.Apply(all);
    }

    /// <summary>What a module registers: <c>weight float32[4,3] | running_mean float32[4] buffer</c>.</summary>
    public static string Registered(string module, params (string, object?)[] hyperparameters) =>
        string.Join(" | ", OperatorTable.FindModule(module)!.Value.Definition.Tensors(Arguments(hyperparameters))
            .Select(tensor => $"{tensor.Name} {tensor.Type}{(tensor.IsBuffer ? " buffer" : "")}"));

    public static string Outputs(this OperatorResult result) => string.Join(" ", result.Outputs);

    public static string Outputs(string op, params (string, object?)[] arguments) => Run(op, arguments).Outputs();

    /// <summary>The message with which torch's throw is foretold.</summary>
    public static string Error(string op, params (string, object?)[] arguments) => Assert.Throws<ShapeException>(() => Run(op, arguments)).Message;

    private static object? Value(object? value) => value switch
    {
        string text when text.EndsWith(']') => Tensor(text),
        int number => (Dim)number,
        long number => (Dim)number,
        float number => (double)number,
        int[] list => list.Select(item => (object?)(Dim)item).ToArray(),
        double[] list => list.Cast<object?>().ToArray(),
        string[] list => list.Select(Value).ToArray(),
        object[] list => list.Select(Value).ToArray(),
        _ => value,
    };

    public static TensorType Tensor(string text)
    {
        var parts = text.TrimEnd(']').Split('[');
        Assert.True(DTypes.TryParse(parts[0], out var dtype), text);
        return new TensorType(dtype, Shape.Of([.. parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)]));
    }
}
