using TorchSharp.Modules;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class jit
    {
        public static torch.jit.CompilationUnit compile(string script) => throw Surface.Only;
        public static torch.jit.ScriptModule load(
            string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule load(
            byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule load(string filename, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule load(byte[] bytes, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule load(string filename, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule load(byte[] bytes, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<TResult> load<TResult>(
            string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule<TResult> load<TResult>(
            byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule<TResult> load<TResult>(string filename, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<TResult> load<TResult>(byte[] bytes, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<TResult> load<TResult>(string filename, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<TResult> load<TResult>(byte[] bytes, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(
            string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(
            byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(
            string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(
            byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(
            string filename, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, Device map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, string map_location) => throw Surface.Only;
        public static torch.jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, string map_location) => throw Surface.Only;
        public static void save(torch.jit.ScriptModule module, string filename) => throw Surface.Only;
        public static void save(torch.jit.ScriptModule module, byte[] bytes) => throw Surface.Only;

        public class CompilationUnit : IDisposable
        {
            public void Dispose() => throw Surface.Only;
            protected virtual void Dispose(bool disposing) => throw Surface.Only;
            public object invoke(string name, params object[] objs) => throw Surface.Only;
            public TResult invoke<TResult>(string name, params object[] inputs) => throw Surface.Only;
            public TResult invoke<T, TResult>(string name, params T[] inputs) => throw Surface.Only;
            internal CompilationUnit(Surface.None none) { }
        }

        public class ScriptModule : torch.nn.Module
        {
            protected override (string name, Parameter parameter)[] _named_parameters() => throw Surface.Only;
            protected override (string name, Tensor buffer)[] _named_buffers() => throw Surface.Only;
            public (string name, Tensor buffer)[] named_attributes(bool recurse = true) => throw Surface.Only;
            public void set_attribute(string name, Tensor buffer) => throw Surface.Only;
            public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
            public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
            public int GetNumberOfInputs() => throw Surface.Only;
            public int GetNumberOfOutputs() => throw Surface.Only;
            public override void train(bool on = true) => throw Surface.Only;
            public override void eval() => throw Surface.Only;
            public override void zero_grad(bool set_to_none = true) => throw Surface.Only;
            protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
            protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected void _toScriptEpilog(ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected void _toScriptEpilog(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected void _toScriptEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
            public object forward(params object[] input) => throw Surface.Only;
            public object call(params object[] input) => throw Surface.Only;
            public object invoke(string name, params object[] objs) => throw Surface.Only;
            public TResult invoke<TResult>(string name, params object[] inputs) => throw Surface.Only;
            public TResult invoke<T, TResult>(string name, params T[] inputs) => throw Surface.Only;
            public override bool training => throw Surface.Only;
            internal ScriptModule(Surface.None none) : base(default(Surface.None)) { }
        }

        public class ScriptModule<TResult> : torch.jit.ScriptModule, torch.nn.IModule<Tensor[], TResult>
        {
            public TResult call(params Tensor[] input) => throw Surface.Only;
            public TResult forward(params Tensor[] tensor) => throw Surface.Only;
            internal ScriptModule(Surface.None none) : base(default(Surface.None)) { }
        }

        public class ScriptModule<T, TResult> : torch.jit.HookableScriptModule<Func<torch.jit.ScriptModule<T, TResult>, T, T>, Func<torch.jit.ScriptModule<T, TResult>, T, TResult, TResult>>, torch.nn.IModule<T, TResult>
        {
            public TResult call(T input) => throw Surface.Only;
            public TResult forward(T tensor) => throw Surface.Only;
            internal ScriptModule(Surface.None none) : base(default(Surface.None)) { }
        }

        public class ScriptModule<T1, T2, TResult> : torch.jit.HookableScriptModule<Func<torch.jit.ScriptModule<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<torch.jit.ScriptModule<T1, T2, TResult>, T1, T2, TResult, TResult>>, torch.nn.IModule<T1, T2, TResult>
        {
            public TResult call(T1 input1, T2 input2) => throw Surface.Only;
            public TResult forward(T1 input1, T2 input2) => throw Surface.Only;
            internal ScriptModule(Surface.None none) : base(default(Surface.None)) { }
        }

        public class HookableScriptModule<TPreHook, TPostHook> : torch.jit.ScriptModule
        {
            protected Dictionary<string, TPreHook> pre_hooks;
            protected Dictionary<string, TPostHook> post_hooks;
            public torch.jit.HookableScriptModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw Surface.Only;
            public torch.jit.HookableScriptModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw Surface.Only;
            internal HookableScriptModule(Surface.None none) : base(default(Surface.None)) { }

            public class HookRemover
            {
                public HookRemover(torch.jit.HookableScriptModule<TPreHook, TPostHook> module, string key) => throw Surface.Only;
                public void remove() => throw Surface.Only;
            }
        }

        public sealed class DynamicType : torch.jit.Type
        {
            internal DynamicType(Surface.None none) : base(default(Surface.None)) { }
        }

        public sealed class TensorType : torch.jit.Type
        {
            public ScalarType GetScalarType() => throw Surface.Only;
            public long[] size() => throw Surface.Only;
            public int GetDimensions() => throw Surface.Only;
            public string GetDevice() => throw Surface.Only;
            internal TensorType(Surface.None none) : base(default(Surface.None)) { }
        }

        public class Type : IDisposable
        {
            protected Type() => throw Surface.Only;
            public void Dispose() => throw Surface.Only;
            protected virtual void Dispose(bool disposing) => throw Surface.Only;
            internal Type(Surface.None none) { }
        }
    }
}
