using System.Diagnostics.CodeAnalysis;

namespace AlphaFlops.Json;

/// <summary>Reads JSON as RFC 8259 has it, and what people write into configuration files besides: comments (<c>//</c>, <c>/* */</c>) and a
/// comma after the last item. Never throws.</summary>
public sealed class JsonReader
{
    /// <summary>Objects and lists in one another; deeper texts are refused, so that no text can exhaust the stack.</summary>
    public const int MaxDepth = 64;

    /// <summary>Below this many members a name is compared with all before it rather than hashed.</summary>
    private const int SmallObject = 12;

    private readonly JsonScanner _scanner;
    private int _depth;

    private JsonReader(string text) => _scanner = new JsonScanner(text);

    public static bool TryParse(string text, [NotNullWhen(true)] out JsonValue? value, [NotNullWhen(false)] out JsonError? error)
    {
        var reader = new JsonReader(text);
        value = reader.ReadDocument();
        error = value is null ? reader._scanner.Error : null;
        return value is not null;
    }

    /// <summary>As <see cref="TryParse"/>, where the text must be an object, as every file of AlphaFlops is.</summary>
    public static bool TryParseObject(string text, [NotNullWhen(true)] out JsonObject? value, [NotNullWhen(false)] out JsonError? error)
    {
        value = null;
        if (!TryParse(text, out var any, out error)) return false;
        value = any as JsonObject;
        error = value is null ? JsonError.At(any, $"The file holds {any.Kind}; put an object there: {{ … }}.") : null;
        return value is not null;
    }

    private JsonValue? ReadDocument()
    {
        if (!_scanner.SkipSpace()) return null;
        if (_scanner.AtEnd) return Fail("The text is empty; write at least {}.");
        var value = ReadValue();
        if (value is null || !_scanner.SkipSpace()) return null;
        return _scanner.AtEnd ? value : Fail("The text goes on after its end; remove what follows, or close no bracket too early.");
    }

    private JsonValue? ReadValue()
    {
        var (line, column) = _scanner.Position;
        switch (_scanner.Peek)
        {
            case '{': return Nested(ReadObject);
            case '[': return Nested(ReadArray);
            case '"': return _scanner.ReadString() is { } text ? new JsonString(text, line, column) : null;
            case '-' or (>= '0' and <= '9'): return _scanner.ReadNumber() is { } number ? new JsonNumber(number, line, column) : null;
            case '\'': return Fail("A text stands in double quotes: write \"…\" instead of '…'.");
            case '}' or ']' or ',' or ':': return Fail($"A value is missing before '{_scanner.Peek}'; write one, or remove the sign before it.");
        }

        return _scanner.ReadWord() switch
        {
            null => _scanner.AtEnd ? Fail("The text ends where a value should stand; write the value and close what is open.")
                : Fail($"A value cannot start with {JsonScanner.Show(_scanner.Peek)}; write a number, a \"text\", true, false, null, {{…}} or […]."),
            "true" => new JsonBool(true, line, column),
            "false" => new JsonBool(false, line, column),
            "null" => new JsonNull(line, column),
            var word => Fail($"'{word}' is no value; a text stands in double quotes: \"{word}\".", line, column),
        };
    }

    private JsonValue? Nested(Func<JsonValue?> read)
    {
        if (_depth == MaxDepth) return Fail($"More than {MaxDepth} objects and lists stand in one another; write it flatter.");
        _depth++;
        var value = read();
        _depth--;
        return value;
    }

    private JsonValue? ReadObject()
    {
        var (line, column) = _scanner.Position;
        var members = new List<JsonMember>();
        HashSet<string>? names = null;
        _scanner.Advance();
        while (true)
        {
            if (!_scanner.SkipSpace()) return null;
            if (_scanner.Take('}')) return new JsonObject(members, line, column);
            var (nameLine, nameColumn) = _scanner.Position;
            if (_scanner.AtEnd) return Fail($"The object of line {line} is not closed; add '}}'.");
            if (_scanner.Peek != '"') return Fail("The name of a member is expected; write it in double quotes: \"name\": value.");
            if (_scanner.ReadString() is not { } name) return null;
            if (IsKnown(members, ref names, name))
                return Fail($"\"{name}\" stands twice in one object; remove one of the two.", nameLine, nameColumn);
            if (!_scanner.SkipSpace()) return null;
            if (!_scanner.Take(':')) return Fail($"A ':' is missing after \"{name}\"; write \"{name}\": value.");
            if (!_scanner.SkipSpace() || ReadValue() is not { } value) return null;
            members.Add(new JsonMember(name, value, nameLine, nameColumn));
            if (!ReadSeparator('}', line)) return null;
        }
    }

    private JsonValue? ReadArray()
    {
        var (line, column) = _scanner.Position;
        var items = new List<JsonValue>();
        _scanner.Advance();
        while (true)
        {
            if (!_scanner.SkipSpace()) return null;
            if (_scanner.Take(']')) return new JsonArray(items, line, column);
            if (_scanner.AtEnd) return Fail($"The list of line {line} is not closed; add ']'.");
            if (ReadValue() is not { } item) return null;
            items.Add(item);
            if (!ReadSeparator(']', line)) return null;
        }
    }

    /// <summary>After an item: a comma, or the end, which stays for the caller.</summary>
    private bool ReadSeparator(char end, int startLine)
    {
        if (!_scanner.SkipSpace()) return false;
        if (_scanner.Take(',') || _scanner.Peek == end) return true;
        Fail(_scanner.AtEnd
            ? $"What line {startLine} opens is not closed; add '{end}'."
            : $"A ',' or '{end}' is missing before {JsonScanner.Show(_scanner.Peek)}; add it.");
        return false;
    }

    private static bool IsKnown(List<JsonMember> members, ref HashSet<string>? names, string name)
    {
        if (members.Count < SmallObject)
        {
            foreach (var member in members)
                if (member.Name == name) return true;
            return false;
        }

        names ??= [.. members.Select(member => member.Name)];
        return !names.Add(name);
    }

    private JsonValue? Fail(string message)
    {
        var (line, column) = _scanner.Position;
        return Fail(message, line, column);
    }

    private JsonValue? Fail(string message, int line, int column)
    {
        _scanner.Fail(message, line, column);
        return null;
    }
}
