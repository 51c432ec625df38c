using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>.NET's exception classes, also as bases of the user's, and the guards that throw them.</summary>
internal static class ExceptionIntrinsics
{
    /// <summary>The constructor of any class under System.Exception: its parameters are told by name.</summary>
    public static Intrinsic Constructor { get; } = Guard(new IntrinsicSet { { ".ctor", Tolerant(Make) } })[".ctor"];

    public static IntrinsicSet Instance { get; } = new()
    {
        { "get_Message", call => call.Receiver is ExceptionValue exception ? exception.Message : Slot(call, "Message") ?? DefaultMessage(((ObjectValue)call.Receiver!).Type) },
        { "get_InnerException", call => call.Receiver is ExceptionValue exception ? exception.Inner : Slot(call, "InnerException") },
        { "get_ParamName", call => call.Receiver is ExceptionValue exception ? exception.Parameter : Slot(call, "ParamName") },
        { "get_StackTrace", call => call.Unknown("a stack trace is only known at run time") },
        { "GetBaseException", call => call.Receiver },
    };

    public static IntrinsicSet ArgumentNull { get; } = new()
    {
        { "ThrowIfNull", call => call.Arguments[0] is null ? throw Null(call) : null },
    };

    public static IntrinsicSet Argument { get; } = new()
    {
        { "ThrowIfNullOrEmpty", call => call.TextOrNull(0) switch { null => throw Null(call), "" => throw Empty(call), _ => null } },
        { "ThrowIfNullOrWhiteSpace", call => call.TextOrNull(0) is not { } text ? throw Null(call) : string.IsNullOrWhiteSpace(text) ? throw Empty(call) : null },
    };

    public static IntrinsicSet ArgumentOutOfRange { get; } = new()
    {
        { "ThrowIfNegative", call => Check(call, call.Double(0) >= 0, "must be a non-negative value") },
        { "ThrowIfNegativeOrZero", call => Check(call, call.Double(0) > 0, "must be a non-negative and non-zero value") },
        { "ThrowIfZero", call => Check(call, call.Double(0) != 0, "must be a non-zero value") },
        { "ThrowIfEqual", call => Check(call, !ValueComparer.Instance.Equals(call.Arguments[0], call.Arguments[1]), "must not be equal to '" + Other(call) + "'") },
        { "ThrowIfNotEqual", call => Check(call, ValueComparer.Instance.Equals(call.Arguments[0], call.Arguments[1]), "must be equal to '" + Other(call) + "'") },
        { "ThrowIfGreaterThan", call => Check(call, Ordering.Compare(call, call.Arguments[0], call.Arguments[1]) <= 0, "must be less than or equal to '" + Other(call) + "'") },
        { "ThrowIfGreaterThanOrEqual", call => Check(call, Ordering.Compare(call, call.Arguments[0], call.Arguments[1]) < 0, "must be less than '" + Other(call) + "'") },
        { "ThrowIfLessThan", call => Check(call, Ordering.Compare(call, call.Arguments[0], call.Arguments[1]) >= 0, "must be greater than or equal to '" + Other(call) + "'") },
        { "ThrowIfLessThanOrEqual", call => Check(call, Ordering.Compare(call, call.Arguments[0], call.Arguments[1]) > 0, "must be greater than '" + Other(call) + "'") },
    };

    public static IntrinsicSet ObjectDisposed { get; } = new()
    {
        { "ThrowIf", call => call.Flag(0) ? throw call.Throw("System.ObjectDisposedException", "Cannot access a disposed object.") : null },
    };

    public static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        return false;
    }

    // As a base call the receiver is the user's exception, which keeps the message in a slot of its own.
    private static object Make(Call call)
    {
        var type = call.Method.ContainingType;
        string? message = null, parameter = null;
        object? inner = null;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            switch (call.Method.Parameters[i].Name)
            {
                case "message" or "s":
                    message = call.Arguments[i] is Unknown ? "?" : call.Arguments[i] as string;
                    break;
                case "paramName" or "argumentName":
                    parameter = call.Arguments[i] as string;
                    break;
                case "innerException" or "inner":
                    inner = call.Arguments[i];
                    break;
            }
        }

        message ??= DefaultMessage(type);
        if (parameter is { Length: > 0 }) message += $" (Parameter '{parameter}')";
        if (call.Receiver is not ObjectValue instance) return new ExceptionValue(type, message, inner) { Parameter = parameter };
        SetSlot(instance, "Message", message);
        SetSlot(instance, "InnerException", inner);
        SetSlot(instance, "ParamName", parameter);
        return instance;
    }

    private static string DefaultMessage(INamedTypeSymbol type) => type.Name switch
    {
        "ArgumentNullException" => "Value cannot be null.",
        "ArgumentOutOfRangeException" => "Specified argument was out of the range of valid values.",
        "ArgumentException" => "Value does not fall within the expected range.",
        "InvalidOperationException" => "Operation is not valid due to the current state of the object.",
        "NotImplementedException" => "The method or operation is not implemented.",
        "NotSupportedException" => "Specified method is not supported.",
        "IndexOutOfRangeException" => "Index was outside the bounds of the array.",
        "KeyNotFoundException" => "The given key was not present in the dictionary.",
        _ => $"Exception of type '{TypeNames.FullName(type)}' was thrown.",
    };

    private static object? Slot(Call call, string name) =>
        call.Receiver is ObjectValue instance && Property(instance.Type, name) is { } property && instance.TryGet(property, out var value) ? value : null;

    private static void SetSlot(ObjectValue instance, string name, object? value)
    {
        if (value is not null && Property(instance.Type, name) is { } property) instance.Set(property, value);
    }

    private static IPropertySymbol? Property(ITypeSymbol type, string name)
    {
        IPropertySymbol? found = null;
        for (var current = type; current is not null; current = current.BaseType)
            if (current.ContainingNamespace?.Name == "System" && current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property) found = property;
        return found;
    }

    private static object? Check(Call call, bool holds, string message) => holds
        ? null
        : throw call.Throw(
            "System.ArgumentOutOfRangeException",
            $"{Name(call)} ('{Texts.Show(call, call.Arguments[0])}') {message}. (Parameter '{Name(call)}')");

    private static string Other(Call call) => Texts.Show(call, call.Arguments[1]);

    private static string Name(Call call) => call.Arguments[call.Arguments.Length - 1] as string ?? "value";

    private static ThrownException Null(Call call) =>
        call.Throw("System.ArgumentNullException", $"Value cannot be null. (Parameter '{Name(call)}')");

    private static ThrownException Empty(Call call) =>
        call.Throw("System.ArgumentException", $"The value cannot be an empty string. (Parameter '{Name(call)}')");
}
