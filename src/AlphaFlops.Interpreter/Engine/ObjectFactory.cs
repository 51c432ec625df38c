using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Makes objects: field initialisers, this(...) and base(...) chains and bodies in C#'s order.</summary>
public sealed class ObjectFactory(Machine machine)
{
    public object? Create(INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments, Frame caller, IOperation? site)
    {
        if (!machine.Program.IsHere(type))
            return machine.Invoker.Invoke(constructor, null, arguments, caller, site);

        // The constructor may be called through a type parameter of the caller.
        if (!SymbolEqualityComparer.Default.Equals(constructor.ContainingType, type))
            constructor = type.InstanceConstructors.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.OriginalDefinition, constructor.OriginalDefinition)) ?? constructor;

        if (TorchTypes.IsModule(type))
        {
            var place = site is null ? null : machine.PlaceOf(site);
            return machine.Tracer.Make(() => machine.Repeats.Run(constructor, null, arguments, caller, place, () =>
            {
                var module = new ModuleValue(type, place);
                Construct(constructor, module, arguments, caller);
                return module;
            }));
        }

        machine.Charge(Limits.ObjectSteps);
        var instance = new ObjectValue(type);
        Construct(constructor, instance, arguments, caller);
        return instance;
    }

    /// <summary>A value for a collection expression of a target type.</summary>
    public object? Collection(ITypeSymbol type, IMethodSymbol? constructor, List<object?> items, Frame frame, IOperation site)
    {
        if (type is IArrayTypeSymbol array) return new ArrayValue([.. items], array.ElementType);
        if (constructor is { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && type is INamedTypeSymbol named)
        {
            var collection = Create(named, constructor, [], frame, site);
            switch (collection)
            {
                case ListValue list:
                    list.Elements.AddRange(items);
                    return list;
                case SetValue set:
                    foreach (var item in items) set.Add(item);
                    return set;
                case ModuleValue { Container: ContainerKind.List } modules:
                    foreach (var item in items) Containers.Add(modules, item, machine);
                    return modules;
                default:
                    return collection as Unknown ?? new Unknown($"a collection of type '{type.Name}' is not understood", machine.PlaceOf(site));
            }
        }

        return new ListValue(items);
    }

    private void Construct(IMethodSymbol constructor, ObjectValue instance, object?[] arguments, Frame caller)
    {
        var type = constructor.ContainingType;
        var frame = new Frame(machine, constructor, instance)
        {
            TypeArguments = TypeArguments.Of(constructor, type, caller.TypeArguments, machine.Compilation),
        };
        Invoker.DeclareParameters(constructor, arguments, frame);

        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (syntax is TypeDeclarationSyntax declaration)
        {
            CapturePrimaryParameters(constructor, instance, arguments);
            RunInitializers(type, instance, frame);
            RunPrimaryBase(declaration, type, instance, frame);
            return;
        }

        var body = machine.Program.Body(constructor) as IConstructorBodyOperation;
        var chained = Chained(body?.Initializer);
        if (chained is not null && SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType, type))
        {
            Construct(chained.TargetMethod, instance, machine.Invoker.Bind(chained.TargetMethod.Parameters, chained.Arguments, frame), frame);
        }
        else
        {
            RunInitializers(type, instance, frame);
            if (chained is not null) ConstructBase(chained.TargetMethod, instance, machine.Invoker.Bind(chained.TargetMethod.Parameters, chained.Arguments, frame), frame);
            else ConstructImplicitBase(type, instance, frame);
        }

        if (body is not null)
            using (machine.Tracer.Enter(instance as ModuleValue))
                Forks.RunToEnd(body, frame);
    }

    private void RunInitializers(INamedTypeSymbol type, ObjectValue instance, Frame frame)
    {
        foreach (var initializer in machine.Program.Initializers(type, isStatic: false))
            instance.Set(initializer.Slot, frame.Evaluate(initializer.Operation));
    }

    private void RunPrimaryBase(TypeDeclarationSyntax declaration, INamedTypeSymbol type, ObjectValue instance, Frame frame)
    {
        var clause = declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        if (clause is not null && machine.Program.OperationOf(clause) is IInvocationOperation call)
            ConstructBase(call.TargetMethod, instance, machine.Invoker.Bind(call.TargetMethod.Parameters, call.Arguments, frame), frame);
        else
            ConstructImplicitBase(type, instance, frame);
    }

    private void ConstructImplicitBase(INamedTypeSymbol type, ObjectValue instance, Frame frame)
    {
        if (type.BaseType?.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional || p.IsParams) && c.DeclaredAccessibility != Accessibility.Private) is { } constructor)
            ConstructBase(constructor, instance, DefaultArguments(constructor), frame);
    }

    private void ConstructBase(IMethodSymbol constructor, ObjectValue instance, object?[] arguments, Frame frame)
    {
        if (machine.Program.IsHere(constructor.ContainingType)) Construct(constructor, instance, arguments, frame);
        else if (instance is ModuleValue && !TorchTypes.IsTorchSharp(constructor.ContainingType))
            machine.Tracer.Note(new Unknown($"'{instance.Type.Name}' derives from '{constructor.ContainingType.Name}' of '{constructor.ContainingType.ContainingAssembly.Name}', whose source is not here; hold one in a field instead", null));
        else if (instance is ModuleValue module) ModuleConstruction.InitializeBase(module, constructor, arguments, machine);
        else if (ExceptionIntrinsics.IsException(constructor.ContainingType)) SetExceptionMembers(constructor, instance, arguments);
        else if (machine.Program.Intrinsic(constructor, null) is { } make) instance.Base = make(new Call(machine, constructor, null, arguments, frame, null));
    }

    // Exception(message, innerException): the properties that a handler reads.
    private void SetExceptionMembers(IMethodSymbol constructor, ObjectValue instance, object?[] arguments)
    {
        if (machine.Compilation.GetTypeByMetadataName("System.Exception") is not { } exception) return;
        foreach (var parameter in constructor.Parameters)
        {
            var name = parameter.Name switch { "message" => "Message", "innerException" => "InnerException", _ => null };
            if (name is not null && exception.GetMembers(name).FirstOrDefault() is IPropertySymbol property) instance.Set(property, arguments[parameter.Ordinal]);
        }
    }

    /// <summary>Arguments for a constructor or method called without any.</summary>
    public static object?[] DefaultArguments(IMethodSymbol method) => method.Parameters
        .Select(p => p.IsParams ? new ArrayValue([], (p.Type as IArrayTypeSymbol)?.ElementType) : p.HasExplicitDefaultValue ? p.ExplicitDefaultValue : null)
        .ToArray();

    private static void CapturePrimaryParameters(IMethodSymbol constructor, ObjectValue instance, object?[] arguments)
    {
        var type = constructor.ContainingType;
        for (var i = 0; i < constructor.Parameters.Length; i++)
        {
            var parameter = constructor.OriginalDefinition.Parameters[i];
            instance.Set(parameter, arguments[i]);
            if (!type.IsRecord) continue;
            var property = type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
            if (property?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax && Program.BackingField(property) is { } field)
                instance.Set(field.OriginalDefinition, arguments[i]);
        }
    }

    private static IInvocationOperation? Chained(IOperation? initializer) => initializer switch
    {
        IInvocationOperation call => call,
        IExpressionStatementOperation { Operation: IInvocationOperation call } => call,
        _ => null,
    };
}
