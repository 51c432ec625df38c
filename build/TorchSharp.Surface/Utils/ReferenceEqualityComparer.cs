using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public class ReferenceEqualityComparer<T> : EqualityComparer<T> where T : class
{
    public override bool Equals(T x, T y) => throw Surface.Only;
    public override int GetHashCode(T obj) => throw Surface.Only;
    public ReferenceEqualityComparer() => throw Surface.Only;
    public static new IEqualityComparer<T> Default => throw Surface.Only;
}
