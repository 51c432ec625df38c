using AlphaFlops.Json;

namespace AlphaFlops.Reports;

/// <summary>"choices" of report.json.</summary>
internal static class ChoiceJson
{
    private static readonly NumberRange Any = new(double.MinValue, double.MaxValue, IsMinExcluded: false, "a number");

    public static void Write(JsonWriter json, ChoiceReport choices)
    {
        json.Name("choices").StartObject()
            .Property("configurations", choices.Configurations)
            .Property("exact", choices.Exact)
            .Property("evaluated", choices.Evaluated);
        json.Name("axes").StartArray();
        foreach (var axis in choices.Axes) json.StartObject().Property("name", axis.Name).Property("values", axis.Values).EndObject();
        json.EndArray().Name("ranges").StartArray();
        foreach (var range in choices.Ranges)
            json.StartObject()
                .Property("metric", range.Metric)
                .Property("min", range.Min)
                .Property("minArguments", range.MinArguments)
                .Property("max", range.Max)
                .Property("maxArguments", range.MaxArguments)
                .Property("exact", range.Exact)
                .EndObject();
        json.EndArray().Name("largest").StartArray();
        foreach (var largest in choices.Largest)
        {
            json.StartObject()
                .Property("metric", largest.Metric)
                .Property("limited", largest.Limited)
                .Property("limit", largest.Limit)
                .Property("exact", largest.Exact)
                .Name("found");
            if (largest.Found is { } found) Write(json, found);
            else json.Null();
            json.EndObject();
        }

        json.EndArray().Name("sample").StartArray();
        foreach (var drawn in choices.Sample) Write(json, drawn);
        json.EndArray().EndObject();
    }

    public static ChoiceReport? Read(JsonObject model, JsonFields fields) => fields.Object(model, "choices") is not { } choices ? null : new ChoiceReport
    {
        Configurations = fields.Number(choices, "configurations", Any) ?? 0,
        Exact = fields.Bool(choices, "exact") ?? false,
        Evaluated = (int)fields.Integer(choices, "evaluated"),
        Axes = [.. fields.Objects(choices, "axes").Select(axis => new ChoiceAxisReport(fields.Text(axis, "name") ?? "", fields.Texts(axis, "values")))],
        Ranges = [.. fields.Objects(choices, "ranges").Select(range => new RangeReport(
            fields.RequiredText(range, "metric", "macs"),
            fields.RequiredNumber(range, "min", Any), fields.Text(range, "minArguments") ?? "",
            fields.RequiredNumber(range, "max", Any), fields.Text(range, "maxArguments") ?? "",
            fields.Bool(range, "exact") ?? false))],
        Largest = [.. fields.Objects(choices, "largest").Select(largest => new LargestReport(
            fields.RequiredText(largest, "metric", "macs"), fields.RequiredText(largest, "limited", "macs"), fields.RequiredNumber(largest, "limit", Any),
            fields.Bool(largest, "exact") ?? false, fields.Object(largest, "found") is { } found ? ReadOne(found, fields) : null))],
        Sample = [.. fields.Objects(choices, "sample").Select(drawn => ReadOne(drawn, fields))],
    };

    private static void Write(JsonWriter json, ConfigurationReport configuration) => json.StartObject()
        .Property("arguments", configuration.Arguments)
        .Property("parameters", configuration.Parameters)
        .Property("macs", configuration.Macs)
        .Property("alphaFlops", configuration.AlphaFlops)
        .Property("milliseconds", configuration.Milliseconds)
        .Property("millijoules", configuration.Millijoules)
        .EndObject();

    private static ConfigurationReport ReadOne(JsonObject json, JsonFields fields) => new()
    {
        Arguments = fields.Text(json, "arguments") ?? "",
        Parameters = fields.Integer(json, "parameters"),
        Macs = fields.Integer(json, "macs"),
        AlphaFlops = fields.Number(json, "alphaFlops", Any) ?? 0,
        Milliseconds = fields.Number(json, "milliseconds", Any),
        Millijoules = fields.Number(json, "millijoules", Any),
    };
}
