using System.Globalization;
using AlphaFlops.Calibration.Measurements;
using Xunit;

namespace AlphaFlops.Calibration.Tests.Measurements;

public class MeasurementFileTests
{
    private const string Header = "op,dtype,n,c_in,c_out,h,w,k_h,k_w,stride,padding,dilation,groups,ms";

    private const string Good = "conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,0.75";

    [Fact]
    public void A_row_is_read_by_the_names_of_its_columns()
    {
        var row = Assert.Single(Parse("ms,mj,w,h,c_out,c_in,n,dtype,op,k_h,k_w,padding,comment\n0.5,12.5,7,5,4,6,2,float16,conv2d,3,1,same,cold").Rows);
        Assert.Equal((0.5, 12.5), (row.Ms, row.Mj));
        Assert.Equal(
            new OperatorPoint { Op = "conv2d", DType = "float16", N = 2, CIn = 6, COut = 4, H = 5, W = 7, KernelH = 3, KernelW = 1, Padding = null },
            row.Point);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        Measurement[] rows =
        [
            new(new() { Op = "conv2d", N = 3, CIn = 8, COut = 16, H = 9, W = 8, KernelH = 3, KernelW = 5, Stride = 2, Padding = 1, Dilation = 2, Groups = 4 }, 0.1 + 0.2),
            new(new() { Op = "conv2d", CIn = 8, COut = 16, H = 9, W = 8, Padding = null, Curve = new Curve("increasing_W", 2) }, 1e-4, 7),
            new(new() { Op = "linear", DType = "bfloat16", N = 12, CIn = 8, COut = 16 }, 1.5),
            new(new() { Op = "matmul", N = 12, CIn = 8, COut = 16, H = 3 }, 2.5),
            new(new() { Op = "softmax", N = 12, CIn = 8 }, 3.5, 0),
        ];
        var read = Parse(MeasurementFile.Write(rows));
        Assert.Empty(read.Problems);
        Assert.Equal(rows, read.Rows);
    }

    [Fact]
    public void A_sweep_is_the_same_file_without_times()
    {
        OperatorPoint[] points = [new() { Op = "gelu", N = 12, CIn = 8 }, new() { Op = "linear", N = 1, CIn = 8, COut = 9, Curve = new Curve("a", 0) }];
        var text = MeasurementFile.WritePoints(points);
        Assert.Equal("op,dtype,n,c_in,c_out,h,w,k_h,k_w,stride,padding,dilation,groups,series,line\ngelu,float32,12,8,,,,,,,,,,,\nlinear,float32,1,8,9,,,,,,,,,a,0\n", text);
        Assert.Equal(points, MeasurementFile.ParsePoints(text, "sweep.csv", out var problems));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1", "has 11 cells where the header has 14")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,0,75", "has 15 cells where the header has 14; delete the row or measure it again, with a point and no comma")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,\"0,75\"", "ms is '0,75'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,\"0.75", "ms is '\"'")]
    [InlineData("conv2d,tf32,8,64,128,56,56,3,3,1,1,1,1,0.5", "dtype is 'tf32'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,nan", "ms is 'nan'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,NaN", "ms is 'NaN'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,1e999", "ms is '1e999'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,Infinity", "ms is 'Infinity'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,-0.5", "ms is '-0.5'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,0", "ms is '0'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,", "ms is ''")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,1,OOM", "ms is 'OOM'")]
    [InlineData("conv2d,float32,-8,64,128,56,56,3,3,1,1,1,1,0.5", "n is '-8'")]
    [InlineData("conv2d,float32,0,64,128,56,56,3,3,1,1,1,1,0.5", "n is '0'")]
    [InlineData("conv2d,float32,8.5,64,128,56,56,3,3,1,1,1,1,0.5", "n is '8.5'")]
    [InlineData("conv2d,float32,8,64,,56,56,3,3,1,1,1,1,0.5", "c_out is empty; 'conv2d' needs it")]
    [InlineData("conv2d,float32,8,64,99999999999999999999,56,56,3,3,1,1,1,1,0.5", "c_out is '99999999999999999999'")]
    [InlineData("conv2d,int64,8,64,128,56,56,3,3,1,1,1,1,0.5", "dtype is 'int64'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,valid,1,1,0.5", "padding is 'valid'")]
    [InlineData("conv2d,float32,8,64,128,56,56,3,3,1,1,1,3,0.5", "64 and 128 channels are not divisible by 3 groups")]
    [InlineData("conv2d,float32,8,64,128,1,1,3,3,1,0,1,1,0.5", "a window of 3 does not fit into 1")]
    [InlineData("conv2d,float32,2147483647,2147483647,2147483647,2147483647,56,3,3,1,1,1,1,0.5", "more than 2^63 - 1")]
    [InlineData("frobnicate,float32,8,64,,,,,,,,,,0.5", "'frobnicate' is no operator that is known")]
    [InlineData("identity,float32,8,64,,,,,,,,,,0.5", "only looks at memory")]
    [InlineData("\u0000\u0001?,float32,8,64,,,,,,,,,,0.5", "which is no name of an operator")]
    [InlineData(Good, "the same as line 2")]
    public void A_bad_row_is_refused_with_its_line_and_the_others_are_kept(string row, string reason)
    {
        var read = Parse($"{Header}\n{Good}\n\n{row}\nrelu,float32,8,64,,,,,,,,,,0.5\n");
        Assert.Equal(["conv2d", "relu"], read.Rows.Select(good => good.Point.Op));
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("gpu.csv", 4), (problem.File, problem.Line));
        Assert.Contains(reason, problem.Reason);
        Assert.Matches("delete|correct|keep", problem.Reason);
        Assert.StartsWith("gpu.csv(4): ", problem.ToString());
    }

    [Fact]
    public void The_same_point_with_another_time_is_a_second_measurement() =>
        Assert.Equal([0.75, 0.76], Parse($"{Header}\n{Good}\n{Good.Replace("0.75", "0.76")}").Rows.Select(row => row.Ms));

    [Fact]
    public void A_negative_energy_is_refused() =>
        Assert.Contains("mj is '-1'", Assert.Single(Parse("op,n,c_in,ms,mj\nrelu,8,64,0.5,-1").Problems).Reason);

    [Theory]
    [InlineData("", 0, "is empty")]
    [InlineData("\n# nothing but a comment\n", 0, "is empty")]
    [InlineData("PK\u0003\u0004,garbage\n1,2", 1, "has no column op, n, c_in, ms")]
    [InlineData("op,n,c_in\nrelu,8,64", 1, "has no column ms")]
    [InlineData("op,n,c_in,ms,ms\nrelu,8,64,1,2", 1, "names the column 'ms' twice")]
    [InlineData("op;n;c_in;ms\nrelu;8;64;0,5", 1, "write it with commas")]
    [InlineData("op\tn\tc_in\tms\nrelu\t8\t64\t0.5", 1, "write it with commas")]
    public void A_file_without_the_columns_is_refused_once(string text, int line, string reason)
    {
        var read = Parse(text);
        Assert.Empty(read.Rows);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(reason, problem.Reason);
    }

    [Fact]
    public void Line_ends_byte_order_marks_and_comments_do_not_matter() =>
        Assert.Equal(2, Parse($"\uFEFF# made by hand\r\n{Header}\r\n{Good}\r\n# half time\r\nrelu,float32,8,64,,,,,,,,,,0.5").Rows.Count);

    [Theory]
    // As pandas writes it: a first column without a name, whole numbers with .0, empty cells; others of the measuring program's.
    [InlineData(",op,n,c_in,c_out,ms,gpu,gpu\n0,linear,8.0,64.0,128.0,0.5,A100,0\n1,relu,8.0,64.0,,0.25,A100,0\n")]
    // Quotes, capitals, numbers with an exponent, spaces, old line ends.
    [InlineData("\"op\",\"n\", \"c_in\",\"c_out\",\"dtype\",\"ms\"\r\"linear\",8,64,1.28e2,torch.float32,5e-1\r\"relu\",\"8\",64,,FP32,+2.5E-01\r")]
    // Names for curves without a number are somebody else's.
    [InlineData("series,op,n,c_in,c_out,ms\nsomething,linear,8,64,128,0.5\nelse,relu,8,64,,.25")]
    public void Files_of_other_programs_are_read(string text)
    {
        var read = Parse(text);
        Assert.Empty(read.Problems);
        Assert.Equal(
            [new(new() { Op = "linear", N = 8, CIn = 64, COut = 128 }, 0.5), new(new() { Op = "relu", N = 8, CIn = 64 }, 0.25)], read.Rows);
    }

    [Theory]
    [InlineData("float", "float32")]
    [InlineData("fp16", "float16")]
    [InlineData("Half", "float16")]
    [InlineData("torch.bfloat16", "bfloat16")]
    [InlineData("BF16", "bfloat16")]
    public void Element_types_have_several_names(string cell, string dtype) =>
        Assert.Equal(dtype, Assert.Single(Parse($"op,dtype,n,c_in,ms\nrelu,{cell},8,64,0.5").Rows).Point.DType);

    [Fact]
    public void Numbers_are_read_and_written_in_one_way_everywhere()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.EndsWith(",0.75,,,\n", MeasurementFile.Write(Parse($"{Header}\n{Good}").Rows));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Shards_are_merged_without_doubling()
    {
        var first = Parse($"{Header}\n{Good}\nrelu,float32,8,64,,,,,,,,,,0.5\nrelu,float32,8,64,,,,,,,,,,-1");
        var second = Parse($"{Header}\nrelu,float32,8,64,,,,,,,,,,0.5\nrelu,float32,8,64,,,,,,,,,,0.6");
        var merged = MeasurementSet.Merge([first, second]);
        Assert.Equal([0.75, 0.5, 0.6], merged.Rows.Select(row => row.Ms));
        Assert.Single(merged.Problems);
    }

    private static MeasurementSet Parse(string text) => MeasurementFile.Parse(text, "gpu.csv");
}
