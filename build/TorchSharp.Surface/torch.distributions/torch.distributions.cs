using TorchSharp.Modules;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static Bernoulli Bernoulli(
            Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static Bernoulli Bernoulli(float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static Bernoulli Bernoulli(double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static Beta Beta(Tensor concentration1, Tensor concentration0, Generator generator = null) => throw Surface.Only;
        public static Binomial Binomial(
            Tensor total_count, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static Binomial Binomial(int total_count, float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static Binomial Binomial(int total_count, double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static Categorical Categorical(
            Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static Categorical Categorical(int categories, Generator generator = null) => throw Surface.Only;
        public static Cauchy Cauchy(Tensor loc, Tensor scale, Generator generator = null) => throw Surface.Only;
        public static Chi2 Chi2(Tensor df, Generator generator = null) => throw Surface.Only;
        public static Dirichlet Dirichlet(Tensor concentration, Generator generator = null) => throw Surface.Only;
        public static Exponential Exponential(Tensor rate, Generator generator = null) => throw Surface.Only;
        public static ExpRelaxedCategorical ExpRelaxedCategorical(
            Tensor temperature, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static ExpRelaxedCategorical ExpRelaxedCategorical(
            Tensor temperature, float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static ExpRelaxedCategorical ExpRelaxedCategorical(
            Tensor temperature, double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static FisherSnedecor FisherSnedecor(Tensor df1, Tensor df2, Generator generator = null) => throw Surface.Only;
        public static Gamma Gamma(Tensor concentration, Tensor rate, Generator generator = null) => throw Surface.Only;
        public static Geometric Geometric(
            Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static Gumbel Gumbel(Tensor loc, Tensor scale, Generator generator = null) => throw Surface.Only;
        public static HalfCauchy HalfCauchy(Tensor scale, Generator generator = null) => throw Surface.Only;
        public static HalfNormal HalfNormal(Tensor scale, Generator generator = null) => throw Surface.Only;
        public static Independent Independent(
            torch.distributions.Distribution base_distribution, int reinterpreted_batch_dims, Generator generator = null) => throw Surface.Only;
        public static Kumaraswamy Kumaraswamy(
            Tensor concentration1, Tensor concentration0, Generator generator = null) => throw Surface.Only;
        public static Laplace Laplace(Tensor loc, Tensor scale, Generator generator = null) => throw Surface.Only;
        public static Laplace Laplace(float loc, float scale = 1f, Generator generator = null) => throw Surface.Only;
        public static Laplace Laplace(double loc, double scale = 1.0, Generator generator = null) => throw Surface.Only;
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
            Tensor temperature, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
            Tensor temperature, float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
            Tensor temperature, double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static LogNormal LogNormal(Tensor loc, Tensor scale, Generator generator = null) => throw Surface.Only;
        public static Multinomial Multinomial(
            int total_count, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static Multinomial Multinomial(int total_count, int categories, Generator generator = null) => throw Surface.Only;
        public static MultivariateNormal MultivariateNormal(
            Tensor loc, Tensor covariance_matrix = null, Tensor precision_matrix = null, Tensor scale_tril = null,
            Generator generator = null) => throw Surface.Only;
        public static NegativeBinomial NegativeBinomial(
            Tensor total_count, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static NegativeBinomial NegativeBinomial(
            int total_count, float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static NegativeBinomial NegativeBinomial(
            int total_count, double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static Normal Normal(Tensor loc, Tensor scale, Generator generator = null) => throw Surface.Only;
        public static Normal Normal(float loc, float scale = 1f, Generator generator = null) => throw Surface.Only;
        public static Normal Normal(double loc, double scale = 1.0, Generator generator = null) => throw Surface.Only;
        public static OneHotCategorical OneHotCategorical(
            Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static OneHotCategorical OneHotCategorical(float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static OneHotCategorical OneHotCategorical(double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static Pareto Pareto(Tensor scale, Tensor alpha, Generator generator = null) => throw Surface.Only;
        public static Poisson Poisson(Tensor rate, Generator generator = null) => throw Surface.Only;
        public static Poisson Poisson(float rate, Generator generator = null) => throw Surface.Only;
        public static Poisson Poisson(double rate, Generator generator = null) => throw Surface.Only;
        public static RelaxedBernoulli RelaxedBernoulli(
            Tensor temperature, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static RelaxedBernoulli RelaxedBernoulli(
            Tensor temperature, float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static RelaxedBernoulli RelaxedBernoulli(
            Tensor temperature, double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
            Tensor temperature, Tensor probs = null, Tensor logits = null, Generator generator = null) => throw Surface.Only;
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
            Tensor temperature, float? probs, float? logits, Generator generator = null) => throw Surface.Only;
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
            Tensor temperature, double? probs, double? logits, Generator generator = null) => throw Surface.Only;
        public static Uniform Uniform(Tensor low, Tensor high, Generator generator = null) => throw Surface.Only;
        public static Weibull Weibull(Tensor scale, Tensor concentration, Generator generator = null) => throw Surface.Only;
    }
}
