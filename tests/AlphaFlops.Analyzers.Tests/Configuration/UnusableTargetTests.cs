using AlphaFlops.Testing;

namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class UnusableTargetTests
{
    private const string Code = """
        public abstract class Abstract() : Module<Tensor, Tensor>("a");
        public class Open<T>() : Module<Tensor, Tensor>("a") { public override Tensor forward(Tensor x) => x; }
        public class NoModule { public Net Make() => new(); public Net? Value; }
        public static class Models
        {
            public static int Number() => 1;
            public static T Any<T>() where T : new() => new();
            public static int Field = 1;
        }
        """ + RuleTest.Net;

    [Theory]
    [InlineData("create", "Abstract", "'Abstract' is abstract. Name a class that derives from it")]
    [InlineData("create", "Open`1", "'Open<T>' has type parameters")]
    [InlineData("create", "NoModule", "'NoModule' does not derive from torch.nn.Module.")]
    [InlineData("create", "NoModule.Make", "'NoModule.Make()' is not static")]
    [InlineData("create", "NoModule.Value", "'NoModule.Value' is not static")]
    [InlineData("create", "Models.Number", "'Models.Number()' gives int, not a module. Write \"run\"")]
    [InlineData("create", "Models.Field", "'Models.Field' is int, not a module")]
    [InlineData("create", "Models.Any", "'Models.Any<T>()' has type parameters")]
    [InlineData("run", "Net", "'Net' is a type: only a static method can be run.")]
    [InlineData("run", "Models.Field", "'Models.Field' is no method: only a static method can be run")]
    public async Task SaysWhyAndWhatToDo(string key, string name, string message) =>
        Assert.StartsWith(message, await ConfigurationTest.Json($$"""{ "{{key}}": {|AF3008:"{{name}}"|}, "inputs": ["2x2"] }""", Code));

    [Fact]
    public async Task OnAnAttribute() =>
        await RuleTest.With().Rule("AF3008")
            .Source("""
                [[|ModelCost|]("2x2")] public abstract class Abstract() : Module<Tensor, Tensor>("a");
                [[|ModelCost|]("2x2")] public class Open<T>() : Module<Tensor, Tensor>("a") { public override Tensor forward(Tensor x) => x; }
                [[|ModelCost|]("2x2")] public class NoModule
                {
                    [[|ModelCost|]("2x2")] public void Run(Tensor x) { }
                    [[|ModelCost|]("2x2")] public int Value => 1;
                    [[|ModelCost|]] public static void Run<T>() { }
                }
                """)
            .VerifyAsync();

    [Fact]
    public async Task OfOneNameInTwoLibrariesNeitherIsMeant()
    {
        const string library = "public sealed class Twin() : Module<Tensor, Tensor>(\"t\") { public override Tensor forward(Tensor x) => x; }";
        var one = TestCompilation.Create(("a.cs", library)).WithAssemblyName("One").ToReference();
        var two = TestCompilation.Create(("a.cs", library)).WithAssemblyName("Two").ToReference();
        var diagnostics = await RuleTest.With().Reference(one).Reference(two).Source("")
            .File("alphaflops.json", """{ "models": [ { "create": {|AF3008:"Twin"|} } ] }""")
            .VerifyAsync();

        Assert.StartsWith("'Twin' is in 'One' and 'Two'", diagnostics[0].GetMessage());
    }
}
