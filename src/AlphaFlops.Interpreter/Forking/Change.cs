namespace AlphaFlops.Interpreter.Forking;

/// <summary>What a way made of a part of an older value.</summary>
internal readonly record struct Change(object? Before, object? After);
