using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>A class of test code whose input has named dimensions, and the same with plain ones.</summary>
internal sealed class NamedNet(Compilation compilation, string type, string input)
{
    private readonly ModelEvaluator _evaluator = new(compilation);

    public static NamedNet Of(string code, string input) => new(TestCompilation.Create(("Net.cs", code)), "Net", input);

    public static Symbols Values(string text) => Symbols.TryParse(text, out var values, out var error) ? values : throw new FormatException(error);

    public (Trace Trace, ModelCost Cost) At(string values, bool isPlain = false)
    {
        var symbols = Values(values);
        Assert.True(InputSpec.TryParse(input, symbols, out var spec, out var error), error);
        var tensor = spec.Tensor!;
        if (isPlain) tensor = tensor.With(new Shape(tensor.Shape.Select(dim => (Dim)dim.Witness)));
        var trace = _evaluator.Evaluate(new Entry { Target = compilation.GetTypeByMetadataName(type)!, Inputs = [tensor] }, CancellationToken.None);
        return (trace, CostModel.Compute(trace, PublishedProfile.Value, training: false));
    }

    /// <summary>The numbers with names are those without, and the formulas give the numbers at other values, wherever they hold.</summary>
    /// <returns>How many other values they hold for.</returns>
    public int Check(string values, IEnumerable<string> others)
    {
        var (named, cost) = At(values);
        var (plain, plainCost) = At(values, isPlain: true);
        Assert.Equal(Counts(plain, plainCost), Counts(named, cost));
        var held = 0;
        foreach (var other in others)
        {
            if (cost.Formulas!.Conditions is not { Problem: null } conditions || !conditions.Hold(Values(other))) continue;
            held++;
            var (trace, actual) = At(other, isPlain: true);
            Assert.True(trace.Failure is null == named.Failure is null, $"{type} at {other}: {trace.Failure?.Reason}");
            if (trace.Failure is not null) continue;
            Assert.Equal($"{type} at {other}: {actual.Macs}, {actual.ElementOps}, {actual.MovedBytes}",
                $"{type} at {other}: {cost.Formulas.Macs?.Evaluate(Values(other)) ?? actual.Macs}, {cost.Formulas.ElementOps?.Evaluate(Values(other)) ?? actual.ElementOps}, {cost.Formulas.MovedBytes?.Evaluate(Values(other)) ?? actual.MovedBytes}");
        }

        return held;
    }

    private static string Counts(Trace trace, ModelCost cost) =>
        $"{cost.Macs} {cost.ElementOps} {cost.MovedBytes} {cost.ActivationBytes} {trace.Failure?.Reason} {string.Join(";", trace.Unknowns.Select(unknown => unknown.Reason))}";
}
