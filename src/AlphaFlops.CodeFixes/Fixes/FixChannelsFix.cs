using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>AF2001: gives a layer the number of channels or features that it gets, where the wrong one is written as a number.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FixChannelsFix)), Shared]
public sealed class FixChannelsFix : FixProvider
{
    /// <summary>What TorchSharp calls the number of channels or features that go into a layer.</summary>
    private static readonly HashSet<string> Parameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "in_channels", "inputChannel", "inputSize", "input_size", "in_features", "num_features", "numFeatures", "features", "num_channels", "numChannels",
    };

    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.CertainFailure];

    internal override string Title(FixTarget target) => $"Make the layer for {target.Property(DiagnosticProperties.Actual)} instead of {target.Property(DiagnosticProperties.Expected)}";

    internal override async Task<Solution> FixAsync(Solution solution, IReadOnlyList<FixTarget> targets, CancellationToken cancellation)
    {
        var edits = new Edits();
        foreach (var target in targets)
        {
            if (target.Document is not { } document || Number(target, DiagnosticProperties.Expected) is not { } expected || Number(target, DiagnosticProperties.Actual) is not { } actual) continue;
            if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics) continue;
            var root = await semantics.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
            var made = root.FindNode(target.Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            ImmutableArray<IArgumentOperation> arguments = semantics.GetOperation(made, cancellation) switch
            {
                IInvocationOperation invocation => invocation.Arguments,
                IObjectCreationOperation creation => creation.Arguments,
                _ => [],
            };
            if (!Fits(arguments, actual)) continue;
            var wrong = arguments.Where(argument => argument.Parameter is { } parameter && Parameters.Contains(parameter.Name) && Constant(argument) == expected).ToArray();
            if (wrong.Length == 1 && wrong[0].Syntax is ArgumentSyntax { Expression: LiteralExpressionSyntax literal })
                edits.Add(document, new TextChange(literal.Span, actual.ToString(CultureInfo.InvariantCulture)));
        }

        return await edits.ApplyAsync(solution, cancellation).ConfigureAwait(false);
    }

    // Channels are divided into groups.
    private static bool Fits(ImmutableArray<IArgumentOperation> arguments, long actual) =>
        arguments.Where(argument => argument.Parameter?.Name is "groups" or "num_groups" or "numGroups").All(groups => Constant(groups) is > 0 and var count && actual % count == 0);

    private static long? Constant(IArgumentOperation argument) => argument.Value.ConstantValue is { HasValue: true, Value: int or long } constant
        ? Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture)
        : null;

    private static long? Number(FixTarget target, string property) =>
        long.TryParse(target.Property(property), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
