using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class ParameterDict : torch.nn.Module, IDictionary<string, Parameter>, ICollection<KeyValuePair<string, Parameter>>, IEnumerable<KeyValuePair<string, Parameter>>, IEnumerable, IList<(string, Parameter)>, ICollection<(string, Parameter)>, IEnumerable<(string, Parameter)>
{
    public ParameterDict() : base(default(Surface.None)) => throw Surface.Only;
    public void clear() => throw Surface.Only;
    public IEnumerator<(string, Parameter)> items() => throw Surface.Only;
    public IEnumerable<string> keys() => throw Surface.Only;
    protected override void RegisterComponents() => throw Surface.Only;
    protected override void _toEpilog(ScalarType? dtype, Device device, bool non_blocking) => throw Surface.Only;
    public IEnumerable<Parameter> values() => throw Surface.Only;
    public override bool has_parameter(string target) => throw Surface.Only;
    public override Parameter get_parameter(string target) => throw Surface.Only;
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse) => throw Surface.Only;
    public void Add((string, Parameter) item) => throw Surface.Only;
    public void Add(string key, Parameter value) => throw Surface.Only;
    public void Add(KeyValuePair<string, Parameter> item) => throw Surface.Only;
    public bool Contains((string, Parameter) item) => throw Surface.Only;
    public void CopyTo((string, Parameter)[] array, int arrayIndex) => throw Surface.Only;
    public int IndexOf((string, Parameter) item) => throw Surface.Only;
    public void Insert(int index, (string, Parameter) item) => throw Surface.Only;
    public bool Remove((string, Parameter) item) => throw Surface.Only;
    public void RemoveAt(int index) => throw Surface.Only;
    public bool ContainsKey(string key) => throw Surface.Only;
    public bool Remove(string key) => throw Surface.Only;
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Parameter value) => throw Surface.Only;
    public void Clear() => throw Surface.Only;
    public bool Contains(KeyValuePair<string, Parameter> item) => throw Surface.Only;
    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => throw Surface.Only;
    public bool Remove(KeyValuePair<string, Parameter> item) => throw Surface.Only;
    public IEnumerator<(string, Parameter)> GetEnumerator() => throw Surface.Only;
    public (string, Parameter) this[int index] { get => throw Surface.Only; set => throw Surface.Only; }
    public bool IsReadOnly => throw Surface.Only;
    public ICollection<string> Keys => throw Surface.Only;
    public ICollection<Parameter> Values => throw Surface.Only;
    public int Count => throw Surface.Only;
    public Parameter this[string key] { get => throw Surface.Only; set => throw Surface.Only; }
    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
}
