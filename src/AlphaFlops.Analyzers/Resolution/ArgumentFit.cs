using AlphaFlops.Interpreter;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Whether given arguments fit the parameters of a constructor or method, and which overload takes them.</summary>
internal static class ArgumentFit
{
    /// <summary>The overload that takes the arguments (the one with the fewest parameters left to their defaults, then the first),
    /// or why none does.</summary>
    /// <param name="trailing">Parameters that something else fills, in order: the inputs of a method that is run.</param>
    public static (IMethodSymbol? Method, Misfit? Problem) Choose(
        IReadOnlyList<IMethodSymbol> overloads, IReadOnlyList<EntryArgument> arguments, int trailing = 0)
    {
        IMethodSymbol? best = null;
        Misfit? nearest = null;
        foreach (var overload in overloads)
        {
            var problem = Check(overload, arguments, trailing);
            if (problem is null)
            {
                if (best is null || overload.Parameters.Length < best.Parameters.Length) best = overload;
            }
            else if (nearest is null || problem.Rank > nearest.Rank)
            {
                nearest = problem;
            }
        }

        return best is null ? (null, nearest) : (best, null);
    }

    /// <summary>Why arguments do not fit: which of them, if one, and how near they came (a higher rank is nearer).</summary>
    public sealed record Misfit(int? Argument, string Message, int Rank);

    private static Misfit? Check(IMethodSymbol method, IReadOnlyList<EntryArgument> arguments, int trailing)
    {
        var name = Name(method);
        var taken = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        var position = 0;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            IParameterSymbol? parameter;
            if (argument.Name is null)
            {
                var isMore = position >= method.Parameters.Length && method.Parameters.LastOrDefault()?.IsParams == true;
                parameter = isMore ? method.Parameters[method.Parameters.Length - 1] : method.Parameters.ElementAtOrDefault(position++);
                if (parameter is null)
                    return new Misfit(i, $"{name} takes {Words.Count(method.Parameters.Length, "argument")}, not {arguments.Count}", 1);
                if (!isMore && !taken.Add(parameter)) return Twice(i, name, parameter);
            }
            else
            {
                parameter = method.Parameters.FirstOrDefault(p => p.Name == argument.Name);
                if (parameter is null) return NoParameter(i, name, method, argument.Name);
                if (!taken.Add(parameter)) return Twice(i, name, parameter);
            }

            if (ArgumentConversion.Problem(argument.Value, parameter) is { } problem)
                return new Misfit(i, $"{name} {problem}", 3);
        }

        var missing = method.Parameters.Where(p => !taken.Contains(p) && !p.IsOptional && !p.IsParams).Skip(trailing).ToArray();
        if (missing.Length == 0) return null;
        var list = Words.And(missing.Select(p => $"'{p.Name}' ({p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})"));
        return new Misfit(null, $"{name} needs {(missing.Length == 1 ? "an argument" : "arguments")} for {list}", 2);
    }

    private static Misfit NoParameter(int index, string name, IMethodSymbol method, string given)
    {
        var names = method.Parameters.Select(p => p.Name).ToArray();
        var question = NameSuggestions.Question(given, names);
        if (question.Length == 0) question = names.Length == 0 ? " It has none." : $" It has {Words.And(names.Select(n => $"'{n}'"))}.";
        return new Misfit(index, $"{name} has no parameter '{given}'.{question}", 2);
    }

    private static Misfit Twice(int index, string name, IParameterSymbol parameter) =>
        new(index, $"'{parameter.Name}' of {name} is given twice", 2);

    private static string Name(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? $"the constructor of '{method.ContainingType.Name}'"
        : $"'{method.ContainingType.Name}.{method.Name}'";
}
