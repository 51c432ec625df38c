using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Fits <see cref="KernelConstants"/>: those that are numbers by <see cref="RobustFit"/>, those of a choice by trying.</summary>
internal static class KernelFit
{
    private const int SearchSteps = 15, FinalSteps = 60;

    private static readonly double[] AtOnce = [8, 16, 32, 64, 128], Rows = [8, 32, 64], Columns = [16, 32, 64];

    /// <param name="multiprocessors">Of the device, where that is known.</param>
    public static KernelConstants Fit(IReadOnlyList<Sample> samples, int? multiprocessors)
    {
        var space = KernelSpace.Of(samples);
        var choice = new KernelChoice(multiprocessors ?? 32, Rows: 8, Columns: 16, Splits: false);
        if (!space.HasProducts) return Minimise(space, choice, samples, FinalSteps, null).Kernel;

        var starts = from rows in Rows from columns in Columns select choice with { Rows = rows, Columns = columns };
        var fits = starts.Select(start => (Choice: start, Fit: Minimise(space, start, samples, SearchSteps, null))).ToArray();
        (choice, var best) = fits.Aggregate((a, b) => b.Fit.Loss < a.Fit.Loss ? b : a);
        // One choice after the other, each from the constants that were best so far; twice, since they depend on each other.
        for (var round = 0; round < 2; round++)
        {
            var before = choice;
            Try(AtOnce.Concat(multiprocessors is { } count ? [count, 2.0 * count] : []).Select(value => choice with { AtOnce = value }));
            Try(Rows.Select(value => choice with { Rows = value }));
            Try(Columns.Select(value => choice with { Columns = value }));
            Try([choice with { Splits = !choice.Splits }]);
            if (choice == before) break;
        }

        return Minimise(space, choice, samples, FinalSteps, best.Constants).Kernel;

        void Try(IEnumerable<KernelChoice> choices)
        {
            var (from, atOnce) = (best.Constants, choice.AtOnce);
            foreach (var other in choices.ToArray())
            {
                if (other == choice) continue;
                var fitted = Minimise(space, other, samples, SearchSteps, space.Rescaled(from, other.AtOnce / atOnce));
                if (fitted.Loss < best.Loss) (best, choice) = (fitted, other);
            }
        }
    }

    /// <summary>The same choices with constants for other samples, as in a fold of a cross-validation.</summary>
    public static KernelConstants Refit(KernelConstants kernel, IReadOnlyList<Sample> samples, IReadOnlyList<Sample> all)
    {
        // Scales and starts are those of all samples: only the constants are to be seen to move.
        var space = KernelSpace.Of(all);
        return Minimise(space, KernelChoice.Of(kernel), samples, FinalSteps, space.Constants(kernel)).Kernel;
    }

    private static (KernelConstants Kernel, double[] Constants, double Loss) Minimise(
        KernelSpace space, KernelChoice choice, IReadOnlyList<Sample> samples, int steps, double[]? from)
    {
        var measured = samples.Select(sample => sample.Ms).ToArray();
        var factors = new Dictionary<string, double>();
        double[]? constants = from;
        var loss = double.MaxValue;
        // Without products, what single operators take is found in turn with what they have in common.
        for (var round = 0; round < (space.HasProducts ? 1 : 3); round++)
        {
            if (round > 0) factors = OperatorFactors.Of(samples, space.Kernel(constants!, choice, factors));
            var given = factors;
            (constants, loss) = RobustFit.Minimise(
                space.Parameters(choice), x => Predict(samples, space.Kernel(x, choice, given)), measured, steps, constants);
        }

        return (space.Kernel(constants!, choice, factors), constants!, loss);
    }

    public static double[] Predict(IReadOnlyList<Sample> samples, KernelConstants kernel)
    {
        var times = new double[samples.Count];
        for (var i = 0; i < times.Length; i++) times[i] = Milliseconds(samples[i], kernel);
        return times;
    }

    public static double Milliseconds(Sample sample, KernelConstants kernel) =>
        kernel.Milliseconds(sample.Work, sample.Others) * (kernel.Operators.TryGetValue(sample.Operator, out var factor) ? factor : 1);
}
