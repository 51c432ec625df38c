using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Reads the arguments of a call as what they must be. An unknown ends the call with that unknown.</summary>
internal static class Reading
{
    /// <summary>The value itself, known.</summary>
    public static object? Known(object? value) => Sequences.UnknownIn(value) is { } unknown ? throw new UnknownMetException(unknown) : value;

    public static bool Bool(object? value) => (bool)Known(value)!;

    public static int Int(object? value) => Conversions.ToInt32(Known(value)!);

    public static int Int(this Call call, int index) => Int(call.Arguments[index]);

    public static long Long(this Call call, int index) => Conversions.ToInt64(Known(call.Arguments[index])!);

    public static double Double(this Call call, int index) => Conversions.ToDouble(Known(call.Arguments[index])!);

    public static float Single(this Call call, int index) => Conversions.ToSingle(Known(call.Arguments[index])!);

    public static bool Flag(this Call call, int index) => Bool(call.Arguments[index]);

    /// <summary>An argument that .NET refuses when it is null.</summary>
    public static object Object(this Call call, int index) => Known(call.Arguments[index]) ?? throw call.Null(index);

    public static string Text(this Call call, int index) => (string)call.Object(index);

    public static string? TextOrNull(this Call call, int index) => (string?)Known(call.Arguments[index]);

    /// <summary>A sequence's elements, which stay as they are while the call runs only if it runs no delegate; see <see cref="Snapshot"/>.</summary>
    public static IReadOnlyList<object?> Items(this Call call, int index) => call.ItemsOf(call.Arguments[index], call.Method.Parameters[index].Name);

    /// <summary>A copy, for calls that run delegates: those may change the collection.</summary>
    public static object?[] Snapshot(this Call call, int index) => [.. call.Items(index)];

    public static IReadOnlyList<object?> ItemsOf(this Call call, object? value, string parameter)
    {
        if (Known(value) is null) throw call.Throw("System.ArgumentNullException", $"Value cannot be null. (Parameter '{parameter}')");
        call.Machine.Charged(value);
        return Sequences.Of(value) ?? throw new UnknownMetException(call.Unknown($"the elements of '{parameter}' are not known"));
    }

    public static Cell Cell(this Call call, int index) => (Cell)call.Arguments[index]!;

    /// <summary>Runs a predicate, whose answer must be known.</summary>
    public static bool Test(this Call call, object? predicate, params object?[] arguments) => Bool(call.Invoke(predicate, arguments));

    /// <summary>Whether a parameter is a delegate: overloads differ in that.</summary>
    public static bool IsFunction(this Call call, int index) =>
        index < call.Method.Parameters.Length && call.Method.Parameters[index].Type.TypeKind == TypeKind.Delegate;

    /// <summary>How many parameters a delegate argument takes: Select's selector has one, or two with the index.</summary>
    public static int Arity(this Call call, int index) =>
        call.Method.Parameters[index].Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? invoke.Parameters.Length : 0;

    /// <summary>A type of the signature with the caller's type arguments in place.</summary>
    public static ITypeSymbol Resolve(this Call call, ITypeSymbol type) => call.Caller is null ? type : call.Caller.Resolve(type);

    /// <summary>A sequence as the result of a call, or an unknown when it is too long.</summary>
    public static object Sequence(this Call call, IEnumerable<object?> items)
    {
        var result = new ListValue();
        foreach (var item in items)
        {
            result.Elements.Add(item);
            if (result.Elements.Count > Limits.Length) return call.TooLong("the sequence");
        }

        return result;
    }

    /// <summary>A collection of a known length as the result of a call, or an unknown when it is too long.</summary>
    public static object Limited(this Call call, long length, Func<object> make) => length > Limits.Length ? call.TooLong("the result") : make();

    /// <summary>A text of a known length, or an unknown.</summary>
    public static object LimitedText(this Call call, long length, Func<object> make) => length > Limits.Text ? call.LongText() : make();

    public static Unknown LongText(this Call call) => call.Unknown($"the text has more than {Limits.Text} characters");

    public static Unknown TooLong(this Call call, string what) => call.Unknown($"{what} has more than {Limits.Length} elements");

    /// <summary>Ends the call when a collection grows past the limit.</summary>
    public static void Room(this Call call, long count)
    {
        if (count > Limits.Length) throw new UnknownMetException(call.TooLong("the collection"));
    }

    public static ThrownException Null(this Call call, int index) =>
        call.Throw("System.ArgumentNullException", $"Value cannot be null. (Parameter '{call.Method.Parameters[index].Name}')");

    public static ThrownException OutOfRange(this Call call, string parameter) => call.Throw(
        "System.ArgumentOutOfRangeException",
        $"Index was out of range. Must be non-negative and less than the size of the collection. (Parameter '{parameter}')");

    public static ThrownException Invalid(this Call call, string message) => call.Throw("System.InvalidOperationException", message);

    /// <summary>An index into a collection of this length; throws what a List throws.</summary>
    public static int Index(this Call call, int argument, int length, string parameter = "index")
    {
        var index = call.Int(argument);
        return index >= 0 && index < length ? index : throw call.OutOfRange(parameter);
    }

    /// <summary>A part of a collection of this length.</summary>
    public static void CheckRange(this Call call, int start, int count, int length)
    {
        if (start < 0 || count < 0) throw call.Throw("System.ArgumentOutOfRangeException", "Non-negative number required. (Parameter 'index')");
        if (start > length - count) throw call.Throw("System.ArgumentException", "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }
}
