using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Costs;
using AlphaFlops.Json;
using AlphaFlops.Shapes;

namespace AlphaFlops.Reports;

/// <summary>Reads what <see cref="ReportWriter"/> writes. Members it does not know, as later versions may add, are left alone.</summary>
internal static class ReportReader
{
    private static readonly NumberRange Any = new(double.MinValue, double.MaxValue, IsMinExcluded: false, "a number");

    public static bool TryRead(JsonObject root, [NotNullWhen(true)] out Report? report, [NotNullWhen(false)] out JsonError? error)
    {
        var fields = new JsonFields();
        var schema = fields.Integer(root, "schema");
        if (schema != ReportJson.Schema)
            fields.Fail(JsonError.At(root, $"This is no report of schema {ReportJson.Schema}; write it anew with dotnet build -p:AlphaFlopsReport=DIR."));
        var profile = ReadProfile(root, fields);
        report = new Report
        {
            Schema = ReportJson.Schema,
            Tool = fields.Text(root, "tool") ?? "",
            Project = fields.Text(root, "project") ?? "",
            Profile = profile,
            Models = [.. fields.Objects(root, "models").Select(model => ReadModel(model, profile, fields))],
        };
        error = fields.Error;
        if (error is not null) report = null;
        return error is null;
    }

    public static bool TryReadModel(JsonObject root, [NotNullWhen(true)] out ModelReport? model, [NotNullWhen(false)] out JsonError? error)
    {
        var fields = new JsonFields();
        model = ReadModel(root, null, fields);
        error = fields.Error;
        if (error is not null) model = null;
        return error is null;
    }

    private static ModelReport ReadModel(JsonObject model, ProfileReport? fallback, JsonFields fields) => WithMost(new ModelReport
    {
        Name = fields.RequiredText(model, "name", "my model"),
        Type = fields.Text(model, "type") ?? "",
        File = fields.Text(model, "file"),
        Line = ReadInt(model, "line", fields),
        Mode = fields.Text(model, "mode") ?? "eval",
        Inputs = fields.Texts(model, "inputs"),
        Symbols = ReadSymbols(model, fields),
        IsAnnotated = fields.Bool(model, "annotated") ?? true,
        SymbolsChosen = fields.Bool(model, "symbolsChosen") ?? false,
        Formula = ReadFormula(model, fields),
        Complete = fields.Bool(model, "complete") ?? false,
        Parameters = fields.Integer(model, "parameters"),
        Buffers = fields.Integer(model, "buffers"),
        Macs = fields.Integer(model, "macs"),
        Flops = fields.Integer(model, "flops"),
        ElementOps = fields.Integer(model, "elementOps"),
        AlphaFlops = fields.Number(model, "alphaFlops", Any) ?? 0,
        ActivationBytes = fields.Integer(model, "activationBytes"),
        GradientBytes = fields.Integer(model, "gradientBytes", -1) is >= 0 and var gradientBytes ? gradientBytes : null,
        OptimizerBytes = fields.Integer(model, "optimizerBytes", -1) is >= 0 and var optimizerBytes ? optimizerBytes : null,
        MovedBytes = fields.Integer(model, "movedBytes"),
        Milliseconds = fields.Number(model, "milliseconds", Any),
        Millijoules = fields.Number(model, "millijoules", Any),
        GramsCo2ePerThousandRuns = fields.Number(model, "gramsCo2ePerThousandRuns", Any),
        Layers = [.. fields.Objects(model, "layers").Select(layer => ReadLayer(layer, fields))],
        Memory = [.. fields.Objects(model, "memory").Select(point => new MemoryReport(fields.Integer(point, "bytes"), ReadInt(point, "layer", fields)))],
        Unknown = [.. fields.Objects(model, "unknown").Select(unknown => new UnknownReport(
            fields.Text(unknown, "file"), ReadInt(unknown, "line", fields), fields.Text(unknown, "reason") ?? ""))],
        Budget = [.. fields.Objects(model, "budget").Select(budget => new BudgetReport(
            fields.RequiredText(budget, "metric", "macs"), fields.RequiredNumber(budget, "limit", Any),
            fields.RequiredNumber(budget, "value", Any), fields.Bool(budget, "exceeded") ?? false)
        {
            IsError = fields.Text(budget, "level") == "error",
            Layers = fields.Text(budget, "layers"),
            Module = fields.Text(budget, "module"),
        })],
        Choices = ChoiceJson.Read(model, fields),
        Profile = ReadProfile(model, fields) ?? fallback ?? new ProfileReport("", "", false),
    }, model, fields);

    // An end that is not written is the lower one.
    private static ModelReport WithMost(ModelReport model, JsonObject json, JsonFields fields)
    {
        var isRange = false;
        var most = new UpperCost(
            Count("macsMax", model.Macs), Count("flopsMax", model.Flops), Count("elementOpsMax", model.ElementOps),
            Number("alphaFlopsMax", model.AlphaFlops) ?? model.AlphaFlops, Count("activationBytesMax", model.ActivationBytes), Count("movedBytesMax", model.MovedBytes),
            Number("millisecondsMax", model.Milliseconds), Number("millijoulesMax", model.Millijoules));
        return isRange && model.Choices is null ? model with { Most = most } : model;

        long Count(string name, long least)
        {
            var upper = fields.Integer(json, name, least);
            isRange |= upper != least;
            return upper;
        }

        double? Number(string name, double? least)
        {
            var upper = fields.Number(json, name, Any);
            isRange |= upper is not null;
            return upper ?? least;
        }
    }

    // What is no size is left out: symbols say what the counts are for, they are none themselves.
    private static Symbols ReadSymbols(JsonObject model, JsonFields fields)
    {
        var symbols = Symbols.Empty;
        if (fields.Object(model, "symbols") is not { } sizes) return symbols;
        foreach (var size in sizes.Members)
            if (symbols.TryAdd(size.Name, fields.Integer(sizes, size.Name), out var more, out _)) symbols = more;
        return symbols;
    }

    private static FormulaReport? ReadFormula(JsonObject model, JsonFields fields) =>
        fields.Object(model, "formula") is not { } formula ? null : new FormulaReport
        {
            Macs = fields.Text(formula, "macs"),
            ElementOps = fields.Text(formula, "elementOps"),
            MovedBytes = fields.Text(formula, "movedBytes"),
            ActivationBytes = fields.Text(formula, "activationBytes"),
            Assuming = fields.Texts(formula, "assuming"),
            Missing = fields.Text(formula, "missing"),
        };

    private static LayerReport ReadLayer(JsonObject layer, JsonFields fields) => new()
    {
        Path = fields.Text(layer, "path") ?? "",
        Op = fields.Text(layer, "op") ?? "",
        Inputs = fields.Texts(layer, "inputs"),
        Output = fields.Text(layer, "output") ?? "",
        Calls = ReadInt(layer, "calls", fields),
        Parameters = fields.Integer(layer, "parameters"),
        Macs = fields.Integer(layer, "macs"),
        ElementOps = fields.Integer(layer, "elementOps"),
        MovedBytes = fields.Integer(layer, "movedBytes"),
        Alpha = fields.Number(layer, "alpha", Any) ?? 1,
        AlphaFlops = fields.Number(layer, "alphaFlops", Any) ?? 0,
        Milliseconds = fields.Number(layer, "milliseconds", Any),
        File = fields.Text(layer, "file"),
        Line = ReadInt(layer, "line", fields),
    };

    private static ProfileReport? ReadProfile(JsonObject parent, JsonFields fields) =>
        fields.Object(parent, "profile") is not { } profile ? null : new ProfileReport(
            fields.Text(profile, "name") ?? "", fields.Text(profile, "device") ?? "", fields.Bool(profile, "calibrated") ?? false);

    private static int ReadInt(JsonObject parent, string name, JsonFields fields) =>
        (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, fields.Integer(parent, name)));
}
