using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>What makes a layer one: its operator, its module path and its place.</summary>
/// <param name="isFolded">Whole numbers in the path are all the same.</param>
internal readonly struct LayerKey(string op, string path, SourcePlace? place, bool isFolded) : IEquatable<LayerKey>
{
    private readonly string _operator = op;
    private readonly string _path = path;
    private readonly SourcePlace? _place = place;
    private readonly bool _isFolded = isFolded;

    /// <summary><c>layers.*.query</c> for <c>layers.12.query</c>.</summary>
    public static string Folded(string path) => string.Join(".", path.Split('.').Select(part => IsNumber(part, 0, part.Length) ? "*" : part));

    public bool Equals(LayerKey other) => _operator == other._operator && (_isFolded ? AreFoldedEqual(_path, other._path) : _path == other._path) && Equals(_place, other._place);

    public override bool Equals(object? obj) => obj is LayerKey other && Equals(other);

    public override int GetHashCode() => unchecked(((_isFolded ? FoldedHash(_path) : _path.GetHashCode()) * 31 + _operator.GetHashCode()) * 31 + (_place?.Start ?? 0));

    private static bool AreFoldedEqual(string x, string y)
    {
        int i = 0, j = 0;
        while (i <= x.Length && j <= y.Length)
        {
            int endX = End(x, i), endY = End(y, j);
            var isNumber = IsNumber(x, i, endX);
            if (isNumber != IsNumber(y, j, endY)) return false;
            if (!isNumber && (endX - i != endY - j || string.CompareOrdinal(x, i, y, j, endX - i) != 0)) return false;
            i = endX + 1;
            j = endY + 1;
        }

        return i > x.Length && j > y.Length;
    }

    private static int FoldedHash(string path)
    {
        var hash = 17;
        for (var i = 0; i <= path.Length;)
        {
            var end = End(path, i);
            if (!IsNumber(path, i, end))
                for (var k = i; k < end; k++) hash = unchecked(hash * 31 + path[k]);
            hash = unchecked(hash * 31 + '.');
            i = end + 1;
        }

        return hash;
    }

    private static int End(string path, int start) => path.IndexOf('.', start) is var dot and >= 0 ? dot : path.Length;

    // A star is what a number was folded to.
    private static bool IsNumber(string path, int start, int end)
    {
        if (start == end) return false;
        if (end - start == 1 && path[start] == '*') return true;
        for (var i = start; i < end; i++)
            if (path[i] is < '0' or > '9') return false;
        return true;
    }
}
