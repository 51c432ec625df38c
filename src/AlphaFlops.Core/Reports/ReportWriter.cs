using AlphaFlops.Json;
using AlphaFlops.Shapes;

namespace AlphaFlops.Reports;

/// <summary>The members of report.json in their order.</summary>
internal static class ReportWriter
{
    public static string Write(Report report, bool indented)
    {
        var json = new JsonWriter(indented);
        json.StartObject()
            .Property("schema", report.Schema)
            .Property("tool", report.Tool)
            .Property("project", report.Project)
            .Name("profile");
        Write(json, report.Profile);
        json.Name("models").StartArray();
        // A model names its profile only where it is not the report's.
        foreach (var model in report.Models) Write(json, model, withProfile: model.Profile != report.Profile);
        return json.EndArray().EndObject() + "\n";
    }

    public static string WriteModel(ModelReport model)
    {
        var json = new JsonWriter();
        Write(json, model, withProfile: true);
        return json.ToString();
    }

    private static void Write(JsonWriter json, ModelReport model, bool withProfile)
    {
        json.StartObject()
            .Property("name", model.Name)
            .Property("type", model.Type)
            .Property("file", model.File)
            .Property("line", model.Line)
            .Property("mode", model.Mode)
            .Property("inputs", model.Inputs);
        if (!model.IsAnnotated) json.Property("annotated", false);
        Write(json, model.Symbols, model.SymbolsChosen);
        json.Property("complete", model.Complete)
            .Property("parameters", model.Parameters)
            .Property("buffers", model.Buffers)
            .Property("macs", model.Macs)
            .Property("flops", model.Flops)
            .Property("elementOps", model.ElementOps)
            .Property("alphaFlops", model.AlphaFlops)
            .Property("activationBytes", model.ActivationBytes)
            .Property("movedBytes", model.MovedBytes)
            .Property("milliseconds", model.Milliseconds)
            .Property("millijoules", model.Millijoules);
        if (model.GradientBytes is { } gradients) json.Property("gradientBytes", gradients);
        if (model.OptimizerBytes is { } optimizers) json.Property("optimizerBytes", optimizers);
        if (model.GramsCo2ePerThousandRuns is { } grams) json.Property("gramsCo2ePerThousandRuns", grams);
        WriteMaxima(json, model);
        Write(json, model.Formula);
        json.Name("layers").StartArray();
        foreach (var layer in model.Layers) Write(json, layer);
        if (model.Memory.Count > 0)
        {
            json.EndArray().Name("memory").StartArray();
            foreach (var point in model.Memory) json.StartObject().Property("bytes", point.Bytes).Property("layer", point.Layer).EndObject();
        }

        json.EndArray().Name("unknown").StartArray();
        foreach (var unknown in model.Unknown)
            json.StartObject().Property("file", unknown.File).Property("line", unknown.Line).Property("reason", unknown.Reason).EndObject();
        json.EndArray().Name("budget").StartArray();
        foreach (var budget in model.Budget) Write(json, budget);
        json.EndArray();
        if (model.Choices is { } choices) ChoiceJson.Write(json, choices);
        if (withProfile) Write(json.Name("profile"), model.Profile);
        json.EndObject();
    }

    /// <summary>Where a count is a range, its upper end: <c>macsMax</c>.</summary>
    private static void WriteMaxima(JsonWriter json, ModelReport model)
    {
        foreach (var range in model.Choices?.Ranges ?? [])
            if (range.Max > range.Min) json.Property(range.Metric + "Max", range.Max);
        if (model is not { Choices: null, Most: { } most }) return;
        Count("macsMax", model.Macs, most.Macs);
        Count("flopsMax", model.Flops, most.Flops);
        Count("elementOpsMax", model.ElementOps, most.ElementOps);
        if (most.AlphaFlops > model.AlphaFlops) json.Property("alphaFlopsMax", most.AlphaFlops);
        Count("activationBytesMax", model.ActivationBytes, most.ActivationBytes);
        Count("movedBytesMax", model.MovedBytes, most.MovedBytes);
        if (most.Milliseconds > model.Milliseconds) json.Property("millisecondsMax", most.Milliseconds);
        if (most.Millijoules > model.Millijoules) json.Property("millijoulesMax", most.Millijoules);

        void Count(string name, long least, long upper)
        {
            if (upper > least) json.Property(name, upper);
        }
    }

    private static void Write(JsonWriter json, Symbols symbols, bool areChosen)
    {
        if (!symbols.Names.Any()) return;
        json.Name("symbols").StartObject();
        foreach (var name in symbols.Names)
            if (symbols.TryGet(name, out var value)) json.Property(name, value);
        json.EndObject();
        if (areChosen) json.Property("symbolsChosen", true);
    }

    private static void Write(JsonWriter json, FormulaReport? formula)
    {
        if (formula is null) return;
        json.Name("formula").StartObject();
        foreach (var (name, text) in new[]
        {
            ("macs", formula.Macs), ("elementOps", formula.ElementOps), ("movedBytes", formula.MovedBytes),
            ("activationBytes", formula.ActivationBytes), ("missing", formula.Missing),
        })
            if (text is not null) json.Property(name, text);
        if (formula.Assuming.Count > 0) json.Property("assuming", formula.Assuming);
        json.EndObject();
    }

    private static void Write(JsonWriter json, LayerReport layer) => json.StartObject()
        .Property("path", layer.Path)
        .Property("op", layer.Op)
        .Property("inputs", layer.Inputs)
        .Property("output", layer.Output)
        .Property("calls", layer.Calls)
        .Property("parameters", layer.Parameters)
        .Property("macs", layer.Macs)
        .Property("alpha", layer.Alpha)
        .Property("alphaFlops", layer.AlphaFlops)
        .Property("milliseconds", layer.Milliseconds)
        .Property("file", layer.File)
        .Property("line", layer.Line)
        .Property("elementOps", layer.ElementOps)
        .Property("movedBytes", layer.MovedBytes)
        .EndObject();

    // What only some limits have is written only there.
    private static void Write(JsonWriter json, BudgetReport budget)
    {
        json.StartObject()
            .Property("metric", budget.Metric)
            .Property("limit", budget.Limit)
            .Property("value", budget.Value)
            .Property("exceeded", budget.Exceeded);
        if (budget.IsError) json.Property("level", "error");
        if (budget.Layers is not null) json.Property("layers", budget.Layers).Property("module", budget.Module);
        json.EndObject();
    }

    private static void Write(JsonWriter json, ProfileReport? profile)
    {
        if (profile is null) json.Null();
        else json.StartObject()
            .Property("name", profile.Name)
            .Property("device", profile.Device)
            .Property("calibrated", profile.Calibrated)
            .EndObject();
    }
}
