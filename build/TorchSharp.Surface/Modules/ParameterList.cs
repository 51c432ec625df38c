using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public class ParameterList : torch.nn.Module, IList<Parameter>, ICollection<Parameter>, IEnumerable<Parameter>, IEnumerable
{
    public ParameterList(params Parameter[] parameters) : base(default(Surface.None)) => throw Surface.Only;
    protected override void RegisterComponents() => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw Surface.Only;
    public override bool has_parameter(string target) => throw Surface.Only;
    public override Parameter? get_parameter(string target) => throw Surface.Only;
    protected override void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking) => throw Surface.Only;
    public void Add(Parameter item) => throw Surface.Only;
    public void extend(IEnumerable<Parameter> parameters) => throw Surface.Only;
    public void append(params Parameter[] parameters) => throw Surface.Only;
    public void Clear() => throw Surface.Only;
    public bool Contains(Parameter item) => throw Surface.Only;
    public void CopyTo(Parameter[] array, int arrayIndex) => throw Surface.Only;
    public IEnumerator<Parameter> GetEnumerator() => throw Surface.Only;
    public int IndexOf(Parameter item) => throw Surface.Only;
    public void Insert(int index, Parameter item) => throw Surface.Only;
    public bool Remove(Parameter item) => throw Surface.Only;
    public void RemoveAt(int index) => throw Surface.Only;
    public Parameter this[int index] { get => throw Surface.Only; set => throw Surface.Only; }
    public int Count => throw Surface.Only;
    public bool IsReadOnly => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
}
