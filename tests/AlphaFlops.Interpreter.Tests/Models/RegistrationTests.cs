namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>What counts as a parameter is what TorchSharp registers.</summary>
public sealed class RegistrationTests
{
    private static string Registered(string members, string constructor, string types = "") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            {{members}}
            public Net() : base("net") { {{constructor}} }
            public override Tensor forward(Tensor x) => x;
        }
        {{types}}
        """, null).Complete().Paths();

    private const string Child = """
        public sealed class Child : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(1, 1, hasBias: false);
            public Child() : base("child") { }
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        """;

    [Fact]
    public void Fields_are_walked_once() =>
        Assert.Equal("a.weight", Registered(
            "private readonly Module<Tensor, Tensor> a = Linear(1, 1, hasBias: false); private Module<Tensor, Tensor>? b;",
            "RegisterComponents(); b = Linear(1, 1); RegisterComponents();"));

    [Fact]
    public void Without_RegisterComponents_a_root_has_nothing() =>
        Assert.Equal("", Registered("private readonly Module<Tensor, Tensor> a = Linear(1, 1);", ""));

    [Fact]
    public void A_parent_registers_its_children_s_fields() =>
        Assert.Equal("a.fc.weight", Registered("private readonly Child a = new();", "RegisterComponents();", Child));

    [Fact]
    public void A_sequential_does_not() =>
        Assert.Equal("", Registered("private readonly Module<Tensor, Tensor> a = Sequential(new Child());", "RegisterComponents();", Child));

    [Fact]
    public void A_module_list_does() =>
        Assert.Equal("a.0.fc.weight a.1.fc.weight", Registered("private readonly TorchSharp.Modules.ModuleList<Child> a = new(new Child(), new Child());", "RegisterComponents();", Child));

    [Fact]
    public void A_list_of_modules_is_not_walked() =>
        Assert.Equal("", Registered("private readonly List<Child> a = [new(), new()];", "RegisterComponents();", Child));

    [Fact]
    public void A_parameter_is_a_parameter_and_a_plain_tensor_a_buffer() =>
        Assert.Equal("p b t", Registered(
            "private readonly TorchSharp.Modules.Parameter p = Parameter(torch.zeros(2)); private readonly Tensor t = torch.ones(3);",
            "register_buffer(\"b\", torch.zeros(1)); RegisterComponents();"));

    [Fact]
    public void A_shared_parameter_counts_once()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.Linear a = Linear(4, 4, hasBias: false);
                private readonly TorchSharp.Modules.Linear b = Linear(4, 4, hasBias: false);
                public Net() : base("net") { b.weight = a.weight; RegisterComponents(); }
                public override Tensor forward(Tensor x) => b.call(a.call(x));
            }
            """, "1x4").Complete();
        Assert.Equal((16, 32), (trace.Parameters(), trace.Macs()));
    }

    [Fact]
    public void An_automatic_property_is_registered_under_its_field_s_name() =>
        Assert.Equal("<Fc>k__BackingField.weight", Registered("public Module<Tensor, Tensor> Fc { get; } = Linear(1, 1, hasBias: false);", "RegisterComponents();"));

    [Fact]
    public void Registering_a_name_twice_throws()
    {
        var trace = Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") { register_module("a", ReLU()); register_module("a", ReLU()); }
                public override Tensor forward(Tensor x) => x;
            }
            """, null);
        Assert.True(trace.FailureIsCertain);
        Assert.Contains("already registered", trace.Failure!.Reason);
        Assert.Equal(3, trace.Failure.Place!.Line);
    }
}
