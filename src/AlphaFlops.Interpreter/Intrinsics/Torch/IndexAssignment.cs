using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>x[…] = value and index_put_ write into a part of x.</summary>
internal static class IndexAssignment
{
    private static readonly Operator Subscript = OperatorTable.Find("getitem")!;

    public static object? Run(Call call)
    {
        var self = (TensorValue)call.Receiver!;
        self.Memory.IsWritten = true;
        var at = call.Method.Name == "index_put_" ? 0 : call.Arguments.Length - 1;
        if (call.Arguments[at] is Unknown unknown) return call.Machine.Tracer.Note(unknown);
        var source = call.Arguments[at] as TensorValue;
        List<TensorValue> chosen = [];
        var indices = Subscripting.Indices([.. call.Arguments.Where((argument, i) => i != at && argument is not bool)], chosen);
        var isMasked = chosen.Any(index => index.Type.DType == DType.Bool);
        var isNumber = source is null || source.Type.Shape.Elements is { IsHidden: false } count && count == 1;
        if (isMasked && isNumber && chosen.Count(index => index.Type.Rank > 0) > 1) return call.Machine.Tracer.Note(call.Unknown("how many elements are written depends on a mask"));
        // A mask chooses as many elements as are assigned. For one number torch looks at all.
        var part = isMasked && !isNumber ? source!.Type : Part(self, indices, source, call);
        if (part is null) return self;
        var arguments = new Arguments().Set("input", part).Set("indices", indices.OfType<TensorType>().ToArray());
        var adds = call.Argument("accumulate") is true;
        if (adds) arguments.Set("other", source is null ? 1d : source.Type);
        else if (source is not null) arguments.Set("source", WithoutLeadingOnes(source.Type, part.Rank));
        var op = adds ? "add_" : isMasked && isNumber ? "masked_fill_" : source is null ? "fill_" : "copy_";
        return OperatorCalls.Apply(
            OperatorTable.Find(op)!, arguments, [self, .. source is null ? [] : (TensorValue[])[source], .. chosen], self, call.Method, call.Place, call);
    }

    // The view that is written into: with an index that is not known, as large as what is assigned.
    private static TensorType? Part(TensorValue self, object?[] indices, TensorValue? source, Call call)
    {
        try
        {
            return Subscript.Apply(new Arguments().Set("input", self.Type).Set("indices", indices.SelectMany(Whole).ToArray())).Outputs[0];
        }
        catch (UnknownArgumentException unknown)
        {
            if (source is null) call.Machine.Tracer.Note(unknown.Unknown as Unknown ?? call.Unknown(unknown.Message));
            return source?.Type;
        }
        catch (OverflowException)
        {
            if (source is null) call.Machine.Tracer.Note(call.Unknown("the size of what is written exceeds 2^63"));
            return source?.Type;
        }
        catch (ShapeException shape)
        {
            throw OperatorCalls.Thrown(shape, call.Place, call.Machine);
        }
    }

    private static IEnumerable<object?> Whole(object? index) =>
        index is TensorType { DType: DType.Bool } mask ? Enumerable.Repeat<object?>(new Subscripts.Slice(null, null, null), mask.Rank) : [index];

    // torch drops these dimensions of what is assigned.
    private static TensorType WithoutLeadingOnes(TensorType source, int rank)
    {
        var extra = source.Rank - rank;
        return extra > 0 && source.Shape.Take(extra).All(dim => dim == 1) ? source.With(source.Shape.Slice(extra, source.Rank)) : source;
    }
}
