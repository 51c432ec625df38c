using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>A measurement as the models of time see it.</summary>
/// <param name="Product">The largest product of the call; null where nothing is multiplied.</param>
/// <param name="Others">Further products of the call.</param>
internal sealed record Sample(
    Measurement Measurement, string Operator, OperatorFamily Family, Product? Product, KernelWork Work, IReadOnlyList<KernelWork> Others)
{
    public double Ms => Measurement.Ms;

    /// <exception cref="ShapeException">There is no such call.</exception>
    public static Sample Of(Measurement measurement)
    {
        var (op, result) = OperatorCost.Of(measurement.Point);
        double bytes = result.MovedBytes?.Value ?? 0, elementOps = result.ElementOps?.Value ?? 0;
        if (result.Products.Count == 0)
            return new Sample(measurement, op.Name, op.Family, null, KernelWork.Of(bytes, elementOps), []);
        var largest = TimeModel.Largest(result.Products);
        var size = result.Outputs[0].DType.Size();
        var others = result.Products.Where(product => !ReferenceEquals(product, largest)).Select(product => KernelWork.Of(product, size)).ToArray();
        return new Sample(measurement, op.Name, largest.Family, largest, KernelWork.Of(largest, size, bytes, elementOps), others);
    }
}
