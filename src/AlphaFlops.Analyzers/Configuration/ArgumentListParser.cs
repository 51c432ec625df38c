using System.Globalization;
using System.Text;
using AlphaFlops.Interpreter;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Reads the <c>Arguments</c> of [ModelCost]: <c>num_classes: 10, width=0.5, [3, 4, 6, 3], 'relu', true, null, Zeros</c>.
/// Numbers are long or double, bare identifiers are strings (names of enum members).</summary>
internal sealed class ArgumentListParser
{
    private const int DeepestList = 16;

    private readonly string _text;
    private int _position;
    private int _depth;
    private string? _error;

    private ArgumentListParser(string text) => _text = text;

    /// <summary>The arguments, or in plain words why they cannot be read.</summary>
    public static (IReadOnlyList<EntryArgument> Arguments, string? Error) Parse(string text)
    {
        var parser = new ArgumentListParser(text);
        var arguments = new List<EntryArgument>();
        parser.SkipSpace();
        while (parser._error is null && parser._position < text.Length)
        {
            arguments.Add(parser.Argument());
            if (parser._error is null) parser.Separator(arguments[arguments.Count - 1]);
        }

        return (arguments, parser._error);
    }

    private EntryArgument Argument()
    {
        var start = _position;
        var name = Identifier();
        SkipSpace();
        if (name.Length > 0 && (Take(':') || Take('=')))
        {
            SkipSpace();
            return new EntryArgument(name, Value());
        }

        _position = start;
        return new EntryArgument(null, Value());
    }

    private void Separator(EntryArgument last)
    {
        SkipSpace();
        if (_position == _text.Length) return;
        if (!Take(',')) Fail($"expected ',' after {last.Name ?? "the value"} at '{Rest()}'");
        SkipSpace();
        if (_error is null && _position == _text.Length) Fail("nothing follows the last ','");
    }

    private object? Value()
    {
        if (_position == _text.Length) return Fail("a value is missing at the end");
        var c = _text[_position];
        if (c is '\'' or '"') return String(c);
        if (c == '[') return List();
        if (char.IsDigit(c) || c is '-' or '+' or '.') return Number();
        var word = Identifier();
        return word switch
        {
            "" => Fail($"no value can start with '{c}'"),
            "true" => true,
            "false" => false,
            "null" => null,
            // Of Namespace.Enum.Member the member is what counts.
            _ => word.Substring(word.LastIndexOf('.') + 1),
        };
    }

    private object? List()
    {
        if (++_depth > DeepestList) return Fail("lists are nested too deeply");
        var items = new List<object?>();
        _position++;
        SkipSpace();
        while (_error is null && !Take(']'))
        {
            items.Add(Value());
            SkipSpace();
            if (_error is not null || _position < _text.Length && _text[_position] == ']') continue;
            if (!Take(',')) Fail("a list is not closed with ']'");
            SkipSpace();
        }

        _depth--;
        return items;
    }

    private object? String(char quote)
    {
        var text = new StringBuilder();
        for (_position++; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == quote)
            {
                _position++;
                return text.ToString();
            }

            if (c == '\\' && _position + 1 < _text.Length) c = _text[++_position];
            text.Append(c);
        }

        return Fail($"a string is not closed with {quote}");
    }

    private object? Number()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '.' or '_' or '-' or '+'))
        {
            // A sign inside a number belongs to an exponent only.
            if (_position > start && _text[_position] is '-' or '+' && _text[_position - 1] is not ('e' or 'E')) break;
            _position++;
        }

        var written = _text.Substring(start, _position - start);
        var digits = written.Replace("_", "").TrimEnd('f', 'F', 'd', 'D', 'm', 'M', 'L', 'l');
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            && !written.EndsWith("f", StringComparison.OrdinalIgnoreCase))
            return integer;
        if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number))
            return number;
        return Fail($"'{written}' is no number");
    }

    private string Identifier()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '.' or '@')) _position++;
        return _text.Substring(start, _position - start);
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
    }

    private bool Take(char c)
    {
        if (_position == _text.Length || _text[_position] != c) return false;
        _position++;
        return true;
    }

    private string Rest() => _text.Substring(_position, Math.Min(12, _text.Length - _position));

    private object? Fail(string reason)
    {
        _error ??= reason;
        return null;
    }
}
