using Microsoft.CodeAnalysis;

namespace TorchSharp.Surface.Tests;

/// <summary>What a project sees that compiles against the surface, and what it sees when it runs.</summary>
public class BehaviourTests
{
    private const string Usings = "using System; using System.Collections.Generic; using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;\n";

    /// <summary>Each: code as users write it, and the ids of what the compiler must say about it.</summary>
    public static TheoryData<string, string> UserCode => new()
    {
        {
            """
            class Net : Module<Tensor, Tensor>
            {
                private readonly Linear fc = Linear(784, 10, hasBias: false);
                private readonly Module<Tensor, Tensor> features = Sequential(("conv", Conv2d(3, 64, 3, padding: 1)), ("act", ReLU(inplace: true)));
                private readonly ModuleList<Module<Tensor, Tensor>> blocks = new();
                public Net(string name) : base(name)
                {
                    blocks.Add(Dropout(0.5));
                    register_buffer("mask", ones(3, 3));
                    RegisterComponents();
                }
                public override Tensor forward(Tensor input)
                {
                    using var scope = NewDisposeScope();
                    var x = features.call(input) * 2 + 1f / input.size(-1);
                    foreach (var block in blocks) x = block.forward(x);
                    x = x[.., 0, TensorIndex.Slice(null, 4), TensorIndex.Ellipsis].view(-1, 784);
                    return fc.forward(x).MoveToOuterDisposeScope();
                }
            }
            """,
            ""
        },
        { "class Net : Module<Tensor, Tensor> { public Net() : base(nameof(Net)) { } }", "CS0534" },
        { "class Net : Module<Tensor, Tensor> { public override Tensor forward(Tensor x) => x; }", "CS1729" },
        { "class Net : Module<Tensor, Tensor, Tensor> { public Net() : base(\"n\") { } public override Tensor forward(Tensor x) => x; }", "CS0115 CS0534" },
        { "class C { object M() => new Linear(); }", "CS1729" },
        { "class MyLinear : Linear { }", "CS0509" },
        { "class C { Tensor M() => new Tensor(); }", "CS1729" },
        { "class C { Tensor M(Tensor x, Tensor? y) => x + (y is null ? 0 : y.mean(new long[] { 1 }, keepdim: true)); }", "" },
        { "class D : torch.utils.data.Dataset { public override Dictionary<string, Tensor> GetTensor(long index) => new(); }", "CS0534" },
    };

    [Theory]
    [MemberData(nameof(UserCode))]
    public void User_code_compiles_as_it_should(string code, string expected) => Assert.Equal(expected, Errors(Places.Surface, code));

    [RealTorchSharpFact]
    public void User_code_compiles_alike_on_TorchSharp() =>
        Assert.All(UserCode, row => Assert.Equal(row[1], Errors(Places.RealTorchSharp!, (string)row[0])));

    [Fact]
    public void Running_says_what_to_pass()
    {
        var exception = Assert.Throws<NotSupportedException>(() => torch.zeros(2, 3));
        Assert.Contains("-p:TorchSharpVersion=", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_assembly_has_the_name_and_version_of_the_package()
    {
        var name = typeof(torch).Assembly.GetName();
        Assert.Equal(("TorchSharp", new Version(0, 107, 0, 0)), (name.Name, name.Version));
    }

    private static string Errors(string torchSharp, string code) => string.Join(' ', Symbols.Compile(torchSharp, Usings + code).GetDiagnostics()
        .Where(d => d.Severity >= DiagnosticSeverity.Warning)
        .Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));
}
