using System.Globalization;
using AlphaFlops.Shapes;

namespace AlphaFlops.Calibration.Measurements;

/// <summary>The columns of a measurement file by name.</summary>
internal static class MeasurementColumns
{
    public const string Ms = "ms", Mj = "mj", Series = "series", Line = "line";

    private const string Same = "same", Torch = "torch.";

    /// <summary>Those that say what was called, in the order in which they are written.</summary>
    public static IReadOnlyList<MeasurementColumn> Sizes { get; } =
    [
        new("op", ReadOp, point => point.Op),
        new("dtype", ReadDType, point => point.DType),
        Size("n", point => point.N, (point, value) => point with { N = value }),
        Size("c_in", point => point.CIn, (point, value) => point with { CIn = value }),
        Size("c_out", point => point.COut, (point, value) => point with { COut = value }),
        Size("h", point => point.H, (point, value) => point with { H = value }),
        Size("w", point => point.W, (point, value) => point with { W = value }),
        Size("k_h", point => point.KernelH, (point, value) => point with { KernelH = value }),
        Size("k_w", point => point.KernelW, (point, value) => point with { KernelW = value }),
        Size("stride", point => point.Stride, (point, value) => point with { Stride = value }),
        new("padding", ReadPadding, point => Uses(point, "padding") ? point.Padding is { } padding ? Text(padding) : Same : ""),
        Size("dilation", point => point.Dilation, (point, value) => point with { Dilation = value }),
        Size("groups", point => point.Groups, (point, value) => point with { Groups = value }),
    ];

    private static MeasurementColumn Size(string name, Func<OperatorPoint, long> get, Func<OperatorPoint, long, OperatorPoint> set) => new(
        name,
        (point, cell) => cell.Length == 0
            ? (point, Requires(point, name) ? $"{name} is empty; '{point.Op}' needs it" : null)
            : TryRead(cell, 1, out var value)
                ? (set(point, value), null)
                : (point, $"{name} is '{cell}', which is no whole number from 1 to {int.MaxValue}"),
        point => Uses(point, name) || get(point) != 1 ? Text(get(point)) : "");

    private static (OperatorPoint, string?) ReadOp(OperatorPoint point, string cell) =>
        cell.Length > 0 && cell.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '_')
            ? (point with { Op = cell }, null)
            : (point, $"op is '{cell}', which is no name of an operator of torch");

    private static (OperatorPoint, string?) ReadDType(OperatorPoint point, string cell)
    {
        // Others are torch's own, with and without its name before them, and those of GPU makers.
        var name = cell.StartsWith(Torch, StringComparison.Ordinal) ? cell.Substring(Torch.Length) : cell;
        name = name.ToLowerInvariant() switch { "float" or "fp32" => "float32", "half" or "fp16" => "float16", "bf16" => "bfloat16", "double" or "fp64" => "float64", _ => name };
        return DTypes.TryParse(name, out var dtype) && dtype.IsFloatingPoint()
            ? (point with { DType = dtype.Name() }, null)
            : (point, $"dtype is '{cell}', which is no floating point type of torch");
    }

    private static (OperatorPoint, string?) ReadPadding(OperatorPoint point, string cell) => cell switch
    {
        "" => (point, Requires(point, "padding") ? $"padding is empty; '{point.Op}' needs it" : null),
        Same => (point with { Padding = null }, null),
        _ when TryRead(cell, 0, out var value) => (point with { Padding = value }, null),
        _ => (point, $"padding is '{cell}', which is neither a whole number nor '{Same}'"),
    };

    // A table with an empty cell in a column of whole numbers may have been written with 8.0 for 8.
    private static bool TryRead(string cell, long least, out long value)
    {
        var isNumber = double.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number);
        value = isNumber && number >= 0 && number <= int.MaxValue && number == Math.Floor(number) ? (long)number : -1;
        return value >= least;
    }

    private static bool Uses(OperatorPoint point, string column) => OperatorKinds.Of(point.Op).Columns.Contains(column);

    private static bool Requires(OperatorPoint point, string column) => OperatorKinds.Of(point.Op).Required.Contains(column);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
