using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Arithmetic;

/// <summary>Casts against C#'s own, from every number to every number.</summary>
public sealed class ConversionTests
{
    private static readonly Compilation Compilation = TestCompilation.Create(
        [("Enums.cs", "public enum Small : byte { A, B } public enum Plain { A, B }")], withTorchSharp: false, allowErrors: false);

    private static readonly Dictionary<SpecialType, (Func<dynamic, object> Unchecked, Func<dynamic, object> Checked)> Casts = new()
    {
        [SpecialType.System_SByte] = (value => unchecked((sbyte)value), value => checked((sbyte)value)),
        [SpecialType.System_Byte] = (value => unchecked((byte)value), value => checked((byte)value)),
        [SpecialType.System_Int16] = (value => unchecked((short)value), value => checked((short)value)),
        [SpecialType.System_UInt16] = (value => unchecked((ushort)value), value => checked((ushort)value)),
        [SpecialType.System_Int32] = (value => unchecked((int)value), value => checked((int)value)),
        [SpecialType.System_UInt32] = (value => unchecked((uint)value), value => checked((uint)value)),
        [SpecialType.System_Int64] = (value => unchecked((long)value), value => checked((long)value)),
        [SpecialType.System_UInt64] = (value => unchecked((ulong)value), value => checked((ulong)value)),
        [SpecialType.System_Single] = (value => unchecked((float)value), value => checked((float)value)),
        [SpecialType.System_Double] = (value => unchecked((double)value), value => checked((double)value)),
        [SpecialType.System_Decimal] = (value => unchecked((decimal)value), value => checked((decimal)value)),
        [SpecialType.System_Char] = (value => unchecked((char)value), value => checked((char)value)),
    };

    public static TheoryData<SpecialType, Type> AllCasts
    {
        get
        {
            var data = new TheoryData<SpecialType, Type>();
            foreach (var target in Casts.Keys)
                foreach (var source in Samples.AllTypes)
                    if (source != typeof(bool)) data.Add(target, source);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AllCasts))]
    public void A_cast_is_that_of_csharp(SpecialType target, Type source)
    {
        var type = Compilation.GetSpecialType(target);
        foreach (var value in Samples.EdgesOf(source)) Check(value);
        Prop.ForAll(Samples.Of(source).ToArbitrary(), Check).QuickCheckThrowOnFailure();

        void Check(object value)
        {
            Assert.Equal(Outcome.Of(() => Casts[target].Unchecked(value)), Outcome.Of(() => Convert(value, type, isChecked: false)));
            Assert.Equal(Outcome.Of(() => Casts[target].Checked(value)), Outcome.Of(() => Convert(value, type, isChecked: true)));
        }
    }

    [Fact]
    public void An_enum_is_its_number()
    {
        Assert.Equal((byte)1, Convert(257, Compilation.GetTypeByMetadataName("Small")!));
        Assert.Equal(1, Convert((byte)1, Compilation.GetTypeByMetadataName("Plain")!));
    }

    [Fact]
    public void A_nullable_is_its_value_or_null()
    {
        var nullable = Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(Compilation.GetSpecialType(SpecialType.System_Int64));
        Assert.Equal(3L, Convert(3, nullable));
        Assert.Null(Convert(null, nullable));
        Assert.Equal("System.InvalidOperationException", Outcome.Of(() => Convert(null, Compilation.GetSpecialType(SpecialType.System_Int64))));
    }

    [Fact]
    public void A_tuple_converts_item_by_item()
    {
        var target = Compilation.CreateTupleTypeSymbol([Compilation.GetSpecialType(SpecialType.System_Int64), Compilation.GetSpecialType(SpecialType.System_Double)]);
        Assert.Equal(new TupleValue(1L, 2.0), Convert(new TupleValue(1, 2f), target));
    }

    [Fact]
    public void Unboxing_needs_the_very_type()
    {
        Assert.Equal(3, Conversions.Unbox(3, Compilation.GetSpecialType(SpecialType.System_Int32)));
        Assert.Equal("System.InvalidCastException", Outcome.Of(() => Conversions.Unbox(3L, Compilation.GetSpecialType(SpecialType.System_Int32))));
        Assert.Equal("System.NullReferenceException", Outcome.Of(() => Conversions.Unbox(null, Compilation.GetSpecialType(SpecialType.System_Int32))));
    }

    private static object? Convert(object? value, ITypeSymbol type, bool isChecked = false)
    {
        var result = Conversions.Convert(value, type, isChecked, out var handled);
        Assert.True(handled);
        return result;
    }
}
