using AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Which set of meanings belongs to which type.</summary>
internal static class DotnetTypes
{
    private static readonly string[] Spans = ["System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.ReadOnlyMemory`1", "System.ArraySegment`1"];

    /// <summary>Static members and constructors.</summary>
    public static TypeTable Static { get; } = MakeStatic();

    /// <summary>Instance members of types whose values share a class with other types, or may be null.</summary>
    public static TypeTable Instance { get; } = MakeInstance();

    private static readonly Dictionary<Type, IntrinsicSet> ByValue = new()
    {
        [typeof(string)] = Meaning.Guard(StringIntrinsics.Instance),
        [typeof(ListValue)] = Meaning.Guard(ListIntrinsics.Instance),
        [typeof(ArrayValue)] = Meaning.Guard(ArrayIntrinsics.Instance),
        [typeof(DictionaryValue)] = Meaning.Guard(DictionaryIntrinsics.Instance),
        [typeof(SetValue)] = Meaning.Guard(SetIntrinsics.Instance),
        [typeof(TupleValue)] = Meaning.Guard(TupleIntrinsics.Instance),
        [typeof(TypeValue)] = Meaning.Guard(ObjectIntrinsics.Type),
        [typeof(IndexValue)] = Meaning.Guard(TupleIntrinsics.Index),
        [typeof(RangeValue)] = Meaning.Guard(TupleIntrinsics.Range),
        [typeof(GroupingValue)] = Meaning.Guard(LinqIntrinsics.Grouping),
        [typeof(LookupValue)] = Meaning.Guard(LinqGroups.Lookup),
        [typeof(StringBuilderValue)] = Meaning.Guard(StringBuilderIntrinsics.Instance),
        [typeof(ComparerValue)] = Meaning.Guard(ComparerIntrinsics.Instance),
        [typeof(SpanValue)] = Meaning.Guard(SpanIntrinsics.Instance),
        [typeof(NodeValue)] = Meaning.Guard(LinkedListIntrinsics.NodeInstance),
        [typeof(EnumeratorValue)] = Meaning.Guard(ObjectIntrinsics.Enumerator),
        [typeof(LazyValue)] = Meaning.Guard(TaskIntrinsics.Lazy),
        [typeof(DelegateValue)] = Meaning.Guard(DelegateIntrinsics.Instance),
        [typeof(ExceptionValue)] = Meaning.Guard(ExceptionIntrinsics.Instance),
    };

    private static readonly IntrinsicSet Number = Meaning.Guard(NumberIntrinsics.Instance);

    /// <summary>Instance members by the class of the value, or null.</summary>
    public static IntrinsicSet? OfValue(object? value)
    {
        if (value is null) return null;
        if (ByValue.TryGetValue(value.GetType(), out var set)) return set;
        if (value is bool or EnumValue || Engine.Conversions.IsNumber(value)) return Number;
        return value is ObjectValue instance && ExceptionIntrinsics.IsException(instance.Type) ? ByValue[typeof(ExceptionValue)] : null;
    }

    private static TypeTable MakeStatic()
    {
        var table = new TypeTable();
        Add(table, MathIntrinsics.Math, "System.Math");
        Add(table, MathIntrinsics.MathF, "System.MathF");
        Add(table, BitIntrinsics.BitOperations, "System.Numerics.BitOperations");
        Add(table, BitIntrinsics.BitConverter, "System.BitConverter");
        Add(table, BigIntegerIntrinsics.Static, "System.Numerics.BigInteger");
        Add(table, ConvertIntrinsics.Static, "System.Convert");
        foreach (var type in new[]
        {
            SpecialType.System_SByte, SpecialType.System_Byte, SpecialType.System_Int16, SpecialType.System_UInt16, SpecialType.System_Int32, SpecialType.System_UInt32,
            SpecialType.System_Int64, SpecialType.System_UInt64, SpecialType.System_Single, SpecialType.System_Double, SpecialType.System_Decimal,
        })
            Add(table, NumberIntrinsics.Of(type), type.ToString().Replace('_', '.'));
        Add(table, CharIntrinsics.Char, "System.Char");
        Add(table, CharIntrinsics.Bool, "System.Boolean");
        Add(table, StringIntrinsics.Static, "System.String");
        Add(table, StringBuilderIntrinsics.Static, "System.Text.StringBuilder");
        Add(table, ComparerIntrinsics.StringComparer, "System.StringComparer");
        Add(table, ComparerIntrinsics.Comparer, "System.Collections.Generic.Comparer`1");
        Add(table, ComparerIntrinsics.EqualityComparer, "System.Collections.Generic.EqualityComparer`1");
        Add(table, ComparerIntrinsics.ReferenceEqualityComparer, "System.Collections.Generic.ReferenceEqualityComparer");
        Add(table, ObjectIntrinsics.Static, "System.Object");
        Add(table, ObjectIntrinsics.TypeStatic, "System.Type");
        Add(table, EnumIntrinsics.Static, "System.Enum");
        Add(table, TupleIntrinsics.Static, "System.Tuple", "System.ValueTuple", "System.Collections.Generic.KeyValuePair", "System.Collections.Generic.KeyValuePair`2");
        for (var arity = 1; arity <= 8; arity++) Add(table, TupleIntrinsics.Static, $"System.Tuple`{arity}", $"System.ValueTuple`{arity}");
        Add(table, TupleIntrinsics.NullableStatic, "System.Nullable`1", "System.Nullable");
        Add(table, TupleIntrinsics.IndexStatic, "System.Index");
        Add(table, TupleIntrinsics.RangeStatic, "System.Range");
        Add(table, ArrayIntrinsics.Static, "System.Array");
        Add(table, ListIntrinsics.Static, "System.Collections.Generic.List`1", "System.Collections.Generic.LinkedList`1", "System.Collections.ArrayList", "System.Collections.ObjectModel.Collection`1", "System.Collections.ObjectModel.ReadOnlyCollection`1", "System.Collections.ObjectModel.ObservableCollection`1", "System.Collections.Concurrent.ConcurrentBag`1");
        Add(table, QueueIntrinsics.QueueStatic, "System.Collections.Generic.Queue`1", "System.Collections.Concurrent.ConcurrentQueue`1");
        Add(table, QueueIntrinsics.StackStatic, "System.Collections.Generic.Stack`1", "System.Collections.Concurrent.ConcurrentStack`1");
        Add(table, DictionaryIntrinsics.Static, "System.Collections.Generic.Dictionary`2", "System.Collections.Concurrent.ConcurrentDictionary`2", "System.Collections.Generic.OrderedDictionary`2", "System.Collections.ObjectModel.ReadOnlyDictionary`2");
        Add(table, DictionaryIntrinsics.SortedStatic, "System.Collections.Generic.SortedDictionary`2", "System.Collections.Generic.SortedList`2");
        Add(table, DictionaryIntrinsics.Extensions, "System.Collections.Generic.CollectionExtensions");
        Add(table, SetIntrinsics.Static, "System.Collections.Generic.HashSet`1");
        Add(table, SetIntrinsics.SortedStatic, "System.Collections.Generic.SortedSet`1");
        Add(table, LinqIntrinsics.Static, "System.Linq.Enumerable", "System.Linq.ImmutableArrayExtensions");
        Add(table, ImmutableIntrinsics.ListStatic, "System.Collections.Immutable.ImmutableArray", "System.Collections.Immutable.ImmutableList");
        Add(table, ImmutableIntrinsics.SetStatic, "System.Collections.Immutable.ImmutableHashSet", "System.Collections.Frozen.FrozenSet");
        Add(table, ImmutableIntrinsics.DictionaryStatic, "System.Collections.Immutable.ImmutableDictionary", "System.Collections.Immutable.ImmutableSortedDictionary", "System.Collections.Frozen.FrozenDictionary");
        Add(table, SpanIntrinsics.Static, Spans);
        Add(table, SpanIntrinsics.Extensions, "System.MemoryExtensions");
        Add(table, TaskIntrinsics.TaskStatic, "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask");
        Add(table, ParallelIntrinsics.Parallel, "System.Threading.Tasks.Parallel");
        Add(table, ParallelIntrinsics.Options, "System.Threading.Tasks.ParallelOptions");
        Add(table, TaskIntrinsics.LazyStatic, "System.Lazy`1");
        Add(table, TaskIntrinsics.Interlocked, "System.Threading.Interlocked");
        Add(table, ConsoleIntrinsics.Culture, "System.Globalization.CultureInfo", "System.Globalization.NumberFormatInfo");
        Add(table, ExceptionIntrinsics.ArgumentNull, "System.ArgumentNullException");
        Add(table, ExceptionIntrinsics.Argument, "System.ArgumentException");
        Add(table, ExceptionIntrinsics.ArgumentOutOfRange, "System.ArgumentOutOfRangeException");
        Add(table, ExceptionIntrinsics.ObjectDisposed, "System.ObjectDisposedException");
        Add(table, ConsoleIntrinsics.Console, "System.Console");
        Add(table, ConsoleIntrinsics.Trace, "System.Diagnostics.Trace", "System.Diagnostics.Debug");
        Add(table, ConsoleIntrinsics.Memory, "System.GC");
        Add(table, ConsoleIntrinsics.Thread, "System.Threading.Thread");
        Add(table, ConsoleIntrinsics.Monitor, "System.Threading.Monitor");
        return table;
    }

    private static TypeTable MakeInstance()
    {
        var table = new TypeTable();
        Add(table, TupleIntrinsics.Nullable, "System.Nullable`1");
        Add(table, QueueIntrinsics.Queue, "System.Collections.Generic.Queue`1", "System.Collections.Concurrent.ConcurrentQueue`1");
        Add(table, QueueIntrinsics.Stack, "System.Collections.Generic.Stack`1", "System.Collections.Concurrent.ConcurrentStack`1");
        Add(table, LinkedListIntrinsics.List, "System.Collections.Generic.LinkedList`1");
        Add(table, ImmutableIntrinsics.List, "System.Collections.Immutable.ImmutableArray`1", "System.Collections.Immutable.ImmutableList`1", "System.Collections.Immutable.IImmutableList`1");
        Add(table, ImmutableIntrinsics.Set, "System.Collections.Immutable.ImmutableHashSet`1", "System.Collections.Immutable.ImmutableSortedSet`1", "System.Collections.Immutable.IImmutableSet`1");
        Add(table, ImmutableIntrinsics.Dictionary, "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.ImmutableSortedDictionary`2", "System.Collections.Immutable.IImmutableDictionary`2");
        Add(table, TaskIntrinsics.Task, "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask`1", "System.Runtime.CompilerServices.TaskAwaiter`1", "System.Runtime.CompilerServices.TaskAwaiter");
        return table;
    }

    private static void Add(TypeTable table, IntrinsicSet set, params string[] types)
    {
        Meaning.Guard(set);
        foreach (var type in types) table.Add(type, set);
    }
}
