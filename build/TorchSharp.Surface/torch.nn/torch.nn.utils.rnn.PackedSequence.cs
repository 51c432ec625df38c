namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            public static partial class rnn
            {
                public sealed class PackedSequence : IDisposable
                {
                    public readonly Tensor data = null!;
                    public readonly Tensor batch_sizes = null!;
                    public readonly Tensor sorted_indices = null!;
                    public readonly Tensor unsorted_indices = null!;
                    public void Dispose() => throw Surface.Only;
                    public torch.nn.utils.rnn.PackedSequence MoveToOuterDisposeScope() => throw Surface.Only;
                    public torch.nn.utils.rnn.PackedSequence DetachFromDisposeScope() => throw Surface.Only;
                    public torch.nn.utils.rnn.PackedSequence MoveToOtherDisposeScope(torch.nn.utils.rnn.PackedSequence other) => throw Surface.Only;
                    public torch.nn.utils.rnn.PackedSequence MoveToOtherDisposeScope(DisposeScope? other) => throw Surface.Only;
                    internal PackedSequence(Surface.None none) { }
                }
            }
        }
    }
}
