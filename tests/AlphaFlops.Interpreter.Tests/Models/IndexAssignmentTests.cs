using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>x[…] = value and x[…] += value: the part is read, computed with, and written; x stays what it is.</summary>
public sealed class IndexAssignmentTests
{
    private static Trace Forward(string body) => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly TorchSharp.Modules.Parameter w = Parameter(torch.ones(8));
            private readonly Module<Tensor, Tensor> fc = Linear(8, 8);
            private int asked;
            public Net() : base("net") => RegisterComponents();
            private int Next() => asked++;
            public override Tensor forward(Tensor x) { {{body}} return fc.call(x); }
        }
        """, "4x8");

    [Theory]
    [InlineData("x[0] += w;", "getitem float32[8] add float32[8] copy float32[4,8]", 32)]
    [InlineData("x[.., 0] *= 2;", "getitem float32[4] mul float32[4] copy float32[4,8]", 16)]
    [InlineData("x[TensorIndex.Ellipsis, 0] /= 3;", "getitem float32[4] div float32[4] copy float32[4,8]", 16)]
    [InlineData("x[TensorIndex.Slice(0, 2)] -= w;", "getitem float32[2,8] sub float32[2,8] copy float32[4,8]", 64)]
    [InlineData("x[torch.tensor(new long[] { 0, 1 })] -= w;", "tensor int64[2] getitem float32[2,8] sub float32[2,8] copy float32[4,8]", 64)]
    [InlineData("x[Next(), 0] += x[asked, 0];", "getitem float32[] getitem float32[] add float32[] copy float32[4,8]", 4)]
    [InlineData("x[0] = 1;", "copy float32[4,8]", 32)]
    [InlineData("x[1..3] = w;", "copy float32[4,8]", 64)]
    [InlineData("x[0] = w.view(1, 1, 8);", "view float32[1,1,8] copy float32[4,8]", 32)]
    public void A_part_is_written(string body, string calls, long written)
    {
        var trace = Forward(body).Complete();
        var before = trace.Calls.Where(call => call.Operator.Name != "linear").ToArray();
        Assert.Equal(calls, string.Join(" ", before.Select(call => call.Operator.Name + " " + call.Outputs[0].Type)));
        Assert.Equal("float32[4,8]", trace.Output());
        Assert.True(before[^1].Result.MovedBytes!.Value >= written, $"{before[^1].Result.MovedBytes}");
    }

    [Theory]
    [InlineData("x[x > 0] += 1;")]
    [InlineData("x[x > 0] -= w[0];")]
    [InlineData("x[x > 0] = x[x > 0] * 2;")]
    public void A_masked_part_has_a_range(string body)
    {
        var trace = Forward(body).Complete();
        Assert.Contains(trace.Calls, call => call.Operator.Name == "getitem" && call.Outputs[0].Type.ToString() == "float32[0..32]");
        Assert.Equal((4 * 64, "float32[4,8]"), (trace.Macs(), trace.Output()));
    }

    [Theory]
    [InlineData("x[0] = torch.ones(7);", "shapes do not broadcast: float32[8] and float32[7]")]
    [InlineData("x[0] += torch.ones(7);", "shapes do not broadcast: float32[8] and float32[7]")]
    [InlineData("x[9] = 1;", "index 9 is out of range for dimension 0 of float32[4,8]")]
    [InlineData("x[0, 0, 0] = 1;", "too many indices for float32[4,8]: 3")]
    [InlineData("x[0] = torch.ones(2, 8);", "copy")]
    public void What_does_not_fit_is_a_shape_error(string body, string message)
    {
        var trace = Forward(body);
        Assert.Contains(message, trace.Failure!.Reason);
        Assert.True(trace.FailureIsCertain);
    }

    // What is written, and what is read for it: what is assigned, and where it goes.
    [Theory]
    [InlineData("x[0] = w;", "copy", 8, 32 + 32)]
    [InlineData("x[torch.tensor(new long[] { 0, 1 })] = w;", "copy", 16, 64 + 32 + 16)]
    [InlineData("x.index_put_(2, TensorIndex.Slice(0, 2));", "fill", 16, 64)]
    [InlineData("x.index_put_(2, torch.tensor(new long[] { 0, 1, 1 }));", "fill", 24, 96 + 24)]
    [InlineData("x.index_put_(w, new[] { torch.tensor(new long[] { 0, 1 }) }, true);", "add", 16, 64 + 64 + 32 + 16)]
    [InlineData("x.index_put_(2, m);", "masked_fill", 32, 128 + 128 + 32)]
    [InlineData("x[m] = 1;", "masked_fill", 32, 128 + 128 + 4 + 32)]
    [InlineData("x[m[TensorIndex.Colon, 0]] = 1;", "masked_fill", 32, 128 + 128 + 4 + 4)]
    [InlineData("x[0, m[0]] = 1;", "masked_fill", 8, 32 + 32 + 4 + 8 + 4)]
    [InlineData("x[m] = torch.ones(5);", "copy", 5, 20 + 20 + 32)]
    [InlineData("x.masked_fill_(m, 1);", "masked_fill", 32, 128 + 128 + 32)]
    [InlineData("x.fill_(1);", "fill", 32, 128)]
    [InlineData("x.zero_();", "zero", 32, 128)]
    [InlineData("x.copy_(w);", "copy", 32, 128 + 32)]
    [InlineData("x.uniform_(0, 1);", "uniform", 32, 128)]
    [InlineData("init.normal_(x);", "normal", 32, 128)]
    [InlineData("init.ones_(x);", "ones", 32, 128)]
    public void What_is_written_is_counted(string body, string op, long operations, long bytes)
    {
        var call = Forward("var m = x > 0; " + body).Complete().Calls.Last(call => call.Operator.Name != "linear");
        Assert.Equal((op, operations, bytes), (call.Operator.Name, call.Result.ElementOps!.Value.Value, call.Result.MovedBytes!.Value.Value));
        Assert.Equal("float32[4,8]", call.Outputs[0].Type.ToString());
    }

    [Theory]
    [InlineData("x.index_put_(2, m, torch.zeros(4, ScalarType.Int64));", "how many elements are written depends on a mask")]
    [InlineData("x[(long)Environment.TickCount].fill_(1);", "'Environment.TickCount'")]
    [InlineData("x.index_put_(2, TensorIndex.Single((long)Environment.TickCount));", "'Environment.TickCount'")]
    public void What_is_written_is_named_where_its_size_is_not_known(string body, string reason) =>
        Assert.Contains(reason, Forward("var m = x[0] > 0; " + body).Unknowns[0].Reason);

    [Fact]
    public void A_mask_may_be_written_to() => Assert.Equal("float32[4,8]", Forward("x[x > 0] = 1;").Complete().Output());

    [Fact]
    public void What_was_written_is_not_known() => Assert.Contains(
        "only known at run time", Forward("var n = torch.tensor(new long[] { 1, 2 }); n[0] += 3; for (var i = 0; i < n[0].item<long>(); i++) x = fc.call(x);").Unknowns[0].Reason);
}
