using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>What was read of a project's options and AdditionalFiles: answers are good as long as it would be read again. Thread-safe.</summary>
internal sealed class Readings(ImmutableArray<AdditionalText> files)
{
    private readonly ImmutableArray<string> _paths = [.. files.Select(file => file.Path)];
    private readonly ConcurrentDictionary<int, SourceText?> _texts = new();
    private readonly ConcurrentDictionary<string, string?> _properties = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string?>> _ofFiles = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Grows with every first reading.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The same options, noting what is asked of them.</summary>
    /// <param name="differs">Called where another project state that shares these readings was told something else.</param>
    public AnalyzerOptions Watch(AnalyzerOptions options, Action differs) =>
        new([.. options.AdditionalFiles.Select((file, index) => new WatchedText(file, index, this, differs))], new WatchedProvider(options.AnalyzerConfigOptionsProvider, this, differs));

    /// <summary>Whether other options would have said the same.</summary>
    public bool Hold(AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
    {
        if (!options.AdditionalFiles.Select(file => file.Path).SequenceEqual(_paths, StringComparer.Ordinal)) return false;
        foreach (var text in _texts)
            if (!AreSame(text.Value, options.AdditionalFiles[text.Key].GetText(cancellation))) return false;
        var provider = options.AnalyzerConfigOptionsProvider;
        if (!Hold(_properties, provider.GlobalOptions)) return false;
        foreach (var file in compilation.SyntaxTrees)
            if (_ofFiles.TryGetValue(file.FilePath, out var ofFile) && !Hold(ofFile, provider.GetOptions(file))) return false;
        return true;
    }

    private static bool Hold(ConcurrentDictionary<string, string?> readings, AnalyzerConfigOptions options) =>
        readings.All(reading => Ask(options, reading.Key) == reading.Value);

    // What another read first counts.
    private TValue Note<TKey, TValue>(ConcurrentDictionary<TKey, TValue> readings, TKey key, TValue value)
        where TKey : notnull
    {
        if (!readings.TryAdd(key, value)) return readings[key];
        Interlocked.Increment(ref _count);
        return value;
    }

    private static string? Ask(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;

    private static bool AreSame(SourceText? a, SourceText? b) => ReferenceEquals(a, b) || a is not null && b is not null && a.ContentEquals(b);

    private sealed class WatchedText(AdditionalText file, int index, Readings readings, Action differs) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            var text = file.GetText(cancellationToken);
            if (!AreSame(readings.Note(readings._texts, index, text), text)) differs();
            return text;
        }
    }

    private sealed class WatchedProvider(AnalyzerConfigOptionsProvider provider, Readings readings, Action differs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new WatchedOptions(provider.GlobalOptions, readings._properties, readings, differs);

        // Of one path all have the same options.
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new WatchedOptions(provider.GetOptions(tree), readings._ofFiles.GetOrAdd(tree.FilePath, _ => new(StringComparer.Ordinal)), readings, differs);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class WatchedOptions(AnalyzerConfigOptions options, ConcurrentDictionary<string, string?> noted, Readings readings, Action differs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = Ask(options, key);
            if (readings.Note(noted, key, value) != value) differs();
            return value is not null;
        }
    }
}
