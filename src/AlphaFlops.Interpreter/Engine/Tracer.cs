using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Collects what an entry does: operator calls while the forward pass runs, and unknowns at any time. Makes tensors.</summary>
public sealed class Tracer
{
    private readonly List<UnknownCost> _unknowns = [];

    private readonly HashSet<UnknownCost> _noted = [];

    private readonly List<ModuleValue> _running = [];

    private readonly List<ModuleValue> _made = [];

    private List<TraceStep> _steps = [];

    private readonly Dictionary<ModuleValue, string> _paths = new(ByReference.Instance);

    private readonly Dictionary<string, int> _models = [];

    private readonly List<(string Path, ModuleValue Module)> _parts = [];

    private int _storages;

    private int _constructing;

    /// <summary>What ran so far.</summary>
    public CallBlock Block => new([.. _steps]);

    public IReadOnlyList<UnknownCost> Unknowns => _unknowns;

    /// <summary>Operator calls count: set for the forward pass, not for constructors.</summary>
    public bool IsRecording { get; set; }

    /// <summary>The models that a method ran and what lies below them, under the names by which they are reported.</summary>
    public IReadOnlyList<(string Path, ModuleValue Module)> Parts => _parts;

    /// <summary>The name of the module that runs; empty in the root, and where no model runs.</summary>
    public string Path => PathOf(_running);

    /// <summary>A condition was not known: from there on what runs is possible, not certain.</summary>
    public bool HasForked { get; internal set; }

    /// <summary>A backward pass ran.</summary>
    public bool HasGoneBack { get; private set; }

    /// <summary>The stretch whose names are watched, or null.</summary>
    internal Stretch? Watched { get; private set; }

    /// <summary>Keeps an unknown for the user, once, and gives it back.</summary>
    public Unknown Note(Unknown unknown)
    {
        if (Watched is { } watched && (watched.Notes.Count == 0 || !watched.Notes[watched.Notes.Count - 1].Equals(unknown))) watched.Notes.Add(unknown);
        var cost = new UnknownCost(unknown.Reason, unknown.Place);
        if (_unknowns.Count < Limits.Unknowns && _noted.Add(cost)) _unknowns.Add(cost);
        return unknown;
    }

    public TensorValue NewTensor(TensorType type) => new(type, NewMemory());

    public TensorValue NewState(TensorType type, bool isParameter) => new(type, NewMemory())
    {
        IsParameter = isParameter,
        IsModelState = true,
        RequiresGradient = isParameter && type.DType.IsDifferentiable(),
    };

    /// <summary>A tensor that an optimizer keeps.</summary>
    public TensorValue NewOptimizerState(TensorType type) => new(type, NewMemory()) { IsModelState = true, IsOptimizerState = true };

    /// <summary>Runs a constructor, and notes the module that it makes unless another constructor makes it for itself.</summary>
    public T Make<T>(Func<T> construct)
    {
        T made;
        _constructing++;
        try
        {
            made = construct();
        }
        finally
        {
            _constructing--;
        }

        if (_constructing == 0 && made is ModuleValue module) _made.Add(module);
        return made;
    }

    /// <summary>The modules made since this was last asked.</summary>
    public IReadOnlyList<ModuleValue> TakeMade()
    {
        ModuleValue[] made = [.. _made];
        _made.Clear();
        return made;
    }

    /// <summary>The names by which modules are reported: their paths below the root.</summary>
    /// <param name="descendants">Of the root.</param>
    public void NameModules(IEnumerable<(string Path, ModuleValue Module)> descendants)
    {
        foreach (var (path, module) in descendants)
            if (!_paths.ContainsKey(module)) _paths.Add(module, path);
    }

    /// <summary>Names a model that a method runs, and what lies below it, by its class: the second of a class has a number.</summary>
    public void NameModel(ModuleValue model)
    {
        if (_running.Count > 0 || _paths.ContainsKey(model)) return;
        _models.TryGetValue(model.Type.Name, out var count);
        _models[model.Type.Name] = ++count;
        var name = count == 1 ? model.Type.Name : model.Type.Name + count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var first = _parts.Count;
        _parts.AddRange(model.Descendants().Select(part => (part.Path.Length == 0 ? name : name + "." + part.Path, part.Module)));
        NameModules(_parts.Skip(first));
    }

    /// <summary>Attributes what follows to a module until the result is disposed; null leaves it with the module that runs already.</summary>
    public Running Enter(ModuleValue? module)
    {
        if (module is null || _running.Count > 0 && ReferenceEquals(_running[_running.Count - 1], module)) return default;
        _running.Add(module);
        return new Running(this);
    }

    public void Add(Operator op, IReadOnlyList<TensorUse> inputs, IReadOnlyList<TensorUse> outputs, OperatorResult result, SourcePlace? place)
    {
        if (!IsRecording) return;
        var path = PathOf(_running);
        Watched?.Use(path, _running);
        _steps.Add(new OperatorCall(op, path, place, inputs, outputs, result));
    }

    /// <summary>Adds what the backward pass from some tensors runs.</summary>
    /// <param name="roots">Their storages.</param>
    /// <param name="gradients">The gradients that are there, by storage.</param>
    /// <param name="keepsGraph">retain_graph.</param>
    /// <param name="targets">The storages of those that alone get a gradient, or null.</param>
    public BackwardPass Backward(IEnumerable<int> roots, IReadOnlyDictionary<int, int> gradients, bool keepsGraph, IReadOnlyCollection<int>? targets = null)
    {
        var pass = BackwardPass.Of(_steps, roots, gradients, () => _storages++, keepsGraph, targets);
        // It may reach what ran before the stretch.
        Watched?.UseOutside();
        HasGoneBack = true;
        _steps.AddRange(pass.Steps);
        return pass;
    }

    /// <summary>Begins a stretch that may be repeated under other names.</summary>
    internal Stretch Watch() => Watched = new Stretch(_steps.Count, _running.Count, _storages, _made.Count, Watched);

    /// <summary>Ends the innermost stretch; what ran in it stays as one step.</summary>
    internal void Unwatch(Stretch stretch)
    {
        Watched = stretch.Outer;
        var count = _steps.Count - stretch.FirstStep;
        stretch.Made = [.. _made.Skip(stretch.FirstMade)];
        stretch.InnerStorages = _storages - stretch.FirstStorage;
        stretch.Outer?.Absorb(stretch, _running);
        if (count == 0) return;
        stretch.Block = new CallBlock(_steps.GetRange(stretch.FirstStep, count));
        _steps.RemoveRange(stretch.FirstStep, count);
        _steps.Add(new Repetition(stretch.Block, null));
    }

    /// <summary>Runs what a stretch ran once more.</summary>
    /// <param name="firstStorage">Where the storages that it made are numbered from, as <see cref="Reserve"/> gave it.</param>
    /// <param name="outer">Storages from before it, in ascending order.</param>
    /// <param name="newOuter">What each of them is now.</param>
    /// <param name="now">A module of the stretch as it is now.</param>
    internal void Repeat(Stretch stretch, int firstStorage, int[] outer, int[] newOuter, Func<ModuleValue, ModuleValue> now)
    {
        foreach (var unknown in stretch.Notes) Note(unknown);
        _made.AddRange(stretch.Made);
        if (stretch.Block.Steps.Count == 0) return;
        var depth = _running.Count;
        var paths = new string[stretch.Paths.Count];
        var hasOtherPaths = false;
        foreach (var pair in stretch.Paths)
        {
            var (index, chain) = pair.Value;
            foreach (var module in chain) _running.Add(now(module));
            paths[index] = PathOf(_running);
            hasOtherPaths |= paths[index] != pair.Key;
            Watched?.Use(paths[index], _running);
            _running.RemoveRange(depth, _running.Count - depth);
        }

        _steps.Add(new Repetition(stretch.Block, new Renaming(outer, newOuter, stretch.PathNumbers, hasOtherPaths ? paths : null)
        {
            FirstInner = stretch.FirstStorage,
            InnerCount = stretch.InnerStorages,
            NewFirstInner = firstStorage,
        }));
    }

    /// <summary>Numbers for storages, the first of them.</summary>
    internal int Reserve(int storages)
    {
        _storages += storages;
        return _storages - storages;
    }

    /// <summary>Where the trace stands.</summary>
    internal TraceMark Mark() => new(_steps.Count, _unknowns.Count, _made.Count, Watched?.Notes.Count ?? 0);

    /// <summary>Puts steps back that were cut.</summary>
    internal void Add(IEnumerable<TraceStep> steps) => _steps.AddRange(steps);

    /// <summary>Takes away the steps since a mark.</summary>
    internal CallBlock Cut(TraceMark mark)
    {
        var count = _steps.Count - mark.Steps;
        if (count == 0) return CallBlock.Empty;
        var block = new CallBlock(_steps.GetRange(mark.Steps, count));
        _steps.RemoveRange(mark.Steps, count);
        return block;
    }

    /// <summary>Forgets what was noted since a mark, as if it had not been met.</summary>
    internal void Forget(TraceMark mark)
    {
        for (var i = mark.Unknowns; i < _unknowns.Count; i++) _noted.Remove(_unknowns[i]);
        _unknowns.RemoveRange(mark.Unknowns, _unknowns.Count - mark.Unknowns);
        _made.RemoveRange(mark.Made, _made.Count - mark.Made);
        Watched?.Notes.RemoveRange(mark.Notes, Watched.Notes.Count - mark.Notes);
    }

    /// <summary>Puts steps back that were cut: all of one way, or a choice between several.</summary>
    internal void Choose(IReadOnlyList<CallBlock> ways, IReadOnlyList<JoinedMemory> joined, Unknown cause)
    {
        if (ways.Count == 1) _steps.AddRange(ways[0].Steps);
        else if (joined.Count > 0 || ways.Any(way => way.Steps.Count > 0)) _steps.Add(new Choice(new UnknownCost(cause.Reason, cause.Place), ways) { Joined = joined });
    }

    private Memory NewMemory() => new(_storages++);

    /// <summary>Adds a call of another project's model, below the module that runs.</summary>
    public void Repeat(OperatorCall call, IReadOnlyList<TensorUse> inputs, IReadOnlyList<TensorUse> outputs)
    {
        if (!IsRecording) return;
        var path = PathOf(_running);
        Watched?.UseOutside();
        _steps.Add(call with { ModulePath = path.Length == 0 ? call.ModulePath : call.ModulePath.Length == 0 ? path : path + "." + call.ModulePath, Inputs = inputs, Outputs = outputs });
    }

    // A module that was never registered is named after the nearest one that was.
    private string PathOf(List<ModuleValue> running)
    {
        var suffix = "";
        for (var i = running.Count - 1; i >= 0; i--)
        {
            if (_paths.TryGetValue(running[i], out var path)) return path.Length == 0 ? suffix.TrimStart('.') : path + suffix;
            suffix = "." + running[i].TraceName + suffix;
        }

        return suffix.TrimStart('.');
    }

    /// <summary>Ends the attribution to a module.</summary>
    public readonly struct Running(Tracer? tracer) : IDisposable
    {
        public void Dispose() => tracer?._running.RemoveAt(tracer._running.Count - 1);
    }
}
