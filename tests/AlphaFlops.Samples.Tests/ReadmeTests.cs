using System.Globalization;
using System.Text.RegularExpressions;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;
using AlphaFlops.Testing;

namespace AlphaFlops.Samples.Tests;

/// <summary>The tables in the samples' READMEs say what their builds print.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetFileNameWithoutExtension(project))];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_printed_table_is_the_one_of_a_build(string sample)
    {
        var models = SampleReport.Models(await SampleReport.DiagnosticsAsync(sample));
        var printed = SummaryTable.Format(models).Split('\n').Select(Cells).ToArray();
        var rows = Fences().Matches(Readme(sample))
            .Select(fence => fence.Groups[1].Value.Split('\n').Select(Cells).ToArray())
            .Single(lines => lines.Any(cells => cells.SequenceEqual(printed[0])))
            .SkipWhile(cells => !cells.SequenceEqual(printed[0]))
            .TakeWhile(cells => cells.Length == printed[0].Length)
            .ToArray();
        Assert.True(rows.Length > 3, "a table of no models");
        Assert.All(rows, row => Assert.Contains(row, printed));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Exact_counts_are_those_of_the_report(string sample)
    {
        var models = SampleReport.Models(await SampleReport.DiagnosticsAsync(sample)).ToDictionary(model => model.Name);
        string[]? header = null;
        foreach (var line in Readme(sample).Split('\n'))
        {
            string[]? cells = line.StartsWith('|') ? [.. line.Trim('|').Split(" | ").Select(cell => cell.Trim())] : null;
            if (cells is null) header = null;
            else if (header is null) header = cells;
            else if (models.TryGetValue(cells[0], out var model))
            {
                for (var i = 1; i < cells.Length; i++)
                    if (cells[i].Length > 0 && Cell(header[i], model, models) is { } expected) Assert.Equal(expected, cells[i]);
            }
        }
    }

    [Fact]
    public async Task The_sample_of_subnets_and_the_largest_ones_are_those_of_the_report()
    {
        var models = SampleReport.Models(await SampleReport.DiagnosticsAsync("Supernet"));
        var report = ReportMarkdown.Write(new Report { Tool = "", Project = "", Models = models }).Split('\n').ToHashSet();
        var rows = Readme("Supernet").Split('\n').Where(line => line.StartsWith('|') && line.Contains("`resolution: ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(24 + 3, rows.Length);
        Assert.All(rows, row => Assert.Contains(row, report));
        var disagreement = report.Single(line => line.StartsWith("Of 276 pairs", StringComparison.Ordinal));
        Assert.Contains(disagreement, Readme("Supernet"), StringComparison.Ordinal);
    }

    // "training MACs" of a model are those of its entry MODEL-training.
    private static string? Cell(string header, ModelReport model, IReadOnlyDictionary<string, ModelReport> models)
    {
        var words = header.Split(' ');
        var of = words.Length == 1 ? model : models.GetValueOrDefault($"{model.Name}-{words[0]}");
        return of is null ? null : words[^1] switch
        {
            "parameters" => of.Parameters.ToString("N0", CultureInfo.InvariantCulture),
            "MACs" => of.Macs.ToString("N0", CultureInfo.InvariantCulture),
            "α-FLOPs" => ReportText.Count(of, of.AlphaFlops),
            "ms" => ReportText.Milliseconds(of),
            "mJ" => of.Millijoules is { } energy ? Quantity.FormatNumber(energy) : "-",
            _ => null,
        };
    }

    private static string Readme(string sample) => Repository.Read("samples", sample, "README.md");

    private static string[] Cells(string line) => Gaps().Split(line.Trim());

    [GeneratedRegex("""^```text\n(.*?)^```""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gaps();
}
