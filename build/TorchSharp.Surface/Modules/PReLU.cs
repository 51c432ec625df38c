using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class PReLU : torch.nn.Module<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public override string GetName() => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public Parameter weight { get => throw Surface.Only; set => throw Surface.Only; }
    public long num_parameters => throw Surface.Only;
    public double init => throw Surface.Only;
    internal PReLU(Surface.None none) : base(default(Surface.None)) { }
}
