namespace AlphaFlops.Shapes;

/// <summary>The named dimensions of one evaluation: the values at which it runs, and what its formulas assume because of how it ran. Not for two
/// threads at once until it is closed.</summary>
public sealed class SymbolSpace
{
    private readonly Dictionary<string, Atom> _named = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];
    private readonly Dictionary<(Polynomial, Polynomial), Atom> _floors = [];
    private int _hidden;

    /// <param name="values">The value of each name that may be asked for.</param>
    public SymbolSpace(Symbols values) => Values = values;

    /// <summary>The values at which the evaluation runs.</summary>
    public Symbols Values { get; }

    /// <summary>What was recorded so far.</summary>
    internal Assumptions Assumptions { get; } = new();

    /// <summary>The evaluation is over: what is asked from now on says nothing about the model.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>The names in the order of their first use.</summary>
    internal IReadOnlyList<string> InOrder => _inOrder;

    /// <summary>There are named dimensions.</summary>
    public bool HasNames => _named.Count > 0;

    /// <summary>There are sizes that only values decide.</summary>
    public bool HasHidden => _hidden > 0;

    /// <summary>A new size that only values decide. There are no formulas with it: the cost is a range.</summary>
    public Dim Between(long least, long most)
    {
        if (least == most) return least;
        Hide("the values of a tensor");
        var atom = new Atom(Count, null, null, null, (least, most));
        _hidden++;
        return new Dim(most, Polynomial.Of(this, atom));
    }

    /// <summary>A named dimension.</summary>
    public Dim Named(string name) => Values.TryGet(name, out var value)
        ? new Dim(value, Polynomial.Of(this, Symbol(name)))
        : throw new ArgumentException($"'{name}' has no value", nameof(name));

    /// <summary>The same with every named dimension of another space as one of this.</summary>
    public TensorType Adopt(TensorType type) => type.Shape.IsPlain ? type : type.With(new Shape(type.Shape.Select(Adopted)));

    /// <summary>Nothing is recorded any more.</summary>
    public void Close() => IsClosed = true;

    /// <summary>Something went by a number in a way that cannot be told as a condition on the named dimensions: there are no formulas.</summary>
    /// <param name="what">What it was, for the user: "the values of a tensor".</param>
    public void Hide(string what)
    {
        if (!IsClosed) Assumptions.Hide(what);
    }

    /// <summary>The count is used as the number that it is at the values at hand.</summary>
    internal void Fix(Dim count)
    {
        if (!IsClosed) Assumptions.AddFixed(count);
    }

    internal Atom Symbol(string name)
    {
        if (_named.TryGetValue(name, out var atom)) return atom;
        _inOrder.Add(name);
        _named.Add(name, atom = new Atom(Count, name, null, null));
        return atom;
    }

    internal Atom Floor(Polynomial numerator, Polynomial denominator)
    {
        if (!_floors.TryGetValue((numerator, denominator), out var atom))
            _floors.Add((numerator, denominator), atom = new Atom(Count, null, numerator, denominator));
        return atom;
    }

    private int Count => _named.Count + _floors.Count + _hidden;

    private Dim Adopted(Dim dim) => dim.Formula is { IsLost: false, Terms: [{ Coefficient: 1, Monomial.Atoms: [{ Name: { } name }] }] } ? Named(name) : dim;
}
