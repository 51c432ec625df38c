namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor bernoulli(Generator? generator = null) => throw Surface.Only;
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) => throw Surface.Only;
        public Tensor poisson(Generator? generator = null) => throw Surface.Only;
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => throw Surface.Only;
        public Tensor bernoulli_(Tensor p, Generator? generator = null) => throw Surface.Only;
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) => throw Surface.Only;
    }
}
