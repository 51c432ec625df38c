using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>A delegate object.</summary>
internal static class DelegateIntrinsics
{
    public static IntrinsicSet Instance { get; } = new()
    {
        { "Invoke", Meaning.Tolerant(call => call.Invoke(call.Receiver, call.Arguments)) },
        { "DynamicInvoke", Meaning.Tolerant(call => call.Invoke(call.Receiver, [.. call.Items(0)])) },
        { "get_Target", call => ((DelegateValue)call.Receiver!).Receiver },
    };
}
