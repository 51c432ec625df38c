using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers;

/// <summary>The descriptors of all rules. Messages come from the rules, which know value, limit and next step.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor UnannotatedModule = new(
        RuleIds.UnannotatedModule,
        "Cost of a module that nobody annotated",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "What a module holds whose constructor can run without arguments. Annotate it with [ModelCost] to count a forward pass.",
        RuleIds.HelpLink(RuleIds.UnannotatedModule));

    public static readonly DiagnosticDescriptor ModelCost = new(
        RuleIds.ModelCost,
        "Cost of a model",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Parameters, MACs, FLOPs, α-FLOPs and predicted time of one forward pass. The additional locations are the largest layers.",
        RuleIds.HelpLink(RuleIds.ModelCost));

    public static readonly DiagnosticDescriptor MacsOverBudget = new(
        RuleIds.MacsOverBudget,
        "More MACs or FLOPs than the budget allows",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The multiply-accumulates of one forward pass, or twice them as FLOPs, are over the limit.",
        RuleIds.HelpLink(RuleIds.MacsOverBudget));

    public static readonly DiagnosticDescriptor AlphaFlopsOverBudget = new(
        RuleIds.AlphaFlopsOverBudget,
        "More α-FLOPs than the budget allows",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "FLOPs corrected for how well the profile's device runs each of them are over the limit.",
        RuleIds.HelpLink(RuleIds.AlphaFlopsOverBudget));

    public static readonly DiagnosticDescriptor ParametersOverBudget = new(
        RuleIds.ParametersOverBudget,
        "More parameters than the budget allows",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The elements of all registered parameters are over the limit.",
        RuleIds.HelpLink(RuleIds.ParametersOverBudget));

    public static readonly DiagnosticDescriptor ActivationMemoryOverBudget = new(
        RuleIds.ActivationMemoryOverBudget,
        "More activation memory than the budget allows",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The peak of live intermediate tensors in one forward pass is over the limit.",
        RuleIds.HelpLink(RuleIds.ActivationMemoryOverBudget));

    public static readonly DiagnosticDescriptor TimeOverBudget = new(
        RuleIds.TimeOverBudget,
        "More time than the budget allows",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The time that the profile predicts for one forward pass is over the limit.",
        RuleIds.HelpLink(RuleIds.TimeOverBudget));

    public static readonly DiagnosticDescriptor EnergyOverBudget = new(
        RuleIds.EnergyOverBudget,
        "More energy than the budget allows",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The energy that the profile predicts for one forward pass is over the limit.",
        RuleIds.HelpLink(RuleIds.EnergyOverBudget));

    public static readonly DiagnosticDescriptor BaselineGrowth = new(
        RuleIds.BaselineGrowth,
        "Costs more than the baseline",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A metric of the model is larger than alphaflops.baseline.txt has it, by more than AlphaFlopsTolerance.",
        RuleIds.HelpLink(RuleIds.BaselineGrowth));

    public static readonly DiagnosticDescriptor BaselineLacksModel = new(
        RuleIds.BaselineLacksModel,
        "The baseline lacks the model",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "alphaflops.baseline.txt has no line for the model, or not all of them, so that its growth would not be noticed.",
        RuleIds.HelpLink(RuleIds.BaselineLacksModel));

    public static readonly DiagnosticDescriptor LayerCost = new(
        RuleIds.LayerCost,
        "Cost of a layer",
        "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "Output shape, parameters, MACs, α and share of a layer, at the line where it is made or called.",
        RuleIds.HelpLink(RuleIds.LayerCost));

    public static readonly DiagnosticDescriptor CertainFailure = new(
        RuleIds.CertainFailure,
        "The model is certain to throw",
        "{0}",
        RuleCategories.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "With the given arguments and inputs the constructor or the forward pass throws here, in every run.",
        RuleIds.HelpLink(RuleIds.CertainFailure));

    public static readonly DiagnosticDescriptor Unregistered = new(
        RuleIds.Unregistered,
        "A module or parameter is never registered",
        "{0}",
        RuleCategories.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "TorchSharp registers a module's fields once, when RegisterComponents runs; what it does not see then is neither trained nor saved.",
        RuleIds.HelpLink(RuleIds.Unregistered));

    public static readonly DiagnosticDescriptor RemadeModule = new(
        RuleIds.RemadeModule,
        "A module with weights is made anew in every forward pass",
        "{0}",
        RuleCategories.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A layer that forward makes has random weights in every pass, which nothing trains or saves.",
        RuleIds.HelpLink(RuleIds.RemadeModule));

    public static readonly DiagnosticDescriptor IncompleteCost = new(
        RuleIds.IncompleteCost,
        "The cost is incomplete",
        "{0}",
        RuleCategories.Correctness,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Something that may cost could not be determined, so that the counts are lower bounds.",
        RuleIds.HelpLink(RuleIds.IncompleteCost));

    public static readonly DiagnosticDescriptor UnknownModel = new(
        RuleIds.UnknownModel,
        "Unknown model",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A type, method, property, field, model or module path is named that does not exist.",
        RuleIds.HelpLink(RuleIds.UnknownModel));

    public static readonly DiagnosticDescriptor BadQuantity = new(
        RuleIds.BadQuantity,
        "Quantity cannot be read",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A budget is a number that is not negative, with an optional prefix and unit: 4.2G, 26M, 512MiB, 2.5ms, 80mJ.",
        RuleIds.HelpLink(RuleIds.BadQuantity));

    public static readonly DiagnosticDescriptor BadJson = new(
        RuleIds.BadJson,
        "alphaflops.json cannot be read",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The file is no valid JSON, or a value is of another kind than its key asks for.",
        RuleIds.HelpLink(RuleIds.BadJson));

    public static readonly DiagnosticDescriptor BadProfile = new(
        RuleIds.BadProfile,
        "Profile is missing or cannot be used",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "α-FLOPs, time and energy come from the published profile of another machine until the profile can be read.",
        RuleIds.HelpLink(RuleIds.BadProfile));

    public static readonly DiagnosticDescriptor BadArguments = new(
        RuleIds.BadArguments,
        "Arguments do not fit",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "No constructor or factory takes the given arguments.",
        RuleIds.HelpLink(RuleIds.BadArguments));

    public static readonly DiagnosticDescriptor BadInput = new(
        RuleIds.BadInput,
        "Inputs do not fit",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An input cannot be read, or there are more or fewer of them than forward has parameters, or a named dimension has no size.",
        RuleIds.HelpLink(RuleIds.BadInput));

    public static readonly DiagnosticDescriptor UnknownKey = new(
        RuleIds.UnknownKey,
        "Unknown key",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "alphaflops.json has a key that means nothing there.",
        RuleIds.HelpLink(RuleIds.UnknownKey));

    public static readonly DiagnosticDescriptor UnusableTarget = new(
        RuleIds.UnusableTarget,
        "Target cannot be evaluated",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A model is a concrete module class, or a static method, property or field that gives a module.",
        RuleIds.HelpLink(RuleIds.UnusableTarget));

    public static readonly DiagnosticDescriptor DuplicateName = new(
        RuleIds.DuplicateName,
        "Two models of one name",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Reports and baselines know a model by its name, so that a name must be used once.",
        RuleIds.HelpLink(RuleIds.DuplicateName));

    public static readonly DiagnosticDescriptor BadBaseline = new(
        RuleIds.BadBaseline,
        "Baseline cannot be read",
        "{0}",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A line of alphaflops.baseline.txt is left out or counts with reserve: a merge marker, a line twice, something that is no line of it.",
        RuleIds.HelpLink(RuleIds.BadBaseline));
}
