using System.Collections.Immutable;
using AlphaFlops.Alpha;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Budgets;
using AlphaFlops.Choices;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter;
using AlphaFlops.Reports;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Session;

/// <summary>What the rules share while one compilation is analysed. Everything is computed when a rule first asks for it, and once.</summary>
internal sealed class AnalysisSession
{
    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly Evaluation _evaluation;
    private readonly ModelBinder _binder;
    private readonly BudgetSources _budgets;
    private readonly Once<ImmutableArray<(AdditionalText File, ConfigurationFile Content)>> _configurations = new();
    private readonly Once<ProfileChoice> _profile = new();
    private readonly Once<TraceRecords> _records = new();
    private readonly Once<BaselineFile?> _baseline = new();
    private readonly Once<ModelNames> _names = new();
    private readonly Once<JsonModels> _jsonModels = new();
    private readonly Memo<BoundModel, ModelResult> _results = new();

    /// <param name="compilation">Refers to TorchSharp.</param>
    public AnalysisSession(Compilation compilation, AnalyzerOptions options, Evaluation evaluation)
    {
        _compilation = compilation;
        _options = options;
        _evaluation = evaluation;
        IsRecording = IsTrue("AlphaFlopsRecord");
        TorchSharp = TorchSharpTypes.TryCreate(compilation) ?? throw new ArgumentException("The compilation does not refer to TorchSharp.", nameof(compilation));
        _binder = new ModelBinder(compilation, TorchSharp);
        _budgets = new BudgetSources(options.AnalyzerConfigOptionsProvider);
        Source = new SourceLocations(compilation);
        IsStrict = IsTrue("AlphaFlopsStrict");

        bool IsTrue(string property) => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + property, out var value)
            && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);
    }

    public TorchSharpTypes TorchSharp { get; }

    public SourceLocations Source { get; }

    /// <summary>AlphaFlopsRecord: projects that refer to this one want to know its runs.</summary>
    public bool IsRecording { get; }

    /// <summary>AlphaFlopsStrict: what is not understood is a warning.</summary>
    public bool IsStrict { get; }

    /// <summary>In a build all configurations of a model are looked at; in an editor, at every keystroke, a few.</summary>
    private bool HasTimeForChoices => _options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("alphaflops.choices", out var which)
        && string.Equals(which.Trim(), "all", StringComparison.OrdinalIgnoreCase);

    /// <summary>The models that are reported at a type: its own, those of its members, and those of alphaflops.json that aim at one of these.</summary>
    public IEnumerable<BoundModel> ModelsOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var symbol in type.GetMembers().Where(IsOwnMember).Prepend(type))
        {
            foreach (var (name, model) in ModelNames.Named(symbol, cancellation))
                yield return _binder.Bind(model, name, cancellation);
        }

        foreach (var model in JsonModels(cancellation).Models)
            if (SymbolEqualityComparer.Default.Equals(model.ReportingType, type)) yield return model;
    }

    /// <summary>The models of alphaflops.json whose targets are not in this compilation's source.</summary>
    public IEnumerable<BoundModel> ModelsElsewhere(CancellationToken cancellation) =>
        JsonModels(cancellation).Models.Where(model => model.ReportingType is null);

    /// <summary>A module class that neither an annotation nor alphaflops.json speaks of, if it can be made without arguments; else null.</summary>
    public BoundModel? Unannotated(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (TargetCheck.Problem(type, isRun: false, TorchSharp) is not null || TargetCheck.IsMadeByDerivedOnly(type)) return null;
        if (type.GetAttributes().Any(attribute => AttributeReader.IsModelCost(attribute.AttributeClass))) return null;
        if (JsonModels(cancellation).Models.Any(model => SymbolEqualityComparer.Default.Equals(model.Target, type))) return null;
        var location = Locations.Identifier(type, _compilation, null, cancellation) ?? Location.None;
        var model = _binder.Bind(new ModelDeclaration { Origin = location, InputsLocation = location, Target = type, IsUnannotated = true }, null, cancellation);
        return model.Entry is null ? null : model;
    }

    /// <summary>What is wrong with how an annotated model is declared.</summary>
    public IEnumerable<Diagnostic> Problems(BoundModel model, CancellationToken cancellation)
    {
        if (model.Declaration.IsFromJson) yield break;
        foreach (var problem in model.Problems) yield return problem;
        var first = model.Entry is null ? null : Names(cancellation).Find(model.Name).FirstOrDefault();
        if (first is not null && first.Origin != model.Declaration.Origin)
            yield return Session.JsonModels.DuplicateName(model.Name, model.Declaration.Name?.Location ?? model.Declaration.InputsLocation, first);
        // A profile that a property names has no line of its own.
        if (Profile(cancellation).Problem is { Location.Kind: LocationKind.None } missing)
            yield return Diagnostic.Create(Descriptors.BadProfile, model.Declaration.InputsLocation, missing.GetMessage());
    }

    /// <summary>What is wrong in alphaflops.json, or in the profile in use.</summary>
    public IEnumerable<Diagnostic> Problems(AdditionalText file, CancellationToken cancellation)
    {
        IEnumerable<Diagnostic?> all =
        [
            Profile(cancellation).Problem,
            .. Baseline(cancellation)?.Problems ?? [],
            .. Configurations(cancellation).SelectMany(configuration => configuration.Content.Problems),
            .. JsonModels(cancellation).Problems,
            .. JsonModels(cancellation).Models.SelectMany(model => model.Problems),
        ];
        return all.OfType<Diagnostic>().Where(problem => problem.Location.GetLineSpan().Path == file.Path);
    }

    /// <summary>Whether problems can stand in this file.</summary>
    public bool IsConfiguration(AdditionalText file, CancellationToken cancellation) =>
        ConfigurationSource.IsConfiguration(file) || BaselineFile.Is(file) || Profile(cancellation).File?.Path == file.Path;

    /// <summary>The cost of a model, or null where its declaration leaves nothing to evaluate.</summary>
    public ModelResult? Evaluate(BoundModel model, CancellationToken cancellation) =>
        model.Entry is { } entry ? _results.Get(model, () => Compute(model, entry, cancellation)) : null;

    /// <summary>The committed baseline, or null where the project has none.</summary>
    public BaselineFile? Baseline(CancellationToken cancellation) => _baseline.Get(() => BaselineFile.Find(_options, cancellation));

    public Profile ProfileInUse(CancellationToken cancellation) => Profile(cancellation).Profile;

    private ModelResult Compute(BoundModel model, Entry entry, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var declared = model.Declaration.Limits.AddRange(JsonModels(cancellation).Limits(model.Name));
        var limits = model.Declaration.IsUnannotated ? [] : Judged(model, _budgets.Limits(model, declared, problems), problems);
        var profile = ProfileInUse(cancellation);
        var read = new HashSet<SyntaxTree>();
        Trace Evaluate(Entry one) => _evaluation(one with { Records = Records(cancellation) }, read, cancellation);
        if (model.Choice is { } choice) return WithChoice(model, choice, entry, profile, limits, Evaluate) with { Problems = problems.ToImmutable(), Read = read };
        (model, entry, var trace) = new ModelRunner(_binder, Evaluate).Run(model, entry, cancellation);
        var cost = TraceResults.Cost(trace, profile, entry.IsTraining);
        problems.AddRange(limits.Select(limit => ModulePaths.Problem(limit, model.Name, cost)).OfType<Diagnostic>());
        return new ModelResult
        {
            Model = model,
            Trace = trace,
            Cost = cost,
            Report = TraceResults.Report(trace, Facts(model, entry, trace), cost, profile, new Budget([.. limits.Select(limit => limit.Limit)])),
            Limits = limits,
            Problems = problems.ToImmutable(),
            Read = read,
        };
    }

    private ModelResult WithChoice(BoundModel model, ModelChoice choice, Entry entry, Profile profile, IReadOnlyList<BudgetLimit> limits, Func<Entry, Trace> evaluate)
    {
        var evaluation = new ChoiceEvaluation(choice, entry, profile, one => model.OpenNames.IsEmpty ? evaluate(one) : evaluate(one).WithoutCertainty());
        var outcome = evaluation.Run(model, HasTimeForChoices ? ChoiceLimits.Build : ChoiceLimits.Editor);
        var shown = evaluation.Shown(outcome);
        var worst = limits.Select(limit => limit.Limit.Metric).Distinct()
            .Where(metric => outcome.Range(metric) is not null)
            .ToDictionary(metric => metric, metric => evaluation.WithLayers(outcome.Range(metric)!.Most.Values));
        var budget = new Budget([.. limits.Select(limit => limit.Limit)]);
        var isCause = HasTimeForChoices && outcome is { Reason: not null, Broken: null };
        var cost = isCause ? shown.Cost with { Unknowns = [.. shown.Cost.Unknowns, new UnknownCost(outcome.Reason!, null)] } : shown.Cost;
        return new ModelResult
        {
            Model = model,
            Trace = shown.Trace,
            Cost = cost,
            Report = ReportBuilder.Build(Facts(model, entry, shown.Trace), shown.Cost, profile, budget, outcome, worst, choice.Describe),
            Choices = outcome,
            Worst = worst,
            Limits = limits,
        };
    }

    // Parameters need no sizes; of all else only an example is known.
    private static IReadOnlyList<BudgetLimit> Judged(BoundModel model, IReadOnlyList<BudgetLimit> limits, ICollection<Diagnostic> problems)
    {
        if (model.OpenNames.IsEmpty) return limits;
        var open = limits.Where(limit => limit.Limit.Metric != Metric.Parameters).ToArray();
        if (open.Length > 0)
        {
            var names = model.OpenNames.Select(name => name.Name).ToArray();
            problems.Add(Diagnostic.Create(Descriptors.BadInput, model.Declaration.InputsLocation,
                $"'{model.Name}' is not judged by its budget of {Words.And(open.Select(limit => limit.Limit.Metric.Name))}:"
                + $" {Words.And(names.Select(name => $"'{name}'"))} {(names.Length == 1 ? "has" : "have")} no value. Set Symbols, as in Symbols = \"{string.Join(",", names.Select(name => name + "=8"))}\"."));
        }

        return [.. limits.Where(limit => limit.Limit.Metric == Metric.Parameters)];
    }

    private static ModelFacts Facts(BoundModel model, Entry entry, Trace trace) => new()
    {
        Name = model.Name,
        Type = MetadataNames.Of(entry.Target),
        Place = SourceLocations.Place(model.Location),
        IsTraining = entry.IsTraining,
        IsAnnotated = !model.Declaration.IsUnannotated,
        SymbolsChosen = !model.OpenNames.IsEmpty,
        Inputs = [.. (entry.Inputs ?? trace.Inputs).Select(input => new InputSpec(input)).Select(spec => model.OpenNames.IsEmpty ? spec.ToString() : spec.ToNamedString())],
    };

    private static bool IsOwnMember(ISymbol member) =>
        !member.IsImplicitlyDeclared && member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IFieldSymbol;

    private ImmutableArray<(AdditionalText File, ConfigurationFile Content)> Configurations(CancellationToken cancellation) =>
        _configurations.Get(() => _options.AdditionalFiles
            .Where(ConfigurationSource.IsConfiguration)
            .GroupBy(file => FilePaths.Normalize(file.Path))
            .Select(files => files.First())
            .Select(file => (file, ConfigurationSource.Read(file, cancellation)))
            .ToImmutableArray());

    private TraceRecords Records(CancellationToken cancellation) => _records.Get(() => ReferencedCosts.Read(_options.AdditionalFiles, cancellation));

    private ProfileChoice Profile(CancellationToken cancellation) =>
        _profile.Get(() => ProfileChoice.Choose(Configurations(cancellation), _options, cancellation));

    private ModelNames Names(CancellationToken cancellation) => _names.Get(() => new ModelNames(_compilation, cancellation));

    private JsonModels JsonModels(CancellationToken cancellation) => _jsonModels.Get(() => new JsonModels(
        Configurations(cancellation).SelectMany(configuration => configuration.Content.Models), _binder, Names(cancellation), cancellation));
}
