using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>The arithmetic of sliding windows that convolutions, pools and unfold share.</summary>
internal static class Windows
{
    /// <summary>floor((size + padding − window) / stride) + 1, where padding counts both sides.</summary>
    public static Dim Convolved(Dim size, Dim window, Dim stride, Dim padding)
    {
        if (size + padding < window)
            throw new ShapeException($"a window of {window} does not fit into {size} with padding {padding}");
        return (size + padding - window).FloorDivide(stride) + 1;
    }

    /// <summary>The padding of axis i, both sides together: 2p, or what "same" means (window − 1; torch allows it at stride 1 only), or 0 for "valid".</summary>
    public static Dim Padding(Arguments a, int spatial, int axis, Dim window)
    {
        return a.Find("padding") switch
        {
            "same" => window - 1,
            "valid" => 0,
            _ => a.Ints("padding", spatial, 0)[axis] * 2,
        };
    }
}
