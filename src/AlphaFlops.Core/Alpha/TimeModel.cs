using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Alpha;

/// <summary>The time of one call of an operator by a profile. A call of several products, as an attention that the profile has no constants of,
/// takes what its products take one by one, and what lies between them as an elementwise operation.</summary>
public static class TimeModel
{
    /// <returns>Milliseconds of the forward pass; 0 for a view.</returns>
    public static double Milliseconds(Operator op, OperatorResult result, Profile profile)
    {
        if (result.IsView) return 0;
        double bytes = result.MovedBytes?.Value ?? 0, elementOps = result.ElementOps?.Value ?? 0;
        if (result.Products.Count == 0) return WithoutProducts(op.Name, profile.Constants(op.Family), bytes, elementOps);
        if (result.Products.Count > 1 && !profile.Families.ContainsKey(op.Family) && result.Products.Any(product => profile.Constants(product).Kernel is not null))
            return OneByOne(result, profile);

        var largest = Largest(result.Products);
        var constants = profile.Constants(largest);
        // Depthwise convolutions have kernels of their own: those of dense products would say too much by far, α does not.
        var isBorrowed = largest.Family == OperatorFamily.DepthwiseConvolution && !profile.Families.ContainsKey(largest.Family);
        if (constants.Kernel is not { } kernel || isBorrowed)
            return result.Products.Sum(product => AlphaMs(product, profile)) + bytes * constants.MsPerByte + constants.FloorMs;

        var size = ElementSize(result);
        var work = KernelWork.Of(largest, size, bytes, elementOps);
        KernelWork[] others = [.. result.Products.Where(product => !ReferenceEquals(product, largest)).Select(product => KernelWork.Of(product, size))];
        return kernel.Milliseconds(work, others) * Factor(kernel, op.Name);
    }

    /// <summary>The product whose family a call belongs to: of the most MACs, the first of equals.</summary>
    public static Product Largest(IReadOnlyList<Product> products) =>
        products.Aggregate((most, product) => product.Macs > most.Macs ? product : most);

    private static double WithoutProducts(string name, FamilyConstants constants, double bytes, double elementOps) => constants.Kernel is { } kernel
        ? kernel.Milliseconds(KernelWork.Of(bytes, elementOps)) * Factor(kernel, name)
        : bytes * constants.MsPerByte + constants.FloorMs;

    private static double OneByOne(OperatorResult result, Profile profile)
    {
        double size = ElementSize(result), time = 0, between = 0;
        for (var i = 0; i < result.Products.Count; i++)
        {
            var product = result.Products[i];
            var work = KernelWork.Of(product, size);
            var constants = profile.Constants(product);
            time += constants.Kernel?.Milliseconds(work) ?? AlphaMs(product, profile) + work.Bytes * constants.MsPerByte + constants.FloorMs;
            if (i < result.Products.Count - 1) between += 2 * work.Batches * work.Rows * work.Columns * size;
        }

        return time + WithoutProducts("", profile.Constants(OperatorFamily.MemoryBound), between, result.ElementOps?.Value ?? 0);
    }

    private static double AlphaMs(Product product, Profile profile)
    {
        var constants = profile.Constants(product);
        return AlphaFormula.Alpha(product, constants) * product.Macs.Value * constants.MsPerMac;
    }

    private static double Factor(KernelConstants kernel, string name) => kernel.Operators.TryGetValue(name, out var factor) ? factor : 1;

    private static double ElementSize(OperatorResult result) => result.Outputs.Count > 0 ? result.Outputs[0].DType.Size() : DType.Float32.Size();
}
