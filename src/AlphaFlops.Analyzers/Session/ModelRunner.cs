using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>A model, what was run of it, and what came of that.</summary>
internal readonly record struct ModelRun(BoundModel Model, Entry Entry, Trace Trace);

/// <summary>Runs models, also those of whose inputs something is left open.</summary>
internal sealed class ModelRunner(ModelBinder binder, Func<Entry, Trace> evaluate)
{
    /// <summary>Runs an entry; where named dimensions have no value, for choices of ours until one gives formulas.</summary>
    public ModelRun Run(BoundModel model, Entry entry, CancellationToken cancellation)
    {
        if (model.Declaration.IsUnannotated && entry.Inputs is null) return RunOnItsOwn(model, entry, cancellation);
        if (model.OpenNames.IsEmpty) return new(model, entry, evaluate(entry));
        (ModelRun Run, int Worth)? best = null;
        foreach (var symbols in SymbolChoice.For(model.Declaration.Symbols, model.OpenNames))
        {
            var space = new SymbolSpace(symbols);
            space.Close();
            var chosen = entry with { Inputs = [.. entry.Inputs!.Select(input => input is TensorType type ? space.Adopt(type) : input)] };
            // That it throws for sizes of our choice is no failure of the user's.
            var trace = evaluate(chosen).WithoutCertainty();
            var worth = trace.Failure is not null ? 0 : trace.Unknowns.Count > 0 ? 1 : trace.Symbols is null || new Conditions(trace.Symbols).Problem is not null ? 2 : 3;
            if (best is null || worth > best.Value.Worth) best = (new(model, chosen, trace), worth);
            if (worth == 3) break;
        }

        return best!.Value.Run;
    }

    /// <summary>Runs a module that nobody gave inputs on those that follow from its layers: the first that it takes, and of which nothing is unknown if
    /// there are such. Where it takes none, only what it holds is known.</summary>
    private ModelRun RunOnItsOwn(BoundModel model, Entry entry, CancellationToken cancellation)
    {
        var made = evaluate(entry);
        ModelRun? incomplete = null;
        foreach (var candidate in made.InputCandidates)
        {
            var inputs = candidate.Select(input => new Located<string>(input, model.Declaration.InputsLocation));
            var given = binder.Bind(model.Declaration with { Inputs = [.. inputs] }, model.Name, cancellation);
            if (given.Entry is not { } withInputs) continue;
            var run = Run(given, withInputs, cancellation);
            if (run.Trace is not { Failure: null, Calls.Count: > 0 }) continue;
            if (run.Trace.Unknowns.Count == 0) return run;
            incomplete ??= run;
        }

        return incomplete ?? new(model, entry, made);
    }
}
