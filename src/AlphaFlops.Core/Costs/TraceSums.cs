using AlphaFlops.Alpha;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Goes through a trace once and adds up its calls: the least and the most that they may cost, and their layers. Where a condition chooses,
/// the layers are those of the branch with the fewest MACs.</summary>
/// <param name="mapsBackward">Calls of the backward pass are in <see cref="LayerOfCall"/>.</param>
internal sealed class TraceSums(Profile profile, bool mapsBackward)
{
    private readonly CallCosts _costs = new(profile);

    // A view is no layer; it counts to the one before it.
    private readonly List<LayerRow?> _layerOfCall = [];

    // The layers of calls that ran again under the same paths: a turn of a loop finds those of the one before.
    private readonly Dictionary<OperatorCall, LayerRow> _again = new(ByReference.Instance);

    public LayerTable Layers { get; } = new();

    public bool HasChoices { get; private set; }

    /// <summary>There are calls of a backward pass, or of an optimizer.</summary>
    public bool HasTraining { get; private set; }

    /// <summary>What the calls of a block cost together.</summary>
    public (CostSum Least, CostSum Most) Of(CallBlock block)
    {
        var sums = new Ends();
        Add(block, null, AddLayer, sums);
        return (sums.Least, sums.Most);
    }

    /// <summary>The numbers of the layers that the calls belong to, once the layers are listed.</summary>
    public int[] LayerOfCall() => [.. _layerOfCall.Select(row => (row?.Into ?? row)?.Index ?? 0)];

    private void AddLayer(OperatorCall call, Names? names, CostSum? cost)
    {
        var row = cost is null ? _layerOfCall.LastOrDefault() : RowOf(call, names, cost);
        if (mapsBackward || !call.IsBackward) _layerOfCall.Add(row);
    }

    private LayerRow RowOf(OperatorCall call, Names? names, CostSum cost)
    {
        if (names is null || names.HasOtherPaths) return Layers.Add(call, names is null ? call.ModulePath : names.Path(call.ModulePath), cost);
        if (!_again.TryGetValue(call, out var row)) return _again[call] = Layers.Add(call, call.ModulePath, cost);
        row = row.Into ?? row;
        row.Add(call, cost);
        return row;
    }

    // Call by call, whatever block they stand in: so the sum is the same to the last bit, however the trace is divided.
    private void Add(CallBlock block, Names? names, Action<OperatorCall, Names?, CostSum?> addLayer, Ends sums)
    {
        foreach (var step in block.Steps)
        {
            switch (step)
            {
                case OperatorCall call:
                    HasTraining |= call.IsBackward || call.Outputs.Count > 0 && call.Outputs[0].IsOptimizerState;
                    var cost = call.Result.IsView ? null : _costs.Of(call);
                    if (cost is not null) sums.Add(cost);
                    addLayer(call, names, cost);
                    break;
                case Repetition repetition:
                    Add(repetition.Block, repetition.Within(names), addLayer, sums);
                    break;
                case Choice choice:
                    HasChoices |= choice.HasCalls;
                    Add(choice, names, addLayer, sums);
                    break;
            }
        }
    }

    private void Add(Choice choice, Names? names, Action<OperatorCall, Names?, CostSum?> addLayer, Ends sums)
    {
        var branches = choice.Branches.Select(branch =>
        {
            var own = new Ends();
            var layers = new List<(OperatorCall Call, Names? Names, CostSum? Cost)>();
            Add(branch, names, (call, within, cost) => layers.Add((call, within, cost)), own);
            return (own.Least, own.Most, Layers: layers);
        }).ToArray();
        foreach (var (call, within, cost) in branches.Aggregate((x, y) => y.Least.Macs.Value < x.Least.Macs.Value ? y : x).Layers) addLayer(call, within, cost);
        sums.Add(CostSum.Least([.. branches.Select(branch => branch.Least)]), CostSum.Most([.. branches.Select(branch => branch.Most)]));
    }

    /// <summary>The least and the most, which are the same up to the first choice.</summary>
    private sealed class Ends
    {
        private CostSum? _most;

        public CostSum Least { get; } = new();

        public CostSum Most => _most ?? Least;

        public void Add(CostSum cost)
        {
            Least.Add(cost);
            _most?.Add(cost);
        }

        public void Add(CostSum least, CostSum most)
        {
            if (_most is null) (_most = new CostSum()).Add(Least);
            Least.Add(least);
            _most.Add(most);
        }
    }
}
