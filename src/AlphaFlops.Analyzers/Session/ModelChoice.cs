using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Choices;
using AlphaFlops.Interpreter;
using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>The configurations of a model whose arguments have choices.</summary>
internal sealed class ModelChoice
{
    private readonly (string Name, EntryArgument Argument, ArgumentPattern Pattern)[] _arguments;

    private ModelChoice((string Name, EntryArgument Argument, ArgumentPattern Pattern)[] arguments)
    {
        _arguments = arguments;
        Axes = [.. arguments.SelectMany(argument => argument.Pattern.Axes(argument.Name))];
    }

    public IReadOnlyList<ChoiceAxis> Axes { get; }

    /// <summary>The configurations, or null where no argument has a choice.</summary>
    /// <param name="method">What takes the arguments; they fit.</param>
    public static ModelChoice? Of(IMethodSymbol method, IReadOnlyList<EntryArgument> arguments)
    {
        var patterns = arguments.Select((argument, index) =>
        {
            var parameter = method.Parameters[EntryArguments.Ordinal(method, arguments, index)];
            return (parameter.Name, argument, ArgumentPattern.Of(argument.Value, parameter.Type)!);
        }).ToArray();
        var choice = new ModelChoice(patterns);
        return choice.Axes.Count == 0 ? null : choice;
    }

    /// <summary>The arguments of one configuration.</summary>
    public IReadOnlyList<EntryArgument> Arguments(IReadOnlyList<int> values)
    {
        var chosen = new Queue<int>(values);
        return [.. _arguments.Select(argument => argument.Argument with { Value = argument.Pattern.At(chosen) })];
    }

    /// <summary>The arguments of one configuration as [ModelCost(Arguments = …)] reads them.</summary>
    public string Describe(IReadOnlyList<int> values) =>
        string.Join(", ", Arguments(values).Select((argument, index) => $"{_arguments[index].Name}: {ArgumentPattern.Show(argument.Value)}"));
}
