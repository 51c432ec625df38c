using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>One parameter in one step of its optimizer. The methods run operators; where only one tensor is given, the other operand is a number.</summary>
internal sealed class ParameterUpdate(Call call, OptimizerValue optimizer, OptimizerGroup group, TensorValue parameter, TensorValue gradient)
{
    public TensorValue Parameter => parameter;

    /// <summary>Changed by <see cref="DecayWeights"/> and <see cref="Negate"/>.</summary>
    public TensorValue Gradient { get; private set; } = gradient;

    /// <summary>The number of this step, from 1.</summary>
    public int Step => optimizer.Steps;

    /// <summary>What the optimizer keeps for the parameter.</summary>
    public IReadOnlyList<TensorValue> State => optimizer.States.TryGetValue(parameter.Storage, out var state) ? state : [];

    public bool Flag(string option) => Option(option) is true;

    public double Number(string option) =>
        Option(option) is IConvertible number and not (string or bool) ? Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture) : 0;

    public TensorValue Run(string op, TensorValue x, params TensorValue[] others) => TensorSteps.Run(op, isInPlace: false, call, x, others);

    public TensorValue InPlace(string op, TensorValue x, params TensorValue[] others) => TensorSteps.Run(op, isInPlace: true, call, x, others);

    /// <summary>maximize.</summary>
    public void Negate()
    {
        if (Flag("maximize")) Gradient = Run("neg", Gradient);
    }

    /// <summary>weight_decay as a part of the gradient.</summary>
    public void DecayWeights()
    {
        if (Number("weight_decay") != 0) Gradient = Run("add", Gradient, parameter);
    }

    /// <summary>A moving average of a tensor.</summary>
    public void Average(TensorValue average, TensorValue of)
    {
        InPlace("mul", average);
        InPlace("add", average, of);
    }

    /// <summary>A moving average of a tensor's square.</summary>
    public void AverageSquare(TensorValue average, TensorValue of)
    {
        InPlace("mul", average);
        InPlace("addcmul", average, of, of);
    }

    /// <summary>Keeps one more tensor for the parameter, made by an operator.</summary>
    public TensorValue Keep(string op)
    {
        var kept = States.Make(op, parameter, call);
        optimizer.States = optimizer.States.SetItem(parameter.Storage, [.. State, kept]);
        return kept;
    }

    // What is not known is taken as the default that costs least, and said.
    private object? Option(string name)
    {
        if (!group.Options.TryGetValue(name, out var value)) return null;
        if (value is Unknown unknown) call.Machine.Tracer.Note(unknown);
        return value;
    }
}
