namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>The hyperparameters of torch.nn's modules, read back as properties: arrays, however the factory was given them.</summary>
public sealed class HyperparameterTests
{
    [Theory]
    [InlineData("Conv2d(4, 4, 5, stride: 2, padding: 2)", "kernel_size[1] + c.stride[0] + c.padding[1]", 9)]
    [InlineData("Conv2d(4, 4, (3, 5))", "kernel_size[0] * 10 + c.kernel_size[1]", 35)]
    [InlineData("Conv1d(4, 4, 7)", "kernel_size.Length + c.kernel_size[0]", 8)]
    [InlineData("Conv3d(4, 4, 3)", "kernel_size.Length", 3)]
    [InlineData("Conv2d(4, 6, 3, groups: 2)", "groups * 100 + c.in_channels * 10 + c.out_channels", 246)]
    public void An_array_property_has_a_number_for_each_dimension(string module, string read, long expected)
    {
        var trace = Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public override Tensor forward(Tensor x)
                {
                    var c = {{module}};
                    return zeros(c.{{read}});
                }
                public Net() : base("net") { }
            }
            """, "1x8").Complete();
        Assert.Equal(expected, Assert.Single(trace.Calls).Outputs[0].Type.Shape[0].Value);
    }
}
