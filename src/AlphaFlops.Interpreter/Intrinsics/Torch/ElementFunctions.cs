namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>What operators do to the elements of small constant tensors, by the operators' names. An operator that is not here gives a tensor whose
/// values are not known.</summary>
internal static class ElementFunctions
{
    public static IReadOnlyDictionary<string, Func<double, double>> Unary { get; } = new Dictionary<string, Func<double, double>>
    {
        ["neg"] = x => -x,
        ["positive"] = x => x,
        ["abs"] = Math.Abs,
        ["sign"] = x => Math.Sign(x),
        ["square"] = x => x * x,
        ["sqrt"] = Math.Sqrt,
        ["rsqrt"] = x => 1 / Math.Sqrt(x),
        ["reciprocal"] = x => 1 / x,
        ["exp"] = Math.Exp,
        ["log"] = Math.Log,
        ["log2"] = x => Math.Log(x) / Math.Log(2),
        ["log10"] = Math.Log10,
        ["sin"] = Math.Sin,
        ["cos"] = Math.Cos,
        ["tan"] = Math.Tan,
        ["floor"] = Math.Floor,
        ["ceil"] = Math.Ceiling,
        ["trunc"] = Math.Truncate,
        ["round"] = Math.Round,
        ["logical_not"] = x => x == 0 ? 1 : 0,
    };

    public static IReadOnlyDictionary<string, Func<double, double, double>> Binary { get; } = new Dictionary<string, Func<double, double, double>>
    {
        ["add"] = (x, y) => x + y,
        ["sub"] = (x, y) => x - y,
        ["mul"] = (x, y) => x * y,
        ["div"] = (x, y) => x / y,
        ["true_divide"] = (x, y) => x / y,
        ["floor_divide"] = (x, y) => Math.Floor(x / y),
        ["remainder"] = (x, y) => x - y * Math.Floor(x / y),
        ["fmod"] = (x, y) => x % y,
        ["pow"] = Math.Pow,
        ["maximum"] = Math.Max,
        ["minimum"] = Math.Min,
        ["eq"] = (x, y) => x == y ? 1 : 0,
        ["ne"] = (x, y) => x != y ? 1 : 0,
        ["lt"] = (x, y) => x < y ? 1 : 0,
        ["le"] = (x, y) => x <= y ? 1 : 0,
        ["gt"] = (x, y) => x > y ? 1 : 0,
        ["ge"] = (x, y) => x >= y ? 1 : 0,
        ["logical_and"] = (x, y) => x != 0 && y != 0 ? 1 : 0,
        ["logical_or"] = (x, y) => x != 0 || y != 0 ? 1 : 0,
    };

    /// <summary>Over all elements at once.</summary>
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<double>, double>> Reduction { get; } = new Dictionary<string, Func<IReadOnlyList<double>, double>>
    {
        ["sum"] = values => values.Sum(),
        ["prod"] = values => values.Aggregate(1.0, (product, x) => product * x),
        ["mean"] = values => values.Average(),
        ["max"] = values => values.Max(),
        ["amax"] = values => values.Max(),
        ["min"] = values => values.Min(),
        ["amin"] = values => values.Min(),
        ["all"] = values => values.All(x => x != 0) ? 1 : 0,
        ["any"] = values => values.Any(x => x != 0) ? 1 : 0,
    };

    /// <summary>Operators that give the same elements in the same order.</summary>
    public static HashSet<string> Same { get; } =
        ["view", "reshape", "flatten", "unflatten", "squeeze", "unsqueeze", "clone", "to_type", "to", "type", "type_as", "view_as", "reshape_as", "ravel", "contiguous"];

    /// <summary>Operators that repeat elements along dimensions of size one.</summary>
    public static HashSet<string> Expanding { get; } = ["expand", "expand_as", "broadcast_to"];
}
