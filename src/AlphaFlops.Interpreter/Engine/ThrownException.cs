using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The interpreted program throws: its own throw statement, or what .NET or torch would throw there.</summary>
/// <param name="value">The exception object of the program, or null for one that .NET or torch makes.</param>
/// <param name="typeName">The metadata name of the exception's type.</param>
/// <param name="message">What it says.</param>
/// <param name="place">Where.</param>
public sealed class ThrownException(object? value, string typeName, string message, SourcePlace? place) : Exception(message)
{
    public object? Value { get; } = value;

    public string TypeName { get; } = typeName;

    public SourcePlace? Place { get; set; } = place;

    /// <summary>torch refuses the shapes.</summary>
    public bool IsShapeError { get; init; }

    /// <summary>Where it is one number of a layer that does not fit, both.</summary>
    public Mismatch? Mismatch { get; init; }
}
