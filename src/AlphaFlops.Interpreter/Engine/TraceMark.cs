namespace AlphaFlops.Interpreter.Engine;

/// <summary>How much of a trace there was at one time.</summary>
internal readonly record struct TraceMark(int Steps, int Unknowns, int Made, int Notes);
