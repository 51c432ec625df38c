using Spectre.Console;
using Spectre.Console.Rendering;

namespace AlphaFlops.Tool.Views;

/// <summary>A table in which no number is broken: where a terminal is too narrow, whole columns are left out, and it says which.</summary>
internal sealed class FittingTable
{
    /// <summary>A column that may be wrapped does not need more than this.</summary>
    private const int WrappedWidth = 24;

    private readonly List<Column> columns = [];

    /// <param name="leftOut">Its turn to be left out, the lowest first; null where it stays.</param>
    /// <param name="mayWrap">Several lines are as good as one.</param>
    public void Add(string title, bool isNumber, int? leftOut, IEnumerable<Text> cells, bool mayWrap = false) =>
        columns.Add(new(title, isNumber, leftOut, mayWrap, [.. cells]));

    public void Write(IAnsiConsole console)
    {
        var options = RenderOptions.Create(console);
        List<Column> shown = [.. columns], dropped = [];
        while (Width(shown, options) > console.Profile.Width && shown.Where(column => column.LeftOut is not null).MinBy(column => column.LeftOut) is { } next)
        {
            shown.Remove(next);
            dropped.Add(next);
        }

        bool fits = Width(shown, options) <= console.Profile.Width;
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in shown)
        {
            table.AddColumn(new TableColumn(Heading(column))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                // Names give way where even what is left does not fit.
                NoWrap = !column.MayWrap && (fits || column.IsNumber),
            });
        }

        for (int row = 0; row < shown[0].Cells.Length; row++) table.AddRow(shown.Select(column => column.Cells[row]));
        console.Write(table);
        string[] titles = [.. columns.Where(column => dropped.Contains(column) && column.Title.Length > 0).Select(column => column.Title)];
        if (titles.Length > 0) console.Write(new Text($"Left out at {console.Profile.Width} columns: {string.Join(", ", titles)}.\n", Style.Parse("grey")));
    }

    private static Text Heading(Column column) => new(column.Title, Style.Parse("bold"));

    /// <summary>Each column has a space at both sides, and there is a line before, between and after them.</summary>
    private static int Width(List<Column> shown, RenderOptions options) => shown.Sum(column => column.Width(options) + 3) + 1;

    private sealed record Column(string Title, bool IsNumber, int? LeftOut, bool MayWrap, Text[] Cells)
    {
        public int Width(RenderOptions options)
        {
            int natural = Cells.Append(Heading(this)).Max(cell => ((IRenderable)cell).Measure(options, int.MaxValue).Max);
            return MayWrap ? Math.Min(natural, WrappedWidth) : natural;
        }
    }
}
