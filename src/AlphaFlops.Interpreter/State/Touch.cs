namespace AlphaFlops.Interpreter.State;

/// <summary>A part of a value that a scope read or wrote, as it was when the scope began.</summary>
internal readonly record struct Touch(Tracked Holder, object? Part, object? Before);
