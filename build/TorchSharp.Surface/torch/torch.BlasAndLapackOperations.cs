namespace TorchSharp;

public static partial class torch
{
    public static Tensor addbmm(
        Tensor input, Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw Surface.Only;
    public static Tensor addbmm_(
        Tensor input, Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw Surface.Only;
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw Surface.Only;
    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw Surface.Only;
    public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw Surface.Only;
    public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw Surface.Only;
    public static Tensor addr(
        Tensor input, Tensor vec1, Tensor vec2, float beta = 1f, float alpha = 1f) => throw Surface.Only;
    public static Tensor addr_(
        Tensor input, Tensor vec1, Tensor vec2, float beta = 1f, float alpha = 1f) => throw Surface.Only;
    public static Tensor baddbmm(
        Tensor input, Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw Surface.Only;
    public static Tensor bmm(Tensor input, Tensor batch2) => throw Surface.Only;
    public static Tensor chain_matmul(params Tensor[] matrices) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, false)]
    public static Tensor cholesky(Tensor input) => throw Surface.Only;
    public static Tensor cholesky_inverse(Tensor input, bool upper = false) => throw Surface.Only;
    public static Tensor cholesky_solve(Tensor input, Tensor input2, bool upper = false) => throw Surface.Only;
    public static Tensor dot(Tensor input, Tensor other) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static (Tensor eigenvalues, Tensor eigenvectors) eig(
        Tensor input, bool eigenvectors = false) => throw Surface.Only;
    public static (Tensor a, Tensor tau) geqrf(Tensor input) => throw Surface.Only;
    public static Tensor ger(Tensor input, Tensor vec2) => throw Surface.Only;
    public static Tensor inner(Tensor input, Tensor vec2) => throw Surface.Only;
    public static Tensor inverse(Tensor input) => throw Surface.Only;
    public static Tensor det(Tensor input) => throw Surface.Only;
    public static Tensor logdet(Tensor input) => throw Surface.Only;
    public static (Tensor res, Tensor logabsdet) slogdet(Tensor A) => throw Surface.Only;
    public static (Tensor Solution, Tensor QR) lstsq(Tensor B, Tensor A) => throw Surface.Only;
    public static (Tensor A_LU, Tensor? pivots, Tensor? infos) lu(
        Tensor A, bool pivot = true, bool get_infos = false) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, false)]
    public static Tensor lu_solve(Tensor b, Tensor LU_data, Tensor LU_pivots) => throw Surface.Only;
    public static (Tensor P, Tensor? L, Tensor? U) lu_unpack(
        Tensor LU_data, Tensor LU_pivots, bool unpack_data = true, bool unpack_pivots = true) => throw Surface.Only;
    public static Tensor matmul(Tensor input, Tensor target) => throw Surface.Only;
    public static Tensor matrix_power(Tensor input, int n) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor matrix_rank(Tensor input, float? tol = null, bool symmetric = false) => throw Surface.Only;
    public static Tensor matrix_exp(Tensor input) => throw Surface.Only;
    public static Tensor mm(Tensor input, Tensor target) => throw Surface.Only;
    public static Tensor mv(Tensor input, Tensor target) => throw Surface.Only;
    public static Tensor orgqr(Tensor input, Tensor tau) => throw Surface.Only;
    public static Tensor ormqr(
        Tensor input, Tensor tau, Tensor other, bool left = true, bool transpose = false) => throw Surface.Only;
    public static Tensor outer(Tensor input, Tensor vec2) => throw Surface.Only;
    public static Tensor pinverse(Tensor input, double rcond = 1E-15, bool hermitian = false) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor qr(Tensor input, bool some = true) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor svd(Tensor input, bool some = true, bool compute_uv = true) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor svd_lowrank(Tensor A, int q = 6, int niter = 2, Tensor? M = null) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor pca_lowrank(Tensor A, int q = 6, bool center = true, int niter = 2) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Tensor symeig(Tensor input, bool eigenvectors = false, bool upper = true) => throw Surface.Only;
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => throw Surface.Only;
    public static Tensor trapz(Tensor y, Tensor x, long dim = -1) => throw Surface.Only;
    public static Tensor trapz(Tensor y, double dx = 1.0, long dim = -1) => throw Surface.Only;
    public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => throw Surface.Only;
    public static Tensor trapezoid(Tensor y, double dx = 1.0, long dim = -1) => throw Surface.Only;
    public static Tensor cumulative_trapezoid(Tensor y, Tensor x, long dim = -1) => throw Surface.Only;
    public static Tensor cumulative_trapezoid(Tensor y, double dx = 1.0, long dim = -1) => throw Surface.Only;
    public static Tensor vdot(Tensor input, Tensor target) => throw Surface.Only;
}
