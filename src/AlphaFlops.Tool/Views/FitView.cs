using System.Globalization;
using AlphaFlops.Alpha;
using AlphaFlops.Quantities;
using Spectre.Console;
using Profile = AlphaFlops.Alpha.Profile;

namespace AlphaFlops.Tool.Views;

/// <summary>How well a profile fits what was measured, for each family of operators.</summary>
internal static class FitView
{
    private const int BarWidth = 30;

    public static void Write(IAnsiConsole console, Profile profile)
    {
        console.Write(new Text(
            $"{profile.Device}, {profile.DType}{(profile.Tf32 == true ? " with TF32" : "")}{(profile.Driver is { } driver ? $", driver {driver}" : "")}{(profile.Date is { } date ? $", {date}" : "")}\n",
            Style.Parse("bold")));
        var table = new Table().Border(TableBorder.Simple);
        foreach (string title in new[] { "Family", "β", "γ", "peak", "launch", "off by", "" })
            table.AddColumn(new TableColumn(new Text(title, Style.Parse("bold"))) { Alignment = title is "Family" or "" ? Justify.Left : Justify.Right });
        foreach (var (family, constants) in profile.Families.OrderBy(pair => pair.Key))
        {
            double? error = Error(constants.Fit);
            table.AddRow(
                new Text(family.ToString(), Style.Parse("aqua")), new Text(Quantity.FormatNumber(constants.Beta)), new Text(Quantity.FormatNumber(constants.Gamma)),
                // κ·β^γ is the time of one MAC where the device is full.
                new Text(constants.MsPerMac > 0 ? Quantity.Format(2000 / (constants.MsPerMac * Math.Pow(constants.Beta, constants.Gamma)), "FLOPs") + "/s" : "-"),
                new Text(Quantity.Format(constants.FloorMs, QuantityKind.Time)), new Text(error is { } share ? Percent(share) : "-"), Bar(error));
        }

        console.Write(table);
        if (profile.Fit is not { } fit) return;
        string seen = fit.CrossValidated is null ? "" : ", on measurements that the fit has not seen";
        var whole = fit.CrossValidated ?? fit;
        console.Write(new Text(
            $"All: off by {Percent(whole.Mape)} on average{(whole.Median is { } median ? $", {Percent(median)} in the middle" : "")}{(whole.Within10 is { } within ? $"; {Percent(within)} within 10%" : "")}{seen}.\n"));
    }

    private static double? Error(FitQuality? fit) => (fit?.CrossValidated ?? fit)?.Mape;

    /// <summary>A full bar is 50 %.</summary>
    private static Text Bar(double? error)
    {
        if (error is not { } share) return new Text("");
        int length = Math.Clamp((int)Math.Round(share / 0.5 * BarWidth), 1, BarWidth);
        return new Text(new string('█', length), Style.Parse(share <= 0.1 ? "green" : share <= 0.25 ? "yellow" : "red"));
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
