using System.Collections.Immutable;
using AlphaFlops.Budgets;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Reads one [ModelCost].</summary>
internal sealed class AttributeReader(AttributeData attribute, AttributeSyntax syntax)
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<BudgetLimit>.Builder _limits = ImmutableArray.CreateBuilder<BudgetLimit>();
    private bool _isUsable = true;

    /// <summary>The attributes of a symbol, those with compiler errors left out: the compiler says what is wrong with them.</summary>
    public static IEnumerable<ModelDeclaration> ReadAll(ISymbol target, CancellationToken cancellation)
    {
        foreach (var attribute in target.GetAttributes())
        {
            if (!IsModelCost(attribute.AttributeClass) || attribute.AttributeConstructor is null) continue;
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax)
                yield return new AttributeReader(attribute, syntax).Read(target);
        }
    }

    /// <summary>By full name, so that it may come from the package's source, from a copy, or from another project.</summary>
    public static bool IsModelCost(INamedTypeSymbol? type) =>
        type is { Name: "ModelCostAttribute", ContainingType: null, ContainingNamespace: { Name: "AlphaFlops", ContainingNamespace.IsGlobalNamespace: true } };

    private ModelDeclaration Read(ISymbol target)
    {
        var name = Named("Name");
        return new ModelDeclaration
        {
            Origin = syntax.GetLocation(),
            InputsLocation = syntax.Name.GetLocation(),
            Name = string.IsNullOrWhiteSpace(name?.Value) ? null : name,
            Target = target,
            Arguments = Arguments(),
            Inputs = Inputs(),
            Symbols = Symbols(),
            IsTraining = IsTraining(),
            Limits = Limits(),
            Problems = _problems.ToImmutable(),
            IsUsable = _isUsable,
        };
    }

    private ImmutableArray<Located<string>>? Inputs()
    {
        var array = attribute.ConstructorArguments.FirstOrDefault();
        if (array.Kind != TypedConstantKind.Array || array.IsNull || array.Values.IsEmpty) return null;
        var written = syntax.ArgumentList!.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        var inputs = ImmutableArray.CreateBuilder<Located<string>>();
        for (var i = 0; i < array.Values.Length; i++)
        {
            // One array that holds them all has one place.
            var place = written.Length == array.Values.Length ? written[i] : (SyntaxNode?)written.FirstOrDefault() ?? syntax;
            inputs.Add(new Located<string>(array.Values[i].Value as string ?? "null", place.GetLocation()));
        }

        return inputs.ToImmutable();
    }

    private ImmutableArray<Located<EntryArgument>> Arguments()
    {
        if (Named("Arguments") is not { } text) return [];
        var (arguments, error) = ArgumentListParser.Parse(text.Value);
        if (error is null) return [.. arguments.Select(argument => new Located<EntryArgument>(argument, text.Location))];
        Fail(Descriptors.BadArguments, text.Location, $"Arguments cannot be read: {error}. Write them as \"num_classes: 10, width: 0.5\".");
        return [];
    }

    private Symbols Symbols()
    {
        if (Named("Symbols") is not { } text) return Shapes.Symbols.Empty;
        if (Shapes.Symbols.TryParse(text.Value, out var symbols, out var error)) return symbols;
        Fail(Descriptors.BadInput, text.Location, error);
        return Shapes.Symbols.Empty;
    }

    private bool IsTraining()
    {
        if (Named("Mode") is not { } mode) return false;
        if (!ModeNames.TryParse(mode.Value, out var isTraining)) Fail(Descriptors.BadInput, mode.Location, ModeNames.Problem(mode.Value));
        return isTraining;
    }

    // A limit that cannot be read leaves the cost itself as it is.
    private ImmutableArray<BudgetLimit> Limits()
    {
        foreach (var metric in Metric.All) Limits(metric, metric.AttributeProperty);
        Limits(null, BudgetLimit.LayersAttribute);
        return _limits.ToImmutable();
    }

    private void Limits(Metric? metric, string property)
    {
        if (Named(property) is not { } text) return;
        var (limits, problem) = BudgetLimit.Read(metric, text.Value, text.Location, $"[ModelCost({property})]");
        _limits.AddRange(limits);
        if (problem is not null) _problems.Add(Diagnostic.Create(Descriptors.BadQuantity, text.Location, problem));
    }

    private Located<string>? Named(string property)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (pair.Key != property || pair.Value.Value is not string text) continue;
            var written = syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);
            return new Located<string>(text, (written?.Expression ?? (SyntaxNode)syntax).GetLocation());
        }

        return null;
    }

    private void Fail(DiagnosticDescriptor rule, Location location, string message)
    {
        _isUsable = false;
        _problems.Add(Diagnostic.Create(rule, location, message));
    }
}
