using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Values;

/// <summary>Bounds one comparison of values that hold others: two records that hold themselves, or each its part twice, would be compared for ever.</summary>
internal static class Comparing
{
    [ThreadStatic]
    private static int _depth;

    [ThreadStatic]
    private static int _count;

    /// <summary>Compares parts within the comparison that runs on this thread.</summary>
    /// <exception cref="LimitException">More parts than an entry may look at in one go, or deeper ones.</exception>
    public static bool Parts<T>(T left, T right, Func<T, T, bool> equal)
    {
        Nesting.Check(_depth);
        if (_depth == 0) _count = 0;
        if (++_count > Limits.ComparedParts) throw new LimitException(FormattableString.Invariant($"a comparison looks at more than {Limits.ComparedParts:N0} parts"));
        _depth++;
        try
        {
            return equal(left, right);
        }
        finally
        {
            _depth--;
        }
    }
}
