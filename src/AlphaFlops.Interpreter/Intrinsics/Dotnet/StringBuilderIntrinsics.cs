using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Text.StringBuilder.</summary>
internal static class StringBuilderIntrinsics
{
    public static IntrinsicSet Static { get; } = new()
    {
        { ".ctor", call => new StringBuilderValue(call.Arguments.OfType<string>().FirstOrDefault() ?? "") },
    };

    public static IntrinsicSet Instance { get; } = new()
    {
        { "Append", Change(Append) },
        { "AppendLine", Change(call => Write(call, (call.Arguments.Length > 0 ? call.TextOrNull(0) : "") + "\n")) },
        { "AppendFormat", Change(call => CompositeFormat.Run(call, call.Method.Parameters[0].Name == "format" ? 0 : 1) is string text ? Write(call, text) : throw Long(call)) },
        { "AppendJoin", Change(call => Write(call, string.Join(call.Arguments[0] is char c ? c.ToString() : call.TextOrNull(0), call.Items(1).Select(item => Texts.Show(call, item))))) },
        { "Insert", Change(Insert) },
        { "Remove", Change(call => { Of(call).Text.Remove(call.Int(0), call.Int(1)); return call.Receiver; }) },
        { "Replace", Change(Replace) },
        { "Clear", call => { Of(call).Text.Clear(); return call.Receiver; } },
        { "get_Length", call => Of(call).Text.Length },
        { "set_Length", Change(call => { Room(call, call.Int(0)); Of(call).Text.Length = call.Int(0); return null; }) },
        { "get_Chars", call => Of(call).Text[call.Index(0, Of(call).Text.Length)] },
        { "set_Chars", Change(call => { Of(call).Text[call.Index(0, Of(call).Text.Length)] = (char)call.Arguments[1]!; return null; }) },
        { "ToString", call => call.Arguments.Length == 2 ? Of(call).Text.ToString(call.Int(0), call.Int(1)) : Of(call).Text.ToString() },
        { "get_Capacity", call => Of(call).Text.Capacity },
    };

    private static StringBuilderValue Of(Call call) => (StringBuilderValue)call.Receiver!;

    // (value), (char, count), (string, start, count), (char[], start, count).
    private static object? Append(Call call)
    {
        if (call.Arguments.Length == 2 && call.Arguments[0] is char c) Room(call, Of(call).Text.Length + call.Long(1));
        return call.Arguments.Length switch
        {
            2 => Write(call, new string((char)call.Arguments[0]!, call.Int(1))),
            3 => Write(call, new string(Texts.Characters(call.Arguments[0]), call.Int(1), call.Int(2))),
            _ => Write(call, call.Arguments[0] is ArrayValue array ? Texts.Of(array) : Texts.Show(call, call.Arguments[0], call.Method.Parameters[0].Type)),
        };
    }

    private static object? Insert(Call call)
    {
        var text = Texts.Show(call, call.Arguments[1]);
        Room(call, Of(call).Text.Length + (long)text.Length);
        Of(call).Text.Insert(call.Int(0), text);
        return call.Receiver;
    }

    private static object? Replace(Call call)
    {
        var (from, to) = (Texts.Show(call, call.Arguments[0]), Texts.Show(call, call.Arguments[1]));
        if (from.Length == 0) throw call.Throw("System.ArgumentException", "String cannot be of zero length. (Parameter 'oldValue')");
        if (to.Length > from.Length) Room(call, Of(call).Text.Length / from.Length * (long)to.Length);
        Of(call).Text.Replace(from, to);
        return call.Receiver;
    }

    private static void Room(Call call, long length)
    {
        if (length > Limits.Text) throw Long(call);
    }

    private static object? Write(Call call, string text)
    {
        Room(call, Of(call).Text.Length + (long)text.Length);
        Of(call).Text.Append(text);
        return call.Receiver;
    }

    private static UnknownMetException Long(Call call) => new(call.LongText());
}
