using AlphaFlops.Alpha;
using AlphaFlops.Costs;
namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>What cannot be determined is named, with its place; nothing crashes and nothing runs on for ever.</summary>
public sealed class HonestyTests
{
    private static Traces.Trace Net(string constructor, string forward = "return fc.call(x);", string types = "") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            private Module<Tensor, Tensor> fc = Linear(8, 4, hasBias: false);
            public Net() : base("net")
            {
                {{constructor}}
                RegisterComponents();
            }
            public override Tensor forward(Tensor x)
            {
                {{forward}}
            }
        }
        {{types}}
        """, "1x8");

    /// <summary><c>"inputs": ["1x8", "1"]</c>: a number is no tensor of one element.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_number_for_a_tensor_is_named(bool isRun)
    {
        var compilation = Testing.TestCompilation.Create(("Net.cs", """
            public sealed class Net : Module<Tensor, Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> fc = Linear(8, 4);
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x, Tensor time) => fc.call(x) + time.to(x.dtype);
                public static Tensor Run(Tensor x, Tensor time) => new Net().call(x, time);
            }
            """));
        var net = compilation.GetTypeByMetadataName("Net")!;
        var trace = new ModelEvaluator(compilation).Evaluate(
            new Entry
            {
                Target = isRun ? net.GetMembers("Run").Single() : net,
                Inputs = [new Shapes.TensorType(Shapes.DType.Float32, Shapes.Shape.Of(1, 8)), 1L],
                IsRun = isRun,
            },
            CancellationToken.None);

        Assert.Equal("the input 1 is no Tensor, as 'time' is; a tensor is written with its type, as float32[8]", Assert.Single(trace.Unknowns).Reason);
        Assert.Equal(32, trace.Macs());
        Assert.False(trace.FailureIsCertain);
    }

    [Fact]
    public void A_value_from_outside_is_named_where_it_is_read()
    {
        var trace = Net("fc = Linear(8, int.Parse(Environment.GetEnvironmentVariable(\"WIDTH\")!));");
        var unknown = Assert.Single(trace.Unknowns);
        Assert.Contains("Environment.GetEnvironmentVariable", unknown.Reason);
        Assert.Equal(6, unknown.Place!.Line);
        Assert.Null(trace.Failure);
    }

    [Theory]
    [InlineData("public static int Width;")]
    [InlineData("internal static int Width { get; set; }")]
    [InlineData("public static int Width; static Config() { }")]
    public void What_the_rest_of_the_program_sets_has_no_default(string width)
    {
        var trace = Net("fc = Conv2d(8, Config.Width, 1, groups: Config.Width);", types: $"public static class Config {{ {width} }}");
        var unknown = Assert.Single(trace.Unknowns);
        Assert.Contains("'Config.Width' has no value of its own", unknown.Reason);
        Assert.Equal(6, unknown.Place!.Line);
        Assert.Null(trace.Failure);
    }

    [Theory]
    [InlineData("public static int Width = 4;")]
    [InlineData("public static int Width; static Config() { Width = 4; }")]
    [InlineData("public static int Width => Half + 4; public static int Half { get; private set; }")]
    [InlineData("private static int width; public static int Width => width + 4;")]
    [InlineData("public static readonly int Zero; public static int Width => Zero + 4;")]
    [InlineData("public static int Before = After + 4; public static int After = 7; public static int Width => Before;")]
    [InlineData("public static int Width;", "Config.Width = 4")]
    public void What_has_a_value_of_its_own_or_is_set_on_the_way_is_known(string width, string first = "")
    {
        var trace = Net($"{first}; fc = Linear(8, Config.Width, hasBias: false);", types: $"public static class Config {{ {width} }}").Complete();
        Assert.Equal(32, trace.Macs());
    }

    [Fact]
    public void What_comes_before_and_beside_the_unknown_is_counted()
    {
        var trace = Net("", "var y = fc.call(x); var z = torch.bincount(y); z = z * 2; return fc.call(x);");
        Assert.Equal(64, trace.Macs());
        Assert.NotEmpty(trace.Unknowns);
        Assert.All(trace.Unknowns, unknown => Assert.Equal(11, unknown.Place!.Line));
    }

    [Fact]
    public void A_branch_on_a_tensor_s_value_is_open()
    {
        var trace = Net("", "if (x.sum().item<float>() > 0) x = fc.call(x); return x;");
        Assert.Null(trace.Failure);
        Assert.Equal((0, 32), Range(trace));
    }

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { if (x.sum().item<float>() > i) continue; y = fc.call(x); } return y;", 0, 3 * 32)]
    [InlineData("if (x.sum().item<float>() > 0) { foreach (var i in new[] { 1, 2 }) { if (i > 1) break; } } return fc.call(y);", 32, 32)]
    [InlineData("if (x.sum().item<float>() > 0) return x; return fc.call(y);", 0, 32)]
    public void A_way_out_on_a_tensor_s_value_is_one_of_two(string forward, long least, long most)
    {
        var trace = Net("", "var y = x * 1; " + forward).Complete();
        Assert.Equal((least, most), Range(trace));
    }

    [Fact]
    public void A_loop_that_only_a_tensor_s_value_ends_is_counted_once()
    {
        var trace = Net("", "var y = x * 1; while (true) { x = fc.call(y); if (x.sum().item<float>() > 0) break; } return x;");
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: false);
        Assert.Equal((32, null), (cost.Macs, cost.Most));
        Assert.NotEmpty(trace.Unknowns);
        Assert.Null(trace.Failure);
    }

    private static (long, long) Range(Traces.Trace trace)
    {
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: false);
        return (cost.Macs, cost.Most?.Macs ?? cost.Macs);
    }

    [Fact]
    public void A_constructor_that_throws_fails_certainly_at_its_place()
    {
        var trace = Net("if (fc is not null) throw new ArgumentException(\"too wide\");");
        Assert.True(trace.FailureIsCertain);
        Assert.Contains("too wide", trace.Failure!.Reason);
        Assert.Equal(6, trace.Failure.Place!.Line);
    }

    [Fact]
    public void Shapes_that_cannot_work_fail_certainly_at_the_layer()
    {
        var trace = Net("fc = Linear(9, 4);");
        Assert.True(trace.FailureIsCertain);
        Assert.Equal("'fc': linear expects 9 features, gets 8: float32[1,8]", trace.Failure!.Reason);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (var i = 0; i >= 0; i = (i + 1) % 7) { var j = i * 2; }")]
    [InlineData("var list = new List<int>(); while (true) list.Add(1);")]
    [InlineData("var text = \"\"; while (true) text += \"xxxxxxxxxxxxxxxx\";")]
    public void An_endless_loop_ends(string constructor)
    {
        var trace = Net(constructor);
        Assert.NotNull(trace.Failure);
        Assert.False(trace.FailureIsCertain);
        Assert.Contains("ends after", trace.Failure.Reason);
        Assert.Equal(6, trace.Failure.Place!.Line);
    }

    [Theory]
    [InlineData("F(1);", "static int F(int n) => F(n + 1) + 1;")]
    [InlineData("_ = new Node();", "private sealed class Node { public Node Next = new(); }")]
    public void Endless_recursion_ends(string constructor, string member)
    {
        var trace = Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                {{member}}
                public Net() : base("net") { {{constructor}} }
                public override Tensor forward(Tensor x) => x;
            }
            """, "1x1");
        Assert.NotNull(trace.Failure);
        Assert.False(trace.FailureIsCertain);
        Assert.Contains("recursion", trace.Failure.Reason);
    }

    [Fact]
    public void An_expression_of_ten_thousand_terms_does_not_overflow_the_stack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("one", 10_000));
        var trace = Net($"long one = 1; fc = Linear(8, {sum}, hasBias: false);");
        if (trace.Unknowns.Count == 0) Assert.Equal(80_000, trace.Parameters());
        else Assert.Contains("too deep", trace.Unknowns[0].Reason);
    }

    [Fact]
    public void Ten_thousand_layers_are_counted()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> layers = new();
                public Net() : base("net")
                {
                    for (var i = 0; i < 10_000; i++) layers.Add(Linear(8, 8, hasBias: false));
                    RegisterComponents();
                }
                public override Tensor forward(Tensor x)
                {
                    foreach (var layer in layers) x = layer.call(x);
                    return x;
                }
            }
            """, "1x8").Complete();
        Assert.Equal((640_000, 640_000), (trace.Parameters(), trace.Macs()));
    }

    [Fact]
    public void Code_that_does_not_compile_gives_an_unknown()
    {
        var trace = Evaluated.Run("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> fc = Linear(8, Missing.Width);
                public Net() : base("net") { RegisterComponents() }
                public override Tensor forward(Tensor x) => fc.call(x).nothing();
            }
            """, "Net", ["1x8"], allowErrors: true);
        Assert.NotEmpty(trace.Unknowns);
    }

    [Fact]
    public void An_operand_that_the_compiler_left_out_is_an_unknown()
    {
        var trace = Evaluated.Run("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> fc;
                public Net() : base("net") { fc = new Inner(); RegisterComponents(); }
                public override Tensor forward(Tensor x) => fc.call(x);
                private sealed class Inner : Module<Tensor, Tensor>
                {
                    public Inner() : base("inner") { fc = Linear(8, 4); }
                    public override Tensor forward(Tensor x) => x;
                }
            }
            """, "Net", ["1x8"], allowErrors: true);
        Assert.Contains(trace.Unknowns, unknown => unknown.Reason == "code that does not compile is not interpreted");
    }

    [Fact]
    public void Two_runs_give_the_same()
    {
        string Show() => string.Join("\n", Net("fc = Linear(8, new Random().Next());", "return fc.call(x) + DateTime.Now.Year;").Unknowns);
        Assert.Equal(Show(), Show());
    }

    [Theory]
    [InlineData("Device device = torch.cuda.is_available() ? torch.CUDA : torch.CPU; fc.to(device);")]
    [InlineData("var device = torch.CPU; if (torch.cuda.is_available()) { Console.WriteLine(\"GPU\"); device = torch.device(\"cuda:0\"); } fc.to(device);")]
    [InlineData("if (torch.cuda.is_available()) fc.cuda();")]
    public void Where_tensors_lie_need_not_be_known(string constructor) => Assert.Equal(32, Net(constructor).Complete().Macs());

    [Fact]
    public void What_else_depends_on_the_machine_is_open() =>
        Assert.NotEmpty(Net("if (torch.cuda.is_available()) fc = Linear(8, 16);").Unknowns);
}
