namespace AlphaFlops.Interpreter.Values;
public sealed record ExceptionValue(string TypeName, string? Message);
