namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>One PyTorch for all tests of a class: to load it takes seconds. It starts when it is first asked.</summary>
public sealed class TorchFixture : IDisposable
{
    private readonly Lazy<TorchProcess> _torch = new();

    internal TorchProcess Torch => _torch.Value;

    public void Dispose()
    {
        if (_torch.IsValueCreated) _torch.Value.Dispose();
    }
}
