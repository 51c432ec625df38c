#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            public static double calculate_gain(torch.nn.init.NonlinearityType nonlinearity, double param = 0.0) => throw Surface.Only;
            public static Tensor ones_(Tensor tensor) => throw Surface.Only;
            public static Tensor zeros_(Tensor tensor) => throw Surface.Only;
            public static Tensor dirac_(Tensor tensor) => throw Surface.Only;
            public static Tensor eye_(Tensor tensor) => throw Surface.Only;
            public static Tensor constant_(Tensor tensor, Scalar val) => throw Surface.Only;
            public static Tensor uniform_(
                Tensor tensor, double low = 0.0, double high = 1.0, Generator generator = null) => throw Surface.Only;
            public static Tensor normal_(
                Tensor tensor, double mean = 0.0, double std = 1.0, Generator generator = null) => throw Surface.Only;
            public static Tensor trunc_normal_(
                Tensor tensor, double mean = 0.0, double std = 1.0, double a = -2.0, double b = 2.0, Generator generator = null) => throw Surface.Only;
            public static Tensor orthogonal_(Tensor tensor, double gain = 1.0) => throw Surface.Only;
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01) => throw Surface.Only;
            public static Tensor kaiming_uniform_(
                Tensor tensor, double a = 0.0, torch.nn.init.FanInOut mode = torch.nn.init.FanInOut.FanIn,
                torch.nn.init.NonlinearityType nonlinearity = torch.nn.init.NonlinearityType.LeakyReLU) => throw Surface.Only;
            public static Tensor kaiming_normal_(
                Tensor tensor, double a = 0.0, torch.nn.init.FanInOut mode = torch.nn.init.FanInOut.FanIn,
                torch.nn.init.NonlinearityType nonlinearity = torch.nn.init.NonlinearityType.LeakyReLU) => throw Surface.Only;
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1.0) => throw Surface.Only;
            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1.0) => throw Surface.Only;
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1.0) => throw Surface.Only;
            public static Tensor glorot_normal_(Tensor tensor, double gain = 1.0) => throw Surface.Only;
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor) => throw Surface.Only;
        }
    }
}
