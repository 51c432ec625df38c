using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>About 300 points for a whole profile: every family of operators over the sizes that networks have, evenly by their logarithm.</summary>
internal static class DefaultSweep
{
    private static readonly SizeRange Batch = new(1, 64), Channels = new(3, 2048), Side = new(4, 256), Rows = new(1, 16384), Features = new(16, 12288);

    public static IReadOnlyList<SweepPart> Parts { get; } =
    [
        new(72, [Batch, Channels, Channels, Side, new(2, 9), new(1, 3)], (s, _) => Convolution(s[0], s[1], s[2], s[3], kernel: s[4] | 1, stride: s[5] > 1 ? 2 : 1)),
        new(38, [Batch, Channels, Channels, Side, new(1, 3)], (s, _) => Convolution(s[0], s[1], s[2], s[3], kernel: 1, stride: s[4] > 2 ? 2 : 1)),
        // As many groups as leave 4 to 32 channels in each.
        new(12, [Batch, new(2, 32), new(2, 16), Side], (s, _) => Convolution(s[0], s[1] * s[2] * 2, s[1] * s[2] * 2, s[3], kernel: 3, groups: s[1])),
        new(20, [Batch, new(16, 1536), Side, new(3, 8), new(1, 3)], (s, _) => Convolution(s[0], s[1], s[1], s[2], kernel: s[3] | 1, stride: s[4] > 1 ? 2 : 1, groups: s[1])),
        new(14, [Batch, new(4, 1024), new(4, 512), new(4, 128), new(2, 5)], (s, _) => Transposed(s[0], s[1], s[2], s[3], kernel: s[4])),
        new(46, [Rows, Features, Features], (s, _) => new() { Op = OperatorKinds.Linear, N = s[0], CIn = s[1], COut = s[2] }),
        new(36, [new(1, 512), new(1, 2048), new(16, 2048), new(16, 2048)],
            (s, _) => new() { Op = OperatorKinds.MatrixProduct, N = s[0], H = s[1], CIn = s[2], COut = s[3] }),
        new(14, [new(4, 256), new(16, 2048), new(32, 160)], (s, _) => new() { Op = OperatorKinds.Attention, N = s[0], H = s[1], W = s[1], CIn = s[2] }),
        .. new[] { "softmax", "layer_norm", "gelu", "relu", "add", "mul_scalar", "clone" }
            .Select((op, i) => new SweepPart(6, [new(16, 16384), new(16, 8192)], (s, _) => new() { Op = op, N = s[0], CIn = s[1] })),
        new(6, [Batch, new(16, 1024), Side], (s, _) => new() { Op = "batch_norm", N = s[0], CIn = s[1], H = s[2], W = s[2] }),
        new(4, [Batch, new(16, 512), Side], (s, _) => new() { Op = "max_pool2d", N = s[0], CIn = s[1], H = s[2], W = s[2], KernelH = 2, KernelW = 2, Stride = 2 }),
        new(6, [new(1, 256), new(16, 2048), new(16, 2048)], (s, _) => new() { Op = "transpose_copy", N = s[0], H = s[1], CIn = s[2] }),
    ];

    private static OperatorPoint Convolution(long n, long cIn, long cOut, long side, long kernel, long stride = 1, long groups = 1) => new()
    {
        Op = OperatorKinds.Convolution, N = n, CIn = cIn, COut = cOut, H = side, W = side, KernelH = kernel, KernelW = kernel, Stride = stride,
        Padding = kernel / 2, Groups = groups,
    };

    private static OperatorPoint Transposed(long n, long cIn, long cOut, long side, long kernel) => new()
    {
        Op = OperatorKinds.Transposed, N = n, CIn = cIn, COut = cOut, H = side, W = side, KernelH = kernel, KernelW = kernel, Stride = 2,
    };
}
