using System.Linq.Expressions;

namespace AlphaFlops.Runner.Torch;

/// <summary>The calls that a sweep can name: the shapes of their operands, and the member of TorchSharp.</summary>
internal static class TorchOperators
{
    /// <param name="Shapes">Of the operands, in order.</param>
    /// <param name="Call">Of the operands, which have the type Tensor.</param>
    /// <param name="View">What is made of an operand before the clock runs.</param>
    /// <param name="Trial">Called once before: the same work by a member that throws where <paramref name="Call"/> ends the process.</param>
    internal sealed record Operation(
        long[][] Shapes, Func<TorchBinding, IReadOnlyList<Expression>, Expression> Call, Func<TorchBinding, Expression, Expression>? View = null,
        Func<TorchBinding, IReadOnlyList<Expression>, Expression>? Trial = null);

    private const string Functional = "torch+nn+functional.";

    /// <returns>Null for an operator that is not known.</returns>
    public static Operation? Of(Point p) => p.Op switch
    {
        "conv2d" => Convolution(p),
        "conv_transpose2d" => Transposed(p),
        "linear" => new([[p.N, p.CIn], [p.COut, p.CIn], [p.COut]], (torch, x) => torch.Call(Functional + "linear", x)),
        // The native half of matmul catches nothing, so that without memory the process ends (0.99 to 0.107).
        "matmul" => new(
            [[p.N, p.H, p.CIn], [p.N, p.CIn, p.COut]], (torch, x) => torch.CallOn(x[0], "matmul", [x[1]]), Trial: (torch, x) => torch.CallOn(x[0], "bmm", [x[1]])),
        "scaled_dot_product_attention" => new(
            [[1, p.N, p.H, p.CIn], [1, p.N, p.W, p.CIn], [1, p.N, p.W, p.CIn]],
            (torch, x) => torch.Call(Functional + "scaled_dot_product_attention", x)),
        "batch_norm" => new(
            [[p.N, p.CIn, p.H, p.W], [p.CIn], [p.CIn], [p.CIn], [p.CIn]],
            (torch, x) => torch.Call(Functional + "batch_norm", x)),
        "max_pool2d" => new(
            [[p.N, p.CIn, p.H, p.W]],
            (torch, x) => torch.Call(Functional + "max_pool2d", [x[0], Constant([p.KernelH, p.KernelW])], (["strides", "stride"], new[] { p.Stride, p.Stride }))),
        "transpose_copy" => new(
            [[p.N, p.H, p.CIn]], (torch, x) => torch.CallOn(x[0], "contiguous", []),
            (torch, x) => torch.CallOn(x, "transpose", [Constant(1L), Constant(2L)])),
        "layer_norm" => new([[p.N, p.CIn], [p.CIn], [p.CIn]], (torch, x) => torch.Call(Functional + "layer_norm", [x[0], Constant([p.CIn]), x[1], x[2]])),
        "softmax" or "log_softmax" => new([[p.N, p.CIn]], (torch, x) => torch.Call(Functional + p.Op, [x[0], Constant(1L)])),
        "add" or "sub" or "mul" or "div" or "pow" or "maximum" or "minimum" =>
            new([[p.N, p.CIn], [p.N, p.CIn]], (torch, x) => torch.CallOn(x[0], p.Op, [x[1]])),
        "add_scalar" or "sub_scalar" or "mul_scalar" or "div_scalar" or "pow_scalar" =>
            new([[p.N, p.CIn]], (torch, x) => torch.CallOn(x[0], p.Op[..^"_scalar".Length], [torch.Scalar(2)])),
        "relu" or "gelu" or "silu" or "sigmoid" or "tanh" or "exp" or "log" or "sqrt" or "rsqrt" or "neg" or "abs" or "erf" or "sin" or "cos" or "clone" =>
            new([[p.N, p.CIn]], (torch, x) => torch.CallOn(x[0], p.Op, [])),
        _ => null,
    };

    private static Operation Convolution(Point p)
    {
        var (paddingH, extraH) = Padding(p, p.KernelH);
        var (paddingW, extraW) = Padding(p, p.KernelW);
        return new(
            [[p.N, p.CIn, p.H + extraH, p.W + extraW], [p.COut, p.CIn / p.Groups, p.KernelH, p.KernelW]],
            (torch, x) => torch.Call(Functional + "conv2d", x, Options(p, paddingH, paddingW)));
    }

    private static Operation Transposed(Point p) => new(
        [[p.N, p.CIn, p.H, p.W], [p.CIn, p.COut / p.Groups, p.KernelH, p.KernelW]],
        (torch, x) => torch.Call(Functional + "conv_transpose2d", x, Options(p, p.Padding ?? 0, p.Padding ?? 0)));

    private static (string[], object)[] Options(Point p, long paddingH, long paddingW) =>
    [
        (["strides", "stride"], new[] { p.Stride, p.Stride }), (["padding"], new[] { paddingH, paddingW }),
        (["dilation"], new[] { p.Dilation, p.Dilation }), (["groups"], p.Groups),
    ];

    // "same" of an even kernel pads one side more: the image is larger by that much instead, so that the output has its size without a call to pad.
    private static (long Padding, long Extra) Padding(Point p, long kernel)
    {
        long total = p.Dilation * (kernel - 1);
        return p.Padding is { } padding ? (padding, 0) : (total / 2, total % 2);
    }

    private static Expression Constant<T>(T value) => Expression.Constant(value, typeof(T));

    private static Expression Constant(long[] value) => Expression.Constant(value);
}
