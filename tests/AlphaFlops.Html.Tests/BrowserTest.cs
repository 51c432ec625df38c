using AlphaFlops.Reports;
using AlphaFlops.Tasks;

namespace AlphaFlops.Html.Tests;

/// <summary>What tests in a browser share.</summary>
[Collection("browser")]
public abstract class BrowserTest(Browser browser)
{
    internal Task<Page> OpenAsync(Report report, string fragment = "") => browser.OpenAsync(ReportHtml.Write(report), fragment);

    internal async Task<Page> OpenVisionZooAsync(string model = "resnet50") => await OpenAsync(await Sources.VisionZoo.Value, "#" + model);

    internal Task<Page> OpenTextAsync(string html) => browser.OpenAsync(html);
}
