using AlphaFlops.Testing;

namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class UnknownModelTests
{
    [Theory]
    [InlineData("Nett", "'Nett' does not exist in this project or its references. Did you mean 'Net'?")]
    [InlineData("MyApp.Net", "'MyApp.Net' does not exist in this project or its references. Did you mean 'Net'?")]
    [InlineData("Quite.Another.Thing", "'Quite.Another.Thing' does not exist in this project or its references. Write the full name of a type")]
    [InlineData("Models.Wied", "'Models' has no static method, property or field 'Wied'. Did you mean 'Wide'?")]
    [InlineData("Models.Other", "'Models' has no static method, property or field 'Other'. It has 'Wide' and 'Sample'.")]
    [InlineData("", "'' does not exist")]
    [InlineData(".", "'.' does not exist")]
    [InlineData("A..B+", "'A..B+' does not exist")]
    public async Task SuggestsTheNearestNames(string name, string message)
    {
        var messages = await ConfigurationTest.Json(
            $$"""{ "create": {|AF3001:"{{name}}"|} }""",
            RuleTest.Net + "public static class Models { public static Net Wide() => new(); public static void Sample() { } }");

        Assert.StartsWith(message, messages);
    }

    [Fact]
    public async Task ABudgetNeedsAModelOfItsName()
    {
        var messages = await ConfigurationTest.Json("""{ "name": {|AF3001:"smal"|}, "budget": { "macs": "1G" } }""", RuleTest.Annotated("[ModelCost(\"2x2\", Name = \"small\")]"));

        Assert.StartsWith("No [ModelCost] has the name 'smal'. Did you mean 'small'?", messages);
    }

    [Fact]
    public async Task AModelNeedsATarget() =>
        Assert.StartsWith("A model needs \"create\"", await ConfigurationTest.Json("""{|AF3001:{|} "inputs": ["2x2"] }"""));

    [Theory]
    [InlineData("Net")]
    [InlineData("Outer.Inner.Deep")]
    [InlineData("Outer+Inner+Deep")]
    [InlineData("Space.Models.Wide")]
    [InlineData("Space.Models.Thin")]
    [InlineData("Space.Models.Held")]
    public async Task FindsTypesAndMembers(string name) =>
        await ConfigurationTest.Json(
            $$"""{ "create": "{{name}}", "inputs": ["1x3x32x32"] }""",
            """
            namespace Space
            {
                public static class Models { public static Net Wide() => new(); public static Net Thin => new(); public static Net Held = new(); }
            }
            public static class Outer
            {
                public static class Inner
                {
                    public sealed class Deep() : Module<Tensor, Tensor>("deep") { public override Tensor forward(Tensor x) => x; }
                }
            }
            """ + RuleTest.Net);

    [Theory]
    [InlineData("resnet50", false)]
    [InlineData("resnet5", true)]
    public async Task OfALibraryTheModelIsReportedInAlphaflopsJson(string name, bool isUnknown)
    {
        var library = TestCompilation.Create(("a.cs", """
            namespace TorchSharp;
            public static class torchvision
            {
                public static class models { public static Module<Tensor, Tensor> resnet50(int num_classes = 1000) => null!; }
            }
            """)).WithAssemblyName("TorchVision").ToReference();
        var diagnostics = await RuleTest.With().Reference(library).Source("")
            .File("alphaflops.json", $$"""
                { "models": [ { "create": {|{{(isUnknown ? "AF3001" : "AF1001")}}:"TorchSharp.torchvision.models.{{name}}"|}, "inputs": ["1x3x224x224"] } ] }
                """)
            .VerifyAsync();

        Assert.StartsWith(
            isUnknown ? "'TorchSharp.torchvision.models' has no static method, property or field 'resnet5'. Did you mean 'resnet50'?" : "'models.resnet50' costs ",
            diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task RunsAStaticMethod() =>
        await ConfigurationTest.Json("""{ "name": "sample 50 steps", "run": "Sampler.Sample" }""", "public static class Sampler { public static void Sample(int steps = 50) { } }");
}
