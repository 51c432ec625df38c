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
    [InlineData("x[torch.tensor(new long[] { 0, 1 })] -= w;", "getitem float32[2,8] sub float32[2,8] copy float32[4,8]", 64)]
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
    public void The_size_of_a_masked_part_is_named(string body)
    {
        var trace = Forward(body);
        var unknown = Assert.Single(trace.Unknowns.Select(unknown => unknown.Reason).Distinct());
        Assert.Equal("getitem: 'the number of true elements of a mask on float32[4,8]' is not known", unknown);
        Assert.All(trace.Unknowns, found => Assert.Equal(8, found.Place!.Line));
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

    [Fact]
    public void A_mask_may_be_written_to() => Assert.Equal("float32[4,8]", Forward("x[x > 0] = 1;").Complete().Output());

    [Fact]
    public void What_was_written_is_not_known() => Assert.Contains(
        "only known at run time", Forward("var n = torch.tensor(new long[] { 1, 2 }); n[0] += 3; for (var i = 0; i < n[0].item<long>(); i++) x = fc.call(x);").Unknowns[0].Reason);
}
