using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>The arguments of a call by name. A name may list spellings, <c>"stride|strides"</c>, the first that was passed and is not null counts. Values are
/// <see cref="TensorType"/>, <see cref="Dim"/>, double, bool, string, <see cref="DType"/>, null, lists of these, or <see cref="UnknownValue"/>.</summary>
public sealed class Arguments(int capacity)
{
    private readonly List<KeyValuePair<string, object?>> _values = new(capacity);

    public Arguments()
        : this(0)
    {
    }

    /// <summary>Stands for a value that the caller could not determine.</summary>
    /// <param name="Cause">What made it unknown; comes back in <see cref="UnknownArgumentException.Unknown"/>.</param>
    /// <param name="IsNumber">Known to be a number, not a tensor: most elementwise rules need no more.</param>
    public sealed record UnknownValue(object? Cause, bool IsNumber = false);

    /// <summary>Makes a size of a call on <see cref="Source"/> from 0 to a number that only values decide; null where none can be followed.</summary>
    public Func<object?, long, Dim>? Sizes { get; set; }

    /// <summary>The caller's own tensors.</summary>
    public object? Source { get; set; }

    public IEnumerable<KeyValuePair<string, object?>> All => _values;

    /// <summary>Sets an argument; a later value of the same name replaces an earlier one.</summary>
    public Arguments Set(string name, object? value)
    {
        var index = 0;
        while (index < _values.Count && _values[index].Key != name) index++;
        var pair = new KeyValuePair<string, object?>(name, value);
        if (index == _values.Count) _values.Add(pair);
        else _values[index] = pair;
        return this;
    }

    public Arguments Copy()
    {
        var copy = new Arguments(_values.Count + 1) { Sizes = Sizes, Source = Source };
        copy._values.AddRange(_values);
        return copy;
    }

    /// <summary>An argument of this name was passed and is not null.</summary>
    public bool Has(string names) => TryFind(names, out var value) && value is not null;

    /// <summary>The tensor that the operator is applied to, where it is not known: no rule has an answer then, and a loop around many calls need not
    /// have each of them throw.</summary>
    public UnknownValue? UnknownInput => TryFind(Rules.Self, out var value) && value is UnknownValue { IsNumber: false } unknown ? unknown : null;

    /// <summary>A tensor that must be there.</summary>
    public TensorType Tensor(string names) =>
        OptionalTensor(names) ?? throw new ShapeException($"'{First(names)}' is missing");

    /// <summary>A tensor, or null where none was passed (a flag of the same name, as <c>bias: false</c>, is none).</summary>
    public TensorType? OptionalTensor(string names) => Find(names) as TensorType;

    /// <summary>A list of tensors; a single tensor is a list of one.</summary>
    public IReadOnlyList<TensorType> Tensors(string names) => Find(names) switch
    {
        TensorType tensor => [tensor],
        IEnumerable<object?> list => list.Select(item => Known(names, item) as TensorType
            ?? throw new ShapeException($"'{First(names)}' holds something that is no tensor")).ToArray(),
        _ => throw new ShapeException($"'{First(names)}' is missing"),
    };

    public Dim Int(string names) => OptionalInt(names) ?? throw new ShapeException($"'{First(names)}' is missing");

    public Dim Int(string names, Dim fallback) => OptionalInt(names) ?? fallback;

    public Dim? OptionalInt(string names) => Find(names) switch
    {
        Dim dim => dim,
        bool flag => flag ? 1 : 0,
        double number when number == Math.Floor(number) => (long)number,
        IReadOnlyList<object?> { Count: 1 } list => Known(names, list[0]) as Dim?,
        _ => null,
    };

    /// <summary>A list of integers, or null where none was passed; a single integer is a list of one.</summary>
    public IReadOnlyList<Dim>? OptionalInts(string names) => Find(names) switch
    {
        Dim dim => [dim],
        IEnumerable<object?> list => list.Select(item => Known(names, item) is Dim dim
            ? dim
            : throw new ShapeException($"'{First(names)}' holds something that is no integer")).ToArray(),
        _ => null,
    };

    /// <summary>A list of pairs of integers, or null where no list was passed.</summary>
    public IReadOnlyList<(Dim First, Dim Second)>? OptionalPairs(string names) => Find(names) is not IEnumerable<object?> list ? null : list.Select(item =>
        Known(names, item) is IReadOnlyList<object?> { Count: 2 } pair && Known(names, pair[0]) is Dim first && Known(names, pair[1]) is Dim second
            ? (first, second)
            : throw new UnknownArgumentException(First(names), null)).ToArray();

    public IReadOnlyList<Dim> Ints(string names) => OptionalInts(names) ?? throw new ShapeException($"'{First(names)}' is missing");

    /// <summary><paramref name="count"/> integers, of which one given stands for all: a kernel size, stride or padding.</summary>
    public IReadOnlyList<Dim> Ints(string names, int count, Dim fallback)
    {
        var given = OptionalInts(names);
        if (given is null || given.Count == 0) return Enumerable.Repeat(fallback, count).ToArray();
        if (given.Count == 1) return Enumerable.Repeat(given[0], count).ToArray();
        if (given.Count != count) throw new ShapeException($"'{First(names)}' needs {count} values, gets {given.Count}");
        return given;
    }

    public bool Bool(string names, bool fallback = false) => Find(names) switch
    {
        bool flag => flag,
        Dim dim => dim != 0,
        _ => fallback,
    };

    public double? OptionalDouble(string names) => Find(names) switch
    {
        double number => number,
        Dim dim => dim.Value,
        _ => null,
    };

    /// <summary><paramref name="count"/> numbers, of which one given stands for all; null where none was passed.</summary>
    public IReadOnlyList<double>? OptionalDoubles(string names, int count)
    {
        if (Find(names) is not IEnumerable<object?> list)
            return OptionalDouble(names) is { } one ? [.. Enumerable.Repeat(one, count)] : null;
        var given = list.Select(item => Known(names, item) switch
        {
            double number => number,
            Dim dim => dim.Value,
            _ => throw new ShapeException($"'{First(names)}' holds something that is no number"),
        }).ToArray();
        if (given.Length == 0) return null;
        if (given.Length == 1) return [.. Enumerable.Repeat(given[0], count)];
        return given.Length == count ? given : throw new ShapeException($"'{First(names)}' needs {count} values, gets {given.Length}");
    }

    /// <summary>A size from 0 to <paramref name="most"/> that only values decide.</summary>
    /// <param name="why">In words for the user, where that cannot be followed.</param>
    public Dim UpTo(Dim most, string why) => most is { IsHidden: false, Witness: 0 } ? 0
        : Sizes is not null && most.Range is { } range ? Sizes(Source, range.Most)
        : throw new UndecidedException(why);

    public string? OptionalString(string names) => Find(names) as string;

    public DType? OptionalDType(string names) => Find(names) as DType?;

    public DType DType(string names, DType fallback) => OptionalDType(names) ?? fallback;

    /// <summary>A tensor or a number (<see cref="TensorType"/>, <see cref="Dim"/>, double, bool, or an <see cref="UnknownValue"/> that is a number);
    /// null where none was passed.</summary>
    public object? Operand(string names)
    {
        if (!TryFind(names, out var value)) return null;
        return value is UnknownValue { IsNumber: true } ? value : Known(names, value);
    }

    /// <summary>Any value; for the few arguments that are either a tensor or a number.</summary>
    public object? Find(string names) => TryFind(names, out var value) ? Known(names, value) : null;

    // Rules ask for spellings thousands of times a model, so the list of names is read in place.
    private bool TryFind(string names, out object? value)
    {
        var found = false;
        for (var start = 0; start <= names.Length;)
        {
            var end = names.IndexOf('|', start);
            if (end < 0) end = names.Length;
            if (TryFindOne(names, start, end - start, out value))
            {
                if (value is not null) return true;
                found = true;
            }

            start = end + 1;
        }

        value = null;
        return found;
    }

    private bool TryFindOne(string names, int start, int length, out object? value)
    {
        foreach (var pair in _values)
        {
            if (pair.Key.Length != length || string.CompareOrdinal(pair.Key, 0, names, start, length) != 0) continue;
            value = pair.Value;
            return true;
        }

        value = null;
        return false;
    }

    private static object? Known(string names, object? value) =>
        value is UnknownValue unknown ? throw new UnknownArgumentException(First(names), unknown.Cause) : value;

    private static string First(string names) => names.Split('|')[0];
}
