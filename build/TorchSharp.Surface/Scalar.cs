using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

public sealed class Scalar : IDisposable
{
    public static implicit operator Scalar(byte value) => throw Surface.Only;
    public static implicit operator Scalar(sbyte value) => throw Surface.Only;
    public static implicit operator Scalar(short value) => throw Surface.Only;
    public static implicit operator Scalar(int value) => throw Surface.Only;
    public static implicit operator Scalar(long value) => throw Surface.Only;
    public static implicit operator Scalar(Half value) => throw Surface.Only;
    public static implicit operator Scalar(BFloat16 value) => throw Surface.Only;
    public static implicit operator Scalar(float value) => throw Surface.Only;
    public static implicit operator Scalar(double value) => throw Surface.Only;
    public static implicit operator Scalar(bool value) => throw Surface.Only;
    public static implicit operator Scalar((float, float) value) => throw Surface.Only;
    public static implicit operator Scalar(Complex value) => throw Surface.Only;
    public void Dispose() => throw Surface.Only;
    public ScalarType Type => throw Surface.Only;
    internal Scalar(Surface.None none) { }
}
