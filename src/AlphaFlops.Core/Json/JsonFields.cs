namespace AlphaFlops.Json;

/// <summary>Reads members of objects by name and keeps the first error, so that a reader says what it wants without a test after each step.
/// Null stands for a member that is missing.</summary>
internal sealed class JsonFields
{
    public JsonError? Error { get; private set; }

    /// <summary>Keeps the error unless there is one already.</summary>
    public void Fail(JsonError error) => Error ??= error;

    public string? Text(JsonObject parent, string name) => (Find<JsonString>(parent, name, "a text in double quotes"))?.Value;

    /// <param name="example">What a message shows as a value.</param>
    public string RequiredText(JsonObject parent, string name, string example)
    {
        var text = Text(parent, name);
        if (string.IsNullOrEmpty(text)) Fail(JsonError.At(parent, $"\"{name}\" is missing; add it, as in \"{name}\": \"{example}\"."));
        return text ?? "";
    }

    public bool? Bool(JsonObject parent, string name) => Find<JsonBool>(parent, name, "true or false")?.Value;

    public double? Number(JsonObject parent, string name, NumberRange range)
    {
        if (Find<JsonNumber>(parent, name, range.Words) is not { } number) return null;
        var value = number.ToDouble();
        if (!range.Contains(value)) Fail(JsonError.At(number, $"\"{name}\" is {number.Text}; write {range.Words}."));
        return value;
    }

    public double RequiredNumber(JsonObject parent, string name, NumberRange range)
    {
        var value = Number(parent, name, range);
        if (value is null) Fail(JsonError.At(parent, $"\"{name}\" is missing; add {range.Words}."));
        return value ?? 0;
    }

    /// <summary>An integer; <paramref name="fallback"/> where it is missing.</summary>
    public long Integer(JsonObject parent, string name, long fallback = 0)
    {
        if (Find<JsonNumber>(parent, name, "an integer") is not { } number) return fallback;
        if (number.TryGetInt64(out var value)) return value;
        Fail(JsonError.At(number, $"\"{name}\" is {number.Text}; write an integer."));
        return fallback;
    }

    public JsonObject? Object(JsonObject parent, string name, bool isRequired = false)
    {
        var value = Find<JsonObject>(parent, name, "an object");
        if (value is null && isRequired) Fail(JsonError.At(parent, $"\"{name}\" is missing; add an object: \"{name}\": {{ … }}."));
        return value;
    }

    public IReadOnlyList<JsonValue> List(JsonObject parent, string name) => Find<JsonArray>(parent, name, "a list")?.Items ?? [];

    public IReadOnlyList<JsonObject> Objects(JsonObject parent, string name) => Items<JsonObject>(parent, name, "an object");

    public IReadOnlyList<string> Texts(JsonObject parent, string name) =>
        [.. Items<JsonString>(parent, name, "a text").Select(text => text.Value)];

    private IReadOnlyList<T> Items<T>(JsonObject parent, string name, string words) where T : JsonValue
    {
        var items = new List<T>();
        foreach (var item in List(parent, name))
        {
            if (item is T match) items.Add(match);
            else Fail(JsonError.At(item, $"\"{name}\" holds {item.Kind}; write {words} there."));
        }

        return items;
    }

    // A member that is null counts as missing.
    private T? Find<T>(JsonObject parent, string name, string words) where T : JsonValue
    {
        var member = parent.Find(name);
        if (member is null or { Value: JsonNull }) return null;
        if (member.Value is T value) return value;
        Fail(JsonError.At(member.Value, $"\"{name}\" is {member.Value.Kind}; write {words}."));
        return null;
    }
}
