using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Functions of each element by itself: the shape stays, one operation an element.</summary>
public static class Pointwise
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Table(x => x.DType.Floating(),
            "exp|special_exp", "exp2|special_exp2", "expm1|special_expm1", "log", "log2", "log10", "log1p|special_log1p", "sqrt", "rsqrt", "sin", "cos", "tan",
            "asin|arcsin", "acos|arccos", "sinh", "cosh", "asinh|arcsinh", "acosh|arccosh", "atanh|arctanh", "erf|special_erf", "erfc|special_erfc",
            "erfinv|special_erfinv", "special_erfcx", "lgamma|special_gammaln", "digamma|special_digamma|special_psi|psi", "polygamma|special_polygamma",
            "mvlgamma|special_multigammaln", "reciprocal", "deg2rad", "rad2deg", "logit|special_logit", "i0|special_i0", "special_i0e", "special_i1", "special_i1e",
            "sinc|special_sinc", "special_entr", "special_ndtr", "special_ndtri", "special_airy_ai", "special_bessel_j0", "special_bessel_j1", "special_bessel_y0",
            "special_bessel_y1", "special_modified_bessel_i0", "special_modified_bessel_i1", "special_modified_bessel_k0", "special_modified_bessel_k1",
            "special_scaled_modified_bessel_k0", "special_scaled_modified_bessel_k1", "special_spherical_bessel_j0", "_standard_gamma", "_sample_dirichlet"),
        .. Table(x => x.DType,
            "positive|op_UnaryPlus", "ceil", "floor", "round", "trunc|fix", "frac", "sign", "sgn", "bitwise_not|op_OnesComplement",
            "nan_to_num", "conj_physical", "renorm", "bernoulli", "poisson", "fake_quantize_per_tensor_affine", "fake_quantize_per_channel_affine", "dequantize"),
        .. Written("fill", "zero", "uniform", "exponential", "geometric", "cauchy", "log_normal", "random", "constant", "dirac", "orthogonal", "sparse_init",
            "trunc_normal", "kaiming_normal", "kaiming_uniform", "xavier_normal|glorot_normal", "xavier_uniform|glorot_uniform"),
        .. Table(x => x.DType == DType.Bool ? throw new ShapeException($"a bool tensor cannot be negated: {x}") : x.DType, "neg|negative|op_UnaryNegation"),
        .. Table(x => x.DType.Real(), "abs|absolute"),
        .. Table(x => x.DType == DType.Bool ? DType.Int64 : x.DType, "square"),
        .. Table(x => x.DType.Floating().Real(), "angle"),
        .. Table(_ => DType.Bool, "isnan", "isinf", "isfinite", "isposinf", "isneginf", "isreal", "logical_not|op_LogicalNot", "signbit"),
        MemoryBound("frexp", a => new OperatorResult(a.Input(), a.Input().With(DType.Int32))),
    ];

    private static IEnumerable<Operator> Table(Func<TensorType, DType> dtype, params string[] spellings) => spellings.Select(spelling =>
    {
        var names = spelling.Split('|');
        return MemoryBound(names[0], (x, _) => x.With(dtype(x)), [.. names.Skip(1)]);
    });

    private static IEnumerable<Operator> Written(params string[] spellings) => spellings.Select(spelling =>
    {
        var names = spelling.Split('|');
        return new Operator(names[0], OperatorFamily.MemoryBound, a => new OperatorResult(a.Input())) { Aliases = [.. names.Skip(1)], ReadsInput = false };
    });
}
