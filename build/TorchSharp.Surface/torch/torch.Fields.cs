namespace TorchSharp;

public static partial class torch
{
    public static ScalarType @bool;
    public static ScalarType uint8;
    public static ScalarType int8;
    public static ScalarType int16;
    public static ScalarType int32;
    public static ScalarType int64;
    public static ScalarType bfloat16;
    public static ScalarType float16;
    public static ScalarType float32;
    public static ScalarType float64;
    public static ScalarType complex64;
    public static ScalarType complex128;
    public static ScalarType @short;
    public static ScalarType @int;
    public static ScalarType @long;
    public static ScalarType half;
    public static ScalarType @float;
    public static ScalarType @double;
    public static ScalarType cfloat;
    public static ScalarType cdouble;
    public static ScalarType qint8;
    public static ScalarType quint8;
    public static ScalarType qint32;
    public const TensorStringStyle julia = TensorStringStyle.Julia;
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;
    public static DisposeScope? CurrentDisposeScope => throw Surface.Only;
    public static TensorStringStyle TensorStringStyle { get => throw Surface.Only; set => throw Surface.Only; }
    public static string __version__ => throw Surface.Only;
#nullable disable
    public static readonly Device CPU;
    public static readonly Device META;
    public static Device CUDA => throw Surface.Only;
    public static Device MPS => throw Surface.Only;
}
