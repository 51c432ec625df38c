using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Tasks, lazies and interlocked variables of a program that runs on one thread: a task is its result.</summary>
internal static class TaskIntrinsics
{
    public static IntrinsicSet TaskStatic { get; } = new()
    {
        { "FromResult", Tolerant(call => call.Arguments[0]) },
        { "get_CompletedTask", _ => new InertValue("Task") },
        { ["Run", "StartNew"], call => call.Invoke(call.Arguments[0]) ?? new InertValue("Task") },
        { "WhenAll", call => new ArrayValue([.. call.Items(0)]) },
        { ["Delay", "Yield"], _ => new InertValue("Task") },
    };

    public static IntrinsicSet Task { get; } = new()
    {
        { ["get_Result", "GetResult", "GetAwaiter", "ConfigureAwait", "AsTask"], Tolerant(call => call.Receiver) },
        { "Wait", _ => null },
        { ["get_IsCompleted", "get_IsCompletedSuccessfully"], _ => true },
    };

    public static IntrinsicSet LazyStatic { get; } = new()
    {
        { ".ctor", call => new LazyValue(call.Arguments.Length > 0 ? call.Arguments[0] : null) },
    };

    public static IntrinsicSet Lazy { get; } = new()
    {
        { "get_Value", call => Force(call, (LazyValue)call.Receiver!) },
        { "get_IsValueCreated", call => ((LazyValue)call.Receiver!).IsMade },
    };

    public static IntrinsicSet Interlocked { get; } = new()
    {
        { "Increment", call => Change(call, Arithmetic.Increment(Reading.Known(call.Cell(0).Value), 1, isChecked: false), isNew: true) },
        { "Decrement", call => Change(call, Arithmetic.Increment(Reading.Known(call.Cell(0).Value), -1, isChecked: false), isNew: true) },
        { "Add", call => Change(call, Numbers.Add(Reading.Known(call.Cell(0).Value), call.Arguments[1], isChecked: false), isNew: true) },
        { "Exchange", Tolerant(call => Change(call, call.Arguments[1], isNew: false)) },
        { "CompareExchange", call => ValueComparer.Instance.Equals(Reading.Known(call.Cell(0).Value), call.Arguments[2]) ? Change(call, call.Arguments[1], isNew: false) : call.Cell(0).Value },
        { "Read", call => call.Cell(0).Value },
    };

    private static object? Change(Call call, object? value, bool isNew)
    {
        var before = call.Cell(0).Value;
        call.Cell(0).Value = value;
        return isNew ? value : before;
    }

    private static object? Force(Call call, LazyValue lazy)
    {
        if (lazy.IsMade) return lazy.Value;
        lazy.Value = lazy.Source switch
        {
            DelegateValue function => call.Invoke(function),
            null or bool or int => call.Unknown("what this Lazy makes is not known"),
            var value => value,
        };
        return lazy.Value;
    }
}

/// <summary>A Lazy: a function and, once it was asked, its result.</summary>
internal sealed class LazyValue(object? source) : Tracked
{
    private Cell? _made;

    public object? Source { get; } = source;

    public bool IsMade
    {
        get
        {
            Touch();
            return _made is not null;
        }
    }

    public object? Value
    {
        get
        {
            Touch();
            return _made?.Value;
        }
        set
        {
            Touch();
            _made = new Cell(value);
        }
    }

    internal override object? Save(object? part) => _made;

    internal override void Restore(object? part, object? saved) => _made = (Cell?)saved;
}
