using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>ParameterList and ParameterDict: what they hold is registered at once, because their named_parameters shows it as it is.</summary>
public static class ParameterContainers
{
    private static readonly IntrinsicSet Members = new()
    {
        ["Add", "append", "extend"] = Append,
        ["get_Count"] = call => Self(call).Parameters.Count,
        ["get_Item"] = GetItem,
        ["set_Item"] = SetItem,
        ["Insert"] = call => Edit(call, list => list.Insert(Position(call, list.Count + 1), Entry(call, ""))),
        ["RemoveAt"] = call => Edit(call, list => list.RemoveAt(Position(call, list.Count))),
        ["Remove"] = call => Edit(call, list => list.RemoveAll(pair => Matches(pair, call.Arguments[0]))),
        ["Clear", "clear"] = call => Edit(call, list => list.Clear()),
        ["Contains", "ContainsKey"] = call => Unknown.In(call.Arguments) ?? (object)(Find(call) >= 0),
        ["IndexOf"] = call => Unknown.In(call.Arguments) ?? (object)Find(call),
        ["TryGetValue"] = TryGetValue,
        ["get_Keys", "keys"] = call => new ListValue(Self(call).Parameters.Select(pair => (object?)pair.Key)),
        ["get_Values", "values"] = call => new ListValue(Self(call).Parameters.Select(pair => (object?)pair.Value)),
        ["items", "GetEnumerator"] = call => new ListValue(((ISequence)Self(call)).Items),
    };

    /// <summary>The members by name; null for a member that any module has.</summary>
    public static Intrinsic? Find(string name) => Members.TryGetValue(name, out var intrinsic) ? intrinsic : null;

    /// <summary>Adds what a constructor, Add or append is given: a parameter, a (name, parameter) pair, or a collection of these.</summary>
    public static void Add(ModuleValue container, object? item, Machine machine)
    {
        switch (Sequences.UnknownIn(item) ?? item)
        {
            case TensorValue parameter:
                container.Parameters.Set(container.Parameters.Count.ToString(CultureInfo.InvariantCulture), parameter);
                break;
            case TupleValue { Items: [string name, TensorValue parameter] }:
                if (container.Parameters.Find(name) is not null)
                    throw new ThrownException(null, "System.ArgumentException", $"An item with the same key has already been added. Key: {name}", container.Place);
                container.Parameters.Set(name, parameter);
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
                container.Lost ??= machine.Tracer.Note(Containers.NotHeld(other, "parameter", container, container.Place));
                break;
        }
    }

    private static ModuleValue Self(Call call) => (ModuleValue)call.Receiver!;

    private static object? Append(Call call)
    {
        if (call.Arguments is [var name, var parameter]) Add(Self(call), Unknown.In(call.Arguments) ?? (object)new TupleValue(name, parameter), call.Machine);
        else foreach (var argument in call.Arguments) Add(Self(call), argument, call.Machine);
        return null;
    }

    private static object? GetItem(Call call)
    {
        if (Unknown.In(call.Arguments) is { } unknown) return unknown;
        var self = Self(call);
        if (self.Lost is { } lost) return lost;
        if (call.Arguments[0] is string key)
            return self.Parameters.Find(key) ?? throw call.Throw("System.Collections.Generic.KeyNotFoundException", $"the container has no parameter '{key}'");
        return ((ISequence)self).Items[Position(call, self.Parameters.Count)];
    }

    private static object? SetItem(Call call)
    {
        var self = Self(call);
        if (Unknown.In(call.Arguments) is { } unknown) return self.Lost ??= call.Machine.Tracer.Note(unknown);
        if (call.Arguments[0] is string key)
        {
            var entry = Entry(call, key);
            self.Parameters.Set(entry.Key, entry.Value);
            return null;
        }

        return Edit(call, list => { var position = Position(call, list.Count); list[position] = Entry(call, list[position].Key); });
    }

    private static object? TryGetValue(Call call)
    {
        if (call.Arguments[0] is not string key) return call.Arguments[0] as Unknown ?? call.Unknown("the key is not known");
        var found = Self(call).Parameters.Find(key);
        call.Cell(1).Value = found;
        return found is not null;
    }

    // What a list holds is named by its position.
    private static object? Edit(Call call, Action<List<KeyValuePair<string, TensorValue>>> edit)
    {
        var self = Self(call);
        if (Unknown.In(call.Arguments) is { } unknown) return self.Lost ??= call.Machine.Tracer.Note(unknown);
        var entries = self.Parameters.ToList();
        var before = entries.Count;
        edit(entries);
        self.Parameters.Clear();
        for (var i = 0; i < entries.Count; i++)
            self.Parameters.Set(self.Container == ContainerKind.ParameterList ? i.ToString(CultureInfo.InvariantCulture) : entries[i].Key, entries[i].Value);
        return call.Method.ReturnsVoid ? null : entries.Count < before;
    }

    private static KeyValuePair<string, TensorValue> Entry(Call call, string name) => call.Arguments[1] switch
    {
        TupleValue { Items: [string key, TensorValue named] } => new(key, named),
        TensorValue parameter => new(name, parameter),
        var other => throw new UnknownMetException(Containers.NotHeld(other, "parameter", Self(call), call.Place)),
    };

    private static int Find(Call call) => Self(call).Parameters.ToList().FindIndex(pair => Matches(pair, call.Arguments[0]));

    private static bool Matches(KeyValuePair<string, TensorValue> pair, object? item) => item switch
    {
        string key => pair.Key == key,
        TupleValue { Items: [string key, var parameter] } => pair.Key == key && ReferenceEquals(pair.Value, parameter),
        _ => ReferenceEquals(pair.Value, item),
    };

    private static int Position(Call call, int count)
    {
        var index = call.Arguments[0] as int? ?? -1;
        return index >= 0 && index < count ? index : throw call.Throw("System.ArgumentOutOfRangeException", $"index {index} is out of range of {count} parameters");
    }
}
