namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class DuplicateNameTests
{
    [Fact]
    public async Task AcrossFiles()
    {
        var diagnostics = await RuleTest.With()
            .Source("namespace A;\n" + RuleTest.Annotated("[ModelCost(\"2x2\")]"), "A.cs")
            .Source("namespace B;\n" + RuleTest.Annotated("[{|AF3009:ModelCost|}(\"2x2\")]"), "B.cs")
            .Source("namespace C;\n" + RuleTest.Annotated("[ModelCost(\"2x2\", Name = {|AF3009:\"Net\"|})]"), "C.cs")
            .Source("namespace D;\n" + RuleTest.Annotated("[ModelCost(\"2x2\", Name = \"other\")]"), "D.cs")
            .VerifyAsync();

        Assert.Equal(
            "'Net' is already the name of the model at A.cs(2,2). Reports and baselines need one name a model: give this one another Name.",
            diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task OfMembers() =>
        await RuleTest.With()
            .Source("""
                public static class Models
                {
                    [ModelCost("2x2", Name = "a")] public static readonly Net One = new();
                    [ModelCost("2x2", Name = {|AF3009:"a"|})] public static Net Three => new();
                    [ModelCost("2x2", Name = {|AF3009:"a"|})] public static Net Four() => new();
                }
                """ + RuleTest.Net)
            .VerifyAsync();

    [Fact]
    public async Task InAlphaflopsJson() =>
        await ConfigurationTest.File(
            """
            { "models": [
              { "name": {|AF3009:"small"|}, "create": "Net", "inputs": ["2x2"] },
              { "name": "large", "create": "Net", "inputs": ["4x4"] },
              { "name": {|AF3009:"large"|}, "create": "Net", "inputs": ["8x8"] } ] }
            """,
            "[ModelCost(\"2x2\", Name = \"small\")] public sealed class Tiny() : Module<Tensor, Tensor>(\"t\") { public override Tensor forward(Tensor x) => x; }\n"
            + RuleTest.Net);

    [Fact]
    public async Task AModelOfBothPlacesIsOne() =>
        await RuleTest.With()
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]").Replace("class Net", "class {|AF1001:{|AF1002:Net|}|}"))
            .File("alphaflops.json", """{ "models": [ { "create": "Net", "budget": { "macs": 1 } } ] }""")
            .VerifyAsync();
}
