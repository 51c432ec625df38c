using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Operations;
using Machine = AlphaFlops.Interpreter.Engine.Arithmetic;

namespace AlphaFlops.Interpreter.Tests.Arithmetic;

public sealed class UnaryTests
{
    public static TheoryData<Type> Signed => [.. new[] { typeof(int), typeof(uint), typeof(long), typeof(float), typeof(double), typeof(decimal) }];

    public static TheoryData<Type> Integral => [.. new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong) }];

    public static TheoryData<Type> Steppable => [.. Samples.AllTypes.Where(type => type != typeof(bool))];

    [Theory]
    [MemberData(nameof(Signed))]
    public void Minus_is_that_of_csharp(Type type) => ForAll(type, value =>
    {
        Assert.Equal(Outcome.Of(() => unchecked(-(dynamic)value)), Outcome.Of(() => Machine.Unary(UnaryOperatorKind.Minus, value, isChecked: false)));
        Assert.Equal(Outcome.Of(() => checked(-(dynamic)value)), Outcome.Of(() => Machine.Unary(UnaryOperatorKind.Minus, value, isChecked: true)));
    });

    [Theory]
    [MemberData(nameof(Integral))]
    public void Complement_is_that_of_csharp(Type type) =>
        ForAll(type, value => Assert.Equal(Outcome.Of(() => ~(dynamic)value), Outcome.Of(() => Machine.Unary(UnaryOperatorKind.BitwiseNegation, value, isChecked: false))));

    [Theory]
    [MemberData(nameof(Steppable))]
    public void Increment_keeps_the_type(Type type) => ForAll(type, value =>
    {
        Assert.Equal(Outcome.Of(() => Step(value, 1, isChecked: false)), Outcome.Of(() => Machine.Increment(value, 1, isChecked: false)));
        Assert.Equal(Outcome.Of(() => Step(value, 1, isChecked: true)), Outcome.Of(() => Machine.Increment(value, 1, isChecked: true)));
        Assert.Equal(Outcome.Of(() => Step(value, -1, isChecked: false)), Outcome.Of(() => Machine.Increment(value, -1, isChecked: false)));
        Assert.Equal(Outcome.Of(() => Step(value, -1, isChecked: true)), Outcome.Of(() => Machine.Increment(value, -1, isChecked: true)));
    });

    [Fact]
    public void Not_and_null()
    {
        Assert.Equal(false, Machine.Unary(UnaryOperatorKind.Not, true, false));
        Assert.Null(Machine.Unary(UnaryOperatorKind.Minus, null, false));
        Assert.Equal(new Values.IndexValue(2, true), Machine.Unary(UnaryOperatorKind.Hat, 2, false));
    }

    private static object Step(object boxed, int delta, bool isChecked)
    {
        dynamic value = boxed;
        switch (delta, isChecked)
        {
            case (1, false): unchecked { value++; } break;
            case (1, true): checked { value++; } break;
            case (_, false): unchecked { value--; } break;
            default: checked { value--; } break;
        }

        return value;
    }

    private static void ForAll(Type type, Action<object> check)
    {
        foreach (var value in Samples.EdgesOf(type)) check(value);
        Prop.ForAll(Samples.Of(type).ToArbitrary(), check).QuickCheckThrowOnFailure();
    }
}
