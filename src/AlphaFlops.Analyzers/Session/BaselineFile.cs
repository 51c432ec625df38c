using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Session;

/// <summary>alphaflops.baseline.txt among the AdditionalFiles, and how much more than it is allowed.</summary>
internal sealed class BaselineFile
{
    public const string ToleranceProperty = "build_property._AlphaFlopsTolerance";

    private static readonly ConditionalWeakTable<SourceText, Parsed> Files = new();

    private readonly TextFile? _lines;

    private BaselineFile(TextFile? lines, Baseline baseline, Tolerance tolerance, ImmutableArray<Diagnostic> problems)
    {
        _lines = lines;
        Baseline = baseline;
        Tolerance = tolerance;
        Problems = problems;
    }

    public Baseline Baseline { get; }

    public Tolerance Tolerance { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public static bool Is(AdditionalText file) => string.Equals(FilePaths.Name(file.Path), Baseline.FileName, StringComparison.OrdinalIgnoreCase);

    public static BaselineFile? Find(AnalyzerOptions options, CancellationToken cancellation)
    {
        if (options.AdditionalFiles.FirstOrDefault(Is) is not { } file) return null;
        if (file.GetText(cancellation) is not { } text)
        {
            var unreadable = Diagnostic.Create(Descriptors.BadBaseline, Location.Create(file.Path, default, default), $"'{file.Path}' cannot be opened. Check that it exists and can be read.");
            return new BaselineFile(null, new Baseline([]), Tolerance.None, [unreadable]);
        }

        var lines = new TextFile(file.Path, text);
        var parsed = Files.GetValue(text, static source => new Parsed(BaselineText.Read(source.ToString())));
        var problems = parsed.Content.Problems.Select(problem => Diagnostic.Create(Descriptors.BadBaseline, lines.At(problem.Line, 1), problem.Message)).ToList();
        var tolerance = Tolerance.None;
        if (options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ToleranceProperty, out var written) && !string.IsNullOrWhiteSpace(written)
            && !Tolerance.TryParse(written, out tolerance, out var error))
            problems.Add(Diagnostic.Create(Descriptors.BadQuantity, lines.At(1, 1), $"{error} It stands in the property AlphaFlopsTolerance; until then every growth is reported."));
        return new BaselineFile(lines, parsed.Content.Baseline, tolerance, [.. problems]);
    }

    /// <summary>Where the lines of a model begin, or null where it has none.</summary>
    public Location? Locate(string model) =>
        _lines is not null && BaselineText.LineOf(model, _lines.Text.ToString()) is > 0 and var line ? _lines.At(line, 1) : null;

    private sealed class Parsed((Baseline Baseline, IReadOnlyList<BaselineProblem> Problems) content)
    {
        public (Baseline Baseline, IReadOnlyList<BaselineProblem> Problems) Content { get; } = content;
    }
}
