using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The members that the compiler writes for a record: they have no body in source.</summary>
internal static class RecordIntrinsics
{
    public static IntrinsicSet Members { get; } = Guard(new IntrinsicSet
    {
        { "op_Equality", call => ValueComparer.Instance.Equals(call.Arguments[0], call.Arguments[1]) },
        { "op_Inequality", call => !ValueComparer.Instance.Equals(call.Arguments[0], call.Arguments[1]) },
        { "Equals", call => ValueComparer.Instance.Equals(call.Receiver, call.Arguments[0]) },
        { "Deconstruct", Tolerant(Deconstruct) },
    });

    // The out parameters are named after the positional properties.
    private static object? Deconstruct(Call call)
    {
        var instance = (ObjectValue)call.Receiver!;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var name = call.Method.Parameters[i].Name;
            var property = call.Method.ContainingType.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
            var slot = property is null ? null : Program.BackingField(property);
            call.Cell(i).Value = slot is not null && instance.TryGet(slot.OriginalDefinition, out var value) ? value : call.Unknown($"'{name}' of this record is not known");
        }

        return null;
    }
}
