namespace TorchSharp;

public static partial class torch
{
    public static class special
    {
        public static Tensor airy_ai(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor bessel_j0(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor bessel_j1(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor bessel_y0(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor bessel_y1(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor modified_bessel_i0(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor modified_bessel_i1(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor modified_bessel_k0(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor modified_bessel_k1(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor scaled_modified_bessel_k0(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor scaled_modified_bessel_k1(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor spherical_bessel_j0(Tensor input, Tensor? @out = null) => throw Surface.Only;
        public static Tensor chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor shifted_chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor shifted_chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor shifted_chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor shifted_chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor hermite_polynomial_h(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor hermite_polynomial_he(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor laguerre_polynomial_l(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor legendre_polynomial_p(Tensor x, Tensor n, Tensor? @out = null) => throw Surface.Only;
        public static Tensor entr(Tensor input) => throw Surface.Only;
        public static Tensor erf(Tensor input) => throw Surface.Only;
        public static Tensor erfc(Tensor input) => throw Surface.Only;
        public static Tensor erfcx(Tensor input) => throw Surface.Only;
        public static Tensor erfinv(Tensor input) => throw Surface.Only;
        public static Tensor expit(Tensor input) => throw Surface.Only;
        public static Tensor expm1(Tensor input) => throw Surface.Only;
        public static Tensor exp2(Tensor input) => throw Surface.Only;
        public static Tensor gammaln(Tensor input) => throw Surface.Only;
        public static Tensor gammainc(Tensor input, Tensor other) => throw Surface.Only;
        public static Tensor gammaincc(Tensor input, Tensor other) => throw Surface.Only;
        public static Tensor polygamma(long n, Tensor input) => throw Surface.Only;
        public static Tensor multigammaln(Tensor input, long p) => throw Surface.Only;
        public static Tensor digamma(Tensor input) => throw Surface.Only;
        public static Tensor psi(Tensor input) => throw Surface.Only;
        public static Tensor i0(Tensor input) => throw Surface.Only;
        public static Tensor i0e(Tensor input) => throw Surface.Only;
        public static Tensor i1(Tensor input) => throw Surface.Only;
        public static Tensor i1e(Tensor input) => throw Surface.Only;
        public static Tensor logit(Tensor input) => throw Surface.Only;
        public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => throw Surface.Only;
        public static Tensor ndtr(Tensor input) => throw Surface.Only;
        public static Tensor ndtri(Tensor input) => throw Surface.Only;
        public static Tensor sinc(Tensor input) => throw Surface.Only;
        public static Tensor sigmoid(Tensor input) => throw Surface.Only;
        public static Tensor sigmoid_(Tensor input) => throw Surface.Only;
        public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => throw Surface.Only;
        public static Tensor xlog1py(Tensor input, Tensor other) => throw Surface.Only;
        public static Tensor zeta(Tensor x, Tensor q) => throw Surface.Only;
    }
}
