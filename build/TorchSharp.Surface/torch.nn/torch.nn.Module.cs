using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public class Module : IDisposable
        {
            protected DeviceType _deviceType;
            protected int _deviceIndex;
            protected OrderedDict<string, torch.nn.Module> _internal_submodules = null!;
            protected OrderedDict<string, (Tensor, bool)> _internal_buffers = null!;
            protected OrderedDict<string, Parameter> _internal_params = null!;
            protected string? name;
            public void Dispose() => throw Surface.Only;
            protected virtual void Dispose(bool disposing) => throw Surface.Only;
            protected internal virtual torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected internal virtual torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
            protected internal virtual torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected void _toEpilog(ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected void _toEpilog(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
            protected void _toEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
            protected virtual void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking) => throw Surface.Only;
            protected static bool ReplaceBuffer(
                ScalarType? dtype, Device? device, Tensor buffer, out Tensor? result) => throw Surface.Only;
            protected static bool ReplaceParameter(
                ScalarType? dtype, Device? device, Parameter param, out Parameter? p) => throw Surface.Only;
            public torch.nn.Module _to(Tensor other, bool non_blocking) => throw Surface.Only;
            public virtual torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
            public virtual void train(bool train = true) => throw Surface.Only;
            public virtual void eval() => throw Surface.Only;
            public virtual void zero_grad(bool set_to_none = true) => throw Surface.Only;
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(
                bool recurse = true, bool include_nonpersistent = true) => throw Surface.Only;
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => throw Surface.Only;
            public virtual IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
            public virtual IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
            public virtual IEnumerable<torch.nn.Module> modules() => throw Surface.Only;
            public virtual IEnumerable<torch.nn.Module> children() => throw Surface.Only;
            public virtual Dictionary<string, Tensor> state_dict(
                Dictionary<string, Tensor>? destination = null, string? prefix = null) => throw Surface.Only;
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null) => throw Surface.Only;
            protected virtual (string name, Parameter parameter)[] _named_parameters() => throw Surface.Only;
            protected virtual (string name, Tensor buffer)[] _named_buffers() => throw Surface.Only;
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
            protected virtual Parameter[] _parameters(bool recurse = true) => throw Surface.Only;
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => throw Surface.Only;
            public virtual bool has_buffer(string target) => throw Surface.Only;
            public virtual bool has_parameter(string target) => throw Surface.Only;
            public virtual Tensor? get_buffer(string target) => throw Surface.Only;
            public virtual Parameter? get_parameter(string target) => throw Surface.Only;
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
            public virtual void register_parameter(string name, Parameter param) => throw Surface.Only;
            public void add_module(string name, torch.nn.Module module) => throw Surface.Only;
            public virtual void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
            protected void ConditionallyRegisterParameter(string name, Tensor value) => throw Surface.Only;
            protected void ConditionallyRegisterParameter(string name, Parameter? value) => throw Surface.Only;
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true) => throw Surface.Only;
            public virtual string GetName() => throw Surface.Only;
            public torch.nn.Module save(string location, IList<string>? skip = null) => throw Surface.Only;
            public torch.nn.Module save(BinaryWriter writer, IList<string>? skip = null) => throw Surface.Only;
            public torch.nn.Module save(Stream stream, IList<string>? skip = null) => throw Surface.Only;
            public static void save_state_dict(
                BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null) => throw Surface.Only;
            public virtual torch.nn.Module load(
                string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw Surface.Only;
            public virtual torch.nn.Module load(
                BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw Surface.Only;
            public torch.nn.Module load(
                Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw Surface.Only;
            public static torch.nn.Module Create<T>(string path) where T : torch.nn.Module, new() => throw Surface.Only;
            protected Module(string name) => throw Surface.Only;
            protected virtual void RegisterComponents() => throw Surface.Only;
            protected static (Device device, ScalarType dtype) GetDefaultDeviceAndType(
                Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
            protected void ClearModules() => throw Surface.Only;
            public virtual bool training => throw Surface.Only;
            internal Module(Surface.None none) { }
        }

        public abstract class Module<T, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T, TResult>, T, T>, Func<torch.nn.Module<T, TResult>, T, TResult, TResult>>, torch.nn.IModule<T, TResult>
        {
            protected Module(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected Module(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public abstract TResult forward(T input);
            public TResult call(T input) => throw Surface.Only;
            internal Module(Surface.None none) : base(default(Surface.None)) { }
        }

        public abstract class Module<T1, T2, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<torch.nn.Module<T1, T2, TResult>, T1, T2, TResult, TResult>>, torch.nn.IModule<T1, T2, TResult>
        {
            protected Module(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected Module(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public abstract TResult forward(T1 input1, T2 input2);
            public TResult call(T1 input1, T2 input2) => throw Surface.Only;
            internal Module(Surface.None none) : base(default(Surface.None)) { }
        }

        public abstract class Module<T1, T2, T3, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>, Func<torch.nn.Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, TResult>
        {
            protected Module(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected Module(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3);
            public TResult call(T1 input1, T2 input2, T3 input3) => throw Surface.Only;
            internal Module(Surface.None none) : base(default(Surface.None)) { }
        }

        public abstract class Module<T1, T2, T3, T4, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>, Func<torch.nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, TResult>
        {
            protected Module(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected Module(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4) => throw Surface.Only;
            internal Module(Surface.None none) : base(default(Surface.None)) { }
        }

        public abstract class Module<T1, T2, T3, T4, T5, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, (T1, T2, T3, T4, T5)?>, Func<torch.nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, T5, TResult>
        {
            protected Module(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected Module(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5) => throw Surface.Only;
            internal Module(Surface.None none) : base(default(Surface.None)) { }
        }

        public abstract class Module<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>, Func<torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            protected Module(string name) : base(default(Surface.None)) => throw Surface.Only;
            protected Module(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6) => throw Surface.Only;
            internal Module(Surface.None none) : base(default(Surface.None)) { }
        }
    }
}
