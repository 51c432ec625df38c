namespace AlphaFlops.Interpreter;

/// <summary>An argument for a constructor or factory.</summary>
/// <param name="Name">The parameter's name, or null for the next one in order.</param>
/// <param name="Value">long, double, bool, string, null, or a list of these; converted to the parameter's type.</param>
public sealed record EntryArgument(string? Name, object? Value);
