using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Tuple, System.ValueTuple, KeyValuePair, Index, Range and Nullable.</summary>
internal static class TupleIntrinsics
{
    /// <summary>Tuple.Create, ValueTuple.Create, KeyValuePair.Create and the constructors of them all.</summary>
    public static IntrinsicSet Static { get; } = new()
    {
        { [".ctor", "Create"], Tolerant(call => new TupleValue([.. call.Arguments])) },
    };

    public static IntrinsicSet Instance { get; } = MakeInstance();

    public static IntrinsicSet NullableStatic { get; } = new()
    {
        { ".ctor", Tolerant(call => call.Arguments.Length == 0 ? null : call.Arguments[0]) },
        { "op_Implicit", call => call.Arguments[0] },
        { "op_Explicit", call => call.Arguments[0] ?? throw NoValue(call) },
        { "GetUnderlyingType", call => ((TypeValue)call.Object(0)).Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } type ? new TypeValue(type.TypeArguments[0]) : null },
        { "Compare", call => Ordering.Compare(call, call.Arguments[0], call.Arguments[1]) },
        { "Equals", call => ValueComparer.Instance.Equals(call.Arguments[0], call.Arguments[1]) },
    };

    /// <summary>An empty nullable is null: these are the members that a null receiver has.</summary>
    public static IntrinsicSet Nullable { get; } = new()
    {
        { "get_HasValue", call => call.Receiver is not null },
        { "get_Value", call => call.Receiver ?? throw NoValue(call) },
        { "GetValueOrDefault", Tolerant(call => call.Receiver ?? (call.Arguments.Length > 0 ? call.Arguments[0] : Defaults.Of(call.Resolve(call.Method.ContainingType.TypeArguments[0])))) },
        { "ToString", call => Texts.Show(call, call.Receiver, call.StaticType()) },
        { "Equals", call => ValueComparer.Instance.Equals(EnumValue.Boxed(call.Receiver, call.StaticType()), call.Arguments[0]) },
        { "GetHashCode", call => call.Receiver is null ? 0 : call.Unknown("a hash code is only known at run time") },
    };

    public static IntrinsicSet IndexStatic { get; } = new()
    {
        { ".ctor", call => new IndexValue(call.Arguments.Length > 0 ? Position(call) : 0, call.Arguments.Length > 1 && call.Flag(1)) },
        { ["FromStart", "op_Implicit"], call => new IndexValue(Position(call), IsFromEnd: false) },
        { "FromEnd", call => new IndexValue(Position(call), IsFromEnd: true) },
        { "get_Start", _ => new IndexValue(0, IsFromEnd: false) },
        { "get_End", _ => new IndexValue(0, IsFromEnd: true) },
    };

    public static IntrinsicSet Index { get; } = new()
    {
        { "get_Value", call => ((IndexValue)call.Receiver!).Value },
        { "get_IsFromEnd", call => ((IndexValue)call.Receiver!).IsFromEnd },
        { "GetOffset", call => ((IndexValue)call.Receiver!).Of(call.Int(0)) },
    };

    public static IntrinsicSet RangeStatic { get; } = new()
    {
        { ".ctor", call => call.Arguments.Length == 0 ? Whole() : new RangeValue((IndexValue)call.Object(0), (IndexValue)call.Object(1)) },
        { "StartAt", call => new RangeValue((IndexValue)call.Object(0), new IndexValue(0, IsFromEnd: true)) },
        { "EndAt", call => new RangeValue(new IndexValue(0, IsFromEnd: false), (IndexValue)call.Object(0)) },
        { "get_All", _ => Whole() },
    };

    public static IntrinsicSet Range { get; } = new()
    {
        { "get_Start", call => ((RangeValue)call.Receiver!).Start },
        { "get_End", call => ((RangeValue)call.Receiver!).End },
        { "GetOffsetAndLength", GetOffsetAndLength },
    };

    private static IntrinsicSet MakeInstance()
    {
        var set = new IntrinsicSet
        {
            { "get_Key", call => Of(call).Items[0] },
            { "get_Value", call => Of(call).Items[1] },
            { "get_Length", call => Of(call).Items.Count },
            { "get_Item", call => Of(call).Items[call.Int(0)] },
            { "CompareTo", call => Ordering.Compare(call, call.Receiver, call.Arguments[0]) },
            { "Equals", call => Of(call).Items.FirstOrDefault(item => item is Unknown) ?? ValueComparer.Instance.Equals(call.Receiver, call.Arguments[0]) },
            { "ToString", call => Texts.Show(call, call.Receiver, call.Method.ContainingType) },
            { "Deconstruct", Tolerant(Deconstruct) },
        };
        for (var i = 0; i < 7; i++)
        {
            var index = i;
            set.Add($"get_Item{i + 1}", call => Of(call).Items[index]);
        }

        return set;
    }

    private static TupleValue Of(Call call) => (TupleValue)call.Receiver!;

    private static Dim Position(Call call) => SymbolicNumber.Integer(call.Arguments[0]) ?? call.Int(0);

    private static RangeValue Whole() => new(new IndexValue(0, IsFromEnd: false), new IndexValue(0, IsFromEnd: true));

    private static object? Deconstruct(Call call)
    {
        for (var i = 0; i < call.Arguments.Length; i++) call.Cell(i).Value = Of(call).Items[i];
        return null;
    }

    private static object GetOffsetAndLength(Call call)
    {
        var length = call.Int(0);
        var (start, end) = ((RangeValue)call.Receiver!).Of(length);
        if (start < 0 || end > length || start > end) throw call.OutOfRange("length");
        return new TupleValue(start, end - start);
    }

    private static ThrownException NoValue(Call call) => call.Invalid("Nullable object must have a value.");
}
