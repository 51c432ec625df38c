using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>How a built-in meaning treats what is unknown. Tables hold plain lambdas; <see cref="Guard"/> wraps each once, so that a lambda need not
/// think of unknowns: an unknown among the receiver and the arguments is the result, and so is one that a reader in <see cref="Reading"/> met on
/// the way. Where that is not right an entry says so.</summary>
internal static class Meaning
{
    /// <summary>Arguments may be unknown: they are kept, not looked at (List.Add, Tuple.Create).</summary>
    public static Intrinsic Tolerant(Intrinsic run) => new Marked(run, IsTolerant: true, IsChange: false).Run;

    /// <summary>Changes the receiver in a way that depends on the arguments: an unknown one makes the receiver's contents unknown.</summary>
    public static Intrinsic Change(Intrinsic run) => new Marked(run, IsTolerant: false, IsChange: true).Run;

    /// <summary>As <see cref="Change"/>, and arguments may be unknown.</summary>
    public static Intrinsic TolerantChange(Intrinsic run) => new Marked(run, IsTolerant: true, IsChange: true).Run;

    /// <summary>Looks at the result, whatever is unknown.</summary>
    public static Intrinsic Then(Intrinsic run, Func<Call, object?, object?> look) => run.Target is Marked marked
        ? (marked with { Inner = call => look(call, marked.Inner(call)) }).Run
        : call => look(call, run(call));

    /// <summary>Walks through or moves the receiver's elements: counted as steps, which a loop of cheap calls would else hide.</summary>
    public static Intrinsic Linear(Intrinsic run) => call =>
    {
        call.Machine.Charged(call.Receiver);
        return run(call);
    };

    public static IntrinsicSet Guard(IntrinsicSet set)
    {
        foreach (var name in set.Keys.ToArray())
        {
            var run = set[name];
            var marked = run.Target as Marked ?? new Marked(run, IsTolerant: false, IsChange: false);
            set[name] = marked.Guarded;
        }

        return set;
    }

    private sealed record Marked(Intrinsic Inner, bool IsTolerant, bool IsChange)
    {
        public object? Run(Call call) => Inner(call);

        public object? Guarded(Call call)
        {
            var unknown = Sequences.UnknownIn(call.Receiver);
            if (unknown is null && !IsTolerant)
                foreach (var argument in call.Arguments)
                    if (Sequences.UnknownIn(argument) is { } found)
                    {
                        unknown = found;
                        break;
                    }

            if (unknown is not null) return Give(call, unknown);
            try
            {
                return Inner(call);
            }
            catch (UnknownMetException met)
            {
                return Give(call, met.Unknown);
            }
            catch (Exception exception) when (exception is ArgumentOutOfRangeException or FormatException or OverflowException or DivideByZeroException)
            {
                // What string.Substring, int.Parse or decimal.Round throw here they throw in the program as well.
                throw call.Throw(exception.GetType().FullName, exception.Message);
            }
            catch (Exception exception) when (exception is InvalidCastException or NullReferenceException or IndexOutOfRangeException or ArgumentException or InvalidOperationException)
            {
                // A value of a class that this meaning does not expect (a user's IList, a collection of another kind): unknown, never a crash.
                return Give(call, call.Unknown($"'{Name(call.Method)}' is not understood for these values"));
            }
        }

        // Whatever the call would have written is unknown too.
        private Unknown Give(Call call, Unknown unknown)
        {
            foreach (var argument in call.Arguments)
                if (argument is Cell cell) cell.Value = unknown;
            if (!IsChange) return unknown;

            // A static helper (Array.Copy) or CopyTo changes one of its arguments; which one does not matter enough to say it in each entry.
            if (call.Receiver is MutableValue receiver) receiver.Lost ??= unknown;
            if (call.Method.IsStatic || call.Method.Name == "CopyTo")
                foreach (var argument in call.Arguments)
                    if (argument is MutableValue mutable) mutable.Lost ??= unknown;
            return unknown;
        }

        private static string Name(IMethodSymbol method) => method.ContainingType.Name + "." + (method.AssociatedSymbol?.Name ?? method.Name);
    }
}

/// <summary>An unknown stood where a value was needed; caught around every meaning.</summary>
internal sealed class UnknownMetException(Unknown unknown) : Exception
{
    public Unknown Unknown { get; } = unknown;
}
