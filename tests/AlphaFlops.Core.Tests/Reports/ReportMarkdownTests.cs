using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Reports;
using VerifyXunit;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

[UsesVerify]
public class ReportMarkdownTests
{
    [Fact]
    public Task Models_of_every_kind() => Verifier.Verify(ReportMarkdown.Write(Samples.Report));

    [Fact]
    public Task Without_models() => Verifier.Verify(ReportMarkdown.Write(Samples.Report with { Models = [] }));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = All();
        using (new OtherCulture()) Assert.Equal(expected, All());

        static string All() => ReportMarkdown.Write(Samples.Report) + SummaryTable.Format(Samples.Report.Models) + ReportJson.Write(Samples.Report);
    }

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_header()
    {
        var model = Samples.Incomplete with
        {
            Name = "a|b",
            Layers = [Samples.ResNet50.Layers[0] with { Path = "x|y`z", File = "c|d.cs" }],
        };
        var table = 0;
        foreach (var line in ReportMarkdown.Write(Samples.Report with { Models = [model] }).Split('\n'))
        {
            if (!line.StartsWith('|')) table = 0;
            else if (table == 0) table = Bars(line);
            else Assert.Equal(table, Bars(line));
        }

        static int Bars(string line) => line.Replace("\\|", "").Count(letter => letter == '|');
    }

    [Fact]
    public void Only_the_largest_layers_are_listed()
    {
        var layers = Enumerable.Range(0, 25).Select(i => Samples.ResNet50.Layers[0] with { Path = "layer" + i, AlphaFlops = i }).ToArray();
        var text = ReportMarkdown.Write(Samples.Report with { Models = [Samples.ResNet50 with { Layers = layers }] });
        Assert.Contains("The 10 largest of 25 layers", text);
        Assert.Contains("`layer24`", text);
        Assert.DoesNotContain("`layer14`", text);
    }

    [Theory]
    [InlineData("/home/me/zoo/src/Models.cs", "/home/me/zoo/src/deep/ResNet.cs", "`Models.cs:12`", "`deep/ResNet.cs:41`")]
    [InlineData("C:\\zoo\\Models.cs", "C:\\zooming\\ResNet.cs", "`zoo\\Models.cs:12`", "`zooming\\ResNet.cs:41`")]
    [InlineData("/a/Models.cs", "C:\\b\\ResNet.cs", "`/a/Models.cs:12`", "`C:\\b\\ResNet.cs:41`")]
    public void Places_are_below_the_folder_of_all_files(string model, string layers, string modelPlace, string layerPlace)
    {
        var report = Samples.Report with
        {
            Models = [Samples.ResNet50 with { File = model, Layers = [.. Samples.ResNet50.Layers.Select(layer => layer with { File = layers })] }],
        };

        var text = ReportMarkdown.Write(report);

        Assert.Contains($" at {modelPlace},", text);
        Assert.Contains($"| {layerPlace} |", text);
    }
}
