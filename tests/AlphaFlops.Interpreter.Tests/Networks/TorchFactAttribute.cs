namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>A test that is skipped where there is no PyTorch.</summary>
internal sealed class TorchFactAttribute : FactAttribute
{
    public TorchFactAttribute() => Skip = TorchProcess.Missing;
}

/// <summary>Likewise with data.</summary>
internal sealed class TorchTheoryAttribute : TheoryAttribute
{
    public TorchTheoryAttribute() => Skip = TorchProcess.Missing;
}
