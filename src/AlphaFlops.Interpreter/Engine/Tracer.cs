using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Collects what an entry does: operator calls while the forward pass runs, and unknowns at any time. Makes tensors.</summary>
public sealed class Tracer
{
    private readonly List<OperatorCall> _calls = [];

    private readonly List<UnknownCost> _unknowns = [];

    private readonly HashSet<UnknownCost> _noted = [];

    private readonly List<ModuleValue> _running = [];

    private Dictionary<ModuleValue, string> _paths = [];

    private readonly HashSet<int> _written = [];

    private int _storages;

    private int _constructing;

    private List<ModuleValue> _made = [];

    public IReadOnlyList<OperatorCall> Calls => _calls;

    public IReadOnlyList<UnknownCost> Unknowns => _unknowns;

    /// <summary>Operator calls count: set for the forward pass, not for constructors.</summary>
    public bool IsRecording { get; set; }

    /// <summary>Keeps an unknown for the user, once, and gives it back.</summary>
    public Unknown Note(Unknown unknown)
    {
        var cost = new UnknownCost(unknown.Reason, unknown.Place);
        if (_unknowns.Count < Limits.Unknowns && _noted.Add(cost)) _unknowns.Add(cost);
        return unknown;
    }

    /// <summary>The memory was written in place: the values that were known of it no longer hold, whoever looks at it.</summary>
    public void Wrote(int storage) => _written.Add(storage);

    public bool IsWritten(int storage) => _written.Contains(storage);

    public TensorValue NewTensor(TensorType type) => new(type, _storages++);

    public TensorValue NewState(TensorType type, bool isParameter) => new(type, _storages++) { IsParameter = isParameter, IsModelState = true };

    /// <summary>Runs a constructor, and notes the module that it makes unless another constructor makes it for itself.</summary>
    public void Make(ModuleValue module, Action construct)
    {
        _constructing++;
        try
        {
            construct();
        }
        finally
        {
            _constructing--;
        }

        if (_constructing == 0) _made.Add(module);
    }

    /// <summary>The modules made since this was last asked.</summary>
    public IReadOnlyList<ModuleValue> TakeMade()
    {
        var made = _made;
        _made = [];
        return made;
    }

    /// <summary>The names by which modules are reported: their paths below the root.</summary>
    public void NameModules(ModuleValue root)
    {
        _paths = [];
        foreach (var (path, module) in root.Descendants())
            if (!_paths.ContainsKey(module)) _paths.Add(module, path);
    }

    /// <summary>Attributes what follows to a module until the result is disposed; null leaves it with the module that runs already.</summary>
    public Scope Enter(ModuleValue? module)
    {
        if (module is null || _running.Count > 0 && ReferenceEquals(_running[_running.Count - 1], module)) return default;
        _running.Add(module);
        return new Scope(this);
    }

    public void Add(Operator op, IReadOnlyList<TensorUse> inputs, IReadOnlyList<TensorUse> outputs, OperatorResult result, SourcePlace? place)
    {
        if (IsRecording) _calls.Add(new OperatorCall(op, CurrentPath(), place, inputs, outputs, result));
    }

    /// <summary>Adds a call of another project's model, below the module that runs.</summary>
    public void Repeat(OperatorCall call, IReadOnlyList<TensorUse> inputs, IReadOnlyList<TensorUse> outputs)
    {
        if (!IsRecording) return;
        var path = CurrentPath();
        _calls.Add(call with { ModulePath = path.Length == 0 ? call.ModulePath : call.ModulePath.Length == 0 ? path : path + "." + call.ModulePath, Inputs = inputs, Outputs = outputs });
    }

    // A module that was never registered is named after the nearest one that was.
    private string CurrentPath()
    {
        var suffix = "";
        for (var i = _running.Count - 1; i >= 0; i--)
        {
            if (_paths.TryGetValue(_running[i], out var path)) return path.Length == 0 ? suffix.TrimStart('.') : path + suffix;
            suffix = "." + _running[i].Name + suffix;
        }

        return suffix.TrimStart('.');
    }

    /// <summary>Ends the attribution to a module.</summary>
    public readonly struct Scope(Tracer? tracer) : IDisposable
    {
        public void Dispose() => tracer?._running.RemoveAt(tracer._running.Count - 1);
    }
}
