namespace AlphaFlops.Traces;

/// <summary>Steps that ran one after the other. Shared: equal layers of a model have one block.</summary>
public sealed class CallBlock(IReadOnlyList<TraceStep> steps)
{
    private int _count = -1;
    private bool? _hasChoices;

    public static CallBlock Empty { get; } = new([]);

    public IReadOnlyList<TraceStep> Steps { get; } = steps;

    /// <summary>The number of calls, those of repetitions and of all branches included.</summary>
    public int Count => _count >= 0 ? _count : _count = Steps.Sum(step => step switch
    {
        Repetition repetition => repetition.Block.Count,
        Choice choice => choice.Branches.Sum(branch => branch.Count),
        _ => 1,
    });

    /// <summary>A condition that is not known chooses in it.</summary>
    public bool HasChoices => _hasChoices ??= Steps.Any(step => step is Choice || step is Repetition repetition && repetition.Block.HasChoices);

    /// <summary>What it holds in memory, in calls: one that is repeated is there once.</summary>
    public int Weight => Steps.Sum(step => step switch
    {
        Repetition { Renaming: null } first => first.Block.Weight,
        Choice choice => choice.Branches.Sum(branch => branch.Weight),
        _ => 1,
    });

    /// <summary>The same with other calls; what is shared stays shared.</summary>
    internal CallBlock With(Func<OperatorCall, OperatorCall> call, Func<UnknownCost, UnknownCost> cause)
    {
        var known = new Dictionary<CallBlock, CallBlock>();
        return Changed(this);

        CallBlock Changed(CallBlock block)
        {
            if (!known.TryGetValue(block, out var changed)) known.Add(block, changed = new CallBlock([.. block.Steps.Select(Step)]));
            return changed;
        }

        TraceStep Step(TraceStep step) => step switch
        {
            OperatorCall one => call(one),
            Repetition repetition => repetition with { Block = Changed(repetition.Block) },
            Choice choice => choice with { Cause = cause(choice.Cause), Branches = [.. choice.Branches.Select(Changed)] },
            _ => step,
        };
    }

    /// <summary>Goes through the calls in order.</summary>
    /// <param name="choose">The branches to go through.</param>
    internal void Visit(Names? names, Action<OperatorCall, Names?> visit, Func<Choice, IEnumerable<CallBlock>> choose)
    {
        foreach (var step in Steps)
        {
            switch (step)
            {
                case OperatorCall call:
                    visit(call, names);
                    break;
                case Repetition repetition:
                    repetition.Block.Visit(repetition.Within(names), visit, choose);
                    break;
                case Choice choice:
                    foreach (var branch in choose(choice)) branch.Visit(names, visit, choose);
                    break;
            }
        }
    }

    /// <summary>Every call in order, those of all branches too.</summary>
    public IEnumerable<OperatorCall> Calls(Names? names = null)
    {
        foreach (var step in Steps)
        {
            switch (step)
            {
                case OperatorCall call:
                    yield return names is null ? call : names.Of(call);
                    break;
                case Repetition repetition:
                    foreach (var call in repetition.Block.Calls(repetition.Within(names))) yield return call;
                    break;
                case Choice choice:
                    foreach (var call in choice.Branches.SelectMany(branch => branch.Calls(names))) yield return call;
                    break;
            }
        }
    }
}
