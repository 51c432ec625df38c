using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An exception of one of .NET's own classes; the user's exceptions are objects like any other.</summary>
public sealed class ExceptionValue(INamedTypeSymbol type, string message, object? inner = null)
{
    public INamedTypeSymbol Type { get; } = type;

    public string Message { get; } = message;

    public object? Inner { get; } = inner;

    /// <summary>ArgumentException.ParamName.</summary>
    public string? Parameter { get; init; }

    /// <summary>The object that a catch clause sees for an exception that .NET or torch makes; null where the compilation lacks its class.</summary>
    public static object? Caught(ThrownException thrown, Compilation compilation) =>
        thrown.Value ?? (compilation.GetTypeByMetadataName(thrown.TypeName) is { } type ? new ExceptionValue(type, thrown.Message) : null);

    public override string ToString() => TypeNames.FullName(Type) + ": " + Message;
}
