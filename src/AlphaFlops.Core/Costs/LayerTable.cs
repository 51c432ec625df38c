using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Gathers calls into layers: one operator at one module path and place is one layer, in the order of first calls. A model with very many
/// layers has one for all whose paths differ only in numbers, <c>layers.*.attention.query</c>.</summary>
internal sealed class LayerTable
{
    /// <summary>So many layers have a row each.</summary>
    public const int MaxRows = 5_000;

    private readonly Dictionary<LayerKey, LayerRow> _rows = [];
    private readonly List<LayerRow> _inOrder = [];
    private bool _isFolded;

    public int Count => _inOrder.Count;

    /// <param name="path">The path of the module now, which the call may have recorded under another name.</param>
    /// <returns>The layer that the call belongs to.</returns>
    public LayerRow Add(OperatorCall call, string path, CostSum cost)
    {
        var key = new LayerKey(call.Operator.Name, path, call.Place, _isFolded);
        if (!_rows.TryGetValue(key, out var row))
        {
            if (_inOrder.Count == MaxRows && !_isFolded)
            {
                Fold();
                return Add(call, path, cost);
            }

            _rows.Add(key, row = new LayerRow(call, _isFolded ? LayerKey.Folded(path) : path));
            _inOrder.Add(row);
        }

        row.Add(call, cost);
        return row;
    }

    public IReadOnlyList<LayerCost> ToList(IReadOnlyList<RegisteredTensor> registered)
    {
        Attribute(registered);
        for (var i = 0; i < _inOrder.Count; i++) _inOrder[i].Index = i;
        return [.. _inOrder.Select(row => row.ToLayer())];
    }

    private void Fold()
    {
        _isFolded = true;
        var rows = _inOrder.ToArray();
        _rows.Clear();
        _inOrder.Clear();
        foreach (var row in rows)
        {
            var key = new LayerKey(row.First.Operator.Name, row.Path, row.First.Place, true);
            if (_rows.TryGetValue(key, out var all))
            {
                all.Add(row);
                row.Into = all;
                continue;
            }

            row.Path = LayerKey.Folded(row.Path);
            _rows.Add(key, row);
            _inOrder.Add(row);
        }
    }

    /// <summary>Gives each parameter to one layer: of its module, or of a module around it (an attention module runs its out_proj itself), the
    /// first that reads a tensor of this type; else the first of its own module. What no layer runs stays in the total alone.</summary>
    private void Attribute(IReadOnlyList<RegisteredTensor> registered)
    {
        var byPath = new Dictionary<LayerKey, List<LayerRow>>();
        foreach (var row in _inOrder)
        {
            var key = new LayerKey("", row.Path, null, _isFolded);
            if (!byPath.TryGetValue(key, out var rows)) byPath.Add(key, rows = []);
            rows.Add(row);
        }

        foreach (var tensor in registered)
            if (!tensor.IsBuffer) RowOf(tensor)?.Parameters.Add(() => tensor.Type.Shape.Elements);

        LayerRow? RowOf(RegisteredTensor tensor)
        {
            LayerRow? first = null;
            var own = ModulePath.OfTensor(tensor.Path);
            for (var path = own; ; path = ModulePath.OfTensor(path))
            {
                if (byPath.TryGetValue(new LayerKey("", path, null, _isFolded), out var rows))
                {
                    foreach (var row in rows)
                        if (row.Reads(tensor.Type)) return row;
                    if (ReferenceEquals(path, own)) first = rows[0];
                }

                if (path.Length == 0) return first;
            }
        }
    }
}
