using System.Runtime.CompilerServices;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Session;

/// <summary>The files that the builds of referenced projects left beside their assemblies, each text parsed once. One that cannot be read counts as none:
/// the models that it would have are then named as not recorded.</summary>
internal static class ReferencedCosts
{
    private static readonly ConditionalWeakTable<SourceText, IReadOnlyList<TraceRecord>> Parsed = new();

    public static TraceRecords Read(IEnumerable<AdditionalText> files, CancellationToken cancellation)
    {
        var texts = files
            .Where(file => FilePaths.Name(file.Path).EndsWith(TraceRecordJson.FileSuffix, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.GetText(cancellation))
            .OfType<SourceText>()
            .ToArray();
        return texts.Length == 0
            ? TraceRecords.None
            : new TraceRecords(texts.SelectMany(Records), string.Concat(texts.Select(text => BitConverter.ToString([.. text.GetContentHash()]))));
    }

    private static IReadOnlyList<TraceRecord> Records(SourceText text) =>
        Parsed.GetValue(text, static source => TraceRecordJson.TryReadFile(source.ToString(), out var records) ? records : []);
}
