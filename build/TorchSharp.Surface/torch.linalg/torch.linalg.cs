namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        public static Tensor cholesky(Tensor input) => throw Surface.Only;
        public static (Tensor L, Tensor info) cholesky_ex(Tensor input, bool check_errors = false) => throw Surface.Only;
        public static Tensor cond(Tensor input, int p) => throw Surface.Only;
        public static Tensor cond(Tensor input, double p) => throw Surface.Only;
        public static Tensor cond(Tensor input, string p) => throw Surface.Only;
        public static Tensor cond(Tensor input) => throw Surface.Only;
        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => throw Surface.Only;
        public static Tensor det(Tensor input) => throw Surface.Only;
        public static (Tensor, Tensor) slogdet(Tensor input) => throw Surface.Only;
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => throw Surface.Only;
        public static (Tensor, Tensor) eig(Tensor input) => throw Surface.Only;
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => throw Surface.Only;
        public static Tensor eigvals(Tensor input) => throw Surface.Only;
        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => throw Surface.Only;
        public static Tensor householder_product(Tensor A, Tensor tau) => throw Surface.Only;
        public static Tensor inv(Tensor input) => throw Surface.Only;
        public static (Tensor L, Tensor info) inv_ex(Tensor input, bool check_errors = false) => throw Surface.Only;
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(
            Tensor input, Tensor other) => throw Surface.Only;
        public static (Tensor P, Tensor L, Tensor U) lu(Tensor input, bool pivot = true) => throw Surface.Only;
        public static (Tensor LU, Tensor? Pivots) lu_factor(Tensor input, bool pivot = true) => throw Surface.Only;
        public static (Tensor LU, Tensor? Pivots) ldl_factor(Tensor input, bool hermitian = true) => throw Surface.Only;
        public static (Tensor LU, Tensor? Pivots, Tensor? Info) ldl_factor_ex(
            Tensor input, bool hermitian = true, bool check_errors = false) => throw Surface.Only;
        public static Tensor ldl_solve(Tensor LD, Tensor pivots, Tensor B, bool hermitian = false) => throw Surface.Only;
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(
            Tensor input, Tensor other, double rcond) => throw Surface.Only;
        public static Tensor matrix_exp(Tensor input) => throw Surface.Only;
        public static Tensor matrix_norm(
            Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor matrix_rank(
            Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => throw Surface.Only;
        public static Tensor matrix_rank(
            Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) => throw Surface.Only;
        public static Tensor multi_dot(IList<Tensor> tensors) => throw Surface.Only;
        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => throw Surface.Only;
        public static Tensor pinv(
            Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) => throw Surface.Only;
        public static (Tensor Q, Tensor R) qr(
            Tensor input, torch.linalg.QRMode mode = torch.linalg.QRMode.Reduced) => throw Surface.Only;
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => throw Surface.Only;
        public static (Tensor result, Tensor info) solve_ex(
            Tensor A, Tensor B, bool left = true, bool check_errors = false) => throw Surface.Only;
        public static Tensor solve_triangular(
            Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false, Tensor? @out = null) => throw Surface.Only;
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) => throw Surface.Only;
        public static Tensor svdvals(Tensor input) => throw Surface.Only;
        public static Tensor tensorinv(Tensor input, long ind) => throw Surface.Only;
        public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => throw Surface.Only;
        public static Tensor vector_norm(
            Tensor input, double ord = 2.0, long[]? dims = null, bool keepdim = false) => throw Surface.Only;
        public static Tensor vander(Tensor input, long? N = null) => throw Surface.Only;
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null) => throw Surface.Only;
        public static Tensor lu_solve(
            Tensor LU, Tensor pivots, Tensor B, bool left = true, bool adjoint = false, Tensor? @out = null) => throw Surface.Only;
    }
}
