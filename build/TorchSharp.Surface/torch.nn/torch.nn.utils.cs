using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2.0) => throw Surface.Only;
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value) => throw Surface.Only;
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => throw Surface.Only;
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors) => throw Surface.Only;
            public static (Parameter weight, Parameter bias) fuse_conv_bn_weights(
                Tensor conv_w, Tensor? conv_b, Tensor bn_rm, Tensor bn_rv, double bn_eps, Tensor? bn_w,
                Tensor? bn_b, bool transpose = false) => throw Surface.Only;
            public static (Parameter weight, Parameter bias) fuse_linear_bn_weights(
                Tensor linear_w, Tensor? linear_b, Tensor bn_rm, Tensor bn_rv, double bn_eps, Tensor bn_w,
                Tensor bn_b) => throw Surface.Only;
            public static Linear fuse_linear_bn_eval(Linear linear, BatchNorm bn) => throw Surface.Only;
        }
    }
}
