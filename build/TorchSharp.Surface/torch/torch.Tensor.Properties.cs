namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public string? name { get => throw Surface.Only; set => throw Surface.Only; }
        public bool IsInvalid => throw Surface.Only;
        public static long TotalCount => throw Surface.Only;
        public static long PeakCount => throw Surface.Only;
        public nint Handle => throw Surface.Only;
        public long Dimensions => throw Surface.Only;
        public long ndim => throw Surface.Only;
        public long NumberOfElements => throw Surface.Only;
        public long ElementSize => throw Surface.Only;
        public bool is_cuda => throw Surface.Only;
        public bool is_meta => throw Surface.Only;
        public bool is_leaf => throw Surface.Only;
        public Span<byte> bytes { get => throw Surface.Only; set => throw Surface.Only; }
        public Tensor real => throw Surface.Only;
        public Tensor imag => throw Surface.Only;
        public ScalarType dtype => throw Surface.Only;
        public Device device => throw Surface.Only;
        public int device_index => throw Surface.Only;
        public DeviceType device_type => throw Surface.Only;
        public bool is_sparse => throw Surface.Only;
        public bool requires_grad { get => throw Surface.Only; set => throw Surface.Only; }
        public long[] shape => throw Surface.Only;
        public string[] names => throw Surface.Only;
        public Tensor SparseIndices => throw Surface.Only;
        public Tensor SparseValues => throw Surface.Only;
        public Tensor? grad { get => throw Surface.Only; set => throw Surface.Only; }
        public Tensor T => throw Surface.Only;
        public Tensor H => throw Surface.Only;
        public Tensor mT => throw Surface.Only;
        public Tensor mH => throw Surface.Only;
    }
}
