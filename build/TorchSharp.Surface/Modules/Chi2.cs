using static TorchSharp.torch;

namespace TorchSharp.Modules;

public class Chi2 : Gamma
{
#nullable disable
    public Chi2(Tensor df, Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public Tensor df => throw Surface.Only;
#nullable restore
}
