using System.Globalization;

namespace AlphaFlops.Runner;

/// <summary>A row of a sweep: one call of an operator with its sizes. A size that the operator does not have is 1.</summary>
internal sealed record Point
{
    /// <summary>The columns that say what is called, in the order in which they are written.</summary>
    public static readonly string[] Columns = ["op", "dtype", "n", "c_in", "c_out", "h", "w", "k_h", "k_w", "stride", "padding", "dilation", "groups"];

    /// <summary>Where in a figure a point belongs; copied, no part of what is measured.</summary>
    public static readonly string[] CurveColumns = ["series", "line"];

    public required string Op { get; init; }

    public required long N { get; init; }

    public required long CIn { get; init; }

    public required long COut { get; init; }

    public required long H { get; init; }

    public required long W { get; init; }

    public required long KernelH { get; init; }

    public required long KernelW { get; init; }

    public required long Stride { get; init; }

    /// <summary>Null is <c>same</c>.</summary>
    public required long? Padding { get; init; }

    public required long Dilation { get; init; }

    public required long Groups { get; init; }

    /// <summary>The cells of <see cref="Columns"/>, joined: equal for the same call.</summary>
    public required string Key { get; init; }

    /// <summary>The cells of <see cref="CurveColumns"/>, joined.</summary>
    public string Curve { get; init; } = ",";

    /// <param name="cell">The text under the name of a column, or empty.</param>
    /// <param name="dtype">Takes the place of what the sweep says.</param>
    /// <exception cref="FormatException"/>
    public static Point Read(Func<string, string> cell, string dtype) => new()
    {
        Op = cell("op").Length > 0 ? cell("op") : throw new FormatException("op is empty"),
        N = Size(cell, "n"),
        CIn = Size(cell, "c_in"),
        COut = Size(cell, "c_out"),
        H = Size(cell, "h"),
        W = Size(cell, "w"),
        KernelH = Size(cell, "k_h"),
        KernelW = Size(cell, "k_w"),
        Stride = Size(cell, "stride"),
        Padding = cell("padding") switch { "same" => null, "" => 0, var text => Number("padding", text, 0) },
        Dilation = Size(cell, "dilation"),
        Groups = Size(cell, "groups"),
        Key = string.Join(',', Columns.Select(column => column == "dtype" ? dtype : cell(column))),
        Curve = string.Join(',', CurveColumns.Select(cell)),
    };

    private static long Size(Func<string, string> cell, string column) => cell(column) is { Length: > 0 } text ? Number(column, text, 1) : 1;

    private static long Number(string column, string text, long least) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value) && value >= least
            ? value
            : throw new FormatException($"{column} is '{text}', which is no whole number from {least}");
}
