using System.Globalization;
using AlphaFlops.Json;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Reads the objects of "arguments" in alphaflops.json: <c>{ "oneOf": [16, 24] }</c> and <c>{ "from": 2, "to": 6, "step": 1 }</c>.</summary>
internal static class ChoiceReader
{
    /// <summary>More values than anybody writes on purpose.</summary>
    private const int Most = 1000;

    private const string Shape = "{ \"oneOf\": [16, 24] } or { \"from\": 2, \"to\": 6, \"step\": 1 }";

    /// <summary>The choice, or the value that is wrong and why.</summary>
    /// <param name="plain">Reads a plain value.</param>
    public static (ArgumentChoice? Choice, JsonValue Place, string Problem) Read(JsonObject json, Func<JsonValue, object?> plain)
    {
        if (json.Members.FirstOrDefault(member => member.Name is not ("oneOf" or "from" or "to" or "step")) is { } unknown)
            return (null, json, $"'{unknown.Name}' means nothing in an argument. It is a plain value, a list of these, or a choice: {Shape}."
                + " For anything else write a static method that makes the model, and name it in \"create\".");
        if (json.Find("oneOf") is { } oneOf)
        {
            if (json.Members.Count > 1) return (null, json, $"A choice is either a list or a range: {Shape}.");
            return oneOf.Value is JsonArray { Items.Count: > 0 } list
                ? (new ArgumentChoice([.. list.Items.Select(plain)]), json, "")
                : (null, oneOf.Value, "\"oneOf\" must be a list of at least one value.");
        }

        return Range(json);
    }

    private static (ArgumentChoice? Choice, JsonValue Place, string Problem) Range(JsonObject json)
    {
        var numbers = new decimal[3];
        string[] names = ["from", "to", "step"];
        for (var i = 0; i < names.Length; i++)
        {
            numbers[i] = 1;
            var member = json.Find(names[i]);
            if (member is null && names[i] == "step") continue;
            if (member?.Value is not JsonNumber number || !decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]))
                return (null, member?.Value ?? json, $"A range needs a number as \"{names[i]}\": {Shape}.");
        }

        var (from, to, step) = (numbers[0], numbers[1], numbers[2]);
        if (step <= 0) return (null, json.Find("step")!.Value, "\"step\" must be more than 0.");
        if (to < from) return (null, json.Find("to")!.Value, "\"to\" must not be less than \"from\".");
        if ((to - from) / step >= Most) return (null, json, $"The range has more than {Most} values. Take a larger \"step\".");
        var values = new List<object?>();
        for (var value = from; value <= to; value += step) values.Add(value == decimal.Truncate(value) ? (long)value : (object)(double)value);
        return (new ArgumentChoice(values), json, "");
    }
}
