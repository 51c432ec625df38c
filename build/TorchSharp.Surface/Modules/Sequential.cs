using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

#nullable disable
public abstract class Sequential<T, TResult> : torch.nn.Module<T, TResult>
{
    public Sequential<T, TResult> append(string name, torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(string name, torch.nn.Module sm) => throw Surface.Only;
    public Sequential<T, TResult> append(torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(torch.nn.Module module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected virtual Sequential<T, TResult> Slice(int start, int end) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T, TResult> this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T, TResult> this[Range index] => throw Surface.Only;
}

public abstract class Sequential<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    public Sequential<T1, T2, TResult> append(string name, torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(string name, torch.nn.Module sm) => throw Surface.Only;
    public Sequential<T1, T2, TResult> append(torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(torch.nn.Module module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected virtual Sequential<T1, T2, TResult> Slice(int start, int end) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, TResult> this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, TResult> this[Range index] => throw Surface.Only;
}

public abstract class Sequential<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
{
    public Sequential<T1, T2, T3, TResult> append(string name, torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(string name, torch.nn.Module sm) => throw Surface.Only;
    public Sequential<T1, T2, T3, TResult> append(torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(torch.nn.Module module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected virtual Sequential<T1, T2, T3, TResult> Slice(int start, int end) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, TResult> this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, TResult> this[Range index] => throw Surface.Only;
}

public abstract class Sequential<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>
{
    public Sequential<T1, T2, T3, T4, TResult> append(string name, torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(string name, torch.nn.Module sm) => throw Surface.Only;
    public Sequential<T1, T2, T3, T4, TResult> append(torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(torch.nn.Module module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected virtual Sequential<T1, T2, T3, T4, TResult> Slice(int start, int end) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, TResult> this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, TResult> this[Range index] => throw Surface.Only;
}

public abstract class Sequential<T1, T2, T3, T4, T5, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, TResult>
{
    public Sequential<T1, T2, T3, T4, T5, TResult> append(string name, torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(string name, torch.nn.Module sm) => throw Surface.Only;
    public Sequential<T1, T2, T3, T4, T5, TResult> append(torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(torch.nn.Module module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected virtual Sequential<T1, T2, T3, T4, T5, TResult> Slice(int start, int end) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, T5, TResult> this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, T5, TResult> this[Range index] => throw Surface.Only;
}

public abstract class Sequential<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>
{
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> append(string name, torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(string name, torch.nn.Module sm) => throw Surface.Only;
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> append(torch.nn.Module module) => throw Surface.Only;
    protected internal void Add(torch.nn.Module module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected virtual Sequential<T1, T2, T3, T4, T5, T6, TResult> Slice(int start, int end) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> this[Range index] => throw Surface.Only;
}

#nullable restore
public class Sequential : torch.nn.Module<Tensor, Tensor>
{
    public Sequential append(string name, torch.nn.IModule<Tensor, Tensor> module) => throw Surface.Only;
    public Sequential append(torch.nn.IModule<Tensor, Tensor> module) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw Surface.Only;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw Surface.Only;
    protected Sequential(
        params (string name, torch.nn.Module<Tensor, Tensor> submodule)[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected Sequential(params torch.nn.Module<Tensor, Tensor>[] modules) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void train(bool on = true) => throw Surface.Only;
    public override void eval() => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    public int Count => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public torch.nn.IModule<Tensor, Tensor> this[int index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => throw Surface.Only;
    [IndexerName("SequentialItems")]
    public Sequential this[Range index] => throw Surface.Only;
}
