using AlphaFlops.Costs;

namespace AlphaFlops.Traces;

/// <summary>What torch's autograd runs when <c>backward</c> is called: the gradients of the forward calls that led to the tensor, the last call first.
/// What is followed is memory: calls that write into the same memory are taken together.</summary>
public sealed class BackwardPass
{
    /// <summary>Conditions after which the ways back differ, and each is followed to its end.</summary>
    private const int MaxSplits = 6;

    private readonly Dictionary<int, int> _gradients;
    private readonly Func<int> _newStorage;
    private readonly bool _keepsGraph;
    private readonly bool _isTargeted;
    private int _splits;

    private BackwardPass(IReadOnlyDictionary<int, int> gradients, Func<int> newStorage, bool keepsGraph, bool isTargeted)
    {
        _gradients = gradients.ToDictionary(pair => pair.Key, pair => pair.Value);
        (_newStorage, _keepsGraph, _isTargeted) = (newStorage, keepsGraph, isTargeted);
    }

    /// <summary>The calls.</summary>
    public IReadOnlyList<TraceStep> Steps { get; private set; } = [];

    /// <summary>The storages of the gradients that stay, by the storages of what they belong to: parameters, and inputs that require one.</summary>
    public IReadOnlyDictionary<int, int> Leaves { get; private set; } = new Dictionary<int, int>();

    /// <summary>Those of <see cref="Leaves"/> that get one by conditions that are not known.</summary>
    public IReadOnlyCollection<int> UnsureLeaves { get; private set; } = [];

    /// <summary>All ways were followed.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The steps that were looked at.</summary>
    public int Visited { get; private set; }

    /// <param name="steps">All that ran so far.</param>
    /// <param name="roots">The storages that it starts from.</param>
    /// <param name="gradients">Gradients that are there already, which are added to.</param>
    /// <param name="newStorage">Numbers new memory.</param>
    /// <param name="keepsGraph">retain_graph: another pass may go the same way.</param>
    /// <param name="targets">The storages of those that alone get a gradient; null for all leaves.</param>
    public static BackwardPass Of(
        IReadOnlyList<TraceStep> steps, IEnumerable<int> roots, IReadOnlyDictionary<int, int> gradients, Func<int> newStorage, bool keepsGraph,
        IReadOnlyCollection<int>? targets = null)
    {
        var pass = new BackwardPass(gradients, newStorage, keepsGraph, isTargeted: targets is not null);
        var front = new GradientFront();
        foreach (var root in roots) front.Reach(root, isLeaf: false);
        pass.Steps = pass.Walk(new TracePosition(steps, null, null), front);
        front.Leaves.UnionWith(front.Open);
        pass.UnsureLeaves = front.Unsure;
        if (targets is not null) pass.Restrict(targets);
        else pass.Leaves = front.Leaves.Where(pass._gradients.ContainsKey).ToDictionary(leaf => leaf, leaf => pass._gradients[leaf]);
        return pass;
    }

    /// <summary>The storages of all results that autograd tracks.</summary>
    public static IEnumerable<int> Tracked(CallBlock block)
    {
        var storages = new HashSet<int>();
        block.Visit(null, (call, names) =>
        {
            foreach (var use in call.Outputs)
                if (use.NeedsGradient && !call.IsBackward) storages.Add(names is null ? use.Storage : names.Storage(use.Storage));
        }, choice => choice.Branches);
        return storages;
    }

    private List<TraceStep> Walk(TracePosition? position, GradientFront front)
    {
        var steps = new List<TraceStep>();
        while (position is not null && front.Open.Count > 0)
        {
            if (position.Index < 0)
            {
                position = position.Outer;
                continue;
            }

            Visited++;
            var (step, names) = (position.Step, position.Names);
            position = position.Before();
            switch (step)
            {
                case OperatorCall call:
                    if (Visit(names is null ? call : names.Of(call), front) is { } gradient) steps.Add(gradient);
                    break;
                case Repetition repetition:
                    position = new TracePosition(repetition.Block.Steps, repetition.Within(names), position);
                    break;
                case Choice choice:
                    if (!TryJoin(choice, names, front, steps, out var fronts, out var ways))
                    {
                        Split(choice, position, front, steps, fronts, ways);
                        return steps;
                    }

                    break;
            }
        }

        return steps;
    }

    /// <summary>Goes back through each way of a choice; true where they come out alike.</summary>
    private bool TryJoin(Choice choice, Names? names, GradientFront front, List<TraceStep> steps, out GradientFront[] fronts, out List<TraceStep>[] ways)
    {
        var copies = choice.Branches.Select((_, i) => Into(choice, i, names, front)).ToArray();
        fronts = copies;
        ways = [.. choice.Branches.Select((branch, i) => Walk(new TracePosition(branch.Steps, names, null), copies[i]))];
        if (!copies.Skip(1).All(copies[0].IsLike)) return false;
        if (ways.Any(way => way.Count > 0)) steps.Add(ChoiceOf(choice, ways));
        front.Join(copies);
        return true;
    }

    // What lies before the condition is reached in different ways: each is followed to the beginning.
    private void Split(Choice choice, TracePosition? before, GradientFront front, List<TraceStep> steps, GradientFront[] fronts, List<TraceStep>[] ways)
    {
        if (_splits++ < MaxSplits)
            for (var i = 0; i < ways.Length; i++) ways[i].AddRange(Walk(before, fronts[i]));
        else IsWhole = false;
        steps.Add(ChoiceOf(choice, ways));
        front.Join(fronts);
    }

    // What is known by one name behind a choice has a name of its own in each branch.
    private GradientFront Into(Choice choice, int branch, Names? names, GradientFront front)
    {
        int Now(int storage) => names is null ? storage : names.Storage(storage);
        var inside = new GradientFront(front);
        foreach (var joined in choice.Joined)
        {
            var (outer, inner) = (Now(joined.Storage), Now(joined.OfBranches[branch]));
            if (inner == outer || !front.IsReached(outer)) continue;
            inside.Open.Remove(outer);
            if (!_gradients.ContainsKey(inner) && _gradients.TryGetValue(outer, out var gradient)) _gradients.Add(inner, gradient);
        }

        foreach (var joined in choice.Joined)
            if (front.IsReached(Now(joined.Storage))) inside.Open.Add(Now(joined.OfBranches[branch]));
        return inside;
    }

    private static Choice ChoiceOf(Choice choice, List<TraceStep>[] ways) => new(choice.Cause, [.. ways.Select(way => new CallBlock(way))]);

    private OperatorCall? Visit(OperatorCall call, GradientFront front)
    {
        if (call.Gradients is { } earlier)
        {
            front.Freed.UnionWith(earlier.Freed);
            return null;
        }

        var reached = call.Outputs.Where(use => use.NeedsGradient && front.IsReached(use.Storage)).ToArray();
        foreach (var use in call.Outputs)
            if (front.Open.Contains(use.Storage) && call.Inputs.All(input => input.Storage != use.Storage)) front.Close(use.Storage, isLeaf: reached.Length == 0);
        // The gradient of a view is a view of the gradient.
        if (reached.Length == 0 || call.Result.IsView) return null;

        var needing = call.Inputs.Where(use => use.NeedsGradient).ToArray();
        foreach (var use in needing) front.Reach(use.Storage, use.IsModelState);
        return call with
        {
            Gradients = new GradientCall(GradientCount.Of(call), call.Outputs[0], _keepsGraph ? [] : [.. reached.Select(use => use.Storage)]) { Of = _isTargeted ? call : null },
            Inputs = [.. reached.Select(GradientOf), .. SavedTensors.Of(call)],
            Outputs = [.. needing.Select(GradientOf)],
        };
    }

    private void Restrict(IReadOnlyCollection<int> targets)
    {
        var wanted = targets.Where(_gradients.ContainsKey).ToDictionary(target => _gradients[target]);
        var way = new TargetedWay(wanted.Keys, storage => _gradients[storage]);
        Steps = way.Of(Steps);
        IsWhole &= way.IsSure;
        Leaves = wanted.Where(pair => way.Made.Contains(pair.Key)).ToDictionary(pair => pair.Value, pair => pair.Key);
        UnsureLeaves = [.. UnsureLeaves.Intersect(Leaves.Keys)];
    }

    private TensorUse GradientOf(TensorUse use)
    {
        if (!_gradients.TryGetValue(use.Storage, out var gradient)) _gradients.Add(use.Storage, gradient = _newStorage());
        return new TensorUse(gradient, use.Type, use.IsModelState);
    }
}
