namespace AlphaFlops.Calibration.Measurements;

/// <summary>The operators that a measurement file can hold, by what their sizes mean.</summary>
public static class OperatorKinds
{
    public const string Convolution = "conv2d", Transposed = "conv_transpose2d", Linear = "linear", MatrixProduct = "matmul",
        Attention = "scaled_dot_product_attention";

    /// <summary>n images of c_in x h x w, c_out filters of k_h x k_w, no bias.</summary>
    private static readonly OperatorKind Image = new(
        ["n", "c_in", "c_out", "h", "w", "k_h", "k_w", "stride", "padding", "dilation", "groups"], ["n", "c_in", "c_out", "h", "w", "k_h", "k_w"]);

    private static readonly Dictionary<string, OperatorKind> Kinds = new()
    {
        [Convolution] = Image,
        [Transposed] = Image,
        // n rows of c_in features, c_out outputs, with bias.
        [Linear] = new(["n", "c_in", "c_out"], ["n", "c_in", "c_out"]),
        // n matrices of h x c_in times c_in x c_out.
        [MatrixProduct] = new(["n", "c_in", "c_out", "h"], ["n", "c_in", "c_out", "h"]),
        // n heads of h queries and w keys of c_in features, values of as many.
        [Attention] = new(["n", "c_in", "h", "w"], ["n", "c_in", "h", "w"]),
        // n images of c_in x h x w: normalised over everything but the channels.
        ["batch_norm"] = new(["n", "c_in", "h", "w"], ["n", "c_in", "h", "w"]),
        // n images, windows of k_h x k_w.
        ["max_pool2d"] = new(["n", "c_in", "h", "w", "k_h", "k_w", "stride"], ["n", "c_in", "h", "w", "k_h", "k_w"]),
        // n matrices of h x c_in, made contiguous after their last two dimensions were exchanged.
        ["transpose_copy"] = new(["n", "c_in", "h"], ["n", "c_in", "h"]),
    };

    /// <summary>n rows of c_in elements, of two operands of that size where it has two: everything else.</summary>
    private static readonly OperatorKind Rows = new(["n", "c_in"], ["n", "c_in"]);

    public static OperatorKind Of(string op) => Kinds.TryGetValue(op, out var kind) ? kind : Rows;
}
