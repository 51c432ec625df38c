using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Fits the constants of one family and tells how well points are met that the fit did not see.</summary>
/// <param name="Constants">With their quality.</param>
/// <param name="CrossValidated">For each sample what was predicted without it.</param>
internal sealed record FamilyFit(FamilyConstants Constants, IReadOnlyList<(double Predicted, double Measured)> CrossValidated)
{
    /// <summary>With fewer measurements there is α and no closer model: it has about as many constants as this has measurements for two.</summary>
    public const int LeastForKernel = 24;

    /// <summary>The least of which five constants can be told.</summary>
    public const int Least = 8;

    public static FamilyFit Fit(IReadOnlyList<Sample> samples, int? multiprocessors)
    {
        var alpha = AlphaFit.Fit(samples);
        var alphaTimes = CrossValidate(samples, train => AlphaFit.Fit(train, alpha), AlphaFit.Milliseconds);
        if (samples.Count >= LeastForKernel)
        {
            var kernel = KernelFit.Fit(samples, multiprocessors);
            var kernelTimes = CrossValidate(samples, train => KernelFit.Refit(kernel, train, samples), KernelFit.Milliseconds);
            if (Error(kernelTimes) < Error(alphaTimes))
                return With(alpha with { Kernel = kernel }, samples, KernelFit.Predict(samples, kernel), kernelTimes);
        }

        return With(alpha, samples, AlphaFit.Predict(samples, alpha), alphaTimes);
    }

    private static double Error(IReadOnlyList<(double Predicted, double Measured)> pairs) => Quality.Of(pairs).Mape;

    private static FamilyFit With(
        FamilyConstants constants, IReadOnlyList<Sample> samples, double[] predicted, IReadOnlyList<(double Predicted, double Measured)> crossValidated)
    {
        var inSample = predicted.Select((time, i) => (time, samples[i].Ms)).ToArray();
        return new FamilyFit(constants with { Fit = Quality.Of(inSample, Quality.Of(crossValidated)) }, crossValidated);
    }

    private static (double, double)[] CrossValidate<T>(IReadOnlyList<Sample> samples, Func<IReadOnlyList<Sample>, T> fit, Func<Sample, T, double> predict)
    {
        var folds = Folds.Of(samples.Count);
        var times = new (double, double)[samples.Count];
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var train = samples.Where((_, i) => folds[i] != fold).ToArray();
            if (train.Length == 0) train = [.. samples];
            var fitted = fit(train);
            for (var i = 0; i < times.Length; i++)
                if (folds[i] == fold) times[i] = (predict(samples[i], fitted), samples[i].Ms);
        }

        return times;
    }
}
