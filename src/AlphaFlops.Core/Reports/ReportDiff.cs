using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Baselines;
using AlphaFlops.Json;

namespace AlphaFlops.Reports;

/// <summary>What changed between two reports, or between a baseline and a report.</summary>
public sealed class ReportDiff
{
    private ReportDiff(IReadOnlyList<DiffRow> rows, int models, string? otherProfiles)
    {
        Rows = rows;
        Models = models;
        OtherProfiles = otherProfiles;
    }

    /// <summary>By model; changes below the minimum are left out.</summary>
    public IReadOnlyList<DiffRow> Rows { get; }

    /// <summary>How many models there are, before or after.</summary>
    public int Models { get; }

    /// <summary>In a sentence, why what comes from a profile is not compared; null where it is.</summary>
    public string? OtherProfiles { get; }

    /// <param name="minimum">Smaller changes are left out, so that a comment on a pull request does not nag.</param>
    public static ReportDiff Compare(Baseline before, Baseline after, Tolerance minimum)
    {
        var rows = new List<DiffRow>();
        string? otherProfiles = null;
        var models = before.Models.Union(after.Models).OrderBy(model => model, StringComparer.Ordinal).ToArray();
        var (old, now) = (new HashSet<string>(before.Models), new HashSet<string>(after.Models));
        foreach (var model in models)
        {
            foreach (var metric in Baseline.Metrics)
            {
                var row = new DiffRow(model, metric, before.Find(model, metric), after.Find(model, metric));
                if (row is { Before: null, After: null }) continue;
                if (row is { Before: { } first, After: { } second })
                {
                    if (first.Profile != second.Profile)
                        otherProfiles = $"α-FLOPs, time and energy are not compared: they are those of '{first.Profile}' before and of '{second.Profile}' after.";
                    else if (minimum.IsExceeded(metric, first.Value, second.Value) || first.IsAtLeast != second.IsAtLeast) rows.Add(row);
                }
                else if (!old.Contains(model) || !now.Contains(model))
                {
                    rows.Add(row);
                }
            }
        }

        return new ReportDiff(rows, models.Length, otherProfiles);
    }

    /// <summary>Reads report.json or alphaflops.baseline.txt.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Baseline? costs, [NotNullWhen(false)] out JsonError? error)
    {
        costs = null;
        if (text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith("{", StringComparison.Ordinal))
        {
            if (!ReportJson.TryRead(text, out var report, out error)) return false;
            costs = Baseline.Of(report.Models);
            return true;
        }

        var (baseline, problems) = BaselineText.Read(text);
        error = problems.Count > 0 ? new JsonError(problems[0].Message, problems[0].Line, 1) : null;
        if (error is null) costs = baseline;
        return error is null;
    }
}
