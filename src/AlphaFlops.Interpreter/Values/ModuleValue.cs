using System.Runtime.CompilerServices;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Operators;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A torch module: the user's class, a module of torch.nn, or a container. Holds what TorchSharp's Module holds: submodules, parameters
/// and buffers in order of registration, and the training flag.</summary>
public sealed class ModuleValue(INamedTypeSymbol type, SourcePlace? place) : ObjectValue(type), ISequence
{
    private static readonly object TrainingPart = new();

    private static readonly object NamePart = new();

    /// <summary>The part that is everything else than the fields.</summary>
    private static readonly object ContentsPart = new();

    private static readonly Arguments NoHyperparameters = new();

    private readonly Registry<ModuleValue> _modules = new();

    private readonly Registry<TensorValue> _parameters = new();

    private readonly Registry<TensorValue> _buffers = new();

    private List<KeyValuePair<string, ModuleValue>>? _elements;

    private string _name = type.Name;

    private bool _isTraining = true;

    private bool _areComponentsRegistered;

    private (ModuleDefinition Definition, Operator Operator)? _builtIn;

    private Arguments _hyperparameters = NoHyperparameters;

    private ModuleSettings _settings = ModuleSettings.None;

    private ModuleContents? _saved;

    private ContainerKind _container;

    private Unknown? _lost;

    /// <summary>Where it was made.</summary>
    public SourcePlace? Place { get; } = place;

    public string Name
    {
        get => Seen(NamePart)._name;
        set => Seen(NamePart)._name = value;
    }

    /// <summary>The same for a path in a trace, which does not decide anything.</summary>
    internal string TraceName => _name;

    public bool IsTraining
    {
        get => Seen(TrainingPart)._isTraining;
        set => Seen(TrainingPart)._isTraining = value;
    }

    /// <summary>RegisterComponents has run: a second call does nothing.</summary>
    public bool AreComponentsRegistered
    {
        get => Seen(ContentsPart)._areComponentsRegistered;
        set => Seen(ContentsPart)._areComponentsRegistered = value;
    }

    /// <summary>For a module of torch.nn: what it is, and the operator that its forward runs.</summary>
    public (ModuleDefinition Definition, Operator Operator)? BuiltIn
    {
        get => Seen(ContentsPart)._builtIn;
        set => Seen(ContentsPart)._builtIn = value;
    }

    /// <summary>The factory's arguments by name. Never changed in place: another module may share them.</summary>
    public Arguments Hyperparameters
    {
        get => Seen(ContentsPart)._hyperparameters;
        set => Seen(ContentsPart)._hyperparameters = value;
    }

    /// <summary>The same as C# values, for properties such as in_features. Never changed in place.</summary>
    public ModuleSettings Settings
    {
        get => Seen(ContentsPart)._settings;
        set => Seen(ContentsPart)._settings = value;
    }

    public ContainerKind Container
    {
        get => Seen(ContentsPart)._container;
        set => Seen(ContentsPart)._container = value;
    }

    /// <summary>Why it is not known what this module holds or computes; null for one that is understood.</summary>
    public Unknown? Lost
    {
        get => Seen(ContentsPart)._lost;
        set => Seen(ContentsPart)._lost = value;
    }

    /// <summary>For a module of another project: the runs that its build recorded.</summary>
    public RecordedRuns? Recorded { get; init; }

    /// <summary>What a Sequential, ModuleList or ModuleDict holds. A list or dictionary registers its elements when it is registered itself; a
    /// Sequential always shows them as they are.</summary>
    public List<KeyValuePair<string, ModuleValue>> Elements => Seen(ContentsPart)._elements ??= [];

    public Registry<ModuleValue> Modules => Seen(ContentsPart)._modules;

    public Registry<TensorValue> Parameters => Seen(ContentsPart)._parameters;

    public Registry<TensorValue> Buffers => Seen(ContentsPart)._buffers;

    /// <summary>named_children.</summary>
    public IEnumerable<KeyValuePair<string, ModuleValue>> Children => Container == ContainerKind.Sequential ? Elements : Modules;

    /// <summary>The elements of a container (of a dictionary its pairs); any other module has none.</summary>
    IReadOnlyList<object?> ISequence.Items => Container switch
    {
        ContainerKind.Dictionary => [.. Elements.Select(pair => new TupleValue(pair.Key, pair.Value))],
        ContainerKind.ParameterDictionary => [.. Parameters.Select(pair => new TupleValue(pair.Key, pair.Value))],
        ContainerKind.ParameterList => [.. Parameters.Select(pair => pair.Value)],
        _ => [.. Elements.Select(pair => pair.Value)],
    };

    /// <summary>This module and all below it, parents first, each with its path; a shared module stands once for each path.</summary>
    public IReadOnlyList<(string Path, ModuleValue Module)> Descendants()
    {
        var found = new List<(string, ModuleValue)>();
        var open = new HashSet<ModuleValue>(ByReference.Instance);
        Visit("", this);
        return found;

        void Visit(string path, ModuleValue module)
        {
            // A module that holds itself would have no end in torch either.
            if (!open.Add(module)) return;
            RuntimeHelpers.EnsureSufficientExecutionStack();
            found.Add((path, module));
            foreach (var child in module.Children) Visit(path.Length == 0 ? child.Key : path + "." + child.Key, child.Value);
            open.Remove(module);
        }
    }

    /// <summary>It or something that it holds has parameters, registered or not.</summary>
    public bool HoldsParameters() => HoldsParameters(new HashSet<ModuleValue>(ByReference.Instance));

    internal override IReadOnlyList<object?> Parts => [.. base.Parts, TrainingPart, NamePart, ContentsPart];

    internal override Tracked? NewLike() => new ModuleValue(Type, Place) { Recorded = Recorded };

    internal override object? Save(object? part)
    {
        if (ReferenceEquals(part, TrainingPart)) return _isTraining;
        if (ReferenceEquals(part, NamePart)) return _name;
        if (!ReferenceEquals(part, ContentsPart)) return base.Save(part);
        return _saved is { } saved && IsStill(saved) ? saved : _saved = new ModuleContents(
            _areComponentsRegistered, _builtIn, _hyperparameters, _settings, _container, _lost, _elements?.ToArray() ?? [], _modules.Save(), _parameters.Save(), _buffers.Save());
    }

    internal override void Restore(object? part, object? saved)
    {
        if (ReferenceEquals(part, TrainingPart)) _isTraining = (bool)saved!;
        else if (ReferenceEquals(part, NamePart)) _name = (string)saved!;
        else if (ReferenceEquals(part, ContentsPart)) Restore((ModuleContents)saved!);
        else base.Restore(part, saved);
    }

    internal void Restore(ModuleContents contents)
    {
        _areComponentsRegistered = contents.AreComponentsRegistered;
        _builtIn = contents.BuiltIn;
        _hyperparameters = contents.Hyperparameters;
        _settings = contents.Settings;
        _container = contents.Container;
        _lost = contents.Lost;
        _elements = contents.Elements.Length == 0 ? null : [.. contents.Elements];
        _modules.Restore(contents.Modules);
        _parameters.Restore(contents.Parameters);
        _buffers.Restore(contents.Buffers);
    }

    private bool IsStill(ModuleContents saved) =>
        saved.AreComponentsRegistered == _areComponentsRegistered && saved.BuiltIn == _builtIn && ReferenceEquals(saved.Hyperparameters, _hyperparameters)
        && ReferenceEquals(saved.Settings, _settings) && saved.Container == _container && ReferenceEquals(saved.Lost, _lost)
        && _elements is not { Count: > 0 } && saved.Elements.Length == 0
        && ReferenceEquals(saved.Modules, _modules.Save()) && ReferenceEquals(saved.Parameters, _parameters.Save()) && ReferenceEquals(saved.Buffers, _buffers.Save());

    private ModuleValue Seen(object part)
    {
        Touch(part);
        return this;
    }

    private bool HoldsParameters(HashSet<ModuleValue> seen) => seen.Add(this)
        && (Parameters.Count > 0
            || Elements.Any(element => element.Value.HoldsParameters(seen))
            || Slots.Any(slot => slot.Value is TensorValue { IsParameter: true } || slot.Value is ModuleValue child && child.HoldsParameters(seen)));
}
