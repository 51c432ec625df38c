using AlphaFlops.Tasks.Calibration;

namespace AlphaFlops.Tasks.Tests.Calibration;

public sealed class MeasuringReportTests : CalibrationTest
{
    [Theory]
    [InlineData("0.0048213", "0.00482 ms")]
    [InlineData("54.25958000000008", "54.3 ms")]
    [InlineData("3392.4", "3392 ms")]
    public void A_time_is_a_number_that_people_read(string ms, string text)
    {
        MeasuringReport report = new(Measure());
        report.Take("""{"kind":"device","name":"a processor"}""", now: 1);

        Assert.True(report.Take($$"""{"kind":"progress","done":7,"total":310,"op":"linear","ms":{{ms}},"secondsLeft":201.3}""", now: 20));

        Assert.Equal([$"  7 of 310 points, a processor, linear {text}, about 201 s left"], High);
    }

    [Fact]
    public void Progress_is_said_every_ten_seconds()
    {
        MeasuringReport report = new(Measure());

        for (int second = 0; second <= 60; second++) report.Take($$"""{"kind":"progress","done":{{second}},"total":310}""", second);

        Assert.Equal(5, High.Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[W ParallelNative.cpp:229] Warning: Cannot set number of intraop threads")]
    [InlineData("{\"done\":1}")]
    public void What_a_library_prints_is_no_line_of_the_protocol(string line) => Assert.False(new MeasuringReport(Measure()).Take(line, now: 0));
}
