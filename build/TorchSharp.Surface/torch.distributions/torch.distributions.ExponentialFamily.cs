#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public abstract class ExponentialFamily : torch.distributions.Distribution
        {
            protected ExponentialFamily(Generator generator) : base(default(Surface.None)) => throw Surface.Only;
            protected virtual Tensor LogNormalizer(params Tensor[] parameters) => throw Surface.Only;
            public override Tensor entropy() => throw Surface.Only;
            protected abstract IList<Tensor> NaturalParams { get; }
            protected abstract Tensor MeanCarrierMeasure { get; }
            internal ExponentialFamily(Surface.None none) : base(default(Surface.None)) { }
        }
    }
}
