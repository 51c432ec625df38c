using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Tasks.Calibration;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks.Tests.Calibration;

public sealed class ChoosePointsTests : CalibrationTest
{
    // Ten layers that follow nothing, no other kind of operator.
    private string Measured => Write("measured.csv", "op,dtype,n,c_in,c_out,ms\n"
        + string.Concat(Enumerable.Range(1, 10).Select(i => $"linear,bfloat16,{i * 16},{i * 24},{i * 32},{1 + (i % 3)}\n")));

    [Fact]
    public void Points_of_what_was_measured_are_written_as_a_sweep()
    {
        var task = Choose(Measured);

        Assert.True(task.Execute());

        Assert.Equal(task.Sweep, task.Chosen);
        var points = MeasurementFile.ParsePoints(File.ReadAllText(task.Chosen), task.Chosen, out var problems);
        Assert.Empty(problems);
        Assert.Equal(5, points.Count);
        Assert.All(points, point => Assert.Equal(("linear", "bfloat16"), (point.Op, point.DType)));
        Assert.Contains(High, text => text.Contains("5 linear", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_measurements_ask_for_the_same_points()
    {
        var task = Choose(Measured);
        task.Execute();
        string first = File.ReadAllText(task.Chosen);

        task.Execute();

        Assert.Equal(first, File.ReadAllText(task.Chosen));
    }

    [Fact]
    public void What_cannot_be_fitted_asks_for_none()
    {
        var task = Choose(Write("few.csv", "op,n,c_in,c_out,ms\nlinear,1,64,64,0.1\n"));

        Assert.True(task.Execute());

        Assert.Empty(task.Chosen);
        Assert.Empty(Engine.Errors);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("-1")]
    public void A_number_that_is_none_is_named(string count)
    {
        var task = Choose(Measured);
        task.Count = count;

        Assert.False(task.Execute());

        AssertError("AF8009", "AlphaExtraPoints");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var task = Choose(Measured);
        task.Sweep = Path.Combine(Write("file", ""), "points.csv");

        Assert.False(task.Execute());

        AssertError("AF8007", "points.csv");
    }

    private ChoosePoints Choose(string measured) => new()
    {
        BuildEngine = Engine, ProjectFile = PathOf("Zoo.csproj"), Measurements = [new TaskItem(measured)], Count = "5", Sweep = PathOf("points/extra.csv"),
    };
}
