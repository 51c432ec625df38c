using System.Collections.Immutable;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Binds a declared model to the compilation: finds its target, chooses the overload, reads the inputs, and says what does not fit.</summary>
internal sealed class ModelBinder(Compilation compilation, TorchSharpTypes torchSharp)
{
    private readonly TargetResolver _resolver = new(compilation, torchSharp);

    public BoundModel Bind(ModelDeclaration declaration, string? name, CancellationToken cancellation)
    {
        var problems = declaration.Problems.ToBuilder();
        var targets = Targets(declaration, problems, cancellation);
        var isRun = declaration.IsRun ?? (declaration.Target is IMethodSymbol method && !IsFactory(method));
        var usable = Usable(targets, isRun, declaration, problems);
        var unnamed = Open(declaration);
        var inputs = Inputs(declaration, SymbolChoice.For(declaration.Symbols, unnamed).First(), problems);
        var (target, takes) = usable.Length == 0 ? (null, null) : Fit(usable, isRun, declaration.Inputs?.Length ?? 0, declaration, problems);
        if (target is not null && inputs is { } given && declaration.IsUsable) CheckCount(target, isRun, given.Length, declaration, problems);

        var shown = target ?? usable.FirstOrDefault() ?? targets.FirstOrDefault();
        var location = shown is null ? null : Locations.Identifier(shown, compilation, declaration.IsFromJson ? null : declaration.Origin, cancellation);
        EntryArgument[] arguments = [.. declaration.Arguments.Select(argument => argument.Value)];
        var choice = takes is null ? null : ModelChoice.Of(takes, arguments);
        CheckQuestions(choice, declaration, problems);
        var isComplete = target is not null && declaration.IsUsable && problems.All(problem => problem.Id == RuleIds.BadQuantity || problem.Id == RuleIds.UnknownKey);
        return new BoundModel
        {
            Name = name ?? declaration.Name?.Value ?? (shown is null ? declaration.TargetName?.Value ?? "" : MetadataNames.Short(shown)),
            Declaration = declaration,
            Target = shown,
            Location = location ?? declaration.Origin,
            OpenNames = unnamed,
            Problems = problems.ToImmutable(),
            Choice = choice,
            Entry = !isComplete ? null : new Entry
            {
                Target = target!,
                IsRun = isRun,
                Arguments = choice?.Arguments(new int[choice.Axes.Count]) ?? arguments,
                Inputs = inputs is null ? null : [.. inputs],
                IsTraining = declaration.IsTraining,
            },
        };
    }

    // A method that gives a module makes the model; any other runs it.
    private bool IsFactory(IMethodSymbol method) =>
        torchSharp.IsModule(method.ReturnType)
        || method.ReturnType.TypeKind == TypeKind.Interface
            && SymbolEqualityComparer.Default.Equals(method.ReturnType.ContainingAssembly, torchSharp.Module.ContainingAssembly);

    private ImmutableArray<ISymbol> Targets(ModelDeclaration declaration, ImmutableArray<Diagnostic>.Builder problems, CancellationToken cancellation)
    {
        if (declaration.Target is not null) return [declaration.Target];
        if (declaration.TargetName is not { } name)
        {
            if (declaration.IsUsable)
                problems.Add(Diagnostic.Create(Descriptors.UnknownModel, declaration.Origin, "A model needs \"create\" (a class or factory) or \"run\" (a static method)."));
            return [];
        }

        var found = _resolver.Resolve(name.Value, cancellation);
        if (found.Problem is not null) problems.Add(Diagnostic.Create(Descriptors.UnknownModel, name.Location, found.Problem));
        if (found.Types.Length < 2) return found.Types.IsEmpty ? found.Members : [found.Types[0]];
        var assemblies = Words.And(found.Types.Select(type => $"'{type.ContainingAssembly.Name}'"));
        problems.Add(Diagnostic.Create(Descriptors.UnusableTarget, name.Location,
            $"'{name.Value}' is in {assemblies}: which one is meant cannot be told. Name a static method of this project that makes it."));
        return [];
    }

    private ImmutableArray<ISymbol> Usable(
        ImmutableArray<ISymbol> targets, bool isRun, ModelDeclaration declaration, ImmutableArray<Diagnostic>.Builder problems)
    {
        var checks = targets.Select(target => (target, problem: TargetCheck.Problem(target, isRun, torchSharp))).ToArray();
        var usable = checks.Where(check => check.problem is null).Select(check => check.target).ToImmutableArray();
        if (usable.IsEmpty && checks.Length > 0)
            problems.Add(Diagnostic.Create(Descriptors.UnusableTarget, declaration.TargetName?.Location ?? declaration.InputsLocation, checks[0].problem + "."));
        return usable;
    }

    /// <summary>The named dimensions where no value is given. Where some have one, the others were forgotten.</summary>
    private static ImmutableArray<(string Name, bool IsFirst)> Open(ModelDeclaration declaration) => declaration.Symbols.Names.Any() ? [] :
    [
        .. (declaration.Inputs ?? [])
            .SelectMany(input => InputSpec.NamedDimensions(input.Value))
            .GroupBy(dimension => dimension.Name)
            .Select(same => same.First()),
    ];

    private static ImmutableArray<object?>? Inputs(ModelDeclaration declaration, Symbols symbols, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (declaration.Inputs is not { } written) return null;
        var inputs = ImmutableArray.CreateBuilder<object?>();
        foreach (var input in written)
        {
            if (InputSpec.TryParse(input.Value, symbols, out var spec, out var error)) inputs.Add(spec.Value);
            else problems.Add(Diagnostic.Create(Descriptors.BadInput, input.Location, error));
        }

        // Of inputs that cannot all be read, the count says nothing.
        return inputs.Count == written.Length ? inputs.ToImmutable() : null;
    }

    /// <summary>The target and, where it is made or run by a method, what takes the arguments.</summary>
    private static (ISymbol? Target, IMethodSymbol? Takes) Fit(
        ImmutableArray<ISymbol> targets, bool isRun, int inputs, ModelDeclaration declaration, ImmutableArray<Diagnostic>.Builder problems)
    {
        var overloads = targets[0] is INamedTypeSymbol type ? Constructors(type) : targets.OfType<IMethodSymbol>().ToImmutableArray();
        var arguments = declaration.Arguments.Select(argument => argument.Value).ToArray();
        if (overloads.IsEmpty)
        {
            if (arguments.Length == 0) return (targets[0], null);
            problems.Add(Diagnostic.Create(Descriptors.BadArguments, declaration.Arguments[0].Location, $"'{targets[0].Name}' takes no arguments. Leave them out."));
            return default;
        }

        var (chosen, misfit) = ArgumentFit.Choose(overloads, arguments, isRun ? inputs : 0);
        if (chosen is not null) return (targets[0] is INamedTypeSymbol ? targets[0] : chosen, chosen);
        if (misfit is not null && declaration.IsUsable)
        {
            var location = misfit.Argument is { } index ? declaration.Arguments[index].Location
                : declaration.TargetName?.Location ?? declaration.InputsLocation;
            problems.Add(Diagnostic.Create(Descriptors.BadArguments, location, Words.Sentence(misfit.Message)));
        }

        return default;
    }

    private static void CheckQuestions(ModelChoice? choice, ModelDeclaration declaration, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (choice is null && (declaration.Questions.Length > 0 || declaration.Sample > 0) && declaration.IsUsable)
            problems.Add(Diagnostic.Create(Descriptors.BadArguments, declaration.Origin,
                "\"largest\" and \"sample\" are about arguments with a choice, and no argument has one. Write one as { \"oneOf\": [16, 24] } or { \"from\": 2, \"to\": 6 }."));
    }

    // The copy constructor of a record makes nothing new.
    private static ImmutableArray<IMethodSymbol> Constructors(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(constructor => !type.IsRecord || constructor.Parameters.Length != 1 || !SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type))
        .ToImmutableArray();

    private static void CheckCount(ISymbol target, bool isRun, int count, ModelDeclaration declaration, ImmutableArray<Diagnostic>.Builder problems)
    {
        var forwards = isRun ? [(IMethodSymbol)target] : TorchSharpTypes.Forwards(ModuleType(target));
        var given = isRun ? count + declaration.Arguments.Length : count;
        if (forwards.Count == 0 || forwards.Any(forward => Takes(forward, given))) return;
        var method = forwards[0];
        var parameters = string.Join(", ", method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + " " + p.Name));
        var needs = Words.Count(method.Parameters.Count(p => !p.IsOptional && !p.IsParams), "input");
        problems.Add(Diagnostic.Create(Descriptors.BadInput, declaration.InputsLocation,
            $"'{method.ContainingType.Name}.{method.Name}({parameters})' needs {needs}, gets {given}. Give one for each parameter, in order."));
    }

    private static bool Takes(IMethodSymbol method, int count) =>
        method.Parameters.Count(p => !p.IsOptional && !p.IsParams) <= count
        && (count <= method.Parameters.Length || method.Parameters.LastOrDefault()?.IsParams == true);

    private static ITypeSymbol? ModuleType(ISymbol target) => target switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
