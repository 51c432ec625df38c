using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Assigns the parts of a value to the elements of a tuple of targets.</summary>
internal static class Deconstruction
{
    public static void Assign(IOperation target, object? value, Frame frame)
    {
        if (target is IDeclarationExpressionOperation declaration) target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Places.Of(target, frame).Write(value);
            return;
        }

        // All places first, then all writes, so that (a, b) = (b, a) swaps.
        var parts = Parts(value, tuple.Elements.Length, target, frame);
        for (var i = 0; i < tuple.Elements.Length; i++) Assign(tuple.Elements[i], parts[i], frame);
    }

    /// <summary>The parts of a tuple, of a record or of an object with a Deconstruct method; of an unknown as many unknowns.</summary>
    public static IReadOnlyList<object?> Parts(object? value, int count, IOperation site, Frame frame)
    {
        switch (value)
        {
            case TupleValue tuple when tuple.Items.Count == count:
                return tuple.Items;
            case Unknown unknown:
                return Enumerable.Repeat<object?>(unknown, count).ToArray();
            case ObjectValue instance when FindDeconstruct(instance.Type, count) is { } deconstruct:
                var cells = Enumerable.Range(0, count).Select(_ => new Cell(null)).ToArray();
                if (frame.Machine.Program.Body(deconstruct) is { } body and not null && deconstruct.DeclaringSyntaxReferences.Length > 0 && !deconstruct.IsImplicitlyDeclared)
                    frame.Machine.Invoker.Invoke(deconstruct, instance, cells.ToArray<object?>(), frame, site);
                else
                    for (var i = 0; i < count; i++) cells[i].Value = PositionalProperty(instance, deconstruct.Parameters[i].Name, frame, site);
                return cells.Select(cell => cell.Value).ToArray();
            case ISequence sequence when sequence.Items.Count == count && value is not ModuleValue:
                return sequence.Items;
            default:
                var lost = new Unknown($"'{site.Syntax}' cannot be taken apart", frame.Machine.PlaceOf(site));
                return Enumerable.Repeat<object?>(lost, count).ToArray();
        }
    }

    private static IMethodSymbol? FindDeconstruct(INamedTypeSymbol type, int count)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers("Deconstruct"))
                if (member is IMethodSymbol { IsStatic: false } method && method.Parameters.Length == count) return method;
        return null;
    }

    private static object? PositionalProperty(ObjectValue instance, string name, Frame frame, IOperation site)
    {
        for (var type = instance.Type; type is not null; type = type.BaseType)
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return frame.Machine.Invoker.Get(property, instance, [], frame, site, isBase: false);
        return new Unknown($"'{instance.Type.Name}' has no '{name}' to deconstruct", frame.Machine.PlaceOf(site));
    }
}
