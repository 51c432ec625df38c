using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AlphaFlops.Shapes;

/// <summary>One input of a model as [ModelCost] and alphaflops.json write it: a tensor or, for a parameter that is none, a plain value.</summary>
/// <param name="Value">A <see cref="TensorType"/>, long, double, bool, string, or null.</param>
public sealed record InputSpec(object? Value)
{
    private static readonly Dictionary<string, DType> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["float"] = DType.Float32, ["single"] = DType.Float32, ["half"] = DType.Float16, ["double"] = DType.Float64,
        ["bf16"] = DType.BFloat16, ["fp16"] = DType.Float16, ["fp32"] = DType.Float32, ["fp64"] = DType.Float64,
        ["byte"] = DType.UInt8, ["sbyte"] = DType.Int8, ["short"] = DType.Int16, ["int"] = DType.Int32, ["long"] = DType.Int64,
    };

    /// <summary>The tensor, or null for a plain value.</summary>
    public TensorType? Tensor => Value as TensorType;

    /// <summary>Reads <c>1x3x224x224</c> (float32), <c>int64[1,77]</c>, <c>float16[N,T,768]</c>, <c>float32[]</c>, <c>true</c>, <c>12</c>,
    /// <c>0.5</c>, <c>null</c>, <c>'text'</c>. Space between the parts does not matter.</summary>
    /// <param name="symbols">The values of named dimensions.</param>
    /// <param name="error">A sentence that names the next step.</param>
    public static bool TryParse(string text, Symbols symbols, [NotNullWhen(true)] out InputSpec? spec, [NotNullWhen(false)] out string? error)
    {
        spec = null;
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            error = "The input is empty; write a shape such as '1x3x224x224' or 'int64[1,77]'.";
            return false;
        }

        if (TryParsePlain(trimmed, out var plain))
        {
            error = null;
            spec = new InputSpec(plain);
            return true;
        }

        if (!TryParseTensor(trimmed, symbols, out var tensor, out error)) return false;
        spec = new InputSpec(tensor);
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it, with the element type and all dimensions as numbers.</summary>
    public override string ToString() => Value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => "'" + text + "'",
        double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => number.ToString("0.0", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString(),
    };

    /// <summary>The same with the names of dimensions that have one.</summary>
    public string ToNamedString() => Tensor is { } tensor
        ? tensor.DType.Name() + "[" + string.Join(",", tensor.Shape.Select(dim => dim.Formula?.ToString() ?? dim.ToString())) + "]"
        : ToString();

    /// <summary>The named dimensions that an input speaks of, in order; none where it is no shape.</summary>
    /// <param name="text">As <see cref="TryParse"/> reads it.</param>
    public static IEnumerable<(string Name, bool IsFirst)> NamedDimensions(string text)
    {
        text = text.Trim();
        if (TryParsePlain(text, out _)) yield break;
        var open = text.IndexOf('[');
        var parts = open >= 0 ? text.Substring(open + 1).TrimEnd(']').Split(',') : text.Split('x');
        for (var i = 0; i < parts.Length; i++)
            if ((open >= 0 || parts.Length > 1) && Symbols.IsName(parts[i].Trim())) yield return (parts[i].Trim(), i == 0);
    }

    private static bool TryParsePlain(string text, out object? value)
    {
        value = null;
        if (text == "null") return true;
        if (bool.TryParse(text, out var flag))
        {
            value = flag;
            return true;
        }

        if (text.Length >= 2 && text[0] is '\'' or '"' && text[text.Length - 1] == text[0])
        {
            value = text.Substring(1, text.Length - 2);
            return true;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            value = integer;
            return true;
        }

        // Words that double.Parse knows, such as NaN and Infinity, are no numbers here.
        if (!text.All(sign => sign is >= '0' and <= '9' or '.' or '-' or '+' or 'e' or 'E')) return false;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsInfinity(number)) return false;
        value = number;
        return true;
    }

    private static bool TryParseTensor(
        string text, Symbols symbols, [NotNullWhen(true)] out TensorType? tensor, [NotNullWhen(false)] out string? error)
    {
        tensor = null;
        var dtype = DType.Float32;
        var open = text.IndexOf('[');
        string[] parts;
        if (open >= 0)
        {
            if (text[text.Length - 1] != ']' || text.IndexOf('[', open + 1) >= 0 || text.IndexOf(']') != text.Length - 1)
                return Fail($"'{text}' needs one pair of brackets; write it as 'float32[1,3,224,224]'.", out error);
            var name = text.Substring(0, open).Trim();
            if (name.Length > 0 && !TryParseDType(name, out dtype))
                return Fail($"'{name}' is no element type; use one of {string.Join(", ", Enum.GetValues(typeof(DType)).Cast<DType>().Select(DTypes.Name))}.", out error);
            var inner = text.Substring(open + 1, text.Length - open - 2);
            parts = string.IsNullOrWhiteSpace(inner) ? [] : inner.Split(',');
        }
        else
        {
            if (text.IndexOf(']') >= 0) return Fail($"'{text}' lacks its '['; write it as 'float32[1,3,224,224]'.", out error);
            if (text.IndexOf(',') >= 0) return Fail($"'{text}' has commas without brackets; write it as '[{text}]' or with 'x' between the dimensions.", out error);
            parts = text.Split('x');
            if (parts.Length == 1)
                return Fail($"'{text}' is no input; write a shape such as '1x3x224x224' or 'int64[1,77]', a number, true, false, null, or a text in quotes: '{Quoted(text)}'.", out error);
        }

        var dims = new List<Dim>();
        var space = new SymbolSpace(symbols);
        space.Close();
        foreach (var part in parts)
        {
            if (!TryParseDim(part.Trim(), text, space, out var dim, out error)) return false;
            dims.Add(dim);
        }

        tensor = new TensorType(dtype, new Shape(dims));
        try
        {
            _ = tensor.Bytes;
        }
        catch (OverflowException)
        {
            return Fail($"'{text}' has more than 2^63 bytes; write a smaller shape.", out error);
        }

        error = null;
        return true;
    }

    private static bool TryParseDim(string part, string text, SymbolSpace space, out Dim dim, [NotNullWhen(false)] out string? error)
    {
        error = null;
        dim = 0;
        if (long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            dim = number;
            return number >= 1 || Fail($"'{text}' has the dimension {part}; a dimension is at least 1.", out error);
        }

        var symbols = space.Values;
        if (Symbols.IsName(part))
        {
            if (symbols.TryGet(part, out _))
            {
                dim = space.Named(part);
                return true;
            }

            return Fail(
                symbols.Names.Any()
                    ? $"The dimension '{part}' of '{text}' has no value; Symbols has {string.Join(", ", symbols.Names)}: add '{part}=8'."
                    : $"The dimension '{part}' of '{text}' has no value; set Symbols, as in Symbols = \"{part}=8\".", out error);
        }

        return Fail(part.Length == 0
            ? $"A dimension of '{text}' is empty; write a number or a name there."
            : part.All(char.IsDigit)
                ? $"The dimension {part} of '{text}' is larger than any tensor's; write a smaller one."
                : $"'{part}' in '{text}' is no dimension; write an integer or a name whose value Symbols gives.", out error);
    }

    private static bool TryParseDType(string name, out DType dtype) =>
        Aliases.TryGetValue(name, out dtype) || Symbols.IsName(name) && DTypes.TryParse(name, out dtype);

    private static string Quoted(string text) => text.Replace("'", "").Replace("\"", "");

    private static bool Fail(string message, out string error)
    {
        error = message;
        return false;
    }
}
