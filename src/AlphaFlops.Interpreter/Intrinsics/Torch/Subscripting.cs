using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>What stands between the brackets of x[…], as Core's rule has it.</summary>
internal static class Subscripting
{
    /// <param name="arguments">Of the indexer or of index_put_.</param>
    /// <param name="tensors">Collects the tensors among them.</param>
    public static object?[] Indices(IReadOnlyList<object?> arguments, List<TensorValue> tensors) => arguments
        .SelectMany(argument => argument is ArrayValue array ? array.Elements : [argument])
        .Select(index => Index(index, tensors)).ToArray();

    private static object? Index(object? index, List<TensorValue> tensors) => index switch
    {
        TensorIndexKind.None => "none",
        TensorIndexKind.Ellipsis => "ellipsis",
        TensorIndexKind.Colon => new Subscripts.Slice(null, null, null),
        SliceValue slice => Unknown.In(slice.Start, slice.Stop, slice.Step) is { } unknown
            ? new Arguments.UnknownValue(unknown)
            : new Subscripts.Slice(Bound(slice.Start), Bound(slice.Stop), Bound(slice.Step)),
        RangeValue range => new Subscripts.Slice(Bound(range.Start), range.End is { IsFromEnd: true, Position: { Formula: null, Witness: 0 } } ? null : Bound(range.End), null),
        IndexValue at => Bound(at),
        TupleValue { Items: [var start, var stop] } => new Subscripts.Slice(Bound(start), Bound(stop), null),
        _ => CoreValues.Of(index, null, tensors),
    };

    private static Dim? Bound(object? value) => value switch
    {
        null => null,
        IndexValue index => index.IsFromEnd ? -index.Position : index.Position,
        _ => CoreValues.Size(value),
    };
}
