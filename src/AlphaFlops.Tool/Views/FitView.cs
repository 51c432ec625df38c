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
        var families = profile.Families.OrderBy(pair => pair.Key).ToArray();
        FittingTable table = new();
        table.Add("Family", isNumber: false, leftOut: null, families.Select(pair => new Text(pair.Key.ToString(), Style.Parse("aqua"))));
        table.Add("β", isNumber: true, leftOut: 1, families.Select(pair => new Text(Quantity.FormatNumber(pair.Value.Beta))));
        table.Add("γ", isNumber: true, leftOut: 2, families.Select(pair => new Text(Quantity.FormatNumber(pair.Value.Gamma))));
        table.Add("peak", isNumber: true, leftOut: 4, families.Select(pair => new Text(Peak(pair.Value))));
        table.Add("launch", isNumber: true, leftOut: 3, families.Select(pair => new Text(Quantity.Format(pair.Value.FloorMs, QuantityKind.Time))));
        table.Add("off by", isNumber: true, leftOut: null, families.Select(pair => new Text(Error(pair.Value.Fit) is { } share ? Percent(share) : "-")));
        table.Add("", isNumber: false, leftOut: 0, families.Select(pair => Bar(Error(pair.Value.Fit))));
        table.Write(console);
        if (profile.Fit is not { } fit) return;
        string seen = fit.CrossValidated is null ? "" : ", on measurements that the fit has not seen";
        var whole = fit.CrossValidated ?? fit;
        console.Write(new Text(
            $"All: off by {Percent(whole.Mape)} on average{(whole.Median is { } median ? $", {Percent(median)} in the middle" : "")}{(whole.Within10 is { } within ? $"; {Percent(within)} within 10%" : "")}{seen}.\n"));
    }

    // κ·β^γ is the time of one MAC where the device is full.
    private static string Peak(FamilyConstants constants) =>
        constants.MsPerMac > 0 ? Quantity.Format(2000 / (constants.MsPerMac * Math.Pow(constants.Beta, constants.Gamma)), "FLOPs") + "/s" : "-";

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
