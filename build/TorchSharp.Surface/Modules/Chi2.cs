using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Chi2 : Gamma
{
    public Chi2(Tensor df, Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public Tensor df => throw Surface.Only;
}
