using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>A layer while its calls are added up.</summary>
internal sealed class LayerRow(OperatorCall first, string path)
{
    // The cost of a single call is shared with others.
    private CostSum? _shared;
    private CostSum? _own;

    private readonly HashSet<TensorType> _weights = [];
    private IReadOnlyList<TensorUse>? _lastSeen;

    public OperatorCall First { get; } = first;

    public string Path { get; set; } = path;

    public ExactSum Parameters { get; } = new();

    /// <summary>The row that has taken this one up, or null.</summary>
    public LayerRow? Into { get; set; }

    /// <summary>The place in the list of layers.</summary>
    public int Index { get; set; }

    private int Calls { get; set; }

    private CostSum Cost => _own ?? _shared ?? new CostSum();

    public void Add(OperatorCall call, CostSum cost)
    {
        AddCost(cost);
        if (call.IsBackward) return;
        Calls++;
        See(call.Inputs);
    }

    public void Add(LayerRow other)
    {
        Calls += other.Calls;
        AddCost(other.Cost);
        _weights.UnionWith(other._weights);
    }

    /// <summary>One of its calls has a weight of this type.</summary>
    public bool Reads(TensorType type) => _weights.Contains(type);

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

    private void AddCost(CostSum cost)
    {
        if (_shared is null)
        {
            _shared = cost;
            return;
        }

        if (_own is null)
        {
            _own = new CostSum();
            _own.Add(_shared);
        }

        _own.Add(cost);
    }

    private void See(IReadOnlyList<TensorUse> inputs)
    {
        if (ReferenceEquals(_lastSeen, inputs)) return;
        _lastSeen = inputs;
        foreach (var use in inputs)
            if (use.IsModelState) _weights.Add(use.Type);
    }
}
