using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>Compares values and saved parts by structure. What can change is compared by <see cref="Bind"/>: each tracked value stands for one other.</summary>
internal abstract class Comparison
{
    /// <summary>Two tracked values stand for each other.</summary>
    protected abstract bool Bind(Tracked x, Tracked y);

    public bool Same(object? x, object? y)
    {
        if (x is Tracked tracked) return y is Tracked other && Bind(tracked, other);
        if (x is null || y is null) return ReferenceEquals(x, y);
        return (x, y) switch
        {
            (object?[] a, object?[] b) => Same(a, b),
            (MutableValue.Contents a, MutableValue.Contents b) => Equals(a.Lost, b.Lost) && Same(a.Items, b.Items),
            (TupleValue a, TupleValue b) => Same(a.Items, b.Items),
            (TensorValue.State a, TensorValue.State b) => a.IsParameter == b.IsParameter && a.IsModelState == b.IsModelState && a.RequiresGradient == b.RequiresGradient && AreSame(a.Type, b.Type),
            (TensorType a, TensorType b) => AreSame(a, b),
            (Dim a, Dim b) => AreSame(a, b),
            (SymbolicNumber a, SymbolicNumber b) => a.IsLong == b.IsLong && AreSame(a.Number, b.Number),
            (SymbolicNumber, _) or (_, SymbolicNumber) => false,
            (IndexValue a, IndexValue b) => a.IsFromEnd == b.IsFromEnd && AreSame(a.Position, b.Position),
            (RangeValue a, RangeValue b) => Same(a.Start, b.Start) && Same(a.End, b.End),
            (TensorElements.Known a, TensorElements.Known b) => a.IsSame(b),
            (Gradients.Storages a, Gradients.Storages b) => a.IsSame(b),
            (OptimizerValue.Contents, OptimizerValue.Contents) => ReferenceEquals(x, y),
            (ModuleContents a, ModuleContents b) => Same(a, b),
            (ObjectValue.Fields a, ObjectValue.Fields b) => Same(a.Pairs, b.Pairs),
            (DelegateValue a, DelegateValue b) => Same(a, b),
            (Frame a, Frame b) => Same(a, b),
            (AccessorValue a, AccessorValue b) => Bind(a.Tensor, b.Tensor) && Bind(a.Elements, b.Elements),
            (SpanValue a, SpanValue b) => a.Start == b.Start && a.Length == b.Length && Bind(a.Array, b.Array),
            (GroupingValue a, GroupingValue b) => Same(a.Key, b.Key) && Same(a.Items, b.Items),
            (SliceValue a, SliceValue b) => Same(a.Start, b.Start) && Same(a.Stop, b.Stop) && Same(a.Step, b.Step),
            (Arguments a, Arguments b) => Same(a, b),
            (Arguments.UnknownValue a, Arguments.UnknownValue b) => a.IsNumber == b.IsNumber && Equals(a.Cause, b.Cause),
            _ => ReferenceEquals(x, y) ? IsPlain(x) || !HasContents(x) : IsPlain(x) && x.Equals(y),
        };
    }

    // What is one of a kind, as the mark of an empty place. Anything else may refer to values that change.
    private static bool HasContents(object value) => value.GetType() != typeof(object);

    /// <summary>The same type, also for other sizes of the named dimensions: comparing them as the program does would assume something of these.</summary>
    public static bool AreSame(TensorType x, TensorType y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x.DType != y.DType || x.Rank != y.Rank) return false;
        for (var i = 0; i < x.Rank; i++)
            if (!AreSame(x.Shape[i], y.Shape[i])) return false;
        return true;
    }

    private static bool AreSame(Dim x, Dim y) => x.Witness == y.Witness && (x.Formula is null ? y.Formula is null : x.Formula.Equals(y.Formula));

    /// <summary>A value that never changes and refers to nothing that does.</summary>
    public static bool IsPlain(object value) => value is IConvertible or EnumValue or Dim or TensorType or Unknown or IndexValue or RangeValue or InertValue or TypeValue or TensorIndexKind or ComparerValue;

    private bool Same(IReadOnlyList<object?> x, IReadOnlyList<object?> y)
    {
        if (x.Count != y.Count) return false;
        for (var i = 0; i < x.Count; i++)
            if (!Same(x[i], y[i])) return false;
        return true;
    }

    private bool Same(ModuleContents x, ModuleContents y) =>
        x.AreComponentsRegistered == y.AreComponentsRegistered && x.BuiltIn == y.BuiltIn && x.Container == y.Container && Equals(x.Lost, y.Lost)
        && Same((object)x.Hyperparameters, y.Hyperparameters) && Same(x.Settings, y.Settings)
        && Same(x.Elements, y.Elements) && Same(x.Modules, y.Modules) && Same(x.Parameters, y.Parameters) && Same(x.Buffers, y.Buffers);

    private bool Same<T>(KeyValuePair<string, T>[] x, KeyValuePair<string, T>[] y)
        where T : Tracked
    {
        if (x.Length != y.Length) return false;
        for (var i = 0; i < x.Length; i++)
            if (x[i].Key != y[i].Key || !Bind(x[i].Value, y[i].Value)) return false;
        return true;
    }

    private bool Same(KeyValuePair<ISymbol, object?>[] x, KeyValuePair<ISymbol, object?>[] y)
    {
        if (x.Length != y.Length) return false;
        for (var i = 0; i < x.Length; i++)
            if (!SymbolEqualityComparer.Default.Equals(x[i].Key, y[i].Key) || !Same(x[i].Value, y[i].Value)) return false;
        return true;
    }

    private bool Same(ModuleSettings first, ModuleSettings second)
    {
        if (ReferenceEquals(first, second) && first.IsPlain) return true;
        var (x, y) = (first.Values, second.Values);
        if (x.Count != y.Count) return false;
        for (var i = 0; i < x.Count; i++)
            if (x[i].Key != y[i].Key || !Same(x[i].Value, y[i].Value)) return false;
        return true;
    }

    private bool Same(Arguments x, Arguments y)
    {
        // They hold nothing that can change.
        if (ReferenceEquals(x, y)) return true;
        using var a = x.All.GetEnumerator();
        using var b = y.All.GetEnumerator();
        while (a.MoveNext())
            if (!b.MoveNext() || a.Current.Key != b.Current.Key || !Same(a.Current.Value, b.Current.Value)) return false;
        return !b.MoveNext();
    }

    private bool Same(DelegateValue x, DelegateValue y) =>
        SymbolEqualityComparer.Default.Equals(x.Method, y.Method) && ReferenceEquals(x.Body, y.Body) && Same(x.Receiver, y.Receiver) && Same((object?)x.Captured, y.Captured);

    private bool Same(Frame x, Frame y)
    {
        if (!ReferenceEquals(x.TypeArguments, y.TypeArguments) || !SymbolEqualityComparer.Default.Equals(x.Member, y.Member) || !Same(x.This, y.This)) return false;
        if (x.Variables.Count != y.Variables.Count) return false;
        for (var i = 0; i < x.Variables.Count; i++)
            if (y.Variables.Find(x.Variables[i].Key) is not { } other || !Bind(x.Variables[i].Value, other)) return false;
        return true;
    }
}
