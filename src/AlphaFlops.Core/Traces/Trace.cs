using AlphaFlops.Shapes;

namespace AlphaFlops.Traces;

/// <summary>What evaluating an entry found: every operator call in order, what is registered, and what stayed unknown.</summary>
public sealed record Trace
{
    public IReadOnlyList<TensorType> Inputs { get; init; } = [];

    /// <summary>The named dimensions of the inputs, and what was assumed of them; null where there are none.</summary>
    public SymbolSpace? Symbols { get; init; }

    /// <summary>Sizes that only values decide are in it, so that the cost is a range.</summary>
    public bool HasHiddenSizes { get; init; }

    /// <summary>What ran, in order.</summary>
    public CallBlock Block { get; init; } = CallBlock.Empty;

    /// <summary>Every call of <see cref="Block"/> in order, those of all branches of a choice too.</summary>
    public IReadOnlyList<OperatorCall> Calls
    {
        get => new CallList(Block);
        init => Block = new CallBlock(value);
    }

    public IReadOnlyList<RegisteredTensor> Registered { get; init; } = [];

    public IReadOnlyList<UnknownCost> Unknowns { get; init; } = [];

    /// <summary>What the model holds and TorchSharp never registers; empty where the constructor did not run to its end.</summary>
    public IReadOnlyList<UnregisteredState> Unregistered { get; init; } = [];

    /// <summary>Modules with weights that every forward pass makes anew.</summary>
    public IReadOnlyList<RemadeModule> Remade { get; init; } = [];

    /// <summary>Where no inputs were given: what may go into the module, by its layers, the most likely first; one input a parameter of forward.</summary>
    public IReadOnlyList<IReadOnlyList<string>> InputCandidates { get; init; } = [];

    /// <summary>The run for projects that refer to this one; null where something of it is unknown or cannot be told.</summary>
    public TraceRecord? Record { get; init; }

    /// <summary>Evaluation steps used: the same on every run of the same code.</summary>
    public int Steps { get; init; }

    /// <summary>Why the entry could not run at all (a constructor that throws, shapes that cannot work), or null.</summary>
    public UnknownCost? Failure { get; init; }

    /// <summary>The failure is certain: torch or the user's own code throws there.</summary>
    public bool FailureIsCertain { get; init; }

    /// <summary>The same where nobody asked for these very inputs: what throws for them need not throw.</summary>
    public Trace WithoutCertainty() => FailureIsCertain ? this with { FailureIsCertain = false } : this;

    /// <summary>The same with other places, as an edit that changes no code moves them.</summary>
    public Trace WithPlaces(Func<SourcePlace, SourcePlace> moved)
    {
        SourcePlace? Move(SourcePlace? place) => place is null ? null : moved(place);
        UnknownCost Unknown(UnknownCost unknown) => unknown with { Place = Move(unknown.Place) };
        return this with
        {
            Block = Block.With(call => call with { Place = Move(call.Place) }, unknown => Unknown(unknown)),
            Unknowns = [.. Unknowns.Select(Unknown)],
            Unregistered = [.. Unregistered.Select(state => state with { Place = Move(state.Place) })],
            Remade = [.. Remade.Select(module => module with { Place = Move(module.Place) })],
            Failure = Failure is null ? null : Unknown(Failure),
        };
    }
}
