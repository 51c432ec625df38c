using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AlphaFlops.Shapes;

/// <summary>Values for named dimensions: <c>N=8,T=1024</c>. Immutable.</summary>
public sealed class Symbols
{
    private readonly IReadOnlyDictionary<string, long> _values;

    private Symbols(IReadOnlyDictionary<string, long> values) => _values = values;

    public static Symbols Empty { get; } = new(new Dictionary<string, long>());

    /// <summary>The names that have a value, sorted.</summary>
    public IEnumerable<string> Names => _values.Keys.OrderBy(name => name, StringComparer.Ordinal);

    public bool TryGet(string name, out long value) => _values.TryGetValue(name, out value);

    /// <summary>The same with one value more, checked as <see cref="TryParse"/> does.</summary>
    public bool TryAdd(string name, long value, [NotNullWhen(true)] out Symbols? symbols, [NotNullWhen(false)] out string? error)
    {
        symbols = null;
        error = !IsName(name) ? $"'{name}' cannot name a dimension; use a letter and then letters, digits or '_', as in 'N=8'."
            : value < 1 ? $"'{name}={value.ToString(CultureInfo.InvariantCulture)}' is no dimension; a dimension is at least 1."
            : _values.ContainsKey(name) ? $"'{name}' has two values; keep one."
            : null;
        if (error is not null) return false;
        symbols = new Symbols(_values.Append(new(name, value)).ToDictionary(pair => pair.Key, pair => pair.Value));
        return true;
    }

    /// <param name="text">Pairs with commas or semicolons between them; may be empty.</param>
    /// <param name="error">A sentence that names the next step.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Symbols? symbols, [NotNullWhen(false)] out string? error)
    {
        symbols = Empty;
        error = null;
        foreach (var part in (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (string.IsNullOrWhiteSpace(part)) continue;
            var pair = part.Split('=');
            if (pair.Length != 2 || !long.TryParse(pair[1].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                symbols = null;
                error = $"'{part.Trim()}' gives no dimension a value; write a name and an integer, as in 'N=8,T=1024'.";
                return false;
            }

            if (!symbols.TryAdd(pair[0].Trim(), value, out var more, out error))
            {
                symbols = null;
                return false;
            }

            symbols = more;
        }

        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Join(",", Names.Select(name => name + "=" + _values[name].ToString(CultureInfo.InvariantCulture)));

    internal static bool IsName(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(letter => char.IsLetterOrDigit(letter) || letter == '_');
}
