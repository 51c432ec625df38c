using System.Runtime.CompilerServices;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>Puts other tracked values into values and saved parts; whatever stays as it is is not copied.</summary>
internal abstract class Mapping
{
    private readonly Dictionary<Frame, Frame> _frames = [];

    /// <summary>Something was met that cannot be followed: what was made is not to be used.</summary>
    public bool HasFailed { get; protected set; }

    protected abstract Tracked Map(Tracked tracked);

    public object? Map(object? value)
    {
        if (HasFailed) return value;
        switch (value)
        {
            case Tracked tracked:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                return Map(tracked);
            case null or TensorValue.State or TensorElements.Known:
                return value;
            case object?[] items:
                return Map(items);
            case MutableValue.Contents contents:
                return Map(contents.Items) is var mapped && ReferenceEquals(mapped, contents.Items) ? contents : contents with { Items = mapped };
            case TupleValue tuple:
                object?[] parts = [.. tuple.Items];
                return Map(parts) is var mappedParts && ReferenceEquals(mappedParts, parts) ? tuple : new TupleValue(mappedParts);
            case ObjectValue.Fields fields:
                return fields.Pairs.Length == 0 ? fields : new ObjectValue.Fields(Map(fields.Pairs));
            case ModuleContents contents:
                return contents with
                {
                    Settings = contents.Settings.IsPlain ? contents.Settings : new ModuleSettings([.. contents.Settings.Values.Select(pair => new KeyValuePair<string, object?>(pair.Key, Map(pair.Value)))]),
                    Elements = Map(contents.Elements),
                    Modules = Map(contents.Modules),
                    Parameters = Map(contents.Parameters),
                    Buffers = Map(contents.Buffers),
                };
            case DelegateValue function:
                return function with { Receiver = Map(function.Receiver), Captured = function.Captured is null ? null : Map(function.Captured) };
            case AccessorValue accessor:
                return new AccessorValue((TensorValue)Map(accessor.Tensor), (ArrayValue)Map(accessor.Elements));
            case SpanValue span:
                return new SpanValue((ArrayValue)Map(span.Array), span.Start, span.Length);
            case GroupingValue grouping:
                return new GroupingValue(Map(grouping.Key), Map([.. grouping.Items]));
            case SliceValue slice:
                return new SliceValue(Map(slice.Start), Map(slice.Stop), Map(slice.Step));
            default:
                if (!Comparison.IsPlain(value) && value.GetType() != typeof(object)) HasFailed = true;
                return value;
        }
    }

    private object?[] Map(object?[] items)
    {
        object?[]? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var mapped = Map(items[i]);
            if (ReferenceEquals(mapped, items[i])) continue;
            changed ??= [.. items];
            changed[i] = mapped;
        }

        return changed ?? items;
    }

    private KeyValuePair<ISymbol, object?>[] Map(KeyValuePair<ISymbol, object?>[] fields)
    {
        var mapped = new KeyValuePair<ISymbol, object?>[fields.Length];
        for (var i = 0; i < fields.Length; i++) mapped[i] = new(fields[i].Key, Map(fields[i].Value));
        return mapped;
    }

    private KeyValuePair<string, T>[] Map<T>(KeyValuePair<string, T>[] entries)
        where T : Tracked
    {
        if (entries.Length == 0) return entries;
        var mapped = new KeyValuePair<string, T>[entries.Length];
        for (var i = 0; i < entries.Length; i++) mapped[i] = new(entries[i].Key, Map(entries[i].Value) as T ?? entries[i].Value);
        return mapped;
    }

    private Frame Map(Frame frame)
    {
        if (_frames.TryGetValue(frame, out var known)) return known;
        var mapped = new Frame(frame.Machine, frame.Member, Map(frame.This)) { TypeArguments = frame.TypeArguments };
        _frames.Add(frame, mapped);
        for (var i = 0; i < frame.Variables.Count; i++) mapped.Share(frame.Variables[i].Key, (Cell)Map(frame.Variables[i].Value));
        return mapped;
    }
}
