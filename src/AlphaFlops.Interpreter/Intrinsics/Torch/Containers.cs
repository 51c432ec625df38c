using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Sequential, ModuleList and ModuleDict.</summary>
public static class Containers
{
    /// <summary>Adds what a constructor, Add or append is given: a module, a (name, module) pair, or a collection of these.</summary>
    public static void Add(ModuleValue container, object? item, Machine machine)
    {
        switch (Sequences.UnknownIn(item) ?? item)
        {
            case ModuleValue module when container.Container != ContainerKind.Dictionary:
                container.Elements.Add(new(Index(container), module));
                break;
            case TupleValue { Items: [string name, ModuleValue module] }:
                container.Elements.Add(new(name, module));
                break;
            case ModuleValue { Container: ContainerKind.None }:
                break;
            case TupleValue { Items: var items } when Unknown.In([.. items]) is { } unknown:
                container.Lost ??= machine.Tracer.Note(unknown);
                break;
            case Unknown unknown:
                container.Lost ??= machine.Tracer.Note(unknown);
                break;
            case ISequence sequence:
                foreach (var element in sequence.Items) Add(container, element, machine);
                break;
            case var other:
                container.Lost ??= machine.Tracer.Note(NotHeld(other, "module", container, container.Place));
                break;
        }
    }

    /// <summary>Why a container is not followed any more: TorchSharp takes null, and fails when it uses it, if it does.</summary>
    public static Unknown NotHeld(object? item, string kind, ModuleValue container, SourcePlace? place) =>
        new(item is null or TupleValue { Items: [.., null] } ? $"a {kind} in a {container.Type.Name} is null" : $"a {kind} in a {container.Type.Name} is not known", place);

    /// <summary>The members of containers by name; null for a member that any module has.</summary>
    public static Intrinsic? Find(string name) => Members.TryGetValue(name, out var intrinsic) ? intrinsic : null;

    private static readonly IntrinsicSet Members = new()
    {
        ["Add", "append", "add", "extend"] = Append,
        ["get_Count"] = call => Self(call).Elements.Count,
        ["get_SequentialItems"] = GetItem,
        ["get_Item"] = GetItem,
        ["set_Item"] = SetItem,
        ["Insert", "insert"] = call => Edit(call, list => list.Insert(Position(call, 0, list.Count + 1), Entry(call, Index(Self(call))))),
        ["RemoveAt"] = call => Edit(call, list => list.RemoveAt(Position(call, 0, list.Count))),
        ["Clear", "clear"] = call => Edit(call, list => list.Clear()),
        ["Remove"] = call => Self(call).Elements.RemoveAll(pair => Matches(pair, call.Arguments[0])) > 0,
        ["Contains"] = call => Self(call).Elements.Any(pair => Matches(pair, call.Arguments[0])),
        ["ContainsKey"] = call => Self(call).Elements.Any(pair => Matches(pair, call.Arguments[0])),
        ["IndexOf"] = call => Self(call).Elements.FindIndex(pair => Matches(pair, call.Arguments[0])),
        ["get_Keys", "keys"] = call => new ListValue(Self(call).Elements.Select(pair => (object?)pair.Key)),
        ["get_Values", "values"] = call => new ListValue(Self(call).Elements.Select(pair => (object?)pair.Value)),
        ["items"] = call => new ListValue(((ISequence)Self(call)).Items),
        ["GetEnumerator"] = call => new ListValue(((ISequence)Self(call)).Items),
    };

    private static ModuleValue Self(Call call) => (ModuleValue)call.Receiver!;

    private static string Index(ModuleValue container) => container.Elements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static object? Append(Call call)
    {
        if (call.Arguments is [string name, var module]) Add(Self(call), new TupleValue(name, module), call.Machine);
        else foreach (var argument in call.Arguments) Add(Self(call), argument, call.Machine);
        return call.Receiver;
    }

    private static object? GetItem(Call call)
    {
        var elements = Self(call).Elements;
        switch (Self(call).Lost ?? call.Arguments[0])
        {
            case Unknown unknown:
                return unknown;
            case string key:
                return elements.Any(pair => pair.Key == key)
                    ? elements.First(pair => pair.Key == key).Value
                    : throw call.Throw("System.Collections.Generic.KeyNotFoundException", $"the container has no module '{key}'");
            case RangeValue range:
                return Part(call, range.Of(elements.Count));
            case TupleValue { Items: [var start, var end] }:
                return Part(call, (start as int? ?? 0, end as int? ?? elements.Count));
            default:
                var element = elements[Position(call, 0, elements.Count)];
                return Self(call).Container == ContainerKind.Dictionary ? new TupleValue(element.Key, element.Value) : element.Value;
        }
    }

    private static object? SetItem(Call call)
    {
        var elements = Self(call).Elements;
        if (Unknown.In(call.Arguments) is { } unknown) return Self(call).Lost ??= call.Machine.Tracer.Note(unknown);
        if (call.Arguments[0] is string key)
        {
            var index = elements.FindIndex(pair => pair.Key == key);
            if (index < 0) elements.Add(Entry(call, key));
            else elements[index] = Entry(call, key);
        }
        else
        {
            var position = Position(call, 0, elements.Count);
            elements[position] = Entry(call, elements[position].Key);
        }

        return null;
    }

    private static KeyValuePair<string, ModuleValue> Entry(Call call, string name) => call.Arguments[1] switch
    {
        TupleValue { Items: [string key, ModuleValue named] } => new(key, named),
        ModuleValue module => new(name, module),
        var other => throw new UnknownMetException(NotHeld(other, "module", Self(call), call.Place)),
    };

    private static object? Part(Call call, (int Start, int End) range)
    {
        var self = Self(call);
        if (range.Start < 0 || range.End > self.Elements.Count || range.Start > range.End)
            throw call.Throw("System.IndexOutOfRangeException", $"{range.Start}..{range.End} is out of range of {self.Elements.Count} modules");
        var part = new ModuleValue(self.Type, call.Place) { Container = ContainerKind.Sequential };
        part.Elements.AddRange(self.Elements.GetRange(range.Start, range.End - range.Start));
        return part;
    }

    private static object? Edit(Call call, Action<List<KeyValuePair<string, ModuleValue>>> edit)
    {
        var self = Self(call);
        if (Unknown.In(call.Arguments) is { } unknown) return self.Lost ??= call.Machine.Tracer.Note(unknown);
        edit(self.Elements);
        if (self.Container == ContainerKind.List)
            for (var i = 0; i < self.Elements.Count; i++)
                self.Elements[i] = new(i.ToString(System.Globalization.CultureInfo.InvariantCulture), self.Elements[i].Value);
        return null;
    }

    private static int Position(Call call, int argument, int count)
    {
        var index = call.Arguments[argument] switch
        {
            int number => number,
            long number => (int)Math.Max(Math.Min(number, int.MaxValue), -1),
            IndexValue value => value.Of(count),
            _ => -1,
        };
        return index >= 0 && index < count
            ? index
            : throw call.Throw("System.ArgumentOutOfRangeException", $"index {index} is out of range of {count} modules");
    }

    private static bool Matches(KeyValuePair<string, ModuleValue> pair, object? item) =>
        item is string key ? pair.Key == key : ReferenceEquals(pair.Value, item) || item is TupleValue { Items: [_, var module] } && ReferenceEquals(pair.Value, module);
}
