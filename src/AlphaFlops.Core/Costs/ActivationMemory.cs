using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The memory of intermediate tensors. A tensor lives from the call that makes it to the last call that uses it, an input of the model
/// from the start; views share the memory that they look at; parameters and buffers never count. In evaluation the peak of what lives at
/// once. In training the sum of all: by this convention the backward pass keeps every intermediate tensor and the inputs, what an in-place
/// operator overwrites once.</summary>
internal static class ActivationMemory
{
    /// <summary>Up to here every way through the choices is followed.</summary>
    private const int MaxWays = 16;

    /// <summary>The least and the most. Where there are too many ways to follow each, the least leaves out what is chosen, and the most has all
    /// branches one after the other.</summary>
    public static (ExactSum Least, ExactSum Most) Bytes(Trace trace, bool training)
    {
        var choices = new List<Choice>();
        trace.Block.Visit(null, (_, _) => { }, choice =>
        {
            choices.Add(choice);
            return choice.Branches;
        });

        if (choices.Count == 0)
        {
            var bytes = Bytes(trace, training, _ => []);
            return (bytes, bytes);
        }

        var ways = choices.Aggregate(1.0, (product, choice) => product * choice.Branches.Count);
        if (ways > MaxWays) return (Bytes(trace, training, _ => []), Bytes(trace, training, choice => choice.Branches));
        var all = Enumerable.Range(0, (int)ways).Select(way => Bytes(trace, training, choice =>
        {
            var branch = way % choice.Branches.Count;
            way /= choice.Branches.Count;
            return [choice.Branches[branch]];
        })).ToArray();
        return (ExactSum.Least(all), ExactSum.Most(all));
    }

    private static ExactSum Bytes(Trace trace, bool training, Func<Choice, IEnumerable<CallBlock>> choose)
    {
        // What nothing made is an input of the model; where something is unknown or not followed, it may come from there, so that it counts from
        // its first use.
        var isAllKnown = trace.Unknowns.Count == 0 && trace.Failure is null;
        var lifetimes = new Lifetimes();
        trace.Block.Visit(null, (call, names) => lifetimes.Add(call, names, isAllKnown), choice =>
        {
            isAllKnown = false;
            return choose(choice);
        });
        return training ? lifetimes.Sum() : lifetimes.Peak();
    }
}
