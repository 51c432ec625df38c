using static TorchSharp.torch;

namespace TorchSharp.Modules;

public class ParamGroup : torch.optim.ILearningRateController
{
    public ParamGroup() => throw Surface.Only;
    public double LearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    public double InitialLearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    internal ParamGroup(Surface.None none) { }

#nullable disable
    public IEnumerable<Parameter> Parameters { get => throw Surface.Only; set => throw Surface.Only; }
    public OptimizerOptions Options { get => throw Surface.Only; set => throw Surface.Only; }
#nullable restore
}

public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
{
    public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
    public new TOptions Options { get => throw Surface.Only; set => throw Surface.Only; }
    internal ParamGroup(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions options = null) : base(default(Surface.None)) => throw Surface.Only;
#nullable restore
}
