using System.Globalization;

namespace AlphaFlops.Json;

/// <summary>A JSON value and where it stands: line and column count from 1.</summary>
public abstract record JsonValue(int Line, int Column)
{
    /// <summary>What the value is, for messages: <c>a number</c>, <c>an object</c>.</summary>
    public string Kind => this switch
    {
        JsonNull => "null",
        JsonBool => "true or false",
        JsonNumber => "a number",
        JsonString => "a text",
        JsonArray => "a list",
        _ => "an object",
    };
}

public sealed record JsonNull(int Line, int Column) : JsonValue(Line, Column);

public sealed record JsonBool(bool Value, int Line, int Column) : JsonValue(Line, Column);

/// <param name="Text">The number as written, so that integers of any size stay exact.</param>
public sealed record JsonNumber(string Text, int Line, int Column) : JsonValue(Line, Column)
{
    /// <summary>The nearest double; infinite where the number is larger than any.</summary>
    public double ToDouble()
    {
        const NumberStyles style = NumberStyles.Float;
        // .NET Framework throws away numbers beyond the range of a double, newer runtimes give infinity.
        if (double.TryParse(Text, style, CultureInfo.InvariantCulture, out var value)) return value;
        return Text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }

    /// <summary>False where the number has a fraction or an exponent, or does not fit.</summary>
    public bool TryGetInt64(out long value) =>
        long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}

public sealed record JsonString(string Value, int Line, int Column) : JsonValue(Line, Column);

public sealed record JsonArray(IReadOnlyList<JsonValue> Items, int Line, int Column) : JsonValue(Line, Column);

/// <summary>A member of an object; line and column are its name's.</summary>
public sealed record JsonMember(string Name, JsonValue Value, int Line, int Column);

public sealed record JsonObject(IReadOnlyList<JsonMember> Members, int Line, int Column) : JsonValue(Line, Column)
{
    /// <summary>The member with this name, or null.</summary>
    public JsonMember? Find(string name)
    {
        foreach (var member in Members)
            if (member.Name == name) return member;
        return null;
    }
}
