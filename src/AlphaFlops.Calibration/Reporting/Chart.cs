using System.Globalization;
using System.Text;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>A chart as SVG: points and lines over two axes, with a legend. It has its own colours and refers to nothing outside it, so that it can
/// stand in a page or in a file.</summary>
internal sealed class Chart(string title, Axis x, Axis y, IReadOnlyList<Mark> marks)
{
    private const int Width = 520, Height = 340, Left = 62, Right = 12, Top = 30, Bottom = 46, LegendLine = 15;

    // Of Okabe and Ito, which the colour-blind can tell apart; their black is a grey that shows on dark pages too.
    private static readonly string[] Palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8C8C00", "#777777"];

    public static int Colours => Palette.Length;

    public string ToSvg()
    {
        var legend = marks.Where(mark => mark.Label.Length > 0).ToArray();
        var total = Height + (legend.Length + 1) / 2 * LegendLine;
        var svg = new StringBuilder();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {total}\" role=\"img\" aria-label=\"{Html.Text(title)}\" font-family=\"sans-serif\" font-size=\"11\">");
        svg.Append($"<rect width=\"{Width}\" height=\"{total}\" fill=\"#ffffff\"/><text x=\"{Left}\" y=\"18\" font-size=\"13\" font-weight=\"600\" fill=\"#222\">{Html.Text(title)}</text>");
        Axes(svg);
        foreach (var mark in marks) Draw(svg, mark);
        for (var i = 0; i < legend.Length; i++)
        {
            double column = Left + i % 2 * (Width - Left) / 2.0, line = Height + i / 2 * LegendLine;
            svg.Append(legend[i].IsLine
                ? $"<path d=\"M{Number(column)} {Number(line)}h14\" stroke=\"{Colour(legend[i])}\" stroke-width=\"2\"/>"
                : $"<circle cx=\"{Number(column + 7)}\" cy=\"{Number(line)}\" r=\"3\" fill=\"{Colour(legend[i])}\"/>");
            svg.Append($"<text x=\"{Number(column + 19)}\" y=\"{Number(line + 4)}\" fill=\"#222\">{Html.Text(legend[i].Label)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private void Axes(StringBuilder svg)
    {
        foreach (var (value, text) in x.Ticks())
            svg.Append($"<path d=\"M{X(value)} {Top}V{Height - Bottom}\" stroke=\"#e3e3e3\"/><text x=\"{X(value)}\" y=\"{Height - Bottom + 15}\" text-anchor=\"middle\" fill=\"#555\">{text}</text>");
        foreach (var (value, text) in y.Ticks())
            svg.Append($"<path d=\"M{Left} {Y(value)}H{Width - Right}\" stroke=\"#e3e3e3\"/><text x=\"{Left - 6}\" y=\"{Y(value)}\" dy=\"4\" text-anchor=\"end\" fill=\"#555\">{text}</text>");
        svg.Append($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - Bottom + 31}\" text-anchor=\"middle\" fill=\"#222\">{Html.Text(x.Label)}</text>");
        svg.Append($"<text transform=\"rotate(-90)\" x=\"{-(Top + Height - Bottom) / 2}\" y=\"14\" text-anchor=\"middle\" fill=\"#222\">{Html.Text(y.Label)}</text>");
    }

    private void Draw(StringBuilder svg, Mark mark)
    {
        if (mark.IsLine)
        {
            svg.Append("<path fill=\"none\" stroke-width=\"1.6\" stroke=\"").Append(Colour(mark)).Append("\" d=\"M");
            svg.Append(string.Join("L", mark.Points.Select(point => $"{X(point.X)} {Y(point.Y)}"))).Append("\"/>");
            return;
        }

        svg.Append("<g fill-opacity=\"0.6\" fill=\"").Append(Colour(mark)).Append("\">");
        foreach (var point in mark.Points) svg.Append($"<circle cx=\"{X(point.X)}\" cy=\"{Y(point.Y)}\" r=\"2.4\"/>");
        svg.Append("</g>");
    }

    private string X(double value) => Number(Left + x.At(value) * (Width - Left - Right));

    private string Y(double value) => Number(Height - Bottom - y.At(value) * (Height - Top - Bottom));

    private static string Colour(Mark mark) => Palette[mark.Colour % Palette.Length];

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
