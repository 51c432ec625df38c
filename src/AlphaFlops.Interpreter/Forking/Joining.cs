using AlphaFlops.Interpreter.Reuse;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Forking;

/// <summary>Makes one value of two that different ways give: what is equal stays, tensors of one type are a tensor of that type, anything else is
/// unknown for the reason of the condition.</summary>
/// <param name="cause">The condition.</param>
internal sealed class Joining(Unknown cause)
{
    private readonly Unknown _either = cause with { IsOneOfSeveral = true };

    private readonly List<(TensorValue Tensor, List<int> Storages)> _tensors = [];

    // The way whose values are joined to those of the ways before it.
    private int _way;

    /// <summary>The tensors that are different memory in different ways.</summary>
    /// <param name="ways">Their number.</param>
    public IReadOnlyList<JoinedMemory> Joined(int ways) =>
        [.. _tensors.Where(pair => pair.Storages.Count == ways && pair.Storages.Distinct().Skip(1).Any()).Select(pair => new JoinedMemory(pair.Tensor.Storage, pair.Storages))];

    /// <summary>Joins values of the ways in their order.</summary>
    /// <param name="join">Of what came so far, and one more.</param>
    public object? All(IReadOnlyList<object?> values, Func<object?, object?, object?> join)
    {
        var all = values[0];
        for (_way = 1; _way < values.Count; _way++) all = join(all, values[_way]);
        return all;
    }

    /// <summary>What only some ways registered.</summary>
    public List<Unknown> Unsure { get; } = [];

    /// <summary>Something could be neither joined nor marked as unknown.</summary>
    public bool HasLost { get; private set; }

    /// <summary>A part of a value after each of two ways.</summary>
    public object? Part(Tracked holder, object? part, object? x, object? y)
    {
        if (Identity.Instance.Same(x, y)) return x;
        if (part is ISymbol and not INamedTypeSymbol) return Value(x, y);
        switch (holder, x, y)
        {
            case (StringBuilderValue, MutableValue.Contents a, MutableValue.Contents):
                return a with { Lost = cause };
            case (DictionaryValue or SetValue, MutableValue.Contents a, MutableValue.Contents b):
                return HaveSameKeys(a.Items, b.Items) ? Contents(a, b) : a with { Lost = cause };
            case (_, MutableValue.Contents a, MutableValue.Contents b):
                return a.Items.Length == b.Items.Length ? Contents(a, b) : a with { Lost = cause };
            case (ModuleValue module, ModuleContents a, ModuleContents b):
                return Contents(module, a, b);
            case (_, ObjectValue.Fields a, ObjectValue.Fields b):
                return Fields(a, b);
            case (Memory, bool a, bool b):
                return a || b;
            case (Engine.StaticFields or Engine.Devices, bool a, bool b):
                return a || b;
            case (_, Engine.Gradients.Storages a, Engine.Gradients.Storages b):
                return a.Or(b);
            case (TensorValue, TensorElements or null, TensorElements or null):
                return null;
            case (TensorValue or ModuleValue or not (ObjectValue or Engine.Cell or Engine.StaticFields), _, _) when x is not (null or Tracked):
                // A training flag, a name, a tensor's own shape: there is no unknown to put there.
                HasLost = true;
                return x;
            default:
                return Value(x, y);
        }
    }

    /// <summary>A value of the program after each of two ways.</summary>
    public object? Value(object? x, object? y)
    {
        if (Identity.Instance.Same(x, y)) return x;
        return (x, y) switch
        {
            (Unknown, _) => x,
            (_, Unknown) => y,
            (TensorValue a, TensorValue b) when Comparison.AreSame(a.Type, b.Type) => Tensor(a, b),
            (TupleValue a, TupleValue b) when a.Items.Count == b.Items.Count => new TupleValue([.. a.Items.Zip(b.Items, Value)]),
            (ArrayValue a, ArrayValue b) when IsFresh(a, b) => new ArrayValue([.. a.Elements.Zip(b.Elements, Value)], a.ElementType, a.Lengths),
            (ListValue a, ListValue b) when a.Lost is null && b.Lost is null && a.Elements.Count == b.Elements.Count => new ListValue(a.Elements.Zip(b.Elements, Value)),
            _ => _either,
        };
    }

    // Arrays that are the same place must stay the same place; two that are different may be any of them.
    private static bool IsFresh(ArrayValue a, ArrayValue b) => a.Lost is null && b.Lost is null && a.Lengths.SequenceEqual(b.Lengths);

    // The memory is that of the tensor that was made last.
    private TensorValue Tensor(TensorValue a, TensorValue b)
    {
        var joined = new TensorValue(a.Type, a.Storage > b.Storage ? a.Memory : b.Memory)
        {
            IsParameter = a.IsParameter && b.IsParameter,
            IsModelState = a.IsModelState && b.IsModelState,
            RequiresGradient = a.RequiresGradient || b.RequiresGradient,
        };
        var earlier = _tensors.FindIndex(pair => ReferenceEquals(pair.Tensor, a));
        _tensors.Add((joined, [.. earlier >= 0 ? _tensors[earlier].Storages : Enumerable.Repeat(a.Storage, _way), b.Storage]));
        return joined;
    }

    private MutableValue.Contents Contents(MutableValue.Contents a, MutableValue.Contents b) =>
        new(a.Lost ?? b.Lost, [.. a.Items.Zip(b.Items, (x, y) => ReferenceEquals(x, y) ? x : Value(x, y))]);

    // What all ways registered stays; a container holds what the first put into it. A forward of torch's own is lost where what it computes with differs; one of the user's reads its fields.
    private ModuleContents Contents(ModuleValue module, ModuleContents a, ModuleContents b)
    {
        string[] differing = [.. Differing(a.Modules, b.Modules), .. Differing(a.Parameters, b.Parameters), .. Differing(a.Buffers, b.Buffers), .. Differing(a.Elements, b.Elements)];
        if (differing.Length > 0)
            Unsure.Add(new Unknown($"what is registered as '{string.Join("', '", differing.Distinct())}' in '{module.Type.Name}' is not known: {cause.Reason}", cause.Place));
        var isSame = Identity.Instance.Same(a with { AreComponentsRegistered = b.AreComponentsRegistered }, b);
        var isOfUser = a.BuiltIn is null && b.BuiltIn is null && a.Container == ContainerKind.None && b.Container == ContainerKind.None;
        return a with
        {
            AreComponentsRegistered = a.AreComponentsRegistered && b.AreComponentsRegistered,
            Lost = a.Lost ?? b.Lost ?? (isSame || isOfUser && differing.Length > 0 ? null : cause),
            Modules = Common(a.Modules, b.Modules),
            Parameters = Common(a.Parameters, b.Parameters),
            Buffers = Common(a.Buffers, b.Buffers),
        };
    }

    private static string[] Differing<T>(KeyValuePair<string, T>[] x, KeyValuePair<string, T>[] y) =>
        ReferenceEquals(x, y) ? [] : [.. x.Where(pair => !y.Any(other => IsLike(pair, other))).Concat(y.Where(pair => !x.Any(other => IsLike(pair, other)))).Select(pair => pair.Key)];

    private static bool IsLike<T>(KeyValuePair<string, T> x, KeyValuePair<string, T> y) => x.Key == y.Key
        && (ReferenceEquals(x.Value, y.Value) || x.Value is TensorValue a && y.Value is TensorValue b && Comparison.AreSame(a.Type, b.Type));

    private static KeyValuePair<string, T>[] Common<T>(KeyValuePair<string, T>[] x, KeyValuePair<string, T>[] y) =>
        ReferenceEquals(x, y) ? x : [.. x.Where(pair => y.Any(other => other.Key == pair.Key))];

    private static bool HaveSameKeys(object?[] x, object?[] y)
    {
        if (x.Length != y.Length) return false;
        for (var i = 0; i < x.Length; i++)
            if (x[i] is not TupleValue a || y[i] is not TupleValue b || !Identity.Instance.Same(a.Items[0], b.Items[0])) return false;
        return true;
    }

    private ObjectValue.Fields Fields(ObjectValue.Fields x, ObjectValue.Fields y)
    {
        var others = y.Pairs.ToDictionary(pair => pair.Key, pair => pair.Value, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
        return new ObjectValue.Fields([.. x.Pairs.Select(pair => new KeyValuePair<ISymbol, object?>(pair.Key, others.TryGetValue(pair.Key, out var other) ? Value(pair.Value, other) : _either))]);
    }
}
