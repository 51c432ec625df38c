#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public abstract class Distribution : IDisposable
        {
            protected Generator generator;
            protected const double euler_constant = 0.5772156649015329;
            public Distribution(Generator generator, long[] batch_shape = null, long[] event_shape = null) => throw Surface.Only;
            public Distribution(Generator generator, Size batch_shape, Size? event_shape = null) => throw Surface.Only;
            protected void _init(Size? batch_shape = null, Size? event_shape = null) => throw Surface.Only;
            public virtual Tensor sample(params long[] sample_shape) => throw Surface.Only;
            public Tensor sample(Size sample_shape) => throw Surface.Only;
            public abstract Tensor rsample(params long[] sample_shape);
            public Tensor rsample(Size sample_shape) => throw Surface.Only;
            public abstract Tensor log_prob(Tensor value);
            public abstract Tensor entropy();
            public abstract torch.distributions.Distribution expand(Size batch_shape, torch.distributions.Distribution instance = null);
            public virtual Tensor cdf(Tensor value) => throw Surface.Only;
            public virtual Tensor icdf(Tensor value) => throw Surface.Only;
            public virtual Tensor enumerate_support(bool expand = true) => throw Surface.Only;
            public virtual Tensor perplexity() => throw Surface.Only;
            protected long[] ExtendedShape(params long[] sample_shape) => throw Surface.Only;
            protected Tensor LogitsToProbs(Tensor logits, bool isBinary = false) => throw Surface.Only;
            protected Tensor ProbsToLogits(Tensor probs, bool isBinary = false) => throw Surface.Only;
            protected Tensor ClampProbs(Tensor probs) => throw Surface.Only;
            protected Tensor ClampByZero(Tensor x) => throw Surface.Only;
            protected virtual void Dispose(bool disposing) => throw Surface.Only;
            public void Dispose() => throw Surface.Only;
            public Size batch_shape { get => throw Surface.Only; protected set => throw Surface.Only; }
            public Size event_shape { get => throw Surface.Only; protected set => throw Surface.Only; }
            public abstract Tensor mean { get; }
            public virtual Tensor mode => throw Surface.Only;
            public abstract Tensor variance { get; }
            public virtual Tensor stddev => throw Surface.Only;
            internal Distribution(Surface.None none) { }
        }
    }
}
