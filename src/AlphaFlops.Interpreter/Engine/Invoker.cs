using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Operations;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Calls, in this order: a body in this compilation where the method has one, the meaning of TorchSharp's and .NET's own, an unknown.</summary>
public sealed class Invoker(Machine machine)
{
    private readonly SkippedCalls _skipped = new(machine);

    private int _depth;

    private long _delegatesRun;

    /// <summary>The calls that are running. In the filter of a handler it still is where the exception arose.</summary>
    public int Depth => _depth;

    /// <summary>Evaluates arguments, one for each parameter in order of declaration; ref and out ones are cells.</summary>
    public object?[] Bind(IReadOnlyList<IParameterSymbol> parameters, IReadOnlyList<IArgumentOperation> arguments, Frame frame)
    {
        if (parameters.Count == 0) return [];
        var values = new object?[parameters.Count];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter) continue;
            values[parameter.Ordinal] = parameter.RefKind is RefKind.Ref or RefKind.Out
                ? CellOf(Places.Of(argument.Value, frame))
                : Structs.Copied(frame.Evaluate(argument.Value));
        }

        return values;
    }

    /// <summary>Writes ref and out results back to members and elements; a variable shares its cell and needs none of this.</summary>
    public void CopyOut(IReadOnlyList<IParameterSymbol> parameters, object?[] values, IReadOnlyList<IArgumentOperation> arguments, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Ref or RefKind.Out } parameter || parameter.Ordinal >= parameters.Count) continue;
            var place = argument.Value is IDeclarationExpressionOperation or ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation
                ? null
                : Places.Of(argument.Value, frame);
            place?.Write(((Cell)values[parameter.Ordinal]!).Value);
        }
    }

    public object? Invoke(IMethodSymbol method, object? receiver, object?[] arguments, Frame caller, IOperation? site)
    {
        if (machine.Program.Body(method) is { } body)
        {
            return receiver is ModuleValue module && IsPartOfModel(module, arguments, caller)
                ? RunOrRepeat(method, body, module, arguments, caller)
                : Run(method, body, receiver, arguments, caller, null);
        }

        if (receiver is ModuleValue { Recorded: not null } recorded && method.Name is "forward" or "call")
            return RecordedModules.Forward((ModuleValue)receiver!, arguments, new Call(machine, method, receiver, arguments, caller, site));
        if (RecordedModules.Make(method, arguments, machine, site) is { } made) return made;

        if (receiver is ObjectValue { Base: { } inner } && DotnetIntrinsics.IsMember(method, inner)) receiver = inner;
        var intrinsic = machine.Program.Intrinsic(method, receiver);
        if (intrinsic is not null)
        {
            if (machine.Symbols is not null)
            {
                if (SymbolicArithmetic.Extreme(method, arguments) is { } extreme) return extreme;
                arguments = SymbolicArithmetic.Arguments(method, receiver, arguments);
                receiver = SymbolicNumber.Plain(receiver);
                if (receiver is Unknown hidden) return Lost(hidden, method, arguments);
            }

            machine.Charge(Limits.CallSteps);
            var run = _delegatesRun;
            var result = machine.Charged(intrinsic(new Call(machine, method, receiver, arguments, caller, site)));
            if (result is Unknown lost && run == _delegatesRun && _skipped.MayRun(arguments)) machine.Tracer.Note(lost);
            return result;
        }

        return Lost(External(method, arguments, site), method, arguments);
    }

    /// <summary>A call on something unknown, or of something unknown: named in the trace where it may cost.</summary>
    public object? Lost(Unknown unknown, IMethodSymbol method, IReadOnlyList<object?> arguments)
    {
        if (_skipped.MayCost(method, arguments)) machine.Tracer.Note(unknown);
        return unknown;
    }

    public object? RunLocalFunction(IMethodSymbol method, object?[] arguments, Frame caller, IOperation? site) =>
        machine.Program.Body(method) is { } body
            ? Run(method, body, caller.This, arguments, caller, caller)
            : new Unknown($"local function '{method.Name}' has no body", site is null ? null : machine.PlaceOf(site));

    public object? InvokeDelegate(object? function, object?[] arguments, Frame caller, IOperation? site)
    {
        _delegatesRun++;
        switch (function)
        {
            case DelegateValue { Body: { } body } lambda:
                return Run(lambda.Method, body, lambda.Captured!.This, Fit(arguments, lambda.Method), caller, lambda.Captured);
            case DelegateValue { Captured: { } captured } local:
                return RunLocalFunction(local.Method, Fit(arguments, local.Method), captured, site);
            case DelegateValue method:
                return InvokeMethodGroup(method, arguments, caller, site);
            case Unknown unknown:
                machine.Tracer.Note(unknown);
                return unknown;
            case null:
                throw new ThrownException(null, "System.NullReferenceException", "a delegate that is null is called", site is null ? null : machine.PlaceOf(site));
            default:
                return new Unknown("what is called is not known", site is null ? null : machine.PlaceOf(site));
        }
    }

    public object? Get(IPropertySymbol property, object? receiver, object?[] arguments, Frame frame, IOperation site, bool isBase)
    {
        if (receiver is ObjectValue anonymous && anonymous.TryGet(property.OriginalDefinition, out var member)) return member;
        var getter = property.GetMethod ?? property.OverriddenProperty?.GetMethod;
        if (getter is null) return new Unknown($"'{property.Name}' cannot be read", machine.PlaceOf(site));
        if (!isBase) (property, getter) = Dispatched(property, getter, receiver);
        if (machine.Program.Body(getter) is { } body) return Run(getter, body, receiver, arguments, frame, null);
        if (machine.Program.KnownBackingField(property) is { } field && machine.Program.IsHere(property))
            return (property.IsStatic
                ? machine.Statics.Field(field, frame, site)
                : FieldOf(receiver, field, frame, site)).Read();
        return Invoke(getter, receiver, arguments, frame, site);
    }

    public void Set(IPropertySymbol property, object? receiver, object?[] arguments, object? value, Frame frame, IOperation site, bool isBase)
    {
        var setter = property.SetMethod ?? property.OverriddenProperty?.SetMethod;
        if (setter is not null && !isBase) (property, setter) = Dispatched(property, setter, receiver);
        if (setter is not null && machine.Program.Body(setter) is { } body)
        {
            Run(setter, body, receiver, [.. arguments, value], frame, null);
            return;
        }

        // A property without a setter is assigned by its constructor: straight to the field.
        if (machine.Program.KnownBackingField(property) is { } field && machine.Program.IsHere(property))
        {
            (property.IsStatic ? machine.Statics.Field(field, frame, site) : FieldOf(receiver, field, frame, site)).Write(value);
            return;
        }

        if (setter is not null) Invoke(setter, receiver, [.. arguments, value], frame, site);

        // What is returned by reference is written through: a span's element, or a place of the user's that is not followed.
        else if (receiver is not SpanValue span || !SpanIntrinsics.TryWrite(span, [.. arguments.Select(SymbolicNumber.Plain)], value))
            machine.Tracer.Note(new Unknown($"what is written to '{site.Syntax}' is not followed", machine.PlaceOf(site)));
    }

    /// <summary>Runs a body on values.</summary>
    /// <param name="closure">The frame whose variables the body sees besides its own: of a lambda or local function.</param>
    public object? Run(IMethodSymbol method, IOperation body, object? receiver, object?[] arguments, Frame caller, Frame? closure)
    {
        if (++_depth > Limits.CallDepth) throw new LimitException($"calls nest deeper than {Limits.CallDepth}: endless recursion in '{method.Name}'?");
        try
        {
            machine.Charge(Limits.CallSteps);
            var frame = closure is not null
                ? closure.Enter(method)
                : new Frame(machine, method, receiver) { TypeArguments = TypeArguments.Of(method, method.ContainingType, caller.TypeArguments, machine.Compilation) };
            DeclareParameters(method, arguments, frame);
            if (machine.Program.IsIterator(method, body)) frame.Yielded = new ListValue();
            using (machine.Tracer.Enter(closure is null ? receiver as ModuleValue : null))
                Forks.RunToEnd(body, frame);
            return frame.Yielded ?? frame.ReturnValue;
        }
        finally
        {
            _depth--;
        }
    }

    // Apart, so that no other call makes a closure.
    private object? RunOrRepeat(IMethodSymbol method, IOperation body, ModuleValue module, object?[] arguments, Frame caller) =>
        machine.Repeats.Run(method, module, arguments, caller, null, () => Run(method, body, module, arguments, caller, null));

    public static void DeclareParameters(IMethodSymbol method, object?[] arguments, Frame frame)
    {
        var declared = method.OriginalDefinition;
        var parameters = (declared.PartialImplementationPart ?? declared).Parameters;
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (arguments[i] is Cell cell && parameters[i].RefKind is RefKind.Ref or RefKind.Out) frame.Share(parameters[i], cell);
            else frame.Declare(parameters[i], arguments[i]);
        }
    }

    // A module that is given tensors by someone else: forward, or what a program has in its place. There may be many like it.
    private bool IsPartOfModel(ModuleValue module, object?[] arguments, Frame caller)
    {
        if (ReferenceEquals(module, caller.This) || !arguments.Any(argument => argument is TensorValue)) return false;
        machine.Tracer.NameModel(module);
        return true;
    }

    private object? InvokeMethodGroup(DelegateValue function, object?[] arguments, Frame caller, IOperation? site)
    {
        var method = function.Method;

        // An extension method bound to its first argument.
        if (method.ReducedFrom is { } reduced) return Invoke(reduced, null, Fit([function.Receiver, .. arguments], reduced), caller, site);
        if (method is { IsExtensionMethod: true } && function.Receiver is not null)
            return Invoke(method, null, Fit([function.Receiver, .. arguments], method), caller, site);
        return Invoke(method, function.Receiver, Fit(arguments, method), caller, site);
    }

    private static Cell CellOf(Place place) => place.Cell ?? new Cell(place.Read());

    private static Place FieldOf(object? receiver, IFieldSymbol field, Frame frame, IOperation site) => receiver switch
    {
        ObjectValue instance => new Place(
            () => instance.TryGet(field.OriginalDefinition, out var value) ? value : Defaults.Of(frame.Resolve(field.Type)),
            value => instance.Set(field.OriginalDefinition, value)),
        null => throw Places.NullReference(site, frame),
        _ => Place.OfUnknown(receiver as Unknown ?? new Unknown($"'{site.Syntax}' is not understood", frame.Machine.PlaceOf(site))),
    };

    // A delegate may be called with more than its target takes, as Select is with or without an index.
    private static object?[] Fit(object?[] arguments, IMethodSymbol method)
    {
        var count = method.Parameters.Length;
        if (arguments.Length == count) return arguments;
        var fitted = new object?[count];
        for (var i = 0; i < count; i++)
            fitted[i] = i < arguments.Length ? arguments[i] : method.Parameters[i].HasExplicitDefaultValue ? method.Parameters[i].ExplicitDefaultValue : null;
        return fitted;
    }

    private (IPropertySymbol, IMethodSymbol) Dispatched(IPropertySymbol property, IMethodSymbol accessor, object? receiver)
    {
        if (receiver is not ObjectValue instance || !(accessor.IsVirtual || accessor.IsAbstract || accessor.IsOverride)) return (property, accessor);
        var implementation = machine.Program.Implementation(instance.Type, accessor);
        return implementation.AssociatedSymbol is IPropertySymbol owner ? (owner, implementation) : (property, accessor);
    }

    private Unknown External(IMethodSymbol method, object?[] arguments, IOperation? site)
    {
        var place = site is null ? null : machine.PlaceOf(site);
        return Unknown.In(arguments) is { } unknown && !_skipped.MayCost(method, [])
            ? unknown
            : new Unknown($"'{method.ContainingType?.Name}.{method.Name}' is not understood: it has no source here and no known meaning", place);
    }
}
