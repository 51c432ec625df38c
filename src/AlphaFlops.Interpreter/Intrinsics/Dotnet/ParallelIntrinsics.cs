using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Loops on several threads, of a program that runs on one: the turns run in order. Those with a value for each thread have no meaning
/// here.</summary>
internal static class ParallelIntrinsics
{
    public static IntrinsicSet Parallel { get; } = new()
    {
        { "For", For },
        { "ForEach", ForEach },
        { "Invoke", call => { foreach (var action in call.Items(0)) call.Invoke(action); return null; } },
    };

    public static IntrinsicSet Options { get; } = new()
    {
        { ".ctor", _ => new InertValue("ParallelOptions") },
    };

    private static object? For(Call call)
    {
        var body = call.Arguments[call.Arguments.Length - 1];
        if (IsByThread(call)) return call.Unknown("'Parallel.For' with a value for each thread is not understood");
        for (var i = call.Long(0); i < call.Long(1); i++)
        {
            call.Machine.Charge(1);
            call.Invoke(body, Turn(call, call.Method.Parameters[0].Type.SpecialType == SpecialType.System_Int64 ? i : (object)(int)i));
        }

        return Result;
    }

    private static object? ForEach(Call call)
    {
        var body = call.Arguments[call.Arguments.Length - 1];
        if (IsByThread(call)) return call.Unknown("'Parallel.ForEach' with a value for each thread is not understood");
        var index = 0L;
        foreach (var item in call.Items(0))
        {
            call.Machine.Charge(1);
            call.Invoke(body, Turn(call, item, index++));
        }

        return Result;
    }

    private static InertValue Result => new("ParallelLoopResult");

    // What one turn gets: its element, and the state of the loop and its index where it asks for them.
    private static object?[] Turn(Call call, params object?[] own)
    {
        var count = Body(call).DelegateInvokeMethod!.Parameters.Length;
        return count == 1 ? [own[0]] : [own[0], new InertValue("ParallelLoopState"), .. own.Skip(1).Take(count - 2)];
    }

    private static bool IsByThread(Call call) => Body(call).DelegateInvokeMethod is not { ReturnsVoid: true };

    private static INamedTypeSymbol Body(Call call) => (INamedTypeSymbol)call.Method.Parameters[call.Method.Parameters.Length - 1].Type;
}
