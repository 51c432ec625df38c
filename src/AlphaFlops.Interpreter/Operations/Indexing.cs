using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Positions in arrays and lists.</summary>
internal static class Indexing
{
    public static int Offset(ArrayValue array, IReadOnlyList<object?> indices, Frame frame, IOperation site)
    {
        if (indices.Count != array.Lengths.Length) throw OutOfRange(site, frame);
        var offset = 0;
        for (var i = 0; i < indices.Count; i++)
        {
            var index = Position(indices[i], array.Lengths[i]);
            offset = offset * array.Lengths[i] + Check(index, array.Lengths[i], frame, site);
        }

        return offset;
    }

    public static int Check(long index, int count, Frame frame, IOperation site) =>
        index < 0 || index >= count ? throw OutOfRange(site, frame) : (int)index;

    public static object?[] Slice(IReadOnlyList<object?> items, RangeValue range, Frame frame, IOperation site)
    {
        var (start, end) = range.Of(items.Count);
        if (start < 0 || end > items.Count || start > end) throw OutOfRange(site, frame);
        return items.Skip(start).Take(end - start).ToArray();
    }

    public static ThrownException OutOfRange(IOperation site, Frame frame) =>
        new(null, "System.IndexOutOfRangeException", $"the index of '{site.Syntax}' is out of range", frame.Machine.PlaceOf(site));

    private static long Position(object? index, int length) => index switch
    {
        IndexValue value => value.Of(length),
        int number => number,
        long number => number,
        uint number => number,
        ulong number => number > int.MaxValue ? -1 : (long)number,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        char number => number,
        SymbolicNumber number => number.Number.Value,
        _ => -1,
    };
}
