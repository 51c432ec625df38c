using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A lambda, local function or method as a value.</summary>
/// <param name="Method">What it runs.</param>
/// <param name="Body">The lambda's block, or null where <paramref name="Method"/> has a declaration of its own.</param>
/// <param name="Receiver">The object of a method group.</param>
/// <param name="Captured">The frame in which a lambda or local function was made, with its variables as they were then.</param>
public sealed record DelegateValue(IMethodSymbol Method, IOperation? Body, object? Receiver, Frame? Captured);
