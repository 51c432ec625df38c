using MathNet.Numerics.LinearAlgebra;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Fits positive constants to times by their relative error, so that a point of a microsecond counts as much as one of a second. Errors count
/// nearly by their size and not by its square, so that a few wrong measurements do little. Levenberg-Marquardt with weights that are made anew in
/// each step; the same on every run.</summary>
internal static class RobustFit
{
    // Relative errors below this count by their square, those above by their size.
    private const double Knee = 0.03;

    // How much what is known beforehand counts against one measurement.
    private const double PriorWeight = 0.25;

    /// <param name="predict">The times by the constants.</param>
    /// <param name="measured">Above 0.</param>
    /// <param name="steps">At most this many.</param>
    /// <param name="from">Where to begin, if not at the start of the parameters.</param>
    public static (double[] Constants, double Loss) Minimise(
        IReadOnlyList<Parameter> parameters, Func<double[], double[]> predict, double[] measured, int steps, double[]? from = null)
    {
        var start = parameters.Select(parameter => Math.Log(parameter.Start)).ToArray();
        var x = (from is null ? start : [.. from.Select(value => Math.Log(value))]).Select((value, i) => Clamp(parameters[i], value)).ToArray();
        var errors = Errors(predict, x, measured);
        var loss = Loss(parameters, start, x, errors);
        var damping = 1e-2;
        for (var step = 0; step < steps; step++)
        {
            var (hessian, gradient) = Normal(parameters, start, predict, measured, x, errors);
            var improved = false;
            for (var attempt = 0; attempt < 10 && !improved; attempt++, damping *= 4)
            {
                var move = Solve(hessian, gradient, damping);
                var next = x.Select((value, i) => Clamp(parameters[i], value - Math.Max(-2, Math.Min(2, move[i])))).ToArray();
                var nextErrors = Errors(predict, next, measured);
                var nextLoss = Loss(parameters, start, next, nextErrors);
                if (!(nextLoss < loss)) continue;
                improved = true;
                var isOver = loss - nextLoss < 1e-6 * loss;
                (x, errors, loss) = (next, nextErrors, nextLoss);
                if (isOver) return (Exp(x), loss);
            }

            if (!improved) break;
            damping = Math.Max(damping / 20, 1e-9);
        }

        return (Exp(x), loss);
    }

    private static double[] Exp(double[] x) => [.. x.Select(value => Math.Exp(value))];

    private static double Clamp(Parameter parameter, double value) =>
        Math.Max(Math.Log(parameter.Least), Math.Min(Math.Log(parameter.Most), value));

    private static double[] Errors(Func<double[], double[]> predict, double[] x, double[] measured)
    {
        var predicted = predict(Exp(x));
        for (var i = 0; i < predicted.Length; i++) predicted[i] = Math.Log(Math.Max(predicted[i], 1e-12) / measured[i]);
        return predicted;
    }

    private static double Loss(IReadOnlyList<Parameter> parameters, double[] start, double[] x, double[] errors)
    {
        var loss = errors.Sum(error => Math.Sqrt(error * error + Knee * Knee));
        for (var i = 0; i < x.Length; i++) loss += PriorWeight * Square((x[i] - start[i]) / parameters[i].Spread);
        return loss;
    }

    private static (Matrix<double> Hessian, Vector<double> Gradient) Normal(
        IReadOnlyList<Parameter> parameters, double[] start, Func<double[], double[]> predict, double[] measured, double[] x, double[] errors)
    {
        const double Step = 1e-4;
        var jacobian = Matrix<double>.Build.Dense(errors.Length, x.Length);
        for (var j = 0; j < x.Length; j++)
        {
            var moved = (double[])x.Clone();
            moved[j] += Step;
            var movedErrors = Errors(predict, moved, measured);
            for (var i = 0; i < errors.Length; i++) jacobian[i, j] = (movedErrors[i] - errors[i]) / Step;
        }

        var weights = Vector<double>.Build.DenseOfEnumerable(errors.Select(error => 1 / Math.Sqrt(error * error + Knee * Knee)));
        var scaled = jacobian.MapIndexed((i, _, value) => value * Math.Sqrt(weights[i]));
        var hessian = scaled.TransposeThisAndMultiply(scaled);
        var gradient = jacobian.TransposeThisAndMultiply(weights.PointwiseMultiply(Vector<double>.Build.Dense(errors)));
        for (var i = 0; i < x.Length; i++)
        {
            var stiffness = 2 * PriorWeight / Square(parameters[i].Spread);
            hessian[i, i] += stiffness;
            gradient[i] += stiffness * (x[i] - start[i]);
        }

        return (hessian, gradient);
    }

    private static Vector<double> Solve(Matrix<double> hessian, Vector<double> gradient, double damping)
    {
        var damped = hessian.Clone();
        for (var i = 0; i < gradient.Count; i++) damped[i, i] += damping * hessian[i, i] + 1e-9;
        return damped.Solve(gradient);
    }

    private static double Square(double value) => value * value;
}
