using System.Linq.Expressions;
using System.Reflection;
using AlphaFlops.Runner.Torch;

namespace AlphaFlops.Runner.Tests;

/// <summary>On the TorchSharp that these tests are built with: its signatures by default, the package with -p:TorchSharpVersion=….</summary>
public sealed class TorchBindingTests
{
    private static readonly TorchBinding Torch = new(typeof(TorchSharp.torch).Assembly);

    public static TheoryData<string> Operators =>
    [
        .. new[] { "default", "paper" }.SelectMany(sweep => SweepFile.Read(Path.Combine(Root, "build", "tools", "sweeps", sweep + ".csv"), "float32"))
            .Select(point => point.Op).Distinct(),
        .. "log_softmax sub mul div pow maximum minimum add_scalar sub_scalar div_scalar pow_scalar silu sigmoid tanh exp log sqrt rsqrt neg abs erf sin cos".Split(' '),
    ];

    [Theory]
    [MemberData(nameof(Operators))]
    public void The_call_of_an_operator_is_found(string op)
    {
        var point = Point.Read(column => column switch { "op" => op, _ => "4" }, "float32") with { Op = op };
        var operation = TorchOperators.Of(point)!;
        var operands = operation.Shapes.Select(_ => Expression.Parameter(Torch.Tensor)).ToArray();

        Assert.Equal(Torch.Tensor, operation.Call(Torch, operands).Type);
        if (operation.Trial is { } trial) Assert.Equal(Torch.Tensor, trial(Torch, operands).Type);
        if (operation.View is { } view) Assert.Equal(Torch.Tensor, view(Torch, operands[0]).Type);
    }

    [Fact]
    public void An_operator_of_no_sweep_is_not_guessed() => Assert.Null(TorchOperators.Of(TestSweep.Linear(1) with { Op = "nonsense" }));

    [Fact]
    public void Options_keep_their_names_and_the_rest_its_defaults()
    {
        var call = (MethodCallExpression)TorchOperators.Of(TestSweep.Linear(1) with { Op = "conv2d", Stride = 2, Dilation = 3, Groups = 4, Padding = 5 })!
            .Call(Torch, [Expression.Parameter(Torch.Tensor), Expression.Parameter(Torch.Tensor)]);
        var values = call.Method.GetParameters().Zip(call.Arguments).ToDictionary(pair => pair.First.Name!, pair => Value(pair.Second));

        Assert.Null(values["bias"]);
        Assert.Equal(new long[] { 2, 2 }, values["strides"]);
        Assert.Equal(new long[] { 5, 5 }, values["padding"]);
        Assert.Equal(new long[] { 3, 3 }, values["dilation"]);
        Assert.Equal(4L, values["groups"]);
    }

    [Fact]
    public void The_same_padding_of_an_even_kernel_keeps_the_size_of_the_output()
    {
        var operation = TorchOperators.Of(TestSweep.Linear(1) with { Op = "conv2d", H = 28, W = 28, KernelH = 2, KernelW = 3, Padding = null })!;

        Assert.Equal([1, 64, 29, 28], operation.Shapes[0]);
    }

    [Fact]
    public void What_a_version_lacks_is_named()
    {
        var exception = Assert.Throws<MissingMethodException>(() => Torch.Call("torch+nn+functional.nonsense", []));

        Assert.Contains("nonsense", exception.Message);
        Assert.False(Torch.TrySet("torch+backends+cuda.nonsense", true));
    }

    [Theory]
    [InlineData("torch.no_grad")]
    [InlineData("torch.get_num_threads")]
    [InlineData("torch.CheckForErrors")]
    [InlineData("torch+cuda.is_available")]
    [InlineData("torch+cuda.device_count")]
    [InlineData("torch+cuda.synchronize")]
    public void What_a_device_needs_is_there(string method) => Assert.NotNull(Torch.Call(method, []));

    [Theory]
    [InlineData("torch+backends+cuda+matmul", "allow_tf32")]
    [InlineData("torch+backends+cudnn", "allow_tf32")]
    public void Tf32_can_be_switched(string type, string property) =>
        Assert.True(typeof(TorchSharp.torch).Assembly.GetType("TorchSharp." + type)!.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.CanWrite);

    private static string Root =>
        typeof(TorchBindingTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static object? Value(Expression argument) => argument switch
    {
        ConstantExpression constant => constant.Value,
        UnaryExpression { Operand: ConstantExpression constant } => constant.Value,
        _ => null,
    };
}
