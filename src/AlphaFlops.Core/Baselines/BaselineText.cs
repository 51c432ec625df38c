using System.Globalization;
using System.Text;
using AlphaFlops.Budgets;
using AlphaFlops.Reports;

namespace AlphaFlops.Baselines;

/// <summary>Reads and writes alphaflops.baseline.txt: sorted, one line for each metric of a model, so that a diff shows what changed and two
/// branches that change different models merge without a conflict.</summary>
public static class BaselineText
{
    private const string Header = "# What the models cost: model | metric | value | profile. Commit this file; write it anew with dotnet build -p:UpdateAlphaBaseline=true";

    private const string Anew = "Write the file anew with dotnet build -p:UpdateAlphaBaseline=true.";

    private static readonly string[] MergeMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder().Append(Header).Append('\n');
        foreach (var entry in baseline.Entries) text.Append(Write(entry)).Append('\n');
        return text.ToString();
    }

    /// <summary>The line of an entry, without a line break.</summary>
    public static string Write(BaselineEntry entry)
    {
        // 4.86512E+08 is harder to read than 486512000.
        var format = BaselineEntry.IsExact(entry.Metric) ? "0" : entry.Value is 0 or (>= 1e-9 and < 1e15) ? "0.###############" : "R";
        var value = entry.Value.ToString(format, CultureInfo.InvariantCulture);
        var line = $"{Escape(entry.Model)} | {entry.Metric} | {(entry.IsAtLeast ? ">= " : "")}{value}";
        return entry.Profile is null ? line : line + " | " + Escape(entry.Profile);
    }

    /// <summary>What can be read, and what cannot. An empty file is an empty baseline.</summary>
    public static (Baseline Baseline, IReadOnlyList<BaselineProblem> Problems) Read(string text)
    {
        var entries = new List<BaselineEntry>();
        var lines = new Dictionary<(string, Metric), int>();
        var problems = new List<BaselineProblem>();
        var number = 0;
        var isMerge = false;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (MergeMarkers.Any(marker => line.StartsWith(marker, StringComparison.Ordinal)))
            {
                // One marker tells the whole story.
                if (!isMerge) problems.Add(new BaselineProblem(number, "The baseline has merge markers; of two values the larger one counts until they are gone. " + Anew));
                isMerge = true;
                continue;
            }

            if (Read(line, out var entry) is { } problem)
            {
                problems.Add(new BaselineProblem(number, $"{problem} The line is left out. {Anew}"));
                continue;
            }

            if (lines.TryGetValue((entry!.Model, entry.Metric), out var first))
            {
                if (!isMerge) problems.Add(new BaselineProblem(number, $"'{entry.Model}' has two lines for {entry.Metric}, the other is line {first}; the larger value counts. {Anew}"));
            }
            else
            {
                lines.Add((entry.Model, entry.Metric), number);
            }

            entries.Add(entry);
        }

        return (new Baseline(entries), problems);
    }

    /// <summary>Where the first entry of a model stands, from 1; 0 where there is none.</summary>
    public static int LineOf(string model, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (Read(line.Trim(), out var entry) is null && entry!.Model == model) return number;
        }

        return 0;
    }

    /// <summary>A name as a line of text can hold it.</summary>
    internal static string ModelName(string name) => ReportText.OneLine(name).Trim();

    private static string? Read(string line, out BaselineEntry? entry)
    {
        entry = null;
        var fields = Split(line);
        if (fields.Count is not (3 or 4)) return "This is no line of a baseline, as \"resnet50 | macs | 4089184256\" is.";
        if (fields[0].Length == 0) return "The name of the model is missing.";
        if (Baseline.Metrics.FirstOrDefault(metric => metric.Id == fields[1]) is not { } metric)
            return $"'{fields[1]}' is no metric of a baseline; these are {string.Join(", ", Baseline.Metrics)}.";
        var isAtLeast = fields[2].StartsWith(">=", StringComparison.Ordinal);
        var value = isAtLeast ? fields[2].Substring(2).Trim() : fields[2];
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) || double.IsInfinity(number))
            return $"'{value}' is no number.";
        entry = new BaselineEntry(fields[0], metric, number) { IsAtLeast = isAtLeast, Profile = fields.Count == 4 ? fields[3] : null };
        return null;
    }

    private static List<string> Split(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length) field.Append(line[++i]);
            else if (line[i] == '|') Next();
            else field.Append(line[i]);
        }

        Next();
        return fields;

        void Next()
        {
            fields.Add(field.ToString().Trim());
            field.Clear();
        }
    }

    // A name may hold the separator, or begin as a comment or a merge marker does.
    private static string Escape(string name)
    {
        var escaped = name.Replace("\\", "\\\\").Replace("|", "\\|");
        return escaped.Length > 0 && "#<>=".IndexOf(escaped[0]) >= 0 ? "\\" + escaped : escaped;
    }
}
