using System.Globalization;
using System.Text;

namespace AlphaFlops.Json;

/// <summary>Writes JSON, compact or indented by two spaces, members in the order in which they are written. Integers are exact, doubles read
/// back to the same bits, what is not finite is null.</summary>
public sealed class JsonWriter(bool indented = false)
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;
    private bool _hasName;

    public JsonWriter StartObject() => Open('{');

    public JsonWriter EndObject() => Close('}');

    public JsonWriter StartArray() => Open('[');

    public JsonWriter EndArray() => Close(']');

    public JsonWriter Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(indented ? ": " : ":");
        _hasName = true;
        return this;
    }

    public JsonWriter Value(string? value)
    {
        if (value is null) return Null();
        Separate();
        Quote(value);
        return this;
    }

    public JsonWriter Null() => Raw("null");

    public JsonWriter Value(long value) => Raw(value.ToString(CultureInfo.InvariantCulture));

    public JsonWriter Value(double? value) => Raw(value is { } number ? Text(number) : "null");

    public JsonWriter Value(bool value) => Raw(value ? "true" : "false");

    public JsonWriter Property(string name, string? value) => Name(name).Value(value);

    public JsonWriter Property(string name, long value) => Name(name).Value(value);

    public JsonWriter Property(string name, double? value) => Name(name).Value(value);

    public JsonWriter Property(string name, bool value) => Name(name).Value(value);

    public JsonWriter Property(string name, IEnumerable<string> values)
    {
        Name(name).StartArray();
        foreach (var value in values) Value(value);
        return EndArray();
    }

    /// <summary>Writes a value that was read; numbers as they stood there.</summary>
    public JsonWriter Value(JsonValue value)
    {
        switch (value)
        {
            case JsonObject obj:
                StartObject();
                foreach (var member in obj.Members) Name(member.Name).Value(member.Value);
                return EndObject();
            case JsonArray array:
                StartArray();
                foreach (var item in array.Items) Value(item);
                return EndArray();
            case JsonString text: return Value(text.Value);
            case JsonNumber number: return Raw(number.Text);
            case JsonBool flag: return Value(flag.Value);
            default: return Null();
        }
    }

    /// <summary>What was written so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The shortest text that reads back to the same bits; <c>null</c> for what JSON has no number for.</summary>
    internal static string Text(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value)) return "null";
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        // "R" of .NET Framework misses the last bit of a few numbers.
        return double.Parse(text, CultureInfo.InvariantCulture) == value ? text : value.ToString("G17", CultureInfo.InvariantCulture);
    }

    private JsonWriter Raw(string text)
    {
        Separate();
        _text.Append(text);
        return this;
    }

    private JsonWriter Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
        return this;
    }

    private JsonWriter Close(char bracket)
    {
        _depth--;
        if (!_isFirst) NewLine();
        _text.Append(bracket);
        _isFirst = false;
        return this;
    }

    private void Separate()
    {
        if (_hasName)
        {
            _hasName = false;
            return;
        }

        if (!_isFirst) _text.Append(',');
        if (_depth > 0) NewLine();
        _isFirst = false;
    }

    private void NewLine()
    {
        if (indented) _text.Append('\n').Append(' ', _depth * 2);
    }

    private void Quote(string value)
    {
        _text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var sign = value[i];
            switch (sign)
            {
                case '"': _text.Append("\\\""); break;
                case '\\': _text.Append("\\\\"); break;
                case '\n': _text.Append("\\n"); break;
                case '\r': _text.Append("\\r"); break;
                case '\t': _text.Append("\\t"); break;
                // U+2028 and U+2029 end a line of JavaScript, where report.html puts this text; '<' could end its script element.
                case < ' ' or '\u007f' or '\u2028' or '\u2029' or '<':
                    _text.Append("\\u").Append(((int)sign).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    var isPair = char.IsHighSurrogate(sign) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
                    if (isPair) _text.Append(sign).Append(value[++i]);
                    else _text.Append(char.IsSurrogate(sign) ? '\ufffd' : sign);
                    break;
            }
        }

        _text.Append('"');
    }
}
