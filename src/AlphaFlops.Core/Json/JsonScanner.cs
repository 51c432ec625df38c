using System.Globalization;
using System.Text;

namespace AlphaFlops.Json;

/// <summary>The signs of a JSON text one after another: space and comments, texts, numbers, words. The first error stays.</summary>
internal sealed class JsonScanner
{
    private const int MaxNumberLength = 128;
    private const char End = '\0';

    private readonly string _text;
    private int _index;
    private int _line = 1;
    private int _lineStart;

    public JsonScanner(string text)
    {
        _text = text;
        if (text.Length > 0 && text[0] == '\uFEFF') _index = _lineStart = 1;
    }

    public JsonError? Error { get; private set; }

    public bool AtEnd => _index >= _text.Length;

    /// <summary>The next sign; a NUL at the end, which starts nothing.</summary>
    public char Peek => _index < _text.Length ? _text[_index] : End;

    public (int Line, int Column) Position => (_line, _index - _lineStart + 1);

    public void Advance() => _index++;

    public bool Take(char expected)
    {
        if (AtEnd || _text[_index] != expected) return false;
        _index++;
        return true;
    }

    public void Fail(string message, int line, int column) => Error ??= new JsonError(message, line, column);

    /// <summary>Skips space and comments; false where a comment is not closed.</summary>
    public bool SkipSpace()
    {
        while (_index < _text.Length)
        {
            switch (_text[_index])
            {
                case ' ' or '\t':
                    _index++;
                    break;
                case '\n' or '\r':
                    NewLine();
                    break;
                case '/':
                    if (!SkipComment()) return false;
                    break;
                default:
                    return true;
            }
        }

        return true;
    }

    /// <summary>A text with its quotes, unescaped; null after an error.</summary>
    public string? ReadString()
    {
        var (line, column) = Position;
        var start = ++_index;
        while (_index < _text.Length && IsPlain(_text[_index])) _index++;
        if (!AtEnd && _text[_index] == '"') return _text.Substring(start, _index++ - start);

        var builder = new StringBuilder(_text, start, _index - start, Math.Max(16, (_index - start) * 2));
        while (_index < _text.Length)
        {
            var sign = _text[_index];
            if (sign == '"')
            {
                _index++;
                return builder.ToString();
            }

            if (sign < ' ')
                return Fail(sign is '\n' or '\r'
                    ? "The line ends inside a text; close it with \", and write a line break as \\n."
                    : $"A text must not hold {Show(sign)} itself; write it as \\u{(int)sign:x4}.");
            if (sign == '\\')
            {
                if (!ReadEscape(builder)) return null;
            }
            else if (char.IsSurrogate(sign))
            {
                if (!char.IsHighSurrogate(sign) || _index + 1 >= _text.Length || !char.IsLowSurrogate(_text[_index + 1]))
                    return Fail("Half of a character stands in a text; save the file as UTF-8 and write the character anew.");
                builder.Append(sign).Append(_text[_index + 1]);
                _index += 2;
            }
            else
            {
                builder.Append(sign);
                _index++;
            }
        }

        Fail("The text that starts here is not closed; add a \" at its end.", line, column);
        return null;
    }

    /// <summary>A number as it is written; null after an error.</summary>
    public string? ReadNumber()
    {
        var start = _index;
        Take('-');
        var digits = _index;
        if (!SkipDigits()) return Fail("A digit is missing after '-'; write a number such as -1.");
        if (_text[digits] == '0' && _index - digits > 1) return FailAt(digits, "A number has no leading zero; remove it.");
        if (Take('.') && !SkipDigits()) return Fail("A digit is missing after the point; write a number such as 1.0.");
        if (Peek is 'e' or 'E')
        {
            _index++;
            if (Peek is '+' or '-') _index++;
            if (!SkipDigits()) return Fail("A digit is missing in the exponent; write a number such as 1e9.");
        }

        if (Peek is '.' or '_' || char.IsLetter(Peek))
            return FailAt(start, "A number with a unit or another sign is a text; write it in double quotes, as \"4.5G\".");
        if (_index - start > MaxNumberLength) return FailAt(start, $"The number has more than {MaxNumberLength} signs; shorten it.");
        return _text.Substring(start, _index - start);
    }

    /// <summary>A run of letters, as true and null are; null where there is none.</summary>
    public string? ReadWord()
    {
        var start = _index;
        while (_index < _text.Length && _index - start < MaxNumberLength && (char.IsLetterOrDigit(_text[_index]) || _text[_index] == '_'))
            _index++;
        return _index == start ? null : _text.Substring(start, _index - start);
    }

    public static string Show(char sign) => sign < ' ' || char.IsSurrogate(sign) || char.IsControl(sign)
        ? "the sign U+" + ((int)sign).ToString("X4", CultureInfo.InvariantCulture)
        : $"'{sign}'";

    private static bool IsPlain(char sign) => sign >= ' ' && sign != '"' && sign != '\\' && !char.IsSurrogate(sign);

    private bool SkipDigits()
    {
        var start = _index;
        while (Peek is >= '0' and <= '9') _index++;
        return _index > start;
    }

    private void NewLine()
    {
        if (_text[_index] == '\r' && _index + 1 < _text.Length && _text[_index + 1] == '\n') _index++;
        _index++;
        _line++;
        _lineStart = _index;
    }

    private bool SkipComment()
    {
        var (line, column) = Position;
        var next = _index + 1 < _text.Length ? _text[_index + 1] : End;
        if (next == '/')
        {
            while (_index < _text.Length && _text[_index] is not ('\n' or '\r')) _index++;
            return true;
        }

        if (next != '*')
        {
            Fail("A single '/' stands for nothing; a comment starts with // or /*.");
            return false;
        }

        _index += 2;
        while (_index < _text.Length)
        {
            if (_text[_index] is '\n' or '\r') NewLine();
            else if (_text[_index++] == '*' && Take('/')) return true;
        }

        Fail("The comment that starts here is not closed; add */ at its end.", line, column);
        return false;
    }

    private bool ReadEscape(StringBuilder builder)
    {
        var (line, column) = Position;
        var start = _index++;
        var sign = Peek;
        _index++;
        switch (sign)
        {
            case '"' or '\\' or '/': builder.Append(sign); return true;
            case 'b': builder.Append('\b'); return true;
            case 'f': builder.Append('\f'); return true;
            case 'n': builder.Append('\n'); return true;
            case 'r': builder.Append('\r'); return true;
            case 't': builder.Append('\t'); return true;
            case 'u' when TryReadHex(out var unit):
                if (!char.IsSurrogate(unit))
                {
                    builder.Append(unit);
                    return true;
                }

                if (char.IsHighSurrogate(unit) && Take('\\') && Take('u') && TryReadHex(out var low) && char.IsLowSurrogate(low))
                {
                    builder.Append(unit).Append(low);
                    return true;
                }

                Fail("\\u gives half of a character; write both halves, as \\ud83d\\ude00, or the character itself.", line, column);
                return false;
        }

        _index = start;
        Fail(sign == 'u' ? "\\u needs four hexadecimal digits, as \\u00b5." : "This \\ starts no escape; write \\\\ for a backslash, as in \"C:\\\\models\".");
        return false;
    }

    private bool TryReadHex(out char unit)
    {
        unit = End;
        if (_index + 4 > _text.Length) return false;
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(_text[_index + i]));
            if (digit < 0) return false;
            value = value * 16 + digit;
        }

        _index += 4;
        unit = (char)value;
        return true;
    }

    private string? Fail(string message) => FailAt(_index, message);

    private string? FailAt(int index, string message)
    {
        Fail(message, _line, index - _lineStart + 1);
        return null;
    }
}
