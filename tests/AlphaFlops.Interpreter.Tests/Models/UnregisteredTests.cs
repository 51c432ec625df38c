using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>What a model holds and TorchSharp never registers.</summary>
public sealed class UnregisteredTests
{
    private static IEnumerable<(string, string, UnregisteredCause)> In(string members, string constructor, string types = "") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            {{members}}
            public Net() : base("net") { {{constructor}} }
            public override Tensor forward(Tensor x) => x;
        }
        {{types}}
        """, null).Complete().Unregistered.Select(state => (state.Owner, state.Member, state.Cause));

    private const string Child = """
        public sealed class Child : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(1, 1);
            public Child() : base("child") { }
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        """;

    [Theory]
    [InlineData("private readonly Module<Tensor, Tensor> a = Linear(1, 1);", "RegisterComponents();")]
    [InlineData("private readonly Child a = new();", "RegisterComponents();")]
    [InlineData("private readonly TorchSharp.Modules.ModuleList<Child> a = new(new Child());", "RegisterComponents();")]
    [InlineData("private readonly List<Child> a = [new()];", "foreach (var (c, i) in a.Select((c, i) => (c, i))) register_module($\"a{i}\", c);")]
    [InlineData("private readonly Module<Tensor, Tensor> a = ReLU();", "")]
    [InlineData("private readonly Module<Tensor, Tensor> a = Linear(1, 1); private Module<Tensor, Tensor>? same;", "RegisterComponents(); same = a;")]
    [InlineData("private readonly TorchSharp.Modules.Parameter p = Parameter(torch.zeros(2));", "register_parameter(\"p\", p);")]
    public void What_is_registered_in_any_way_is_not_named(string members, string constructor) => Assert.Empty(In(members, constructor, Child));

    [Fact]
    public void Nothing_calls_RegisterComponents() =>
        Assert.Equal([("Net", "a", UnregisteredCause.OwnerNeverRegisters)], In("private readonly Module<Tensor, Tensor> a = Linear(1, 1);", ""));

    [Fact]
    public void A_sequential_does_not_register_for_its_modules() =>
        Assert.Equal([("Child", "fc", UnregisteredCause.OwnerNeverRegisters)],
            In("private readonly Module<Tensor, Tensor> a = Sequential(new Child(), new Child());", "RegisterComponents();", Child).Distinct());

    [Fact]
    public void A_field_assigned_too_late() =>
        Assert.Equal([("Net", "b", UnregisteredCause.AssignedTooLate)],
            In("private readonly Module<Tensor, Tensor> a = Linear(1, 1); private readonly Child b;", "RegisterComponents(); b = new();", Child));

    [Fact]
    public void A_module_in_a_list_or_dictionary() =>
        Assert.Equal([("Net", "a", UnregisteredCause.InCollection), ("Net", "b", UnregisteredCause.InCollection)], In(
            "private readonly List<Child> a = [new()]; private readonly Dictionary<string, Child> b = new() { [\"x\"] = new() };", "RegisterComponents();", Child));

    [Fact]
    public void A_parameter_assigned_too_late() =>
        Assert.Equal([("Net", "p", UnregisteredCause.AssignedTooLate)],
            In("private TorchSharp.Modules.Parameter? p;", "RegisterComponents(); p = Parameter(torch.zeros(2));"));
}
