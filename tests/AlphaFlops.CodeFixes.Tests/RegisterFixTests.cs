using AlphaFlops.Analyzers;
using AlphaFlops.Testing;

namespace AlphaFlops.CodeFixes.Tests;

public sealed class RegisterFixTests
{
    private static CodeFixTest Test(string code) => new CodeFixTest(new ModelCostAnalyzer(), new RegisterFix(), RuleIds.Unregistered).Source(code);

    private static string Net(string members, string forward = "a.call(x)") => $$"""
        [ModelCost("1x8")]
        public sealed class Net : Module<Tensor, Tensor>
        {
            {{members.Replace("\n", "\n    ")}}

            public override Tensor forward(Tensor x) => {{forward}};
        }
        """;

    [Theory]
    [InlineData(
        "private readonly Module<Tensor, Tensor> a = Linear(8, 8);\npublic Net() : base(\"net\") { }",
        "private readonly Module<Tensor, Tensor> a = Linear(8, 8);\npublic Net() : base(\"net\") { RegisterComponents(); }")]
    [InlineData(
        "private readonly Module<Tensor, Tensor> a;\npublic Net() : base(\"net\") => a = Linear(8, 8);",
        "private readonly Module<Tensor, Tensor> a;\npublic Net() : base(\"net\")\n{\n    a = Linear(8, 8);\n    RegisterComponents();\n}")]
    [InlineData(
        "private readonly Module<Tensor, Tensor> a;\npublic Net() : this(8)\n{\n}\n\npublic Net(int n) : base(\"net\")\n{\n    a = Linear(n, n);\n}",
        "private readonly Module<Tensor, Tensor> a;\npublic Net() : this(8)\n{\n}\n\npublic Net(int n) : base(\"net\")\n{\n    a = Linear(n, n);\n    RegisterComponents();\n}")]
    public async Task CallsRegisterComponents(string before, string after)
    {
        var result = await Test(Net(before)).FixFirstAsync();

        Assert.Equal("Call RegisterComponents()", result.Title);
        Assert.Equal(Net(after), result.Code);
        await VerifyRegistered(result);
    }

    [Fact]
    public async Task MovesTheCallBehindTheAssignment()
    {
        var result = await Test(Net("private readonly Module<Tensor, Tensor> a, b;\npublic Net() : base(\"net\")\n{\n    RegisterComponents();\n    a = Linear(8, 8);\n    b = Linear(8, 8);\n}", "b.call(a.call(x))")
            .Replace("a, b;", "a;\n    private readonly Module<Tensor, Tensor> b;")).FixAllAsync();

        Assert.Contains("    {\n        a = Linear(8, 8);\n        b = Linear(8, 8);\n        RegisterComponents();\n    }\n", result.Code);
        await VerifyRegistered(result);
    }

    [Fact]
    public async Task RegistersWhatADerivedClassAssigns()
    {
        var result = await Test("""
            public abstract class Base : Module<Tensor, Tensor>
            {
                protected Base() : base("base") => RegisterComponents();
            }

            """ + Net("private readonly Module<Tensor, Tensor> a;\npublic Net()\n{\n    a = Linear(8, 8);\n}").Replace("Module<Tensor, Tensor>\n{", "Base\n{")).FixFirstAsync();

        Assert.Contains("        a = Linear(8, 8);\n        register_module(\"a\", a);\n    }\n", result.Code);
        await VerifyRegistered(result);
    }

    [Theory]
    [InlineData("private readonly List<Module<Tensor, Tensor>> a = [Linear(8, 8), Linear(8, 8)];", "private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> a = new(Linear(8, 8), Linear(8, 8));")]
    [InlineData("private List<Module<Tensor, Tensor>> a = new() { Linear(8, 8), Linear(8, 8) };", "private TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> a = new(Linear(8, 8), Linear(8, 8));")]
    public async Task MakesAListAModuleList(string before, string after)
    {
        const string Constructor = "\npublic Net() : base(\"net\") => RegisterComponents();";
        var result = await Test(Net(before + Constructor, "a[1].call(a[0].call(x))")).FixFirstAsync();

        Assert.Equal("Register what the collection holds", result.Title);
        Assert.Equal(Net(after + Constructor, "a[1].call(a[0].call(x))"), result.Code);
        await VerifyRegistered(result);
    }

    [Theory]
    [InlineData("private readonly Module<Tensor, Tensor>[] a = [Linear(8, 8)];", "a[0].call(x)", "for (var i = 0; i < a.Length; i++) register_module(\"a_\" + i, a[i]);")]
    [InlineData("private readonly List<Module<Tensor, Tensor>> a = [Linear(8, 8)];", "a.Find(l => true)!.call(x)", "for (var i = 0; i < a.Count; i++) register_module(\"a_\" + i, a[i]);")]
    [InlineData("private readonly Dictionary<string, Module<Tensor, Tensor>> a = new() { [\"k\"] = Linear(8, 8) };", "a[\"k\"].call(x)", "foreach (var pair in a) register_module(pair.Key, pair.Value);")]
    public async Task RegistersTheElementsOfAnotherCollection(string field, string forward, string statement)
    {
        var result = await Test(Net(field + "\npublic Net() : base(\"net\") => RegisterComponents();", forward)).FixFirstAsync();

        Assert.Contains($"    {{\n        RegisterComponents();\n        {statement}\n    }}\n", result.Code);
        await VerifyRegistered(result);
    }

    [Fact]
    public async Task OffersNothingWhereAMethodAssignsLater() =>
        await Test(Net("private Module<Tensor, Tensor>? a;\npublic Net() : base(\"net\")\n{\n    RegisterComponents();\n    Make();\n}\n\nprivate void Make() => a = Linear(8, 8);", "a!.call(x)")).VerifyNoFixAsync();

    private static async Task VerifyRegistered(FixedFiles result) =>
        Assert.DoesNotContain(await new AnalyzerTest(new ModelCostAnalyzer()).Source(result.Code).RunAsync(), diagnostic => diagnostic.Id == RuleIds.Unregistered);
}
