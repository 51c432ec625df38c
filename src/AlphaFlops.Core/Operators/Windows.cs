using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>The arithmetic of sliding windows that convolutions, pools and unfold share.</summary>
internal static class Windows
{
    /// <summary>floor((size + padding − window) / stride) + 1, where padding counts both sides.</summary>
    public static Dim Convolved(Dim size, Dim window, Dim stride, Dim padding)
    {
        Require(stride, window);
        if (size + padding < window)
            throw new ShapeException($"a window of {window} does not fit into {size} with padding {padding}");
        return (size + padding - window).FloorDivide(stride) + 1;
    }

    /// <summary>A pool's output size. With ceil_mode the last window may begin inside the input or its left padding, never right of it.</summary>
    /// <param name="least">The smallest size that torch returns.</param>
    public static Dim Pooled(Dim size, Dim window, Dim stride, Dim padding, bool ceil, Dim least)
    {
        Require(stride, window);
        var rest = size + padding * 2 - window;
        var output = (ceil ? rest.CeilingDivide(stride) : rest.FloorDivide(stride)) + 1;
        if (ceil && (output - 1) * stride >= size + padding) output -= 1;
        return output >= least ? output : throw new ShapeException($"a window of {window} does not fit into {size} with padding {padding * 2}");
    }

    /// <summary>The padding of axis i, both sides together: 2p, or what "same" means (window − 1; torch allows it at stride 1 only), or 0 for "valid".</summary>
    public static Dim Padding(Arguments a, int spatial, int axis, Dim window, Dim stride)
    {
        switch (a.Find("padding"))
        {
            case "valid": return 0;
            case "same" when stride == 1: return window - 1;
            case "same": throw new ShapeException($"padding 'same' needs stride 1, gets {stride}");
            default:
                var padding = a.Ints("padding", spatial, 0)[axis];
                return padding >= 0 ? padding * 2 : throw new ShapeException($"padding cannot be negative, gets {padding}");
        }
    }

    private static void Require(Dim stride, Dim window)
    {
        if (stride <= 0) throw new ShapeException($"stride must be positive, gets {stride}");
        if (window <= 0) throw new ShapeException($"kernel size must be positive, gets {window}");
    }
}
