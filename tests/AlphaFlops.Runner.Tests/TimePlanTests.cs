using AlphaFlops.Runner.Measuring;

namespace AlphaFlops.Runner.Tests;

public sealed class TimePlanTests
{
    // Costs of 0.15 s and four calls: 1.15, 0.35, 4.15 and 0.15 s.
    private static readonly double[] Seconds = [0.25, 0.05, 1, 0];

    [Fact]
    public void With_time_for_all_nothing_is_left_out() => Assert.Equal([true, true, true, true], Fitting(left: 8));

    [Fact]
    public void Without_a_limit_nothing_is_left_out() => Assert.Equal([true, true, true, true], Fitting(double.PositiveInfinity));

    [Fact]
    public void The_longest_calls_are_left_out_first() => Assert.Equal([true, true, false, true], Fitting(left: 2.5));

    [Fact]
    public void Short_calls_are_never_left_out() => Assert.Equal([false, true, false, true], Fitting(left: 0));

    [Fact]
    public void What_took_longer_than_it_should_leaves_less_time()
    {
        double[] seconds = [.. Enumerable.Repeat(0.0, 10), 0.2, 0.5];
        TimePlan plan = new(seconds);
        for (int i = 0; i < 10; i++) plan.Done(i);

        // 0.95 and 2.15 s are to come, or twice as much.
        Assert.True(plan.HasTimeFor(11, elapsed: 1.5, left: 5));
        Assert.Equal(3.1, plan.SecondsLeft(10, elapsed: 1.5, left: double.PositiveInfinity), 9);
        Assert.False(plan.HasTimeFor(11, elapsed: 3, left: 3));
        Assert.True(plan.HasTimeFor(10, elapsed: 3, left: 3));
        Assert.Equal(1.9, plan.SecondsLeft(10, elapsed: 3, left: 3), 9);
    }

    [Fact]
    public void A_clock_that_stands_still_or_goes_back_changes_no_plan()
    {
        TimePlan plan = new([.. Enumerable.Repeat(0.0, 11), 1]);
        for (int i = 0; i < 11; i++) plan.Done(i);

        Assert.True(plan.HasTimeFor(11, elapsed: 0, left: 6));
        Assert.True(plan.HasTimeFor(11, elapsed: -5, left: 6));
    }

    private static bool[] Fitting(double left)
    {
        TimePlan plan = new(Seconds);
        return [.. Seconds.Select((_, i) => plan.HasTimeFor(i, elapsed: 0, left))];
    }
}
