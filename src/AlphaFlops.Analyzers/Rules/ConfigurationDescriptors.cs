using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF3001 to AF3010: they come from reading and binding what users declare, not from a rule over results.</summary>
internal static class ConfigurationDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Descriptors.UnknownModel,
        Descriptors.BadQuantity,
        Descriptors.BadJson,
        Descriptors.BadProfile,
        Descriptors.BadArguments,
        Descriptors.BadInput,
        Descriptors.UnknownKey,
        Descriptors.UnusableTarget,
        Descriptors.DuplicateName,
        Descriptors.BadBaseline,
    ];
}
