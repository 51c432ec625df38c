using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

public static class ScalarExtensionMethods
{
    public static Scalar ToScalar(this byte value) => throw Surface.Only;
    public static Scalar ToScalar(this sbyte value) => throw Surface.Only;
    public static Scalar ToScalar(this short value) => throw Surface.Only;
    public static Scalar ToScalar(this int value) => throw Surface.Only;
    public static Scalar ToScalar(this long value) => throw Surface.Only;
    public static Scalar ToScalar(this float value) => throw Surface.Only;
    public static Scalar ToScalar(this double value) => throw Surface.Only;
    public static Scalar ToScalar(this (float, float) value) => throw Surface.Only;
    public static Scalar ToScalar(this Complex value) => throw Surface.Only;
    public static Scalar ToScalar(this bool value) => throw Surface.Only;
    public static Scalar ToScalar(this Half value) => throw Surface.Only;
    public static Scalar ToBFloat16Scalar(this float value) => throw Surface.Only;
    public static Scalar ToScalar(this BFloat16 value) => throw Surface.Only;
    public static Half ToHalf(this Scalar value) => throw Surface.Only;
    public static BFloat16 ToBFloat16(this Scalar value) => throw Surface.Only;
    public static float ToSingle(this Scalar value) => throw Surface.Only;
    public static double ToDouble(this Scalar value) => throw Surface.Only;
    public static sbyte ToSByte(this Scalar value) => throw Surface.Only;
    public static byte ToByte(this Scalar value) => throw Surface.Only;
    public static short ToInt16(this Scalar value) => throw Surface.Only;
    public static int ToInt32(this Scalar value) => throw Surface.Only;
    public static long ToInt64(this Scalar value) => throw Surface.Only;
    public static bool ToBoolean(this Scalar value) => throw Surface.Only;
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => throw Surface.Only;
    public static Complex ToComplexFloat64(this Scalar value) => throw Surface.Only;
}
