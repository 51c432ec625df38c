using AlphaFlops.Alpha;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Goes through a trace once and adds up its calls: the least and the most that they may cost, and their layers. Where a condition chooses,
/// the layers are those of the branch with the fewest MACs.</summary>
internal sealed class TraceSums(Profile profile, BackwardPass? backward)
{
    private readonly CallCosts _costs = new(profile);

    public LayerTable Layers { get; } = new();

    public bool HasChoices { get; private set; }

    public (CostSum Least, CostSum Most) Of(CallBlock block) => Of(block, null, Layers);

    private (CostSum Least, CostSum Most) Of(CallBlock block, Names? names, LayerTable? layers)
    {
        var least = new CostSum();
        var most = new CostSum();
        foreach (var step in block.Steps)
        {
            switch (step)
            {
                case OperatorCall call:
                    var gradients = backward?.Visit(names is null ? call : names.Of(call)) ?? GradientCount.None;
                    if (call.Result.IsView) break;
                    var cost = _costs.Of(call, gradients);
                    least.Add(cost);
                    most.Add(cost);
                    layers?.Add(call, names is null ? call.ModulePath : names.Path(call.ModulePath), cost);
                    break;
                case Repetition repetition:
                    Add(Of(repetition.Block, repetition.Within(names), layers));
                    break;
                case Choice choice:
                    HasChoices = true;
                    Add(Of(choice, names, layers));
                    break;
            }
        }

        return (least, most);

        void Add((CostSum Least, CostSum Most) part)
        {
            least.Add(part.Least);
            most.Add(part.Most);
        }
    }

    private (CostSum Least, CostSum Most) Of(Choice choice, Names? names, LayerTable? layers)
    {
        var branches = choice.Branches.Select(branch => Of(branch, names, null)).ToArray();
        var cheapest = 0;
        for (var i = 1; i < branches.Length; i++)
            if (branches[i].Least.Macs.Value < branches[cheapest].Least.Macs.Value) cheapest = i;
        if (layers is not null) Of(choice.Branches[cheapest], names, layers);
        return (CostSum.Least([.. branches.Select(branch => branch.Least)]), CostSum.Most([.. branches.Select(branch => branch.Most)]));
    }
}
