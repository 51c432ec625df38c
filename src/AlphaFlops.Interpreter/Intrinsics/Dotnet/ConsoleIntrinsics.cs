using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>What has no effect on a model: output, tracing, memory, threads, time spans that nobody reads.</summary>
internal static class ConsoleIntrinsics
{
    private static readonly Intrinsic Nothing = Tolerant(_ => null);

    public static IntrinsicSet Console { get; } = Silent("Write", "WriteLine", "Clear", "ResetColor", "set_ForegroundColor", "set_BackgroundColor", "set_Title", "set_OutputEncoding", "SetCursorPosition", "Beep");

    public static IntrinsicSet Trace { get; } = Silent("Write", "WriteLine", "WriteIf", "WriteLineIf", "Print", "Indent", "Unindent", "Flush", "TraceInformation", "TraceWarning", "TraceError", "Assert");

    public static IntrinsicSet Memory { get; } = Silent("Collect", "SuppressFinalize", "KeepAlive", "WaitForPendingFinalizers", "AddMemoryPressure", "RemoveMemoryPressure", "ReRegisterForFinalize");

    public static IntrinsicSet Thread { get; } = Silent("Sleep", "Yield", "SpinWait", "MemoryBarrier");

    public static IntrinsicSet Monitor { get; } = Silent("Enter", "Exit", "Pulse", "PulseAll");

    /// <summary>Cultures: every text is made in the invariant one.</summary>
    public static IntrinsicSet Culture { get; } = new()
    {
        {
            ["get_InvariantCulture", "get_CurrentCulture", "get_CurrentUICulture", "get_InvariantInfo", "get_CurrentInfo", "GetCultureInfo", ".ctor"],
            _ => new InertValue("CultureInfo")
        },
        { ["set_CurrentCulture", "set_CurrentUICulture", "set_DefaultThreadCurrentCulture"], _ => null },
    };

    private static IntrinsicSet Silent(params string[] names) => new() { { names, Nothing } };
}
