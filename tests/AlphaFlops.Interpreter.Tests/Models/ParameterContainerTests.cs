namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>ParameterList and ParameterDict, and a torch.Size that is made from a number.</summary>
public sealed class ParameterContainerTests
{
    private static string Registered(string members, string constructor, string forward = "x") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            {{members}}
            public Net() : base("net") { {{constructor}} }
            public override Tensor forward(Tensor x) => {{forward}};
        }
        """, "2x3").Complete().Paths();

    [Fact]
    public void A_dictionary_of_parameters_is_part_of_the_model() => Assert.Equal("p.g p.v", Registered(
        "private readonly TorchSharp.Modules.ParameterDict p = new();",
        """p.Add("g", Parameter(torch.ones(3))); p["v"] = Parameter(torch.ones(4, 3)); RegisterComponents();""",
        """p.ContainsKey("g") ? functional.linear(x * p["g"], p["v"]) : x"""));

    [Fact]
    public void What_is_added_after_RegisterComponents_is_there_too() => Assert.Equal("p.0 p.1", Registered(
        "private readonly TorchSharp.Modules.ParameterList p = new(Parameter(torch.ones(3)));",
        "RegisterComponents(); p.Add(Parameter(torch.ones(1)));",
        "p.Aggregate(x, (sum, next) => sum * next) + p[0]"));

    [Fact]
    public void Lists_are_named_by_position() => Assert.Equal("p.0", Registered(
        "private readonly TorchSharp.Modules.ParameterList p = new(Parameter(torch.ones(3)), Parameter(torch.ones(3)));",
        "p.RemoveAt(0); RegisterComponents();"));

    [Fact]
    public void A_number_is_a_size_of_one_dimension() => Assert.Equal("", Registered(
        "", "", "x.index_select(0, torch.randint(0, 2, 5)) + torch.randint(0, 2, (5, 3))"));

    [Theory]
    [InlineData("private readonly TorchSharp.Modules.ParameterList p = new(Parameter(torch.ones(3)), null!);", "", "a parameter in a ParameterList is null")]
    [InlineData("private readonly TorchSharp.Modules.ParameterList p = new(Parameter(torch.ones(3)));", "p.Add(null!);", "a parameter in a ParameterList is null")]
    [InlineData("private readonly TorchSharp.Modules.ParameterList p = new(Parameter(torch.ones(3)));", "p.Insert(0, null!);", "a parameter in a ParameterList is null")]
    [InlineData("private readonly TorchSharp.Modules.ParameterList p = new(Parameter(torch.ones(3)));", "p[0] = null!;", "a parameter in a ParameterList is null")]
    [InlineData("private readonly TorchSharp.Modules.ParameterDict p = new();", """p.Add("g", null!);""", "a parameter in a ParameterDict is null")]
    [InlineData("private readonly TorchSharp.Modules.ParameterDict p = new();", """p["g"] = null!;""", "a parameter in a ParameterDict is null")]
    [InlineData("private readonly TorchSharp.Modules.ParameterDict p = new();", """p.Add(("g", null!));""", "a parameter in a ParameterDict is null")]
    [InlineData("private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> p = new(null!, ReLU());", "", "a module in a ModuleList is null")]
    [InlineData("private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> p = new(ReLU());", "p.Insert(0, null!);", "a module in a ModuleList is null")]
    [InlineData("private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> p = new(ReLU());", "p[0] = null!;", "a module in a ModuleList is null")]
    [InlineData("private readonly TorchSharp.Modules.ModuleDict<Module<Tensor, Tensor>> p = new();", """p.Add("a", null!);""", "a module in a ModuleDict is null")]
    [InlineData("private readonly TorchSharp.Modules.ModuleDict<Module<Tensor, Tensor>> p = ModuleDict((\"a\", (Module<Tensor, Tensor>)null!));", "", "a module in a ModuleDict is null")]
    [InlineData("private readonly Module<Tensor, Tensor> p = Sequential(ReLU(), null!);", "", "a module in a Sequential is null")]
    [InlineData("private readonly Module<Tensor, Tensor> p = Sequential((\"a\", ReLU()), (\"b\", null!));", "", "a module in a Sequential is null")]
    public void A_null_is_named(string member, string constructor, string reason)
    {
        var trace = Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                {{member}}
                private readonly Module<Tensor, Tensor> known = Linear(3, 3);
                public Net() : base("net") { {{constructor}} RegisterComponents(); }
                public override Tensor forward(Tensor x) => known.call(x);
            }
            """, "2x3");
        Assert.Contains(reason, trace.Unknowns.Select(unknown => unknown.Reason));
        Assert.Null(trace.Failure);
        Assert.Contains("known.weight", trace.Paths());
    }
}
