namespace AlphaFlops.Json;

/// <summary>A JSON value and where it stands: line and column count from 1.</summary>
public abstract record JsonValue(int Line, int Column);

public sealed record JsonNull(int Line, int Column) : JsonValue(Line, Column);

public sealed record JsonBool(bool Value, int Line, int Column) : JsonValue(Line, Column);

/// <param name="Text">The number as written, so that integers of any size stay exact.</param>
public sealed record JsonNumber(string Text, int Line, int Column) : JsonValue(Line, Column);

public sealed record JsonString(string Value, int Line, int Column) : JsonValue(Line, Column);

public sealed record JsonArray(IReadOnlyList<JsonValue> Items, int Line, int Column) : JsonValue(Line, Column);

/// <summary>A member of an object; line and column are its name's.</summary>
public sealed record JsonMember(string Name, JsonValue Value, int Line, int Column);

public sealed record JsonObject(IReadOnlyList<JsonMember> Members, int Line, int Column) : JsonValue(Line, Column);
