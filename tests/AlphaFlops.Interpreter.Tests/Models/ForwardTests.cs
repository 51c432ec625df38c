namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Forward methods run on shapes.</summary>
public sealed class ForwardTests
{
    private static Traces.Trace Forward(string body, string input) => Evaluated.Net($$"""
        using F = TorchSharp.torch.nn.functional;
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 4, hasBias: false);
            private readonly bool _wide = true;
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor x) { {{body}} }
        }
        """, input).Complete();

    [Theory]
    [InlineData("return F.relu(x);", "2x8", "float32[2,8]")]
    [InlineData("return x.view(x.shape[0], -1);", "2x3x4", "float32[2,12]")]
    [InlineData("var (b, c) = (x.shape[0], x.size(1)); return x.reshape(b * c, x.numel() / (b * c));", "2x3x4", "float32[6,4]")]
    [InlineData("return torch.cat(new[] { x, x }, 1);", "2x3", "float32[2,6]")]
    [InlineData("var parts = x.chunk(2, dim: 1); return parts[0] * parts[1];", "2x6", "float32[2,3]")]
    [InlineData("return x[.., 0];", "2x6", "float32[2]")]
    [InlineData("return x[TensorIndex.Ellipsis, TensorIndex.Slice(1, null, 2)];", "2x6", "float32[2,3]")]
    [InlineData("return x[TensorIndex.Colon, TensorIndex.None];", "2x6", "float32[2,1,6]")]
    [InlineData("x += 1; x.relu_(); return x.add_(x).mul(2.0);", "2x6", "float32[2,6]")]
    [InlineData("return x.permute(0, 2, 1).contiguous().flatten(1);", "2x3x4", "float32[2,12]")]
    [InlineData("return x.matmul(x.transpose(-2, -1)).softmax(-1);", "2x3x4", "float32[2,3,3]")]
    [InlineData("return _wide ? x.mean(new long[] { 2, 3 }, keepdim: true) : x;", "2x3x4x4", "float32[2,3,1,1]")]
    [InlineData("return x.unsqueeze(0).expand(5, -1, -1);", "2x3", "float32[5,2,3]")]
    [InlineData("var (values, _) = x.max(1); return values;", "2x6", "float32[2]")]
    [InlineData("return x.to(ScalarType.Float16);", "2x6", "float16[2,6]")]
    [InlineData("if (x.shape[1] % 2 == 1) x = F.pad(x, new long[] { 0, 1 }); return x;", "2x5", "float32[2,6]")]
    [InlineData("if (training) return x; return x.sum();", "2x5", "float32[]")]
    public void Shapes_follow(string body, string input, string output) => Assert.Equal(output, Forward(body, input).Output());

    [Fact]
    public void A_module_called_twice_costs_twice_and_has_its_weights_once()
    {
        var trace = Forward("var y = fc.forward(x); return y + fc.call(x);", "3x8");
        Assert.Equal((32, 2 * 3 * 32), (trace.Parameters(), trace.Macs()));
    }

    [Fact]
    public void A_call_is_named_after_its_module_and_placed_where_that_was_made()
    {
        var call = Forward("return fc.call(x);", "3x8").Calls[0];
        Assert.Equal(("fc", "linear", 4), (call.ModulePath, call.Operator.Name, call.Place!.Line));
    }

    [Fact]
    public void A_view_shares_its_memory_and_an_in_place_operator_too()
    {
        var calls = Forward("return x.view(16).relu_();", "2x8").Calls;
        Assert.Equal(calls[0].Inputs[0].Storage, calls[0].Outputs[0].Storage);
        Assert.Equal(calls[0].Outputs[0].Storage, calls[1].Outputs[0].Storage);
    }

    [Fact]
    public void Modules_with_several_inputs_and_results_call_each_other()
    {
        var trace = Evaluated.Net("""
            public sealed class Gate : Module<Tensor, Tensor, (Tensor, Tensor)>
            {
                private readonly Module<Tensor, Tensor> fc = Linear(4, 4);
                public Gate() : base("gate") { }
                public override (Tensor, Tensor) forward(Tensor a, Tensor b) => (fc.call(a) * b, a);
            }
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Gate gate = new();
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x)
                {
                    var (y, _) = gate.call(x, x);
                    (Tensor left, Tensor right) = gate.forward(y, x);
                    return left + right;
                }
            }
            """, "2x4").Complete();
        Assert.Equal((20, 64), (trace.Parameters(), trace.Macs()));
        Assert.Equal("gate.fc", trace.Calls[0].ModulePath);
    }

    [Fact]
    public void A_scope_hands_on_as_many_tensors_as_it_is_given()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") => RegisterComponents();
                private static (Tensor, Tensor) Pair(Tensor x)
                {
                    using var scope = torch.NewDisposeScope();
                    return scope.MoveToOuter(x.sin(), x.cos());
                }
                public override Tensor forward(Tensor x)
                {
                    var (sin, cos) = Pair(x);
                    return torch.matmul(sin, cos.t());
                }
            }
            """, "2x8").Complete();

        Assert.Equal(32, trace.Macs());
    }
}
