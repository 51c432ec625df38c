using System.Globalization;
using System.Text.Json;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;
using AlphaFlops.Testing;

namespace AlphaFlops.Html.Tests;

/// <summary>The page says the numbers of report.json, in the same digits as the other outputs.</summary>
public sealed class NumberTests(Browser browser) : BrowserTest(browser)
{
    private const string SelectAndRead = """
        (index => {
          const text = (selector, root = document) => [...root.querySelectorAll(selector)].map(node => node.textContent);
          const choice = document.getElementById("model");
          choice.value = String(index);
          choice.dispatchEvent(new Event("change"));
          return {
            Title: document.getElementById("model-title").textContent,
            Totals: Object.fromEntries([...document.querySelectorAll("#totals > div")].map(card => [card.dataset.metric, text("dd", card)])),
            Layers: [...document.querySelectorAll("#layers tbody tr")].map(row => text("td", row)),
            Gauges: text("#budget .gauge"),
            Root: document.querySelector("#modules .cell")?.getAttribute("aria-label") ?? null,
            Peak: document.querySelector("#memory svg")?.getAttribute("aria-label") ?? null,
          };
        })
        """;

    [ChromiumFact]
    public async Task Quantities_have_the_same_digits_as_everywhere()
    {
        double[] values =
        [
            0, 1, 9.995, 99.95, 999, 999.4, 999.5, 1000, 1023, 1024, 1023.4, 1023.5, 100.5, 101.5, 1234.5, 1e4, 1e18, 2e19, 1e-3, 1e-7, 0.0123, 2.3145, double.MaxValue,
            long.MaxValue, double.Epsilon, .. Random(2000),
        ];
        await using var page = await OpenTextAsync("<!doctype html><title>numbers</title>");
        string script = Repository.Read("src", "AlphaFlops.Tasks", "Html", "quantities.js");

        foreach (var (kind, name) in new[] { (QuantityKind.Count, "count"), (QuantityKind.Bytes, "bytes"), (QuantityKind.Time, "time"), (QuantityKind.Energy, "energy") })
        {
            // There is no part of a byte.
            double[] some = kind == QuantityKind.Bytes ? [.. values.Select(Math.Floor)] : values;
            var texts = await page.EvaluateAsync<string[]>($"(() => {{ {script} return {JsonSerializer.Serialize(some)}.map(value => formatQuantity(value, '{name}')); }})()");
            Assert.Equal(some.Select(value => Quantity.Format(value, kind)), texts);
        }

        var numbers = await page.EvaluateAsync<string[]>($"(() => {{ {script} return {JsonSerializer.Serialize(values)}.map(formatNumber); }})()");
        Assert.Equal(values.Select(Quantity.FormatNumber), numbers);
    }

    [ChromiumFact]
    public async Task The_table_of_models_is_the_summary()
    {
        var report = await Sources.VisionZoo.Value;
        await using var page = await OpenVisionZooAsync();

        var rows = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#models tbody tr')].map(row => [...row.cells].map(cell => cell.textContent).join(' | '))");

        Assert.Equal(report.Models.Select(model => string.Join(" | ",
            model.Name, string.Join(", ", model.Inputs), ReportText.Count(model, model.Parameters), ReportText.Count(model, model.Macs), ReportText.Count(model, model.Flops),
            ReportText.Count(model, model.AlphaFlops), ReportText.Milliseconds(model), Quantity.Format(model.ActivationBytes, QuantityKind.Bytes), ReportText.BudgetUsed(model),
            $"{Path.GetFileName(model.File)}:{model.Line}")), rows);
    }

    [ChromiumFact]
    public async Task Every_number_of_every_model_is_report_json_s()
    {
        var report = await Sources.VisionZoo.Value;
        await using var page = await OpenVisionZooAsync();

        for (int index = 0; index < report.Models.Count; index++)
        {
            var model = report.Models[index];
            var shown = await page.EvaluateAsync<Shown>($"{SelectAndRead}({index})");

            Assert.Equal(model.Name, shown.Title);
            Assert.Equal([Metric.Parameters.Format(model.Parameters), Exact(model.Parameters)], shown.Totals["parameters"]);
            Assert.Equal([Quantity.Format(model.Buffers) + " elements", Exact(model.Buffers)], shown.Totals["buffers"]);
            Assert.Equal([Metric.Macs.Format(model.Macs), Exact(model.Macs)], shown.Totals["macs"]);
            Assert.Equal([Metric.Flops.Format(model.Flops), Exact(model.Flops)], shown.Totals["flops"]);
            Assert.Equal([Metric.AlphaFlops.Format(model.AlphaFlops)], shown.Totals["alphaFlops"]);
            Assert.Equal([Quantity.Format(model.ElementOps) + " operations", Exact(model.ElementOps)], shown.Totals["elementOps"]);
            Assert.Equal([Quantity.Format(model.ActivationBytes, QuantityKind.Bytes), Exact(model.ActivationBytes)], shown.Totals["activationBytes"]);
            Assert.Equal([Quantity.Format(model.MovedBytes, QuantityKind.Bytes), Exact(model.MovedBytes)], shown.Totals["movedBytes"]);
            Assert.Equal([Metric.Milliseconds.Format(model.Milliseconds!.Value)], shown.Totals["milliseconds"]);
            Assert.Equal(["not known"], shown.Totals["millijoules"]);
            Assert.Equal($"{model.Name}: {Metric.Macs.Format(model.Macs)}, 100%", shown.Root);
            Assert.Contains($"peak {Quantity.Format(model.ActivationBytes, QuantityKind.Bytes)} at ", shown.Peak);
            Assert.Equal(model.Budget.Select(budget => ReportText.BudgetUsed(model, budget)), shown.Gauges.Select(gauge => gauge[gauge.IndexOfAny([.. "0123456789"])..gauge.IndexOf(':')]));
            Assert.Equal(model.Layers.Take(300).Select((layer, place) => string.Join(" | ", Row(model, layer, place + 1))), shown.Layers.Select(row => string.Join(" | ", row)));
        }

        Assert.Empty(page.Errors);
    }

    [ChromiumFact]
    public async Task Ranges_formulas_and_unknowns_are_shown()
    {
        string html = Tasks.ReportHtml.Write(Sources.Hostile).Replace("\"macs\":1500000,", "\"macs\":1500000,\"macsMax\":2500000,", StringComparison.Ordinal);
        await using var page = await OpenTextAsync(html);

        var shown = await page.EvaluateAsync<Shown>($"{SelectAndRead}(1)");

        Assert.Equal(["1.5 MMACs to 2.5 MMACs", "1,500,000 to 2,500,000", "= 12·N·<d>²"], shown.Totals["macs"]);
        Assert.Equal(["≥ 999 parameters", "≥ 999"], shown.Totals["parameters"]);
        string facts = await page.EvaluateAsync<string>("document.getElementById('model-facts').textContent");
        Assert.Contains("The numbers are for N = 8, T = 64, chosen here since not all are given. The formulas hold for T ≤ 1,024 and <b> even.", facts);
        string unknown = await page.EvaluateAsync<string>("document.getElementById('unknown').textContent");
        Assert.Contains("the length of '<a|b>' is read from a file at relative.cs:7", unknown);
        Assert.Contains("'scale' is not known", unknown);
    }

    /// <summary>A module that nobody annotated and whose inputs do not follow from its layers.</summary>
    [ChromiumFact]
    public async Task What_nobody_counted_is_no_zero()
    {
        var model = Sources.Hostile.Models[1] with { IsAnnotated = false, Inputs = [], Unknown = [new("a.cs", 7, "no inputs")], Formula = null, Layers = [] };
        await using var page = await OpenTextAsync(Tasks.ReportHtml.Write(Sources.Hostile with { Models = [model] }));

        var shown = await page.EvaluateAsync<Shown>($"{SelectAndRead}(0)");

        Assert.Equal(["999 parameters", "999"], shown.Totals["parameters"]);
        Assert.Equal(["not known", "-"], shown.Totals["macs"]);
        Assert.Equal("not known", shown.Totals["milliseconds"][0]);
        Assert.Contains("Not known:no inputs", await page.EvaluateAsync<string>("document.getElementById('unknown').textContent"));
        Assert.Empty(page.Errors);
    }

    [ChromiumFact]
    public async Task Choices_are_shown_as_report_json_has_them()
    {
        await using var page = await OpenAsync(Sources.Hostile, "#");
        await page.EvaluateAsync($"{SelectAndRead}(2)");

        string text = await page.EvaluateAsync<string>("[...document.querySelectorAll('#choices p')].map(node => node.textContent).join(' ')");
        Assert.StartsWith("4.4e+20 configurations, 240 of them evaluated.", text);
        Assert.Contains("of 3 pairs, MACs and α-FLOPs disagree on 2.", text);
        Assert.Equal(["width <b>: 16, 24", "{{style}}: <i>, null"], await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#choices li')].map(node => node.textContent)"));
        Assert.Equal(["MACs | 1 kMACs | 2.5 MMACs | width: 16 | width: <b>24", "no such metric (of the evaluated) | 1 no such metric | 2 no such metric |  | "], await RowsAsync("Ranges"));
        Assert.Equal(["MACs (of those compared) | 2.5 ms | 1,000 | 2,000 | 9 | 1.12 | width: 24", "MACs | 3 MACs | - | - | - | - | none"], await RowsAsync("Largest"));
        Assert.Equal(
            ["1 | 2 |  | 500 | 1,000 | 10 | 1.25 | width: 16", "2 | 3 |  | 750 | 1,500 | 12 | - | width: 20", "3 | 1 | yes | 1,000 | 2,000 | 9 | 1.12 | width: 24"],
            await RowsAsync("Sample"));
        Assert.Equal(3, await page.EvaluateAsync<int>("document.querySelectorAll('#choices circle').length"));
        Assert.True((await page.ColoursAsync("#choices svg")).Count >= 3);
        await page.EvaluateAsync($"{SelectAndRead}(0)");
        Assert.Equal(0, await page.EvaluateAsync<int>("document.getElementById('choices').children.length"));
        Assert.Empty(page.Errors);

        Task<string[]> RowsAsync(string table) =>
            page.EvaluateAsync<string[]>($"[...document.querySelectorAll('#choices table[aria-label={table}] tbody tr')].map(row => [...row.cells].map(cell => cell.textContent).join(' | '))");
    }

    private static string[] Row(ModelReport model, LayerReport layer, int place) =>
    [
        place.ToString(CultureInfo.InvariantCulture), layer.Path.Length == 0 ? "(model)" : layer.Path, layer.Op,
        Share((double)layer.Macs / model.Macs) + " ", Quantity.Format(layer.Macs), Quantity.FormatNumber(layer.Alpha), Quantity.Format(layer.AlphaFlops),
        Quantity.FormatNumber(layer.Milliseconds!.Value), Quantity.Format(layer.Parameters), Quantity.Format(layer.MovedBytes, QuantityKind.Bytes),
        layer.Calls.ToString(CultureInfo.InvariantCulture), layer.Output, $"{Path.GetFileName(layer.File)}:{layer.Line}",
    ];

    private static string Share(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Exact(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<double> Random(int count)
    {
        Random random = new(7);
        for (int i = 0; i < count; i++) yield return Math.Pow(10, random.NextDouble() * 24 - 6);
    }

    private sealed record Shown(
        string Title, Dictionary<string, string[]> Totals, string[][] Layers, string[] Gauges, string? Root, string? Peak);
}
