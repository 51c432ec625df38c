using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>A trace with each size that only values decide at one end of its range. Every count is put there by itself, so that a sum of them is never above,
/// or never below, that of any run.</summary>
internal sealed class SizeEnds(bool isLeast)
{
    private readonly Dictionary<OperatorResult, OperatorResult> _results = [];

    public Trace Of(Trace trace) => trace with
    {
        HasHiddenSizes = false,
        Block = trace.Block.With(call => call with { Inputs = Of(call.Inputs), Outputs = Of(call.Outputs), Result = Of(call.Result) }, cause => cause),
        Registered = [.. trace.Registered.Select(tensor => tensor with { Type = Of(tensor.Type) })],
    };

    private IReadOnlyList<TensorUse> Of(IReadOnlyList<TensorUse> uses) =>
        uses.Any(use => use.Type.Shape.IsHidden) ? [.. uses.Select(use => use with { Type = Of(use.Type) })] : uses;

    private TensorType Of(TensorType type) => type.Shape.IsHidden ? type.With(new Shape(type.Shape.Select(Of))) : type;

    // Equal layers share their results.
    private OperatorResult Of(OperatorResult result)
    {
        if (_results.TryGetValue(result, out var known)) return known;
        var changed = !result.IsHidden ? result : new OperatorResult([.. result.Outputs.Select(Of)])
        {
            // Of nothing there is no product, and no α.
            Products = [.. result.Products.Select(Of).Where(product => product.Macs != 0)],
            ElementOps = Of(result.ElementOps ?? 0),
            MovedBytes = Of(result.MovedBytes ?? 0),
            SavedBytes = Of(result.SavedBytes),
            IsView = result.IsView,
        };
        _results.Add(result, changed);
        return changed;
    }

    private Product Of(Product product)
    {
        if (!product.Macs.IsHidden && !product.Spatial.IsHidden) return product;
        Dim macs = Of(product.Macs), rows = Of(product.Spatial);
        return product with
        {
            Macs = macs,
            Spatial = rows,
            KernelArea = Of(product.KernelArea),
            // Where only the rows are hidden, as of a linear layer after a mask.
            Shape = product.Shape is { } shape && shape.Inner * shape.Columns * rows == macs ? shape with { Rows = rows.CeilingDivide(shape.Batches) } : null,
            Winograd = null,
        };
    }

    private Dim Of(Dim count) => !count.IsHidden ? count
        : count.Range is not { } range ? 0
        : Math.Max(0, isLeast ? range.Least : range.Most);
}
