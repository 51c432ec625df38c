using System.Xml.Linq;
using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Reporting;
using AlphaFlops.Calibration.Tests.Fitting;
using Xunit;

namespace AlphaFlops.Calibration.Tests.Reporting;

public class CalibrationReportTests
{
    private static readonly string Report = CalibrationReport.Write(PublishedProfile.Value with { Device = "A <GPU> & \"more\"" }, ProfileFitTests.Measured());

    [Fact]
    public void It_refers_to_nothing_outside_it()
    {
        Assert.DoesNotContain("<script", Report);
        Assert.DoesNotContain("<img", Report);
        Assert.DoesNotContain("<link", Report);
        Assert.Equal(Count("<svg xmlns=\"http://www.w3.org/2000/svg\""), Count("http"));
    }

    [Fact]
    public void Every_chart_is_well_formed_and_named()
    {
        var charts = Report.Split("<svg ").Skip(1).Select(text => XElement.Parse("<svg " + text[..(text.IndexOf("</svg>", StringComparison.Ordinal) + 6)])).ToArray();
        // Measured against predicted, FLOPs, α-FLOPs, and eight experiments.
        Assert.Equal(11, charts.Length);
        Assert.All(charts, chart => Assert.NotEmpty(chart.Attribute("aria-label")!.Value));
        Assert.DoesNotContain("NaN", Report);
        Assert.DoesNotContain("Infinity", Report);
    }

    [Fact]
    public void What_comes_from_outside_is_text() => Assert.Contains("A &lt;GPU&gt; &amp; &quot;more&quot;", Report);

    [Fact]
    public void Without_measurements_it_says_what_the_profile_is()
    {
        var report = CalibrationReport.Write(PublishedProfile.Value, []);
        Assert.Contains("Quadro T2000", report);
        Assert.DoesNotContain("<svg", report);
    }

    [Fact]
    public void A_point_far_off_is_among_the_worst()
    {
        var row = new Measurement(new OperatorPoint { Op = "linear", N = 3, CIn = 17, COut = 19 }, 1e6);
        Assert.Contains("linear,float32,3,17,19", CalibrationReport.Write(PublishedProfile.Value, [.. ProfileFitTests.Measured(), row]));
    }

    private static int Count(string text) => Report.Split(text).Length - 1;
}
