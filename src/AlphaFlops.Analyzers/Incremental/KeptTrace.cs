using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>A trace and what it was read from.</summary>
/// <param name="Trace">What the evaluation found; its places are those of <paramref name="Read"/>.</param>
/// <param name="Version">Of the declarations of the compilation in which it was evaluated.</param>
/// <param name="Read">The files whose code was evaluated.</param>
internal sealed record KeptTrace(Trace Trace, object Version, IReadOnlyList<SyntaxTree> Read)
{
    /// <summary>What keeping it costs, in operator calls.</summary>
    public int Size => Trace.Block.Weight + 1;

    /// <summary>The trace as it is in another compilation, or null where that must be evaluated.</summary>
    public KeptTrace? In(Declarations current, CancellationToken cancellation)
    {
        if (!ReferenceEquals(current.Version, Version)) return null;
        var moved = new Dictionary<string, MovedPlaces>(StringComparer.Ordinal);
        var read = new SyntaxTree[Read.Count];
        for (var i = 0; i < read.Length; i++)
        {
            if (current.Find(Read[i]) is not { } tree) return null;
            read[i] = tree;
            if (!ReferenceEquals(tree, Read[i])) moved.Add(tree.FilePath, new MovedPlaces(Read[i], tree, cancellation));
        }

        return moved.Count == 0 ? this : new KeptTrace(Trace.WithPlaces(place => moved.TryGetValue(place.File, out var places) ? places.Find(place) : place), Version, read);
    }
}
