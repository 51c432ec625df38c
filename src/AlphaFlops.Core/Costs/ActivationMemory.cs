using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The memory of intermediate tensors. A tensor lives from the call that makes it to the last call that uses it, an input of the model
/// from the start; views share the memory that they look at; parameters and buffers never count. In evaluation the peak of what lives at
/// once. In training what the backward pass needs, which lives until it runs: the sum of the memory that some call saves, each once.</summary>
internal static class ActivationMemory
{
    /// <summary>Up to here every way through the choices is followed.</summary>
    private const int MaxWays = 16;

    /// <summary>The least and the most, and the bytes that live during each call; these are empty where something is chosen. Where there are too
    /// many ways to follow each, the least leaves out what is chosen, and the most has all branches one after the other.</summary>
    public static (ExactSum Least, ExactSum Most, long[] Live) Measure(Trace trace, bool training)
    {
        var ways = Ways(trace.Block);
        if (ways == 1)
        {
            var (peak, live) = Follow(trace, training, isLeast: true, _ => []).Peak();
            return (peak, peak, live);
        }

        if (ways > MaxWays) return (Peak(isLeast: true, _ => []), Peak(isLeast: false, choice => choice.Branches), []);
        var numbers = Enumerable.Range(0, (int)ways).ToArray();
        return (ExactSum.Least(numbers.Select(way => Peak(isLeast: true, Of(way)))), ExactSum.Most(numbers.Select(way => Peak(isLeast: false, Of(way)))), []);

        ExactSum Peak(bool isLeast, Func<Choice, IEnumerable<CallBlock>> choose) => Follow(trace, training, isLeast, choose).Peak().Peak;
    }

    private static double Ways(CallBlock block)
    {
        var ways = 1.0;
        if (!block.HasChoices) return ways;
        block.Visit(null, (_, _) => { }, choice =>
        {
            if (!choice.HasCalls) return [];
            ways *= choice.Branches.Count;
            return choice.Branches;
        });
        return ways;
    }

    // Numbers the ways: each choice takes its digit.
    private static Func<Choice, IEnumerable<CallBlock>> Of(int way) => choice =>
    {
        if (!choice.HasCalls) return [];
        var branch = way % choice.Branches.Count;
        way /= choice.Branches.Count;
        return [choice.Branches[branch]];
    };

    // What nothing made is an input of the model. Where something is unknown or not followed, it may come from there: for the least it then
    // counts from its first use.
    private static Lifetimes Follow(Trace trace, bool training, bool isLeast, Func<Choice, IEnumerable<CallBlock>> choose)
    {
        var isAllKnown = trace.Unknowns.Count == 0 && trace.Failure is null;
        var lifetimes = new Lifetimes(training);
        trace.Block.Visit(null, (call, names) =>
        {
            if (!training || !call.IsBackward) lifetimes.Add(call, names, isAllKnown);
        }, choice =>
        {
            isAllKnown &= !isLeast;
            return choose(choice);
        });
        return lifetimes;
    }
}
