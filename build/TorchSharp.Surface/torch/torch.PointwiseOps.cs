namespace TorchSharp;

public static partial class torch
{
    public static Tensor abs(Tensor input) => throw Surface.Only;
    public static Tensor abs_(Tensor input) => throw Surface.Only;
    public static Tensor absolute(Tensor input) => throw Surface.Only;
    public static Tensor absolute_(Tensor input) => throw Surface.Only;
    public static Tensor acos(Tensor input) => throw Surface.Only;
    public static Tensor acos_(Tensor input) => throw Surface.Only;
    public static Tensor arccos(Tensor input) => throw Surface.Only;
    public static Tensor arccos_(Tensor input) => throw Surface.Only;
    public static Tensor acosh(Tensor input) => throw Surface.Only;
    public static Tensor acosh_(Tensor input) => throw Surface.Only;
    public static Tensor arccosh(Tensor input) => throw Surface.Only;
    public static Tensor arccosh_(Tensor input) => throw Surface.Only;
    public static Tensor add(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor add(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => throw Surface.Only;
    public static Tensor add(Tensor left, Scalar right, Scalar alpha) => throw Surface.Only;
    public static Tensor add_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor add_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => throw Surface.Only;
    public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => throw Surface.Only;
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw Surface.Only;
    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw Surface.Only;
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw Surface.Only;
    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw Surface.Only;
    public static Tensor angle(Tensor input) => throw Surface.Only;
    public static Tensor asin(Tensor input) => throw Surface.Only;
    public static Tensor asin_(Tensor input) => throw Surface.Only;
    public static Tensor arcsin(Tensor input) => throw Surface.Only;
    public static Tensor arcsin_(Tensor input) => throw Surface.Only;
    public static Tensor asinh(Tensor input) => throw Surface.Only;
    public static Tensor asinh_(Tensor input) => throw Surface.Only;
    public static Tensor arcsinh(Tensor input) => throw Surface.Only;
    public static Tensor arcsinh_(Tensor input) => throw Surface.Only;
    public static Tensor atan(Tensor input) => throw Surface.Only;
    public static Tensor atan_(Tensor input) => throw Surface.Only;
    public static Tensor arctan(Tensor input) => throw Surface.Only;
    public static Tensor arctan_(Tensor input) => throw Surface.Only;
    public static Tensor atanh(Tensor input) => throw Surface.Only;
    public static Tensor atanh_(Tensor input) => throw Surface.Only;
    public static Tensor arctanh(Tensor input) => throw Surface.Only;
    public static Tensor arctanh_(Tensor input) => throw Surface.Only;
    public static Tensor atan2(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor atan2_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor arctan2(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor arctan2_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor arctan(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor arctan_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor bitwise_not(Tensor input) => throw Surface.Only;
    public static Tensor bitwise_not_(Tensor input) => throw Surface.Only;
    public static Tensor bitwise_and(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_and_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_or(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_or_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_xor(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_xor_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_left_shift(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_left_shift_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_right_shift(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor bitwise_right_shift_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor ceil(Tensor input) => throw Surface.Only;
    public static Tensor ceil_(Tensor input) => throw Surface.Only;
    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => throw Surface.Only;
    public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => throw Surface.Only;
    public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => throw Surface.Only;
    public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => throw Surface.Only;
    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => throw Surface.Only;
    public static Tensor conj_physical(Tensor input) => throw Surface.Only;
    public static Tensor conj_physical_(Tensor input) => throw Surface.Only;
    public static Tensor copysign(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor copysign_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor cos(Tensor input) => throw Surface.Only;
    public static Tensor cos_(Tensor input) => throw Surface.Only;
    public static Tensor cosh(Tensor input) => throw Surface.Only;
    public static Tensor cosh_(Tensor input) => throw Surface.Only;
    public static Tensor deg2rad(Tensor input) => throw Surface.Only;
    public static Tensor deg2rad_(Tensor input) => throw Surface.Only;
    public static Tensor div(
        Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor div(
        Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor div_(
        Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor div_(
        Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor divide(
        Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor divide(
        Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor divide_(
        Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw Surface.Only;
    public static Tensor divide_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor digamma(Tensor input) => throw Surface.Only;
    public static Tensor digamma_(Tensor input) => throw Surface.Only;
    public static Tensor erf(Tensor input) => throw Surface.Only;
    public static Tensor erf_(Tensor input) => throw Surface.Only;
    public static Tensor erfc(Tensor input) => throw Surface.Only;
    public static Tensor erfc_(Tensor input) => throw Surface.Only;
    public static Tensor erfinv(Tensor input) => throw Surface.Only;
    public static Tensor erfinv_(Tensor input) => throw Surface.Only;
    public static Tensor exp(Tensor input) => throw Surface.Only;
    public static Tensor exp_(Tensor input) => throw Surface.Only;
    public static Tensor exp2(Tensor input) => throw Surface.Only;
    public static Tensor exp2_(Tensor input) => throw Surface.Only;
    public static Tensor expm1(Tensor input) => throw Surface.Only;
    public static Tensor expm1_(Tensor input) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor fake_quantize_per_channel_affine(
        Tensor input, Tensor scale, Tensor zero_point, int axis, long quant_min, long quant_max) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor fake_quantize_per_tensor_affine(
        Tensor input, Tensor scale, Tensor zero_point, long quant_min, long quant_max) => throw Surface.Only;
    public static Tensor quantize_per_tensor(
        Tensor input, double scale, long zero_point, ScalarType dtype) => throw Surface.Only;
    public static Tensor quantize_per_channel(
        Tensor input, Tensor scales, Tensor zero_points, long axis, ScalarType dtype) => throw Surface.Only;
    public static Tensor dequantize(Tensor input) => throw Surface.Only;
    public static Tensor fix(Tensor input) => throw Surface.Only;
    public static Tensor fix_(Tensor input) => throw Surface.Only;
    public static Tensor float_power(Tensor input, Tensor target) => throw Surface.Only;
    public static Tensor float_power_(Tensor input, Tensor target) => throw Surface.Only;
    public static Tensor floor(Tensor input) => throw Surface.Only;
    public static Tensor floor_(Tensor input) => throw Surface.Only;
    public static Tensor floor_divide(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor floor_divide_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor fmod(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor fmod_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor fmod(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor fmod_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor frac(Tensor input) => throw Surface.Only;
    public static Tensor frac_(Tensor input) => throw Surface.Only;
    public static (Tensor Mantissa, Tensor Exponent) frexp(Tensor input) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static ICollection<Tensor> gradient(
        Tensor input, int spacing = 1, long? dim = null, int edge_order = 1) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static ICollection<Tensor> gradient(
        Tensor input, int spacing = 1, long[]? dims = null, int edge_order = 1) => throw Surface.Only;
    public static Tensor heaviside(Tensor input, Tensor values) => throw Surface.Only;
    public static Tensor heaviside_(Tensor input, Tensor values) => throw Surface.Only;
    public static Tensor imag(Tensor input) => throw Surface.Only;
    public static Tensor ldexp(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor ldexp_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => throw Surface.Only;
    public static Tensor lgamma(Tensor input) => throw Surface.Only;
    public static Tensor lgamma_(Tensor input) => throw Surface.Only;
    public static Tensor log(Tensor input) => throw Surface.Only;
    public static Tensor log_(Tensor input) => throw Surface.Only;
    public static Tensor log10(Tensor input) => throw Surface.Only;
    public static Tensor log10_(Tensor input) => throw Surface.Only;
    public static Tensor log1p(Tensor input) => throw Surface.Only;
    public static Tensor log1p_(Tensor input) => throw Surface.Only;
    public static Tensor log2(Tensor input) => throw Surface.Only;
    public static Tensor log2_(Tensor input) => throw Surface.Only;
    public static Tensor logaddexp(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logaddexp2(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logical_and(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logical_and_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logical_not(Tensor input) => throw Surface.Only;
    public static Tensor logical_or(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logical_or_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logical_xor(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logical_xor_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor logit(Tensor input, double? eps = null) => throw Surface.Only;
    public static Tensor logit_(Tensor input, double? eps = null) => throw Surface.Only;
    public static Tensor hypot(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor i0(Tensor input) => throw Surface.Only;
    public static Tensor i0_(Tensor input) => throw Surface.Only;
    public static Tensor igamma(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor igammac(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor mul(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor mul(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor mul_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor mul_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor multiply(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor multiply(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor multiply_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor multiply_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor mvlgamma(Tensor input, long p) => throw Surface.Only;
    public static Tensor mvlgamma_(Tensor input, long p) => throw Surface.Only;
    public static Tensor nan_to_num(
        Tensor input, double nan = 0.0, double? posinf = null, double? neginf = null) => throw Surface.Only;
    public static Tensor nan_to_num_(
        Tensor input, double nan = 0.0, double? posinf = null, double? neginf = null) => throw Surface.Only;
    public static Tensor neg(Tensor input) => throw Surface.Only;
    public static Tensor neg_(Tensor input) => throw Surface.Only;
    public static Tensor negative(Tensor input) => throw Surface.Only;
    public static Tensor negative_(Tensor input) => throw Surface.Only;
    public static Tensor nextafter(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor nextafter_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor polygamma(Tensor input, long p) => throw Surface.Only;
    public static Tensor polygamma_(Tensor input, long p) => throw Surface.Only;
    public static Tensor positive(Tensor input) => throw Surface.Only;
    public static Tensor pow(Tensor left, Tensor exponent) => throw Surface.Only;
    public static Tensor pow(Tensor left, Scalar exponent) => throw Surface.Only;
    public static Tensor pow_(Tensor left, Tensor exponent) => throw Surface.Only;
    public static Tensor pow_(Tensor left, Scalar exponent) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor quantized_batch_norm(
        Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, double eps,
        double output_scale, long output_zero_point) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor quantized_max_pool1d(
        Tensor input, long[] kernel_size, long[]? stride, long[]? padding, long dilation = 1, bool ceil_mode = false) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor quantized_max_pool2d(
        Tensor input, long[] kernel_size, long[]? stride, long[]? padding, long dilation = 1, bool ceil_mode = false) => throw Surface.Only;
    public static Tensor rad2deg(Tensor input) => throw Surface.Only;
    public static Tensor rad2deg_(Tensor input) => throw Surface.Only;
    public static Tensor real(Tensor input) => throw Surface.Only;
    public static Tensor reciprocal(Tensor input) => throw Surface.Only;
    public static Tensor reciprocal_(Tensor input) => throw Surface.Only;
    public static Tensor remainder(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor remainder(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor remainder_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor remainder_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor round(Tensor input, long decimals = 0) => throw Surface.Only;
    public static Tensor round_(Tensor input, long decimals = 0) => throw Surface.Only;
    public static Tensor rsqrt(Tensor input) => throw Surface.Only;
    public static Tensor rsqrt_(Tensor input) => throw Surface.Only;
    public static Tensor sigmoid(Tensor input) => throw Surface.Only;
    public static Tensor sigmoid_(Tensor input) => throw Surface.Only;
    public static Tensor sign(Tensor input) => throw Surface.Only;
    public static Tensor sign_(Tensor input) => throw Surface.Only;
    public static Tensor sgn(Tensor input) => throw Surface.Only;
    public static Tensor sgn_(Tensor input) => throw Surface.Only;
    public static Tensor signbit(Tensor input) => throw Surface.Only;
    public static Tensor sin(Tensor input) => throw Surface.Only;
    public static Tensor sin_(Tensor input) => throw Surface.Only;
    public static Tensor sinc(Tensor input) => throw Surface.Only;
    public static Tensor sinc_(Tensor input) => throw Surface.Only;
    public static Tensor sinh(Tensor input) => throw Surface.Only;
    public static Tensor sinh_(Tensor input) => throw Surface.Only;
    public static Tensor sqrt(Tensor input) => throw Surface.Only;
    public static Tensor sqrt_(Tensor input) => throw Surface.Only;
    public static Tensor square(Tensor input) => throw Surface.Only;
    public static Tensor sub(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor sub(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor sub_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor sub_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor subtract(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor subtract(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor subtract_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor subtract_(Tensor left, Scalar right) => throw Surface.Only;
    public static Tensor tan(Tensor input) => throw Surface.Only;
    public static Tensor tan_(Tensor input) => throw Surface.Only;
    public static Tensor tanh(Tensor input) => throw Surface.Only;
    public static Tensor tanh_(Tensor input) => throw Surface.Only;
    public static Tensor true_divide(Tensor dividend, Tensor divisor) => throw Surface.Only;
    public static Tensor true_divide_(Tensor dividend, Tensor divisor) => throw Surface.Only;
    public static Tensor trunc(Tensor input) => throw Surface.Only;
    public static Tensor trunc_(Tensor input) => throw Surface.Only;
    public static Tensor xlogy(Tensor x, Tensor y) => throw Surface.Only;
    public static Tensor xlogy_(Tensor x, Tensor y) => throw Surface.Only;
    public static Tensor xlogy(Tensor x, Scalar y) => throw Surface.Only;
    public static Tensor xlogy_(Tensor x, Scalar y) => throw Surface.Only;
}
