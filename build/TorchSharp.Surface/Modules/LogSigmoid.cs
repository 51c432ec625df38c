using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class LogSigmoid : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    internal LogSigmoid(Surface.None none) : base(default(Surface.None)) { }
}
