#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => throw Surface.Only;
        public Tensor tensordot(Tensor b, (long, long)[] dims) => throw Surface.Only;
        public Tensor tensordot(Tensor b, long dims = 2) => throw Surface.Only;
        [Obsolete(Surface.Deprecated, false)]
        public Tensor cholesky(bool upper = false) => throw Surface.Only;
        public Tensor cholesky_inverse(bool upper = false) => throw Surface.Only;
        public Tensor cholesky_solve(Tensor input2, bool upper = false) => throw Surface.Only;
        public Tensor cross(Scalar other, long dim) => throw Surface.Only;
        public Tensor det() => throw Surface.Only;
        public Tensor logdet() => throw Surface.Only;
        public (Tensor a, Tensor tau) geqrf() => throw Surface.Only;
        public Tensor matmul(Tensor target) => throw Surface.Only;
        public Tensor mm(Tensor target) => throw Surface.Only;
        public Tensor mv(Tensor target) => throw Surface.Only;
        public Tensor matrix_exp() => throw Surface.Only;
        public Tensor matrix_power(int n) => throw Surface.Only;
        public Tensor vdot(Tensor target) => throw Surface.Only;
        public Tensor dot(Tensor target) => throw Surface.Only;
        public Tensor pinverse(double rcond = 1E-15, bool hermitian = false) => throw Surface.Only;
        public Tensor ormqr(Tensor tau, Tensor other, bool left = true, bool transpose = false) => throw Surface.Only;
    }
}
