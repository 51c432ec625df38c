namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>State that a class inherits from code without source: TorchSharp's own tables of a module, the elements of a .NET collection.</summary>
public sealed class InheritedStateTests
{
    [Fact]
    public void A_derived_class_may_edit_the_tables_of_its_module()
    {
        var trace = Evaluated.Net("""
            public class Block : Module<Tensor, Tensor>
            {
                protected Module<Tensor, Tensor> m = Linear(8, 8);
                public Block() : base("block") => RegisterComponents();
                public override Tensor forward(Tensor x) => m.call(x);
            }
            public sealed class Net : Block
            {
                private readonly Tensor scale = torch.ones(3);
                public Net()
                {
                    _internal_submodules.Remove("m");
                    m = Linear(8, 2, hasBias: false);
                    register_module("m", m);
                    register_buffer("factor", scale);
                }
                public override Tensor forward(Tensor x) =>
                    _internal_buffers.ContainsKey("factor") && !_internal_params.ContainsKey("scale") ? base.forward(x) : x;
            }
            """, "1x8").Complete();

        Assert.Equal((16, 3, 16), (trace.Parameters(), trace.Buffers(), trace.Macs()));
    }

    [Fact]
    public void A_field_without_source_and_meaning_is_unknown_not_null()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x) => x.view(_deviceIndex.ToString().Length, -1);
            }
            """, "1x8");

        Assert.Null(trace.Failure);
        Assert.Contains(trace.Unknowns, unknown => unknown.Reason.Contains("_deviceIndex"));
    }

    [Fact]
    public void A_class_that_derives_from_a_collection_is_one()
    {
        var trace = Evaluated.Net("""
            public interface ICache { int Length(int layer); }
            public sealed class Cache : Dictionary<int, (Tensor Key, Tensor Value)>, ICache
            {
                public int Length(int layer) => TryGetValue(layer, out var pair) ? (int)pair.Key.shape[0] : 0;
            }
            public sealed class Layers : List<Module<Tensor, Tensor>> { public int Calls; }
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> fc = Linear(8, 8, hasBias: false);
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x)
                {
                    var cache = new Cache { [1] = (x, x) };
                    if (!cache.ContainsKey(0)) cache.Add(0, (torch.cat(new[] { x, x }, 0), x));
                    var layers = new Layers { fc };
                    for (var i = 1; i < ((ICache)cache).Length(0) + cache.Count; i++) layers.Add(fc);
                    foreach (var layer in layers) x = layer.call(x);
                    return layers.Aggregate(x, (y, layer) => layer.call(y));
                }
            }
            """, "1x8").Complete();

        Assert.Equal(2 * 4 * 64, trace.Macs());
    }

    [Fact]
    public void Code_that_does_not_compile_is_an_unknown_wherever_it_stands()
    {
        var trace = Evaluated.Run("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x) { Missing.Layer(x); return x; }
            }
            """, "Net", ["1x8"], allowErrors: true);

        Assert.Contains(trace.Unknowns, unknown => unknown.Reason.Contains("Missing.Layer"));
    }
}
