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

    public LayerTable Layers { get; } = new();

    public bool HasChoices { get; private set; }

    /// <summary>There are calls of a backward pass, or of an optimizer.</summary>
    public bool HasTraining { get; private set; }

    /// <summary>What the calls of a block cost together.</summary>
    public (CostSum Least, CostSum Most) Of(CallBlock block)
    {
        var sums = (Least: new CostSum(), Most: new CostSum());
        Add(block, null, AddLayer, sums);
        return sums;
    }

    /// <summary>The numbers of the layers that the calls belong to, once the layers are listed.</summary>
    public int[] LayerOfCall() => [.. _layerOfCall.Select(row => (row?.Into ?? row)?.Index ?? 0)];

    private void AddLayer(OperatorCall call, string path, CostSum? cost)
    {
        var row = cost is null ? _layerOfCall.LastOrDefault() : Layers.Add(call, path, cost);
        if (mapsBackward || !call.IsBackward) _layerOfCall.Add(row);
    }

    // Call by call, whatever block they stand in: so the sum is the same to the last bit, however the trace is divided.
    private void Add(CallBlock block, Names? names, Action<OperatorCall, string, CostSum?> addLayer, (CostSum Least, CostSum Most) sums)
    {
        foreach (var step in block.Steps)
        {
            switch (step)
            {
                case OperatorCall call:
                    HasTraining |= call.IsBackward || call.Outputs.Count > 0 && call.Outputs[0].IsOptimizerState;
                    if (call.Result.IsView)
                    {
                        addLayer(call, call.ModulePath, null);
                        break;
                    }

                    var cost = _costs.Of(call);
                    sums.Least.Add(cost);
                    sums.Most.Add(cost);
                    addLayer(call, names is null ? call.ModulePath : names.Path(call.ModulePath), cost);
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

    private void Add(Choice choice, Names? names, Action<OperatorCall, string, CostSum?> addLayer, (CostSum Least, CostSum Most) sums)
    {
        var branches = choice.Branches.Select(branch =>
        {
            var own = (Least: new CostSum(), Most: new CostSum());
            var layers = new List<(OperatorCall Call, string Path, CostSum? Cost)>();
            Add(branch, names, (call, path, cost) => layers.Add((call, path, cost)), own);
            return (own.Least, own.Most, Layers: layers);
        }).ToArray();
        foreach (var (call, path, cost) in branches.Aggregate((x, y) => y.Least.Macs.Value < x.Least.Macs.Value ? y : x).Layers) addLayer(call, path, cost);
        sums.Least.Add(CostSum.Least([.. branches.Select(branch => branch.Least)]));
        sums.Most.Add(CostSum.Most([.. branches.Select(branch => branch.Most)]));
    }
}
