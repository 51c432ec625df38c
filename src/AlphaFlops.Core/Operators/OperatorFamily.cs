namespace AlphaFlops.Operators;

/// <summary>What an operator's time depends on: each family has its own constants in a profile.</summary>
public enum OperatorFamily
{
    /// <summary>Changes only how memory is looked at: no work, no bytes.</summary>
    View,

    /// <summary>Time follows the bytes that move: elementwise, norms, softmax, pooling, copies, gathers.</summary>
    MemoryBound,

    /// <summary>Convolution with a 1x1 kernel.</summary>
    PointwiseConvolution,

    /// <summary>Convolution with a larger kernel, grouped or not, but for depthwise.</summary>
    Convolution,

    /// <summary>Convolution with as many groups as input channels.</summary>
    DepthwiseConvolution,

    TransposedConvolution,
    Linear,
    MatrixProduct,
    Attention,
    Recurrent,
}
