#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            public static partial class rnn
            {
                public static torch.nn.utils.rnn.PackedSequence pack_padded_sequence(
                    Tensor input, Tensor lengths, bool batch_first = false, bool enforce_sorted = true) => throw Surface.Only;
                public static (Tensor, Tensor) pad_packed_sequence(
                    torch.nn.utils.rnn.PackedSequence sequence, bool batch_first = false, double padding_value = 0.0, long? total_length = null) => throw Surface.Only;
                public static Tensor pad_sequence(
                    IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0.0) => throw Surface.Only;
                public static torch.nn.utils.rnn.PackedSequence pack_sequence(
                    IEnumerable<Tensor> sequences, bool enforce_sorted = true) => throw Surface.Only;
            }
        }
    }
}
