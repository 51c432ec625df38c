namespace AlphaFlops.Shapes;

/// <summary>What is known of a tensor without running it: the type of its elements and its shape. Printed <c>float32[1,3,224,224]</c>.</summary>
public sealed record TensorType(DType DType, Shape Shape)
{
    public int Rank => Shape.Rank;

    public Dim Bytes => Shape.Elements * DType.Size();

    public TensorType With(Shape shape) => new(DType, shape);

    public TensorType With(DType dtype) => new(dtype, Shape);

    public override string ToString() => DType.Name() + Shape;
}
