using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class ParamGroup : torch.optim.ILearningRateController
{
    public ParamGroup() => throw Surface.Only;
    public IEnumerable<Parameter> Parameters { get => throw Surface.Only; set => throw Surface.Only; }
    public OptimizerOptions Options { get => throw Surface.Only; set => throw Surface.Only; }
    public double LearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    public double InitialLearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    internal ParamGroup(Surface.None none) { }
}

public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
{
    public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions options = null) : base(default(Surface.None)) => throw Surface.Only;
    public new TOptions Options { get => throw Surface.Only; set => throw Surface.Only; }
    internal ParamGroup(Surface.None none) : base(default(Surface.None)) { }
}
