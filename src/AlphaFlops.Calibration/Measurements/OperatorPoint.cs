namespace AlphaFlops.Calibration.Measurements;

/// <summary>One call of an operator with its sizes: a row of a measurement file without its time. The columns are those of the file.</summary>
public sealed record OperatorPoint
{
    /// <summary>torch's name of the operator: <c>conv2d</c>, <c>linear</c>, <c>softmax</c>. <c>add_scalar</c> is <c>add</c> with a number as its
    /// second operand; see <see cref="OperatorKinds"/> for what the sizes of each mean.</summary>
    public required string Op { get; init; }

    /// <summary>The element type of all tensors, as torch names it.</summary>
    public string DType { get; init; } = "float32";

    /// <summary>Images, matrices or rows.</summary>
    public long N { get; init; } = 1;

    /// <summary>Input channels, features of a row, or the inner dimension of a product.</summary>
    public long CIn { get; init; } = 1;

    public long COut { get; init; } = 1;

    public long H { get; init; } = 1;

    public long W { get; init; } = 1;

    public long KernelH { get; init; } = 1;

    public long KernelW { get; init; } = 1;

    public long Stride { get; init; } = 1;

    /// <summary>Null is <c>same</c>: as much as keeps height and width at stride 1.</summary>
    public long? Padding { get; init; } = 0;

    public long Dilation { get; init; } = 1;

    public long Groups { get; init; } = 1;

    /// <summary>The experiment and the curve in it that the point belongs to, where it repeats one of the paper; no part of what is measured.</summary>
    public Curve? Curve { get; init; }

    /// <summary>The same text for the same call: what tells whether a point has been measured already.</summary>
    public string Key => string.Join(",", MeasurementColumns.Sizes.Select(column => column.Write(this)));

    /// <summary>The key: <c>conv2d,float32,1,64,64,56,56,3,3,1,1,1,1</c>.</summary>
    public override string ToString() => Key;
}
