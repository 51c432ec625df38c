namespace AlphaFlops.Runner;

/// <summary>About how much work a point is, for how long it will take. What a layer costs is counted elsewhere.</summary>
internal static class PointWork
{
    public static double Macs(Point p) => p.Op switch
    {
        "conv2d" => (double)p.N * p.COut * (p.CIn / p.Groups) * (p.H / p.Stride) * (p.W / p.Stride) * p.KernelH * p.KernelW,
        "conv_transpose2d" => (double)p.N * p.CIn * (p.COut / p.Groups) * p.H * p.W * p.KernelH * p.KernelW,
        "linear" or "matmul" => (double)p.N * p.H * p.CIn * p.COut,
        "scaled_dot_product_attention" => 2.0 * p.N * p.H * p.W * p.CIn,
        _ => 0,
    };

    /// <summary>Bytes of the operands and the result, in float32.</summary>
    public static double Bytes(Point p) => 4.0 * p.Op switch
    {
        "conv2d" => (double)p.N * p.H * p.W * (p.CIn + p.COut / p.Stride / p.Stride) + (double)p.COut * p.CIn / p.Groups * p.KernelH * p.KernelW,
        "conv_transpose2d" => (double)p.N * p.H * p.W * (p.CIn + p.COut * p.Stride * p.Stride) + (double)p.COut * p.CIn / p.Groups * p.KernelH * p.KernelW,
        "linear" => (double)p.N * (p.CIn + p.COut) + (double)p.CIn * p.COut,
        "matmul" => p.N * ((double)p.H * (p.CIn + p.COut) + (double)p.CIn * p.COut),
        "scaled_dot_product_attention" => (double)p.N * (2 * (p.H + p.W) * p.CIn + p.H * p.W),
        _ => 3.0 * p.N * p.CIn * p.H * p.W,
    };
}
