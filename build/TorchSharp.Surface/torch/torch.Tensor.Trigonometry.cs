#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor angle() => throw Surface.Only;
        public Tensor asin() => throw Surface.Only;
        public Tensor arcsin() => throw Surface.Only;
        public Tensor asin_() => throw Surface.Only;
        public Tensor arcsin_() => throw Surface.Only;
        public Tensor acos() => throw Surface.Only;
        public Tensor arccos() => throw Surface.Only;
        public Tensor acos_() => throw Surface.Only;
        public Tensor arccos_() => throw Surface.Only;
        public Tensor atan() => throw Surface.Only;
        public Tensor arctan() => throw Surface.Only;
        public Tensor arctan(Tensor other) => throw Surface.Only;
        public Tensor arctan_(Tensor other) => throw Surface.Only;
        public Tensor atan_() => throw Surface.Only;
        public Tensor arctan_() => throw Surface.Only;
        public Tensor atan2(Tensor other) => throw Surface.Only;
        public Tensor arctan2_(Tensor other) => throw Surface.Only;
        public Tensor arctan2(Tensor other) => throw Surface.Only;
        public Tensor atan2_(Tensor other) => throw Surface.Only;
        public Tensor cos() => throw Surface.Only;
        public Tensor cos_() => throw Surface.Only;
        public Tensor sin() => throw Surface.Only;
        public Tensor sin_() => throw Surface.Only;
        public Tensor tan() => throw Surface.Only;
        public Tensor tan_() => throw Surface.Only;
        public Tensor sinc() => throw Surface.Only;
        public Tensor sinc_() => throw Surface.Only;
        public Tensor sinh() => throw Surface.Only;
        public Tensor sinh_() => throw Surface.Only;
        public Tensor cosh() => throw Surface.Only;
        public Tensor cosh_() => throw Surface.Only;
        public Tensor tanh() => throw Surface.Only;
        public Tensor tanh_() => throw Surface.Only;
        public Tensor arcsinh() => throw Surface.Only;
        public Tensor asinh() => throw Surface.Only;
        public Tensor arcsinh_() => throw Surface.Only;
        public Tensor asinh_() => throw Surface.Only;
        public Tensor arccosh() => throw Surface.Only;
        public Tensor acosh() => throw Surface.Only;
        public Tensor arccosh_() => throw Surface.Only;
        public Tensor acosh_() => throw Surface.Only;
        public Tensor arctanh() => throw Surface.Only;
        public Tensor atanh() => throw Surface.Only;
        public Tensor arctanh_() => throw Surface.Only;
        public Tensor atanh_() => throw Surface.Only;
    }
}
