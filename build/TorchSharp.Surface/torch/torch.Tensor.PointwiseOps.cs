namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor dequantize() => throw Surface.Only;
        public Tensor deg2rad() => throw Surface.Only;
        public Tensor deg2rad_() => throw Surface.Only;
        public Tensor rad2deg() => throw Surface.Only;
        public Tensor rad2deg_() => throw Surface.Only;
        public Tensor copysign(Tensor other) => throw Surface.Only;
        public Tensor copysign_(Tensor other) => throw Surface.Only;
        public Tensor digamma() => throw Surface.Only;
        public Tensor digamma_() => throw Surface.Only;
        public Tensor lgamma() => throw Surface.Only;
        public Tensor lgamma_() => throw Surface.Only;
        public Tensor mvlgamma(long p) => throw Surface.Only;
        public Tensor mvlgamma_(long p) => throw Surface.Only;
        public Tensor polygamma(long p) => throw Surface.Only;
        public Tensor polygamma_(long p) => throw Surface.Only;
        public Tensor positive() => throw Surface.Only;
        public Tensor heaviside(Tensor other) => throw Surface.Only;
        public Tensor heaviside_(Tensor other) => throw Surface.Only;
        public Tensor igamma(Tensor other) => throw Surface.Only;
        public Tensor igammac(Tensor other) => throw Surface.Only;
        public Tensor i0() => throw Surface.Only;
        public Tensor i0_() => throw Surface.Only;
        public Tensor lerp(Tensor end, Tensor weight) => throw Surface.Only;
        public Tensor lerp_(Tensor end, Tensor weight) => throw Surface.Only;
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => throw Surface.Only;
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => throw Surface.Only;
        public Tensor clip(Scalar? min = null, Scalar? max = null) => throw Surface.Only;
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => throw Surface.Only;
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => throw Surface.Only;
        public Tensor erf() => throw Surface.Only;
        public Tensor erf_() => throw Surface.Only;
        public Tensor erfc() => throw Surface.Only;
        public Tensor erfc_() => throw Surface.Only;
        public Tensor erfinv() => throw Surface.Only;
        public Tensor erfinv_() => throw Surface.Only;
        public Tensor ldexp(Tensor other) => throw Surface.Only;
        public Tensor ldexp_(Tensor other) => throw Surface.Only;
        public Tensor sigmoid() => throw Surface.Only;
        public Tensor sigmoid_() => throw Surface.Only;
        public Tensor nan_to_num(double nan = 0.0, double? posinf = null, double? neginf = null) => throw Surface.Only;
        public Tensor nan_to_num_(double nan = 0.0, double? posinf = null, double? neginf = null) => throw Surface.Only;
        public Tensor nextafter(Tensor other) => throw Surface.Only;
        public Tensor nextafter_(Tensor other) => throw Surface.Only;
    }
}
