using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Matches a value with a pattern: true, false, or the unknown that keeps it open. Declares the variables of the pattern.</summary>
internal static class Patterns
{
    public static object? Match(IPatternOperation pattern, object? value, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IDeclarationPatternOperation { MatchesNull: true } declaration:
                return Declare(declaration.DeclaredSymbol, value, frame);
            case INegatedPatternOperation negated:
                return Match(negated.Pattern, value, frame) is var inner && inner is bool result ? !result : inner;
            case IBinaryPatternOperation binary:
                return Combine(binary, value, frame);
        }

        if (value is Unknown) return DeclareAll(pattern, value, frame);
        return pattern switch
        {
            IConstantPatternOperation constant => Constant(constant, value, frame),
            IDeclarationPatternOperation declaration =>
                IsOf(value, declaration.MatchedType!, pattern, frame) ? Declare(declaration.DeclaredSymbol, value, frame) : false,
            ITypePatternOperation type => IsOf(value, type.MatchedType, pattern, frame),
            IRelationalPatternOperation relational => Relational(relational, value, frame),
            IRecursivePatternOperation recursive => Recursive(recursive, value, frame),
            IListPatternOperation list => List(list, value, frame),
            _ => new Unknown($"a pattern of kind {pattern.Kind} is not interpreted", frame.Machine.PlaceOf(pattern)),
        };
    }

    // Whatever runs if it matches finds its variables, unknown as they are.
    private static object? DeclareAll(IPatternOperation pattern, object? value, Frame frame)
    {
        foreach (var part in pattern.DescendantsAndSelf())
        {
            var variable = (part as IDeclarationPatternOperation)?.DeclaredSymbol ?? (part as IRecursivePatternOperation)?.DeclaredSymbol ?? (part as IListPatternOperation)?.DeclaredSymbol;
            if (variable is not null) frame.Declare(variable, value);
        }

        return value;
    }

    private static object Declare(ISymbol? variable, object? value, Frame frame)
    {
        if (variable is not null) frame.Declare(variable, value is EnumValue && variable is ILocalSymbol local ? EnumValue.Unboxed(value, frame.Resolve(local.Type)) : value);
        return true;
    }

    private static object? Combine(IBinaryPatternOperation binary, object? value, Frame frame)
    {
        var decisive = binary.OperatorKind == BinaryOperatorKind.Or;
        var left = Match(binary.LeftPattern, value, frame);
        if (left is bool known && known == decisive) return decisive;
        var right = Match(binary.RightPattern, value, frame);
        return right is bool other && other == decisive ? decisive : Unknown.In(left, right) ?? (object)!decisive;
    }

    private static object? Constant(IConstantPatternOperation pattern, object? value, Frame frame)
    {
        var constant = frame.Evaluate(pattern.Value);
        if (constant is Unknown) return constant;

        // An object that holds 1 matches the constant 1 only as an int, and boxed values of other types are unequal: as in C#.
        return AreEqual(value, constant, pattern.Value, pattern.InputType);
    }

    /// <summary>A value and a constant: an object must hold the very enum.</summary>
    public static bool AreEqual(object? value, object? constant, IOperation expression, ITypeSymbol? type) =>
        ValueComparer.Instance.Equals(value, type is { IsReferenceType: true } ? EnumValue.Boxed(constant, expression.Type) : constant);

    // A number in an object is no enum; one of an enum's type is.
    private static bool IsOf(object? value, ITypeSymbol type, IPatternOperation pattern, Frame frame) =>
        frame.Resolve(type) is var resolved && TypeTests.Is(value, resolved)
        && !(resolved.TypeKind == TypeKind.Enum && pattern.InputType.IsReferenceType && Conversions.IsNumber(value));

    private static object? Relational(IRelationalPatternOperation pattern, object? value, Frame frame)
    {
        var bound = frame.Evaluate(pattern.Value);
        if (value is null) return false;
        return bound is Unknown ? bound : Arithmetic.Binary(pattern.OperatorKind, EnumValue.Plain(value), bound, false, false);
    }

    private static object? Recursive(IRecursivePatternOperation pattern, object? value, Frame frame)
    {
        if (value is null || !IsOf(value, pattern.MatchedType, pattern, frame)) return false;
        object? outcome = true;
        if (pattern.DeconstructionSubpatterns.Length > 0)
        {
            var parts = Deconstruction.Parts(value, pattern.DeconstructionSubpatterns.Length, pattern, frame);
            for (var i = 0; i < parts.Count; i++)
            {
                var matches = Match(pattern.DeconstructionSubpatterns[i], parts[i], frame);
                if (matches is false) return false;
                if (matches is Unknown) outcome = matches;
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            var matches = Property(property, value, frame);
            if (matches is false) return false;
            if (matches is Unknown) outcome = matches;
        }

        return outcome is true ? Declare(pattern.DeclaredSymbol, value, frame) : outcome;
    }

    private static object? Property(IPropertySubpatternOperation pattern, object? value, Frame frame)
    {
        frame.ImplicitReceivers.Push(value);
        object? member;
        try
        {
            member = frame.Evaluate(pattern.Member);
        }
        finally
        {
            frame.ImplicitReceivers.Pop();
        }

        return Match(pattern.Pattern, member, frame);
    }

    private static object? List(IListPatternOperation pattern, object? value, Frame frame)
    {
        if (Sequences.Of(value) is not { } items) return false;
        var slice = pattern.Patterns.ToList().FindIndex(p => p is ISlicePatternOperation);
        var fixedCount = pattern.Patterns.Length - (slice < 0 ? 0 : 1);
        if (slice < 0 ? items.Count != fixedCount : items.Count < fixedCount) return false;
        object? outcome = true;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            object? matches;
            if (pattern.Patterns[i] is ISlicePatternOperation middle)
                matches = middle.Pattern is null ? true : Match(middle.Pattern, new ArrayValue(items.Skip(slice).Take(items.Count - fixedCount).ToArray()), frame);
            else
                matches = Match(pattern.Patterns[i], items[slice < 0 || i < slice ? i : items.Count - pattern.Patterns.Length + i], frame);
            if (matches is false) return false;
            if (matches is Unknown) outcome = matches;
        }

        return outcome is true ? Declare(pattern.DeclaredSymbol, value, frame) : outcome;
    }
}
