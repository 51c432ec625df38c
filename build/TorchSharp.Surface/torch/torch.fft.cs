#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static class fft
    {
        public static Tensor fft_(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor ifft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor fft2(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor ifft2(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor fftn(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor ifftn(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor irfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor rfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor rfft2(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor irfft2(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor rfftn(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor irfftn(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor hfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor ihfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor fftshift(Tensor input, long[] dim = null) => throw Surface.Only;
        public static Tensor ifftshift(Tensor input, long[] dim = null) => throw Surface.Only;
        public static Tensor fftfreq(
            long n, double d = 1.0, ScalarType? dtype = null, Device device = null, bool requires_grad = false) => throw Surface.Only;
        public static Tensor rfftfreq(
            long n, double d = 1.0, ScalarType? dtype = null, Device device = null, bool requires_grad = false) => throw Surface.Only;
        public static Tensor hfft2(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor ihfft2(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor hfftn(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
        public static Tensor ihfftn(
            Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw Surface.Only;
    }
}
