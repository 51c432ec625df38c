#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public class AutogradContext : IDisposable
        {
            public void save_for_backward(List<Tensor> tensors) => throw Surface.Only;
            public void save_data(string key, object value) => throw Surface.Only;
            public void mark_dirty(List<Tensor> tensors) => throw Surface.Only;
            public void mark_non_differentiable(List<Tensor> tensors) => throw Surface.Only;
            public void set_materialize_grads(bool value) => throw Surface.Only;
            public List<Tensor> get_saved_variables() => throw Surface.Only;
            public object get_data(string key) => throw Surface.Only;
            public void Dispose() => throw Surface.Only;
            protected virtual void Dispose(bool disposing) => throw Surface.Only;
            public bool MaterializeGrads => throw Surface.Only;
            internal AutogradContext(Surface.None none) { }
        }
    }
}
