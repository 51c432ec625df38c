using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Operations;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Static fields of the program, and torch's gradient mode. A type is initialised when it is first touched; every entry starts afresh.</summary>
public sealed class StaticFields(Machine machine) : Tracked
{
    private static readonly object Nothing = new();

    /// <summary>The part that is torch's gradient mode.</summary>
    private static readonly object GradientMode = new();

    private bool _tracksGradients = true;

    private readonly Dictionary<ISymbol, object?> _values = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> _initialized = new(SymbolEqualityComparer.Default);

    /// <summary>torch's gradient mode: off inside no_grad and inference_mode.</summary>
    public bool TracksGradients
    {
        get
        {
            Touch(GradientMode);
            return _tracksGradients;
        }
        set
        {
            Touch(GradientMode);
            _tracksGradients = value;
        }
    }

    internal override object? Save(object? part) => ReferenceEquals(part, GradientMode) ? _tracksGradients : part is INamedTypeSymbol type ? _initialized.Contains(type) : _values.TryGetValue((ISymbol)part!, out var value) ? value : Nothing;

    internal override void Restore(object? part, object? saved)
    {
        if (ReferenceEquals(part, GradientMode)) _tracksGradients = (bool)saved!;
        else if (part is INamedTypeSymbol type)
        {
            if (saved is true) _initialized.Add(type);
            else _initialized.Remove(type);
        }
        else if (ReferenceEquals(saved, Nothing)) _values.Remove((ISymbol)part!);
        else _values[(ISymbol)part!] = saved;
    }

    internal Place Field(IFieldSymbol field, Frame frame, IOperation site)
    {
        if (!machine.Program.IsHere(field.ContainingType)) return Foreign(field, site);
        return new Place(() => Read(field, frame, site), value => Write(field, value, frame));
    }

    internal object? Read(IFieldSymbol field, Frame frame, IOperation? site = null)
    {
        Initialize(field.ContainingType, frame);
        Touch(field);
        if (_values.TryGetValue(field, out var value)) return value;
        return IsLeftToOthers(field)
            ? new Unknown($"'{field.ContainingType.Name}.{(field.AssociatedSymbol ?? field).Name}' has no value of its own, and what sets it did not run", site is null ? null : machine.PlaceOf(site))
            : Defaults.Of(frame.Resolve(field.Type));
    }

    // The rest of the program sets it before it makes the model: its default would be a guess.
    private bool IsLeftToOthers(IFieldSymbol field)
    {
        var isSettable = field.AssociatedSymbol is IPropertySymbol property
            ? property.SetMethod is { DeclaredAccessibility: not Accessibility.Private }
            : field is { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private };
        return isSettable && !machine.Program.Initializers(field.ContainingType, isStatic: true).Any(initializer => initializer.Slot.Name == field.Name);
    }

    private void Write(IFieldSymbol field, object? value, Frame frame)
    {
        Initialize(field.ContainingType, frame);
        Touch(field);
        _values[field] = value;
    }

    private Place Foreign(IFieldSymbol field, IOperation site)
    {
        var value = TorchStatics.Field(field) is { } meaning ? meaning.Value
            : DotnetFields.TryGet(field, out var known) ? known
            : new Unknown($"'{field.ContainingType.Name}.{field.Name}' is not understood", machine.PlaceOf(site));
        return new Place(() => value, _ => { });
    }

    private void Initialize(INamedTypeSymbol type, Frame caller)
    {
        Touch(type);
        if (!_initialized.Add(type)) return;
        var frame = new Frame(machine, type, null)
        {
            TypeArguments = type.StaticConstructors.FirstOrDefault() is { } any
                ? TypeArguments.Of(any, type, caller.TypeArguments, machine.Compilation)
                : caller.TypeArguments,
        };
        foreach (var initializer in machine.Program.Initializers(type, isStatic: true))
        {
            var slot = type.GetMembers(initializer.Slot.Name).OfType<IFieldSymbol>().FirstOrDefault() ?? initializer.Slot;
            var value = frame.Evaluate(initializer.Operation);
            Touch(slot);
            _values[slot] = value;
        }

        if (type.StaticConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared) is { } constructor && machine.Program.Body(constructor) is { } body)
            machine.Invoker.Run(constructor, body, null, [], caller, null);
    }
}
