using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Gathers calls into layers: one operator at one module path and place is one layer, in the order of first calls.</summary>
internal sealed class LayerTable
{
    private readonly Dictionary<(string Operator, string Path, SourcePlace? Place), Row> _rows = [];
    private readonly List<Row> _inOrder = [];

    public int Count => _inOrder.Count;

    /// <summary>The place in the list of the layer that the call belongs to.</summary>
    public int Add(OperatorCall call, CostSum cost)
    {
        var key = (call.Operator.Name, call.ModulePath, call.Place);
        if (!_rows.TryGetValue(key, out var row))
        {
            row = new Row(call, _inOrder.Count);
            _rows.Add(key, row);
            _inOrder.Add(row);
        }

        row.Calls++;
        row.Cost.Add(cost);
        foreach (var use in call.Inputs)
            if (use.IsModelState) row.State.Add(use.Type);
        return row.Index;
    }

    public IReadOnlyList<LayerCost> ToList(IReadOnlyList<RegisteredTensor> registered)
    {
        Attribute(registered);
        return [.. _inOrder.Select(row => row.ToLayer())];
    }

    /// <summary>Gives each parameter to one layer: of its module, or of a module around it (an attention module runs its out_proj itself), the
    /// first that reads a tensor of this type; else the first of its own module. What no layer runs stays in the total alone.</summary>
    private void Attribute(IReadOnlyList<RegisteredTensor> registered)
    {
        var byPath = _inOrder.ToLookup(row => row.First.ModulePath);
        foreach (var tensor in registered)
        {
            if (tensor.IsBuffer) continue;
            var path = ModulePath.OfTensor(tensor.Path);
            var reader = ModulePath.SelfAndParents(path).SelectMany(module => byPath[module]).FirstOrDefault(row => row.State.Contains(tensor.Type));
            (reader ?? byPath[path].FirstOrDefault())?.Parameters.Add(() => tensor.Type.Shape.Elements);
        }
    }

    private sealed class Row(OperatorCall first, int index)
    {
        public int Index { get; } = index;

        public OperatorCall First { get; } = first;

        public HashSet<TensorType> State { get; } = [];

        public CostSum Cost { get; } = new();

        public ExactSum Parameters { get; } = new();

        public int Calls { get; set; }

        public LayerCost ToLayer() => new()
        {
            Path = First.ModulePath,
            Operator = First.Operator.Name,
            Place = First.Place,
            Inputs = [.. First.Inputs.Where(use => !use.IsModelState).Select(use => use.Type)],
            Output = First.Outputs.Count > 0 ? First.Outputs[0].Type : null,
            Calls = Calls,
            Parameters = Parameters.Value,
            Macs = Cost.Macs.Value,
            ElementOps = Cost.ElementOps.Value,
            MovedBytes = Cost.MovedBytes.Value,
            AlphaFlops = Cost.AlphaFlops,
            Milliseconds = Cost.Milliseconds,
        };
    }
}
