using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public abstract class ParameterLessModule<T1, TResult> : torch.nn.Module<T1, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(default(Surface.None)) => throw Surface.Only;
    protected ParameterLessModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
    public override void register_parameter(string name, Parameter param) => throw Surface.Only;
    public override void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
    internal ParameterLessModule(Surface.None none) : base(default(Surface.None)) { }
}

public abstract class ParameterLessModule<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(default(Surface.None)) => throw Surface.Only;
    protected ParameterLessModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
    public override void register_parameter(string name, Parameter param) => throw Surface.Only;
    public override void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
    internal ParameterLessModule(Surface.None none) : base(default(Surface.None)) { }
}

public abstract class ParameterLessModule<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(default(Surface.None)) => throw Surface.Only;
    protected ParameterLessModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
    public override void register_parameter(string name, Parameter param) => throw Surface.Only;
    public override void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
    internal ParameterLessModule(Surface.None none) : base(default(Surface.None)) { }
}

public abstract class ParameterLessModule<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(default(Surface.None)) => throw Surface.Only;
    protected ParameterLessModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
    public override void register_parameter(string name, Parameter param) => throw Surface.Only;
    public override void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
}

public abstract class ParameterLessModule<T1, T2, T3, T4, T5, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(default(Surface.None)) => throw Surface.Only;
    protected ParameterLessModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
    public override void register_parameter(string name, Parameter param) => throw Surface.Only;
    public override void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
}

public abstract class ParameterLessModule<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name) : base(default(Surface.None)) => throw Surface.Only;
    protected ParameterLessModule(nint handle, nint boxedHandle) : base(default(Surface.None)) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Surface.Only;
    public override void register_parameter(string name, Parameter param) => throw Surface.Only;
    public override void register_module(string name, torch.nn.Module submodule) => throw Surface.Only;
}
