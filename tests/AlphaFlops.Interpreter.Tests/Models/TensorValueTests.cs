namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Small constant tensors carry their values, so that code may read them; what is written, trained or large carries none.</summary>
public sealed class TensorValueTests
{
    [Theory]
    [InlineData("(int)torch.tensor(5)", 5)]
    [InlineData("torch.tensor(new long[] { 1, 2, 3 }).sum().item<long>()", 6)]
    [InlineData("torch.arange(8).max().ToInt32() + 1", 8)]
    [InlineData("(torch.arange(0, 10, 2) * 3 - 1)[2].ToInt32()", 11)]
    [InlineData("torch.linspace(0, 1, 5).data<float>().ToArray()[1] * 8", 2)]
    [InlineData("torch.linspace(0, 4, 5).data<float>().Select(v => (int)v).Sum()", 10)]
    [InlineData("torch.ones(2, 3).sum().item<float>()", 6)]
    [InlineData("torch.zeros(4, dtype: torch.int64).add(2).prod().item<long>()", 16)]
    [InlineData("torch.full(new long[] { 3 }, 7).data<float>()[2]", 7)]
    [InlineData("(int)(10 / torch.tensor(4.0f)).floor().ToSingle()", 2)]
    [InlineData("torch.pow(torch.tensor(2.0f), 3).to(torch.int64).item<long>()", 8)]
    [InlineData("torch.cat(new[] { torch.arange(3), torch.arange(4) }).max().item<long>() + 1", 4)]
    [InlineData("(torch.tensor(new[] { 1f, 2f }).unsqueeze(1) * torch.tensor(new[] { 1f, 3f })).sum().item<float>()", 12)]
    [InlineData("torch.arange(6).view(2, 3)[1, 2].item<long>()", 5)]
    [InlineData("torch.arange(6).view(2, 3)[TensorIndex.Colon, TensorIndex.Slice(1)].sum().item<long>()", 12)]
    [InlineData("(torch.tensor(3) > 2).item<bool>() ? 9 : 1", 9)]
    [InlineData("torch.repeat_interleave(torch.arange(3), torch.tensor(new long[] { 2 })).shape[0]", 6)]
    [InlineData("torch.repeat_interleave(torch.arange(3), torch.tensor(new long[] { 1, 0, 4 })).numel()", 5)]
    [InlineData("Appended(new long[] { 3, 4 }, 5)[2]", 5)]
    [InlineData("torch.LongTensor(new[] { 1.0, 2.0 }).data<long>().ToArray().Length", 2)]
    public void A_constant_s_value_sizes_a_layer(string expression, long width)
    {
        var trace = Net($"(long)({expression})").Complete();
        Assert.Equal(width, trace.Parameters());
    }

    [Theory]
    [InlineData("(long)torch.rand(1).item<float>()")]
    [InlineData("Written()")]
    [InlineData("Initialised()")]
    [InlineData("(long)Parameter(torch.ones(1)).sum().item<float>()")]
    [InlineData("torch.arange(5000).max().item<long>()")]
    public void What_is_random_written_trained_or_large_has_no_value(string expression)
    {
        var trace = Net(expression);
        Assert.NotEmpty(trace.Unknowns);
        Assert.Null(trace.Failure);
    }

    [Theory]
    [InlineData("return tensor(new long[] { 1, 2, 3, 4, 5, 6 }, 2, 3);", "int64[2,3]")]
    [InlineData("return tensor(new float[8], 2, 2, 2);", "float32[2,2,2]")]
    [InlineData("return tensor(new float[8], new long[] { 4, 2 }, dtype: int32);", "int32[4,2]")]
    [InlineData("var v = x.data<float>().ToArray(); return zeros(v.Length, x.data<float>().Count);", "float32[6,6]")]
    [InlineData("return tensor(x.data<float>().Select(v => v > 0 ? 1L : 0L).ToArray());", "int64[6]")]
    [InlineData("return tensor(x.to(int32).data<int>().ToArray(), 3, 2, dtype: int64);", "int64[3,2]")]
    [InlineData("var v = x.data<float>().ToArray(); var n = v.Count(e => e > 0); return tensor(new int[n], 1, 6, dtype: int64) + 1;", "int64[1,6]")]
    [InlineData("var v = x.data<float>().ToArray(); var s = v.AsSpan(0, v.Count(e => e > 0)); var c = new float[s.Length]; s.CopyTo(c); return tensor(c, 3, 2) + 1;", "float32[3,2]")]
    public void Values_that_are_not_known_have_a_shape(string body, string output) =>
        Assert.Equal(output, Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x) { Tensor Made() { {{body}} } return Made().clone(); }
            }
            """, "2x3").Complete().Output());

    [Theory]
    [InlineData("tensor(new int[x.data<float>().Count(e => e > 0)])")]
    [InlineData("zeros((long)x.data<float>()[0])")]
    [InlineData("zeros((long)x.data<float>().ToArray().Sum())")]
    public void A_size_that_is_read_from_values_is_unknown(string expression)
    {
        var trace = Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x) => {{expression}}.clone();
            }
            """, "2x3");
        Assert.Contains(trace.Unknowns, unknown => unknown.Reason.Contains("'data' of a tensor is only known at run time"));
        Assert.Null(trace.Failure);
    }

    [Fact]
    public void A_packed_sequence_is_the_padded_one()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.LSTM lstm = LSTM(8, 4, batchFirst: true);
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x)
                {
                    var packed = nn.utils.rnn.pack_padded_sequence(x, torch.ones(x.shape[0]), batch_first: true);
                    var (y, h, c) = lstm.call(packed);
                    var (padded, lengths) = nn.utils.rnn.pad_packed_sequence(y, batch_first: true);
                    return padded + lengths.view(-1, 1, 1);
                }
            }
            """, "2x5x8").Complete();

        Assert.Equal("float32[2,5,4]", trace.Output());
        Assert.Equal(2 * 5 * (4 * 4 * 8 + 4 * 4 * 4), trace.Macs());
    }

    private static Traces.Trace Net(string width) => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(1, {{width}}, hasBias: false);
            public Net() : base("net") => RegisterComponents();
            private static long[] Appended(ReadOnlySpan<long> head, long tail) { var a = new long[head.Length + 1]; head.CopyTo(a); a.AsSpan(head.Length)[0] = tail; return a; }
            private static long Written() { var x = torch.zeros(3); var y = x.view(3, 1); x.fill_(5); return (long)y.sum().item<float>(); }
            private static long Initialised() { var x = torch.zeros(3); nn.init.normal_(x); return (long)x.sum().item<float>(); }
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        """, "1x1");
}
