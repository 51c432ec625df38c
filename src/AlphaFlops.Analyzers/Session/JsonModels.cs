using System.Collections.Immutable;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Resolution;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>The models of alphaflops.json, bound. One that names an annotated model is no model of its own but adds limits to that one.</summary>
internal sealed class JsonModels
{
    private readonly Dictionary<string, List<BudgetLimit>> _limits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelDeclaration> _named = new(StringComparer.Ordinal);
    private readonly List<BoundModel> _models = [];
    private readonly List<Diagnostic> _problems = [];

    public JsonModels(IEnumerable<ModelDeclaration> declarations, ModelBinder binder, ModelNames names, CancellationToken cancellation)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.TargetName is null && declaration.Name is { } name && declaration.IsUsable) AddLimits(name, declaration, names);
            else AddModel(binder.Bind(declaration, null, cancellation), names);
        }
    }

    public IReadOnlyList<BoundModel> Models => _models;

    /// <summary>What is wrong with models that are none of their own.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The limits that alphaflops.json adds to an annotated model.</summary>
    public IReadOnlyList<BudgetLimit> Limits(string name) => _limits.TryGetValue(name, out var limits) ? limits : [];

    private void AddModel(BoundModel model, ModelNames names)
    {
        var sameName = names.Find(model.Name);
        if (sameName.Any(other => other.Target is not null && SymbolEqualityComparer.Default.Equals(other.Target, model.Target)))
        {
            AddLimits(model.Name, model.Declaration);
            _problems.AddRange(model.Problems);
            return;
        }

        var first = sameName.Count > 0 ? sameName[0] : _named.TryGetValue(model.Name, out var earlier) ? earlier : null;
        if (first is null) _named.Add(model.Name, model.Declaration);
        else if (model.Target is not null) _problems.Add(DuplicateName(model.Name, model.Declaration.Name?.Location ?? model.Declaration.Origin, first));
        _models.Add(model);
    }

    private void AddLimits(Located<string> name, ModelDeclaration declaration, ModelNames names)
    {
        _problems.AddRange(declaration.Problems);
        if (names.Find(name.Value).Count > 0)
            AddLimits(name.Value, declaration);
        else
            _problems.Add(Diagnostic.Create(Descriptors.UnknownModel, name.Location,
                $"No [ModelCost] has the name '{name.Value}'.{NameSuggestions.Question(name.Value, names.All)}"
                + " For a model that is not annotated add \"create\" (a class or factory) or \"run\" (a static method)."));
    }

    private void AddLimits(string name, ModelDeclaration declaration)
    {
        if (!_limits.TryGetValue(name, out var limits)) _limits.Add(name, limits = []);
        limits.AddRange(declaration.Limits);
    }

    public static Diagnostic DuplicateName(string name, Location location, ModelDeclaration first)
    {
        var place = first.Origin.GetLineSpan();
        var origin = first.Name?.Location ?? first.Origin;
        return Diagnostic.Create(Descriptors.DuplicateName, location, [origin],
            $"'{name}' is already the name of the model at {FilePaths.Name(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})."
            + " Reports and baselines need one name a model: give this one another Name.");
    }
}
