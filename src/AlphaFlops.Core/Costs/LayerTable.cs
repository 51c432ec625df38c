using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Gathers calls into layers: one operator at one module path and place is one layer, in the order of first calls.</summary>
internal sealed class LayerTable
{
    private readonly Dictionary<Key, Row> _rows = [];
    private readonly List<Row> _inOrder = [];

    /// <param name="path">The path of the module now, which the call may have recorded under another name.</param>
    public void Add(OperatorCall call, string path, CostSum cost)
    {
        var key = new Key(call.Operator.Name, path, call.Place);
        if (!_rows.TryGetValue(key, out var row))
        {
            row = new Row(call, path);
            _rows.Add(key, row);
            _inOrder.Add(row);
        }

        row.Calls++;
        row.Cost.Add(cost);
        row.See(call.Inputs);
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
        var byPath = _inOrder.ToLookup(row => row.Path);
        foreach (var tensor in registered)
        {
            if (tensor.IsBuffer) continue;
            var path = ModulePath.OfTensor(tensor.Path);
            var reader = ModulePath.SelfAndParents(path).SelectMany(module => byPath[module]).FirstOrDefault(row => row.State.Contains(tensor.Type));
            (reader ?? byPath[path].FirstOrDefault())?.Parameters.Add(() => tensor.Type.Shape.Elements);
        }
    }

    private readonly struct Key(string op, string path, SourcePlace? place) : IEquatable<Key>
    {
        private readonly string _operator = op;
        private readonly string _path = path;
        private readonly SourcePlace? _place = place;

        public bool Equals(Key other) => _operator == other._operator && _path == other._path && Equals(_place, other._place);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => unchecked((_path.GetHashCode() * 31 + _operator.GetHashCode()) * 31 + (_place?.Start ?? 0));
    }

    private sealed class Row(OperatorCall first, string path)
    {
        private IReadOnlyList<TensorUse>? _seen;

        public OperatorCall First { get; } = first;

        public string Path { get; } = path;

        public HashSet<TensorType> State { get; } = [];

        public CostSum Cost { get; } = new();

        public ExactSum Parameters { get; } = new();

        public int Calls { get; set; }

        /// <summary>Notes the weights that a call reads.</summary>
        public void See(IReadOnlyList<TensorUse> inputs)
        {
            if (ReferenceEquals(inputs, _seen)) return;
            _seen = inputs;
            foreach (var use in inputs)
                if (use.IsModelState) State.Add(use.Type);
        }

        public LayerCost ToLayer() => new()
        {
            Path = Path,
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
