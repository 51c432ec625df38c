using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>What the optimizers of TorchSharp run for each parameter in a step, operator by operator, as its sources have it. The first group of
/// tensors of <see cref="ParameterUpdate.State"/> is made with the optimizer.</summary>
internal static class OptimizerSteps
{
    private static readonly Dictionary<string, OptimizerStep> All = new(StringComparer.Ordinal)
    {
        ["SGD"] = new(_ => [], Sgd),
        ["Adam"] = new(Moments, u => Adam(u, isDecoupled: false)),
        ["AdamW"] = new(Moments, u => Adam(u, isDecoupled: true)),
        ["Adamax"] = new(_ => ["zeros_like", "zeros_like"], Adamax),
        ["NAdam"] = new(_ => ["zeros_like", "zeros_like"], NAdam),
        ["RAdam"] = new(_ => ["zeros_like", "zeros_like"], RAdam),
        ["RMSProp"] = new(_ => ["zeros_like", "zeros_like", "zeros_like"], RmsProp),
        ["Adagrad"] = new(_ => ["full_like"], Adagrad),
        ["Adadelta"] = new(_ => ["zeros_like", "zeros_like"], Adadelta),
        ["ASGD"] = new(_ => ["zeros_like"], Asgd),
        ["Rprop"] = new(_ => ["zeros_like", "full_like"], Rprop),
    };

    /// <summary>The step of an optimizer class, or null.</summary>
    public static OptimizerStep? Find(string name) => All.TryGetValue(name, out var step) ? step : null;

    private static IReadOnlyList<string> Moments(OptimizerGroup group) =>
        group.Options.TryGetValue("amsgrad", out var amsgrad) && amsgrad is true ? ["zeros_like", "zeros_like", "zeros_like"] : ["zeros_like", "zeros_like"];

    private static void Sgd(ParameterUpdate u)
    {
        u.DecayWeights();
        var direction = u.Gradient;
        if (u.Number("momentum") != 0)
        {
            TensorValue buffer;
            if (u.State.Count == 0) buffer = u.Keep("clone");
            else u.Average(buffer = u.State[0], u.Gradient);
            direction = u.Flag("nesterov") ? u.Run("add", u.Gradient, buffer) : buffer;
        }

        u.InPlace("add", u.Parameter, direction);
    }

    private static void Adam(ParameterUpdate u, bool isDecoupled)
    {
        u.Negate();
        if (isDecoupled) u.InPlace("mul", u.Parameter);
        else u.DecayWeights();
        u.Average(u.State[0], u.Gradient);
        u.AverageSquare(u.State[1], u.Gradient);
        var square = u.State.Count > 2 ? u.Run("maximum", u.State[2], u.State[1]) : u.State[1];
        var divisor = u.InPlace("add", u.Run("div", u.Run("sqrt", square)));
        u.InPlace("addcdiv", u.Parameter, u.State[0], divisor);
    }

    private static void Adamax(ParameterUpdate u)
    {
        u.DecayWeights();
        u.Average(u.State[0], u.Gradient);
        u.InPlace("mul", u.State[1]);
        // cat and amax of the two are their maximum.
        u.Run("maximum", u.State[1], u.InPlace("add", u.Run("abs", u.Gradient)));
        u.InPlace("addcdiv", u.Parameter, u.State[0], u.State[1]);
    }

    private static void NAdam(ParameterUpdate u)
    {
        u.DecayWeights();
        u.Average(u.State[0], u.Gradient);
        u.AverageSquare(u.State[1], u.Gradient);
        var divisor = u.InPlace("add", u.InPlace("sqrt", u.Run("div", u.State[1])));
        u.InPlace("addcdiv", u.Parameter, u.Gradient, divisor);
        u.InPlace("addcdiv", u.Parameter, u.State[0], divisor);
    }

    private static void RAdam(ParameterUpdate u)
    {
        u.DecayWeights();
        u.Average(u.State[0], u.Gradient);
        u.AverageSquare(u.State[1], u.Gradient);
        var step = u.Run("mul", u.Run("div", u.State[0]));
        // The length of the approximated average, as in "On the Variance of the Adaptive Learning Rate and Beyond", section 4.
        var beta = u.Number("beta2");
        var longest = (2 / (1 - beta)) - 1;
        var decay = Math.Pow(beta, u.Step);
        if (longest - (2 * u.Step * decay / (1 - decay)) > 5)
        {
            var rate = u.Run("div", u.InPlace("add", u.Run("sqrt", u.State[1])));
            step = u.Run("mul", u.Run("mul", u.Run("mul", step), rate));
        }

        u.InPlace("add", u.Parameter, step);
    }

    private static void RmsProp(ParameterUpdate u)
    {
        u.Negate();
        u.DecayWeights();
        u.AverageSquare(u.State[0], u.Gradient);
        var average = u.State[0];
        if (u.Flag("centered"))
        {
            u.Average(u.State[1], u.Gradient);
            average = u.InPlace("sqrt", u.Run("addcmul", average, u.State[1], u.State[1]));
        }
        else average = u.Run("sqrt", average);

        u.InPlace("add", average);
        if (u.Number("momentum") > 0)
        {
            u.InPlace("mul", u.State[2]);
            u.InPlace("addcdiv", u.State[2], u.Gradient, average);
            u.InPlace("add", u.Parameter, u.State[2]);
        }
        else u.InPlace("addcdiv", u.Parameter, u.Gradient, average);
    }

    private static void Adagrad(ParameterUpdate u)
    {
        u.DecayWeights();
        u.InPlace("addcmul", u.State[0], u.Gradient, u.Gradient);
        u.InPlace("addcdiv", u.Parameter, u.Gradient, u.InPlace("add", u.Run("sqrt", u.State[0])));
    }

    private static void Adadelta(ParameterUpdate u)
    {
        u.Negate();
        u.DecayWeights();
        u.AverageSquare(u.State[0], u.Gradient);
        var deviation = u.InPlace("sqrt", u.Run("add", u.State[0]));
        var delta = u.InPlace("sqrt", u.Run("add", u.State[1]));
        u.InPlace("mul", u.InPlace("div", delta, deviation), u.Gradient);
        u.InPlace("add", u.Parameter, delta);
        u.AverageSquare(u.State[1], delta);
    }

    private static void Asgd(ParameterUpdate u)
    {
        u.Negate();
        u.DecayWeights();
        u.InPlace("mul", u.Parameter);
        u.InPlace("add", u.Parameter, u.Gradient);
        if (u.Step - 1 - u.Number("t0") > 1) u.InPlace("add", u.State[0], u.Run("mul", u.Run("sub", u.Parameter, u.State[0])));
        else u.InPlace("copy", u.State[0], u.Parameter);
    }

    private static void Rprop(ParameterUpdate u)
    {
        u.Negate();
        var sign = u.Run("sign", u.Run("mul", u.Gradient, u.State[0]));
        foreach (var comparison in (string[])["gt", "lt", "eq"]) u.InPlace("masked_fill", sign, u.Run(comparison, sign));
        u.InPlace("mul", u.State[1], sign);
        u.InPlace("clamp", u.State[1]);
        var gradient = u.InPlace("masked_fill", u.Run("clone", u.Gradient), u.Run("eq", sign));
        u.InPlace("addcmul", u.Parameter, u.Run("sign", gradient), u.State[1]);
        u.InPlace("copy", u.State[0], gradient);
    }
}

/// <summary>An optimizer's step.</summary>
/// <param name="Makes">The operators that make what it keeps for each parameter of a group.</param>
/// <param name="Update">What it does to a parameter.</param>
internal sealed record OptimizerStep(Func<OptimizerGroup, IReadOnlyList<string>> Makes, Action<ParameterUpdate> Update);
