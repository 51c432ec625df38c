namespace TorchSharp;

public static partial class torch
{
    public class Generator : IDisposable
    {
        public Tensor get_state() => throw Surface.Only;
        public void set_state(Tensor value) => throw Surface.Only;
        public Generator manual_seed(long seed) => throw Surface.Only;
        public long seed() => throw Surface.Only;
        public Generator(ulong seed = 0, Device? device = null) => throw Surface.Only;
        public long initial_seed() => throw Surface.Only;
        protected virtual void Dispose(bool disposing) => throw Surface.Only;
        public void Dispose() => throw Surface.Only;
        public nint Handle => throw Surface.Only;
        public Device device => throw Surface.Only;
        public static Generator Default => throw Surface.Only;
    }
}
