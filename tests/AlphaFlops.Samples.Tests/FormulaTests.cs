using AlphaFlops.Alpha;
using AlphaFlops.Analyzers;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AlphaFlops.Samples.Tests;

/// <summary>Every model of every sample with names for its batch and its pixels or tokens: the same numbers as without names, and formulas that give
/// what an evaluation at other sizes gives, wherever they say that they hold.</summary>
public sealed class FormulaTests
{
    private static readonly Profile Any = PublishedProfile.Value;

    private readonly ITestOutputHelper _output;

    private readonly List<string> _failures = [];

    private int _models, _withFormula, _checked;

    public FormulaTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("LanguageModels", 1)]
    [InlineData("VisionZoo", 1)]
    [InlineData("Autoencoders", 1)]
    [InlineData("Diffusion", 1)]
    public async Task Formulas_hold_at_other_sizes(string sample, int least)
    {
        var diagnostics = await SampleReport.DiagnosticsAsync(sample, new ModelCostAnalyzer(compilation => new Checked(this, new ModelEvaluator(compilation)).Evaluate));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        _output.WriteLine($"{sample}: {_withFormula} of {_models} models have formulas, checked at {_checked} other sizes.");
        Assert.True(_failures.Count == 0, string.Join("\n\n", _failures));
        Assert.InRange(_withFormula, least, _models);
    }

    private sealed class Checked(FormulaTests test, ModelEvaluator evaluator)
    {
        public Trace Evaluate(Entry entry, ICollection<SyntaxTree> read, CancellationToken cancellation)
        {
            var plain = evaluator.Evaluate(entry, cancellation, read);
            var values = Named(entry, out var names);
            if (entry.Inputs is null || plain.Failure is not null || names.Count == 0) return plain;
            var named = evaluator.Evaluate(With(entry, names, values), cancellation);
            var cost = CostModel.Compute(named, Any, entry.IsTraining);
            lock (test)
            {
                // The driver takes what an analyzer throws for a defect of the analyzer.
                try
                {
                    AssertSame(CostModel.Compute(plain, Any, entry.IsTraining), cost, entry.Target.Name);
                    Check(entry, names, cost, values);
                }
                catch (XunitException difference)
                {
                    test._failures.Add($"{entry.Target.Name}: {difference.Message}");
                }
            }

            return plain;
        }

        private void Check(Entry entry, Dictionary<(int, int), string> names, ModelCost cost, Symbols values)
        {
            test._models++;
            var formulas = cost.Formulas!;
            test._output.WriteLine($"{entry.Target.Name}({string.Join(", ", entry.Arguments.Select(a => a.Value))}) [{string.Join(", ", entry.Inputs!.Select(i => new InputSpec(i)))}]: "
                + (formulas.Conditions.Problem ?? $"{formulas.Macs}; elements {formulas.ElementOps?.Length.ToString() ?? "-"} bytes {formulas.MovedBytes?.Length.ToString() ?? "-"}; {string.Join("; ", formulas.Conditions.Texts)}"));
            if (formulas.Conditions.Problem is not null) return;
            test._withFormula++;
            Assert.True(formulas.Conditions.Hold(values));
            Assert.Equal(cost.Macs, (long?)formulas.Macs!.Evaluate(values));
            foreach (var other in Others(values))
            {
                if (!formulas.Conditions.Hold(other)) continue;
                var trace = evaluator.Evaluate(With(entry, names, other, isPlain: true), CancellationToken.None);
                Assert.Null(trace.Failure);
                var actual = CostModel.Compute(trace, Any, entry.IsTraining);
                var where = $"{entry.Target.Name} at {other}: ";
                Assert.Equal(where + actual.Macs, where + formulas.Macs.Evaluate(other));
                if (formulas.ElementOps is { } elements) Assert.Equal(where + actual.ElementOps, where + elements.Evaluate(other));
                if (formulas.MovedBytes is { } bytes) Assert.Equal(where + actual.MovedBytes, where + bytes.Evaluate(other));
                if (formulas.ActivationBytes is { } activations) Assert.Equal(where + actual.ActivationBytes, where + activations.Evaluate(other));
                test._checked++;
            }
        }

        private static IEnumerable<Symbols> Others(Symbols values)
        {
            Func<string, long, long>[] changes =
            [
                (name, value) => name is "N" ? value + 2 : value,
                (name, value) => name is "N" ? value + 1 : value + 32,
                (name, value) => name is "W" or "T" ? value + 13 : value,
                (name, value) => name is "N" ? value : Math.Max(1, value / 2),
                (name, value) => name is "H" ? value + 7 : value + 1,
                (name, value) => name is "H" or "W" ? value * 2 : value,
                (name, value) => 1,
            ];
            return changes.Select(change => values.Names.Aggregate(Symbols.Empty, (sum, name) =>
                values.TryGet(name, out var value) && sum.TryAdd(name, change(name, value), out var more, out _) ? more : sum));
        }

        private static void AssertSame(ModelCost plain, ModelCost named, string name)
        {
            Assert.Equal(name + Counts(plain), name + Counts(named));
            Assert.Equal(plain.Unknowns, named.Unknowns);
            Assert.Equal(plain.Layers.Select(layer => (layer.Path, layer.Macs, layer.Output?.ToString())), named.Layers.Select(layer => (layer.Path, layer.Macs, layer.Output?.ToString())));
        }

        private static (long, long, long, long, long, double) Counts(ModelCost cost) =>
            (cost.Parameters, cost.Macs, cost.ElementOps, cost.MovedBytes, cost.ActivationBytes, cost.AlphaFlops);

        /// <summary>Names for the first dimension of each input, and for those of pixels and tokens.</summary>
        private static Symbols Named(Entry entry, out Dictionary<(int Input, int Axis), string> names)
        {
            names = [];
            var symbols = Symbols.Empty;
            for (var i = 0; i < (entry.Inputs?.Count ?? 0); i++)
            {
                if (entry.Inputs![i] is not TensorType type) continue;
                for (var axis = 0; axis < type.Rank; axis++)
                {
                    var name = (type.Rank, axis) switch { (_, 0) => "N", (4, 2) => "H", (4, 3) => "W", (3, 1) => "T", (2, 1) when type.DType.IsIntegral() => "T", _ => null };
                    if (name is null) continue;
                    if (symbols.TryAdd(name, type.Shape[axis].Witness, out var more, out _)) symbols = more;
                    else if (!symbols.TryGet(name, out var value) || value != type.Shape[axis].Witness) continue;
                    names.Add((i, axis), name);
                }
            }

            return symbols;
        }

        private static Entry With(Entry entry, Dictionary<(int Input, int Axis), string> names, Symbols values, bool isPlain = false)
        {
            var space = new SymbolSpace(values);
            space.Close();
            return entry with
            {
                Inputs = [.. entry.Inputs!.Select((input, i) => input is not TensorType type ? input : type.With(new Shape(type.Shape.Select((dim, axis) =>
                    !names.TryGetValue((i, axis), out var name) ? dim : isPlain ? space.Named(name).Witness : space.Named(name)))))],
            };
        }
    }
}
