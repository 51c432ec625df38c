using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Finds what an assignment writes to and a reference reads.</summary>
internal static class Places
{
    public static Place Of(IOperation target, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                if (!local.IsDeclaration && frame.Find(local.Local) is { } declared) return Place.OfCell(declared);
                frame.Declare(local.Local, null);
                return Place.OfCell(frame.Find(local.Local)!);
            case IParameterReferenceOperation parameter:
                return Parameter(parameter, frame);
            case IDeclarationExpressionOperation declaration:
                return Of(declaration.Expression, frame);
            case IDiscardOperation:
                return Place.Discard;
            case IFieldReferenceOperation field:
                return Field(field, frame);
            case IPropertyReferenceOperation property:
                return Property(property, frame);
            case IArrayElementReferenceOperation element:
                return ArrayElement(element, frame);
            case IImplicitIndexerReferenceOperation indexer:
                return ImplicitIndexer(indexer, frame);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, frame);
            case IConversionOperation conversion:
                return Of(conversion.Operand, frame);
            default:
                var value = frame.Evaluate(target);
                return new Place(() => value, _ => { });
        }
    }

    public static Place Field(IFieldReferenceOperation operation, Frame frame)
    {
        var field = operation.Field;
        if (field.IsStatic) return frame.Machine.Statics.Field(field, frame, operation);

        var receiver = frame.Evaluate(operation.Instance!);
        switch (receiver)
        {
            case Unknown unknown:
                return Place.OfUnknown(unknown);
            case TupleValue tuple:
                return TupleElement(operation, tuple, frame);
            case ObjectValue instance:
                var slot = field.OriginalDefinition;
                return new Place(
                    () => instance.TryGet(slot, out var value) ? value
                        : Intrinsics.Torch.ModuleMembers.Field(instance, field) is { } meaning ? meaning.Value
                        : field.ContainingType.DeclaringSyntaxReferences.Length > 0 ? Defaults.Of(frame.Resolve(field.Type))
                        : new Unknown($"'{field.ContainingType.Name}.{field.Name}' is not understood", frame.Machine.PlaceOf(operation)),
                    value => instance.Set(slot, value));
            case null:
                return OfNull(operation, frame);
            default:
                return Place.OfUnknown(new Unknown($"field '{field.Name}' of {field.ContainingType.Name} is not understood", frame.Machine.PlaceOf(operation)));
        }
    }

    public static Place Property(IPropertyReferenceOperation operation, Frame frame)
    {
        var property = operation.Property;
        object? receiver = null;
        if (!property.IsStatic)
        {
            receiver = frame.Evaluate(operation.Instance!);
            if (receiver is Unknown unknown) return Place.OfUnknown(unknown);
            if (receiver is null && !MayBeNull(property.ContainingType) && !property.IsIndexer) return OfNull(operation, frame);
        }

        object?[] arguments = operation.Arguments.IsEmpty ? [] : frame.Machine.Invoker.Bind(property.Parameters, operation.Arguments, frame);
        if (receiver is null && !property.IsStatic && !MayBeNull(property.ContainingType)) return OfNull(operation, frame);
        var isBase = operation.Instance is IInstanceReferenceOperation { IsImplicit: false, Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };
        return new Place(
            () => frame.Machine.Invoker.Get(property, receiver, arguments, frame, operation, isBase),
            value => frame.Machine.Invoker.Set(property, receiver, arguments, value, frame, operation, isBase));
    }

    /// <summary>A member of the type can be used on null.</summary>
    public static bool MayBeNull(INamedTypeSymbol type) => type.IsValueType || ExtensionBlocks.Is(type);

    public static Place ArrayElement(IArrayElementReferenceOperation operation, Frame frame)
    {
        var receiver = frame.Evaluate(operation.ArrayReference);
        var indices = operation.Indices.Select(frame.Evaluate).ToArray();
        if (Unknown.In(receiver) is { } unknownArray) return Place.OfUnknown(unknownArray);
        if (receiver is null) return OfNull(operation, frame);
        if (Unknown.In(indices) is { } unknownIndex)
            return new Place(() => unknownIndex, _ => { if (receiver is MutableValue changed) changed.Lost ??= unknownIndex; });
        if (Sequences.UnknownIn(receiver) is { } lost) return Place.OfUnknown(lost);
        if (receiver is not ArrayValue array)
            return Place.OfUnknown(new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation)));
        if (indices is [RangeValue range])
        {
            var slice = Indexing.Slice(array.Elements, range, frame, operation);
            return new Place(() => new ArrayValue(slice, array.ElementType), _ => { });
        }

        // What is assigned is evaluated before the element is looked for.
        return new Place(() => array.Elements[Indexing.Offset(array, indices, frame, operation)], value => array.Elements[Indexing.Offset(array, indices, frame, operation)] = value);
    }

    /// <summary><c>list[^1]</c> and <c>text[1..]</c> on a type with Length or Count and an indexer or Slice.</summary>
    public static Place ImplicitIndexer(IImplicitIndexerReferenceOperation operation, Frame frame)
    {
        var receiver = frame.Evaluate(operation.Instance);
        var index = frame.Evaluate(operation.Argument);
        if (Unknown.In(receiver, index) is { } unknown) return Place.OfUnknown(unknown);
        switch (receiver)
        {
            case null:
                throw NullReference(operation, frame);
            case string text when index is RangeValue range:
                var (start, end) = range.Of(text.Length);
                if (start < 0 || end > text.Length || start > end) throw Indexing.OutOfRange(operation, frame);
                return new Place(() => text.Substring(start, end - start), _ => { });
            case string text when index is IndexValue at:
                if (at.Of(text.Length) is var position && (position < 0 || position >= text.Length)) throw Indexing.OutOfRange(operation, frame);
                return new Place(() => text[position], _ => { });
            case ListValue list when index is IndexValue at:
                var offset = at.Of(list.Elements.Count);
                return new Place(
                    () => list.Elements[Indexing.Check(offset, list.Elements.Count, frame, operation)],
                    value => list.Elements[Indexing.Check(offset, list.Elements.Count, frame, operation)] = value);
            case ISequence sequence when index is IndexValue at:
                var position2 = Indexing.Check(at.Of(sequence.Items.Count), sequence.Items.Count, frame, operation);
                return new Place(() => sequence.Items[position2], _ => { });
            case ISequence sequence when index is RangeValue range:
                var slice = Indexing.Slice(sequence.Items, range, frame, operation);
                return new Place(() => receiver is ArrayValue array ? new ArrayValue(slice, array.ElementType) : new ListValue(slice), _ => { });
            default:
                return Place.OfUnknown(new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation)));
        }
    }

    // What is assigned is evaluated first.
    private static Place OfNull(IOperation operation, Frame frame) =>
        new(() => throw NullReference(operation, frame), _ => throw NullReference(operation, frame));

    public static ThrownException NullReference(IOperation operation, Frame frame) =>
        new(null, "System.NullReferenceException", $"'{operation.Syntax}' is reached through null", frame.Machine.PlaceOf(operation));

    private static Place Parameter(IParameterReferenceOperation operation, Frame frame)
    {
        var parameter = operation.Parameter.OriginalDefinition;
        if (frame.Find(parameter) is { } cell) return Place.OfCell(cell);
        if (ExtensionBlocks.Is(parameter.ContainingSymbol))
        {
            var open = new Unknown($"what is written to '{parameter.Name}' is not followed", frame.Machine.PlaceOf(operation));
            return new Place(() => ExtensionBlocks.Receiver(parameter, frame), _ => frame.Machine.Tracer.Note(open));
        }

        if (frame.This is not ObjectValue instance) return Place.Discard;
        return new Place(() => instance.TryGet(parameter, out var value) ? value : null, value => instance.Set(parameter, value));
    }

    private static Place TupleElement(IFieldReferenceOperation operation, TupleValue tuple, Frame frame)
    {
        var element = operation.Field.CorrespondingTupleField ?? operation.Field;
        var index = int.TryParse(element.Name.Replace("Item", ""), out var number) ? number - 1 : -1;
        if (index < 0 || index >= tuple.Items.Count)
            return Place.OfUnknown(new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation)));
        return new Place(() => tuple.Items[index], value => WriteBack(operation.Instance!, tuple.With(index, value), frame));
    }

    // A tuple is a value: changing an element puts a new tuple where the old one came from.
    private static void WriteBack(IOperation source, object? value, Frame frame)
    {
        if (source is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation
            or IPropertyReferenceOperation { Property.RefKind: RefKind.Ref })
            Of(source, frame).Write(value);
    }
}
