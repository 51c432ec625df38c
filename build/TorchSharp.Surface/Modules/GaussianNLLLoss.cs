using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class GaussianNLLLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    public GaussianNLLLoss(
        bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target, Tensor variance) => throw Surface.Only;
    public bool full => throw Surface.Only;
    public float eps => throw Surface.Only;
}
