namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(
            bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) => throw Surface.Only;
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(
            bool return_inverse = false, bool return_counts = false, int? dim = null) => throw Surface.Only;
        public Tensor all() => throw Surface.Only;
        public Tensor all(long dim, bool keepdim = false) => throw Surface.Only;
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => throw Surface.Only;
        public Tensor amax(params long[] dims) => throw Surface.Only;
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => throw Surface.Only;
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => throw Surface.Only;
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => throw Surface.Only;
        public Tensor amin(params long[] dims) => throw Surface.Only;
        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false) => throw Surface.Only;
        public Tensor any() => throw Surface.Only;
        public Tensor any(long dim, bool keepdim = false) => throw Surface.Only;
        public Tensor argmax() => throw Surface.Only;
        public Tensor argmax(long dim, bool keepdim = false) => throw Surface.Only;
        public Tensor argmin() => throw Surface.Only;
        public Tensor argmin(long dim, bool keepdim = false) => throw Surface.Only;
        public Tensor count_nonzero(long[]? dims = null) => throw Surface.Only;
        public Tensor max() => throw Surface.Only;
        public Tensor max(Tensor other) => throw Surface.Only;
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => throw Surface.Only;
        public Tensor mean() => throw Surface.Only;
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => throw Surface.Only;
        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) => throw Surface.Only;
        public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false) => throw Surface.Only;
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor median() => throw Surface.Only;
        public Tensor min() => throw Surface.Only;
        public Tensor min(Tensor other) => throw Surface.Only;
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => throw Surface.Only;
        public Tensor dist(Tensor other, float p = 2f) => throw Surface.Only;
        public Tensor norm(float p = 2f) => throw Surface.Only;
        public Tensor norm(int dim, bool keepdim = false, float p = 2f) => throw Surface.Only;
        public Tensor std(bool unbiased = true) => throw Surface.Only;
        public Tensor var(bool unbiased = true) => throw Surface.Only;
        public Tensor std(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor var(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor std(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor var(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) => throw Surface.Only;
        public (Tensor var, Tensor mean) var_mean(bool unbiased = true) => throw Surface.Only;
        public (Tensor std, Tensor mean) std_mean(
            long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) var_mean(
            long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) std_mean(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) var_mean(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) std_mean(
            long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor var, Tensor mean) var_mean(
            long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) std_mean(
            (long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor var, Tensor mean) var_mean(
            (long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor std, Tensor mean) std_mean(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public (Tensor var, Tensor mean) var_mean(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor prod(ScalarType? type = null) => throw Surface.Only;
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor sum(ScalarType? type = null) => throw Surface.Only;
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) => throw Surface.Only;
        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) => throw Surface.Only;
        public Tensor nanmedian() => throw Surface.Only;
        public Tensor nansum() => throw Surface.Only;
    }
}
