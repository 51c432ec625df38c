using FsCheck;
using FsCheck.Fluent;
using Kind = Microsoft.CodeAnalysis.Operations.BinaryOperatorKind;
using Machine = AlphaFlops.Interpreter.Engine.Arithmetic;

namespace AlphaFlops.Interpreter.Tests.Arithmetic;

/// <summary>Operators against C#'s own, which the run-time binder applies to the same boxed operands.</summary>
public sealed class BinaryTests
{
    private static readonly Dictionary<Kind, (Func<dynamic, dynamic, object> Unchecked, Func<dynamic, dynamic, object> Checked)> Operators = new()
    {
        [Kind.Add] = ((a, b) => unchecked(a + b), (a, b) => checked(a + b)),
        [Kind.Subtract] = ((a, b) => unchecked(a - b), (a, b) => checked(a - b)),
        [Kind.Multiply] = ((a, b) => unchecked(a * b), (a, b) => checked(a * b)),
        [Kind.Divide] = ((a, b) => unchecked(a / b), (a, b) => checked(a / b)),
        [Kind.Remainder] = ((a, b) => unchecked(a % b), (a, b) => checked(a % b)),
        [Kind.Equals] = ((a, b) => a == b, (a, b) => a == b),
        [Kind.NotEquals] = ((a, b) => a != b, (a, b) => a != b),
        [Kind.LessThan] = ((a, b) => a < b, (a, b) => a < b),
        [Kind.LessThanOrEqual] = ((a, b) => a <= b, (a, b) => a <= b),
        [Kind.GreaterThan] = ((a, b) => a > b, (a, b) => a > b),
        [Kind.GreaterThanOrEqual] = ((a, b) => a >= b, (a, b) => a >= b),
    };

    private static readonly Dictionary<Kind, Func<dynamic, dynamic, object>> Bitwise = new()
    {
        [Kind.And] = (a, b) => a & b,
        [Kind.Or] = (a, b) => a | b,
        [Kind.ExclusiveOr] = (a, b) => a ^ b,
    };

    private static readonly Dictionary<Kind, Func<dynamic, int, object>> Shifts = new()
    {
        [Kind.LeftShift] = (a, b) => a << b,
        [Kind.RightShift] = (a, b) => a >> b,
    };

    public static TheoryData<Kind, Type> Arithmetical => Pairs(Operators.Keys, Samples.Types);

    public static TheoryData<Kind, Type> OfBits => Pairs(Bitwise.Keys, [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(bool)]);

    public static TheoryData<Kind, Type> OfShifts => Pairs(Shifts.Keys, [typeof(int), typeof(uint), typeof(long), typeof(ulong)]);

    [Theory]
    [MemberData(nameof(Arithmetical))]
    public void Arithmetic_and_comparison_are_those_of_csharp(Kind kind, Type type)
    {
        var (isUnchecked, isChecked) = Operators[kind];
        ForAll(type, (a, b) =>
        {
            Assert.Equal(Outcome.Of(() => isUnchecked(a, b)), Outcome.Of(() => Machine.Binary(kind, a, b, isChecked: false, isLifted: false)));
            Assert.Equal(Outcome.Of(() => isChecked(a, b)), Outcome.Of(() => Machine.Binary(kind, a, b, isChecked: true, isLifted: false)));
        });
    }

    [Theory]
    [MemberData(nameof(OfBits))]
    public void Bits_combine_as_in_csharp(Kind kind, Type type) =>
        ForAll(type, (a, b) => Assert.Equal(Outcome.Of(() => Bitwise[kind](a, b)), Outcome.Of(() => Machine.Binary(kind, a, b, isChecked: false, isLifted: false))));

    [Theory]
    [MemberData(nameof(OfShifts))]
    public void Shifts_take_the_count_modulo_the_size(Kind kind, Type type)
    {
        foreach (var a in Samples.EdgesOf(type))
            foreach (var count in new[] { 0, 1, 5, 31, 32, 33, 63, 64, 65, -1, int.MinValue })
                Assert.Equal(Outcome.Of(() => Shifts[kind](a, count)), Outcome.Of(() => Machine.Binary(kind, a, count, isChecked: false, isLifted: false)));
    }

    [Fact]
    public void An_unsigned_shift_fills_with_zeros()
    {
        Assert.Equal(-8 >>> 1, Machine.Binary(Kind.UnsignedRightShift, -8, 1, false, false));
        Assert.Equal(-8L >>> 1, Machine.Binary(Kind.UnsignedRightShift, -8L, 1, false, false));
        Assert.Equal(8u >>> 1, Machine.Binary(Kind.UnsignedRightShift, 8u, 1, false, false));
    }

    [Fact]
    public void Null_propagates_through_lifted_operators()
    {
        Assert.Null(Machine.Binary(Kind.Add, 1, null, false, isLifted: true));
        Assert.Equal(false, Machine.Binary(Kind.LessThan, null, 1, false, isLifted: true));
        Assert.Equal(true, Machine.Binary(Kind.Equals, null, null, false, isLifted: true));
        Assert.Equal(true, Machine.Binary(Kind.NotEquals, null, 1, false, isLifted: true));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData(true, null)]
    [InlineData(false, null)]
    [InlineData(true, false)]
    public void Nullable_bools_have_three_values(bool? a, bool? b)
    {
        Assert.Equal(a & b, (bool?)Machine.Binary(Kind.And, a, b, false, isLifted: true));
        Assert.Equal(a | b, (bool?)Machine.Binary(Kind.Or, a, b, false, isLifted: true));
        Assert.Equal(a ^ b, (bool?)Machine.Binary(Kind.ExclusiveOr, a, b, false, isLifted: true));
    }

    [Fact]
    public void A_byte_enum_keeps_its_size() =>
        Assert.Equal((byte)6, Machine.Binary(Kind.Or, (byte)2, (byte)4, false, false));

    [Fact]
    public void Strings_concatenate_with_anything()
    {
        Assert.Equal("a1", Machine.Binary(Kind.Add, "a", 1, false, false));
        Assert.Equal("a", Machine.Binary(Kind.Add, "a", null, false, false));
        Assert.Equal("True!", Machine.Binary(Kind.Add, true, "!", false, false));
    }

    [Fact]
    public void A_text_that_doubles_for_ever_ends_as_unknown()
    {
        object? text = "ab";
        for (var i = 0; i < 40; i++) text = Machine.Binary(Kind.Add, text, text, false, false);
        Assert.IsType<Values.Unknown>(text);
    }

    private static void ForAll(Type type, Action<object, object> check)
    {
        foreach (var a in Samples.EdgesOf(type))
            foreach (var b in Samples.EdgesOf(type)) check(a, b);
        Prop.ForAll(Samples.Of(type).ToArbitrary(), Samples.Of(type).ToArbitrary(), check).QuickCheckThrowOnFailure();
    }

    private static TheoryData<Kind, Type> Pairs(IEnumerable<Kind> kinds, IReadOnlyList<Type> types)
    {
        var data = new TheoryData<Kind, Type>();
        foreach (var kind in kinds)
            foreach (var type in types) data.Add(kind, type);
        return data;
    }
}
