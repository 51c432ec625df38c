using static TorchSharp.torch;

namespace TorchSharp;

public class ExportedProgram : IDisposable
{
    public Tensor[] run(params Tensor[] inputs) => throw Surface.Only;
    public Tensor[] forward(params Tensor[] inputs) => throw Surface.Only;
    public Tensor[] call(params Tensor[] inputs) => throw Surface.Only;
    public void Dispose() => throw Surface.Only;
    protected virtual void Dispose(bool disposing) => throw Surface.Only;
    internal ExportedProgram(Surface.None none) { }
}

public class ExportedProgram<TResult> : ExportedProgram
{
    public new TResult run(params Tensor[] inputs) => throw Surface.Only;
    public new TResult forward(params Tensor[] inputs) => throw Surface.Only;
    public new TResult call(params Tensor[] inputs) => throw Surface.Only;
    internal ExportedProgram(Surface.None none) : base(default(Surface.None)) { }
}
