using System.Globalization;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Choices;
using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>The value of an argument, with places where one of several values can stand.</summary>
internal abstract record ArgumentPattern
{
    /// <summary>The pattern of a value for a parameter's type, or null where the type takes it in no way. A list that the type does not take is a
    /// choice between its items: <c>[192, 224]</c> for an int.</summary>
    public static ArgumentPattern? Of(object? value, ITypeSymbol type)
    {
        if (value is ArgumentChoice choice) return Choice(choice.Values, type);
        if (EntryArguments.TryConvert(value, type, out _)) return new FixedPattern(value);
        if (value is not IReadOnlyList<object?> { Count: > 0 } items) return null;
        if (ElementTypes(type, items.Count) is not { } elements) return Choice(items, type);
        ArgumentPattern?[] patterns = [.. items.Select((item, index) => Of(item, elements[index]))];
        return patterns.Any(pattern => pattern is null) ? null : new ListPattern(patterns!);
    }

    /// <summary>The choices in it by name, in order.</summary>
    public abstract IEnumerable<ChoiceAxis> Axes(string name);

    /// <summary>The plain value for the chosen values; takes as many indices as it has axes.</summary>
    public abstract object? At(Queue<int> chosen);

    /// <summary>A plain value as [ModelCost(Arguments = …)] reads it.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        IReadOnlyList<object?> list => "[" + string.Join(", ", list.Select(Show)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static ArgumentPattern? Choice(IReadOnlyList<object?> values, ITypeSymbol type)
    {
        if (values.Any(value => !EntryArguments.TryConvert(value, type, out _))) return null;
        var different = values.GroupBy(Show).Select(same => same.First()).ToArray();
        return different.Length == 1 ? new FixedPattern(different[0]) : new ChoicePattern(different);
    }

    // Null where the type has no elements.
    private static IReadOnlyList<ITypeSymbol>? ElementTypes(ITypeSymbol type, int count) => type switch
    {
        IArrayTypeSymbol array => [.. Enumerable.Repeat(array.ElementType, count)],
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Length == count ? [.. tuple.TupleElements.Select(element => element.Type)] : null,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } => ElementTypes(underlying, count),
        INamedTypeSymbol { TypeArguments: [var only] } => [.. Enumerable.Repeat(only, count)],
        _ => null,
    };

    private sealed record FixedPattern(object? Value) : ArgumentPattern
    {
        public override IEnumerable<ChoiceAxis> Axes(string name) => [];

        public override object? At(Queue<int> chosen) => Value;
    }

    private sealed record ChoicePattern(IReadOnlyList<object?> Values) : ArgumentPattern
    {
        public override IEnumerable<ChoiceAxis> Axes(string name) => [new ChoiceAxis(name, [.. Values.Select(Show)])];

        public override object? At(Queue<int> chosen) => Values[chosen.Dequeue()];
    }

    private sealed record ListPattern(IReadOnlyList<ArgumentPattern> Items) : ArgumentPattern
    {
        public override IEnumerable<ChoiceAxis> Axes(string name) => Items.SelectMany((item, index) => item.Axes($"{name}[{index}]"));

        public override object? At(Queue<int> chosen) => Items.Select(item => item.At(chosen)).ToArray();
    }
}
