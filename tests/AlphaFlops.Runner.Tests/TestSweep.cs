namespace AlphaFlops.Runner.Tests;

/// <summary>Sweeps of linear layers, one size apart.</summary>
internal static class TestSweep
{
    public const string Header = "op,dtype,n,c_in,c_out,h,w,k_h,k_w,stride,padding,dilation,groups,series,line";

    public static string Text(int points) =>
        string.Join('\n', Enumerable.Range(1, points).Select(i => $"linear,float32,{i},64,64,,,,,,,,,,").Prepend(Header)) + "\n";

    public static Point Linear(int rows) => Point.Read(column => column switch { "op" => "linear", "n" => $"{rows}", "c_in" or "c_out" => "64", _ => "" }, "float32");
}
