using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>What only a run can tell: the time, random numbers, files, the environment, the network. The result names the call; nothing is
/// executed.</summary>
internal static class RunTimeOnly
{
    private static readonly HashSet<string> Types =
    [
        "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeProvider", "Random", "Guid", "Environment", "File", "Directory", "FileInfo",
        "DirectoryInfo", "FileStream", "StreamReader", "StreamWriter", "BinaryReader", "BinaryWriter", "Stream", "JsonSerializer", "JsonDocument",
        "HttpClient", "Process", "Assembly", "Activator", "AppContext", "AppDomain", "RandomNumberGenerator", "Stopwatch", "RuntimeInformation",
        "NativeLibrary", "OperatingSystem",
    ];

    public static Intrinsic? Find(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (!IsDotnet(type.ContainingNamespace)) return null;
        if (Types.Contains(type.Name)) return static call => call.Unknown($"'{Name(call.Method)}' is only known at run time");
        return type is { Name: "Console" } ? static call => call.Unknown($"what '{Name(call.Method)}' reads is only known at run time") : null;
    }

    private static bool IsDotnet(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name == "System";
    }

    private static string Name(IMethodSymbol method)
    {
        var type = method.ContainingType.Name;
        return method.MethodKind == MethodKind.Constructor ? "new " + type : type + "." + (method.AssociatedSymbol?.Name ?? method.Name);
    }
}
