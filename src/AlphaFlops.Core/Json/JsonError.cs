namespace AlphaFlops.Json;

/// <summary>What is wrong with a text and what to do about it, in one sentence; line and column count from 1.</summary>
public sealed record JsonError(string Message, int Line, int Column)
{
    /// <summary>An error at the place of a value.</summary>
    public static JsonError At(JsonValue value, string message) => new(message, value.Line, value.Column);

    /// <summary>An error at the name of a member.</summary>
    public static JsonError At(JsonMember member, string message) => new(message, member.Line, member.Column);

    public override string ToString() => $"({Line},{Column}): {Message}";
}
