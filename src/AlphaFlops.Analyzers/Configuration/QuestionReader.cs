using AlphaFlops.Budgets;
using AlphaFlops.Choices;
using AlphaFlops.Json;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Reads "largest" of a model in alphaflops.json: <c>{ "metric": "parameters", "under": { "macs": "444M" } }</c>, or a list of these.</summary>
internal sealed class QuestionReader(TextFile file, JsonProblems problems)
{
    private static readonly string[] Keys = ["metric", "under"];

    public IEnumerable<ChoiceQuestion> Read(JsonValue value)
    {
        foreach (var item in value is JsonArray list ? list.Items : [value])
            if (problems.Expect<JsonObject>(item, "\"largest\"", "an object: { \"metric\": \"macs\", \"under\": { \"macs\": \"444M\" } }") is { } json
                && Question(json) is { } question) yield return question;
    }

    private ChoiceQuestion? Question(JsonObject json)
    {
        foreach (var member in json.Members)
            if (!Keys.Contains(member.Name)) problems.CheckKey(member, Keys, "\"largest\"");
        if (json.Find("under")?.Value is not JsonObject { Members: [var limit] })
        {
            problems.Add(Descriptors.BadJson, file.Locate(json.Find("under")?.Value ?? json), "\"largest\" needs one limit: \"under\": { \"macs\": \"444M\" }.");
            return null;
        }

        if (Additive(limit, limit.Name) is not { } limited) return null;
        var metric = limited;
        if (json.Find("metric") is { } named)
        {
            if (problems.Text(named, "the metric to be large") is not { } name || Additive(named, name.Value) is not { } found) return null;
            metric = found;
        }

        var text = limit.Value switch
        {
            JsonString quantity => quantity.Value,
            JsonNumber number => number.Text,
            _ => "",
        };
        if (limited.TryParse(text, out var most, out var problem)) return new ChoiceQuestion(metric, limited, most);
        problems.Add(Descriptors.BadQuantity, file.Locate(limit.Value), problem);
        return null;
    }

    private Metric? Additive(JsonMember member, string name)
    {
        if (Metric.Find(name) is { } metric && AdditiveMetrics.Contains(metric)) return metric;
        problems.CheckKey(member, [.. AdditiveMetrics.All.Select(known => known.Id)], "\"largest\"");
        return null;
    }
}
