using Microsoft.CodeAnalysis;
using AlphaFlops.Interpreter.Values;
namespace AlphaFlops.Interpreter.Engine;
public static class Formatting { public static string ToString(object? v, ITypeSymbol? t, string? f) => v?.ToString() ?? ""; public static ITypeSymbol? StaticType(IOperation o) => o.Type; }
public static class TypeTests { public static bool Is(object? v, ITypeSymbol t) => v is ObjectValue o ? Der(o.Type, t) : v is not null && (v is int) == (t.SpecialType == SpecialType.System_Int32); static bool Der(INamedTypeSymbol? a, ITypeSymbol b) { for (; a is not null; a = a.BaseType) if (SymbolEqualityComparer.Default.Equals(a, b)) return true; return false; } }
