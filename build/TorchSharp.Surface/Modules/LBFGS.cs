using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class LBFGS : torch.optim.Optimizer, torch.optim.ILearningRateController
{
    public double _rate;
    public LBFGS(nint handle, double lr) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor step(Func<Tensor> closure) => throw Surface.Only;
    public double LearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    public double InitialLearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    public override IEnumerable<torch.optim.ILearningRateController> ParamGroups => throw Surface.Only;
}
