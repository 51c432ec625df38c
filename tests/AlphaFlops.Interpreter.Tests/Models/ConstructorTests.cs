namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Constructors run as C# runs them.</summary>
public sealed class ConstructorTests
{
    private const string Forward = "public override Tensor forward(Tensor x) => layers.call(x);";

    [Fact]
    public void Field_initialisers_run_before_the_base_constructor_and_the_body_last()
    {
        var trace = Evaluated.Net("""
            public abstract class Base : Module<Tensor, Tensor>
            {
                protected Module<Tensor, Tensor> layers;
                protected Base() : base("b") { layers = Build(); RegisterComponents(); }
                protected abstract Module<Tensor, Tensor> Build();
            }
            public sealed class Net : Base
            {
                private readonly long _width = 5;
                public Net() { layers = Linear(1, 1); }
                protected override Module<Tensor, Tensor> Build() => Linear(3, _width, hasBias: false);
                public override Tensor forward(Tensor x) => x;
            }
            """, "2x3").Complete();

        // Registered with the width of the initialiser, by the base constructor; what the body assigns later is not seen.
        Assert.Equal(15, trace.Parameters());
    }

    [Fact]
    public void Constructors_chain_through_this_and_base()
    {
        var trace = Evaluated.Net($$"""
            public class Block : Module<Tensor, Tensor>
            {
                protected readonly Module<Tensor, Tensor> layers;
                protected Block(long width, bool bias = true) : base("block") => layers = Linear(width, width, bias);
                {{Forward}}
            }
            public sealed class Net : Block
            {
                public Net() : this(4) { }
                private Net(long width) : base(width * 2, bias: false) => RegisterComponents();
            }
            """, "1x8").Complete();

        Assert.Equal((64, 64), (trace.Parameters(), trace.Macs()));
        Assert.Equal("layers.weight", trace.Paths());
    }

    [Theory]
    [InlineData("Sequential(Linear(2, 3), ReLU(), Linear(3, 1))", "layers.0.weight layers.0.bias layers.2.weight layers.2.bias")]
    [InlineData("Sequential((\"in\", Linear(2, 3)), (\"act\", ReLU()), (\"out\", Linear(3, 1)))", "layers.in.weight layers.in.bias layers.out.weight layers.out.bias")]
    [InlineData("Sequential(new Module<Tensor, Tensor>[] { Linear(2, 3), Linear(3, 1) })", "layers.0.weight layers.0.bias layers.1.weight layers.1.bias")]
    [InlineData("Sequential(new List<(string, Module<Tensor, Tensor>)> { (\"a\", Linear(2, 3)), (\"b\", Linear(3, 1)) })", "layers.a.weight layers.a.bias layers.b.weight layers.b.bias")]
    [InlineData("Sequential(Enumerable.Range(0, 2).Select(i => ($\"l{i}\", (Module<Tensor, Tensor>)Linear(2, 2))))", "layers.l0.weight layers.l0.bias layers.l1.weight layers.l1.bias")]
    [InlineData("Sequential().append(Linear(2, 3)).append(\"last\", Linear(3, 1))", "layers.0.weight layers.0.bias layers.last.weight layers.last.bias")]
    public void Sequential_takes_modules_in_every_form(string expression, string paths)
    {
        var trace = Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> layers;
                public Net() : base("net") { layers = {{expression}}; RegisterComponents(); }
                {{Forward}}
            }
            """, "1x2").Complete();

        Assert.Equal(paths, trace.Paths());
    }

    [Fact]
    public void Lambdas_capture_each_turn_of_a_loop_anew()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> layers = new();
                public Net() : base("net")
                {
                    var makers = new List<Func<long, Module<Tensor, Tensor>>>();
                    for (var i = 1; i <= 3; i++)
                    {
                        var width = i * 10;
                        makers.Add(input => Linear(input, width, hasBias: false));
                    }
                    long previous = 1;
                    foreach (var make in makers) { layers.Add(make(previous)); previous += 9; if (layers.Count == 1) previous = 10; else previous = layers.Count * 10; }
                    RegisterComponents();
                }
                public override Tensor forward(Tensor x)
                {
                    foreach (var layer in layers) x = layer.call(x);
                    return x;
                }
            }
            """, "1x1").Complete();

        Assert.Equal((10 + 200 + 600, 10 + 200 + 600), (trace.Parameters(), trace.Macs()));
    }

    [Theory]
    [InlineData("kind == \"wide\" ? Linear(2, 8) : Linear(2, 4)", 12)]
    [InlineData("kind switch { \"narrow\" => Linear(2, 4), _ => Linear(2, 8) }", 12)]
    [InlineData("(kind, depth) switch { (\"narrow\", > 2) => Linear(2, 4), _ => Identity() }", 12)]
    [InlineData("depth is { } d ? Linear(2, d + 1) : Identity()", 12)]
    [InlineData("Linear(2, (int)Math.Ceiling(depth.GetValueOrDefault() * 1.25f))", 12)]
    [InlineData("Linear(2, depth ?? 7)", 9)]
    [InlineData("Make(2, width => Linear(2, width * 2))", 12)]
    [InlineData("2L.LinearTo(4)", 12)]
    [InlineData("Linear(2, new Config { Depth = 4 }.Depth)", 12)]
    [InlineData("Linear(2, (new Options(1, \"x\") with { Width = 4 }).Width)", 12)]
    [InlineData("Linear(2, widths[^1])", 12)]
    [InlineData("Linear(2, widths[..2].Sum() + widths.Where(w => w > 1).Min() - 1)", 12)]
    public void Layers_are_chosen_and_sized_by_any_expression(string expression, long parameters)
    {
        var trace = Evaluated.Net($$"""
            public sealed class Config { public int Depth { get; set; } = 1; }
            public sealed record Options(long Width, string Name);
            public static class Extensions { public static Module<Tensor, Tensor> LinearTo(this long input, long output) => Linear(input, output); }
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> layers;
                public Net(string kind = "narrow", int? depth = 3) : base("net")
                {
                    int[] widths = [1, 2, 4];
                    static Module<Tensor, Tensor> Make(long width, Func<long, Module<Tensor, Tensor>> factory) => factory(width);
                    layers = {{expression}};
                    RegisterComponents();
                }
                {{Forward}}
            }
            """, "1x2").Complete();

        Assert.Equal(parameters, trace.Parameters());
    }

    [Fact]
    public void Initialising_weights_costs_nothing_and_leaves_nothing_unknown()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> layers = Sequential(Conv2d(3, 8, 3), BatchNorm2d(8), ReLU());
                public Net() : base("net")
                {
                    RegisterComponents();
                    foreach (var (name, module) in named_modules())
                    {
                        switch (module)
                        {
                            case TorchSharp.Modules.Conv2d conv:
                                init.kaiming_normal_(conv.weight, mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU);
                                if (conv.bias is not null) init.zeros_(conv.bias);
                                break;
                            case TorchSharp.Modules.BatchNorm2d norm:
                                init.constant_(norm.weight, 1);
                                init.constant_(norm.bias, 0);
                                break;
                        }
                    }
                    apply(module => { if (module is TorchSharp.Modules.Linear linear) init.normal_(linear.weight); });
                }
                public override Tensor forward(Tensor x)
                {
                    using var scope = torch.NewDisposeScope();
                    return layers.call(x).MoveToOuterDisposeScope();
                }
            }
            """, "1x3x8x8").Complete();

        Assert.Equal((3 * 8 * 9 + 8 + 16, 8 * 6 * 6 * 27), (trace.Parameters(), trace.Macs()));
    }
}
