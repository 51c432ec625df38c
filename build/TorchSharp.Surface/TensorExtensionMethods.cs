using System.Globalization;
using System.Numerics;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static class TensorExtensionMethods
{
    public static Parameter AsParameter(this Tensor tensor) => throw Surface.Only;
    public static string str(
        this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null,
        CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) => throw Surface.Only;
    public static string jlstr(
        this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) => throw Surface.Only;
    public static string metastr(this Tensor tensor) => throw Surface.Only;
    public static string npstr(
        this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw Surface.Only;
    public static string cstr(
        this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw Surface.Only;
    public static Tensor print(
        this Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default) => throw Surface.Only;
    public static ReadOnlySpan<int> IntShape(this Tensor tensor) => throw Surface.Only;
    public static int ElementSize(this ScalarType type) => throw Surface.Only;
    public static void Save(this Tensor tensor, BinaryWriter writer) => throw Surface.Only;
    public static void Save(this Tensor tensor, Stream stream) => throw Surface.Only;
    public static void Save(this Tensor tensor, string location) => throw Surface.Only;
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false) => throw Surface.Only;
    public static Tensor Load(BinaryReader reader, bool skip = false) => throw Surface.Only;
    public static void Load(ref Tensor? tensor, BinaryReader reader, bool skip = false) => throw Surface.Only;
    public static Tensor ToTensor<T>(
        this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false) => throw Surface.Only;
    public static Tensor ToTensor<T>(
        this T scalar, Device? device = null, bool requires_grad = false) where T : struct => throw Surface.Only;
    public static (float Real, float Imaginary) ToComplexFloat32(this Tensor value) => throw Surface.Only;
    public static Complex ToComplexFloat64(this Tensor value) => throw Surface.Only;
    public static Half ToHalf(this Tensor value) => throw Surface.Only;
    public static BFloat16 ToBFloat16(this Tensor value) => throw Surface.Only;
    public static float ToSingle(this Tensor value) => throw Surface.Only;
    public static double ToDouble(this Tensor value) => throw Surface.Only;
    public static sbyte ToSByte(this Tensor value) => throw Surface.Only;
    public static byte ToByte(this Tensor value) => throw Surface.Only;
    public static short ToInt16(this Tensor value) => throw Surface.Only;
    public static int ToInt32(this Tensor value) => throw Surface.Only;
    public static long ToInt64(this Tensor value) => throw Surface.Only;
    public static bool ToBoolean(this Tensor value) => throw Surface.Only;
    public static (float Real, float Imaginary) ToComplex32(this Tensor value) => throw Surface.Only;
    public static Complex ToComplex64(this Tensor value) => throw Surface.Only;
    public static long TotalSize(this IEnumerable<long> shape) => throw Surface.Only;
}
