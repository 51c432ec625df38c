namespace AlphaFlops.Analyzers;

/// <summary>The ids of all rules. Ids are API: never renumber one, never give one a second meaning.</summary>
public static class RuleIds
{
    public const string UnannotatedModule = "AF1000";
    public const string ModelCost = "AF1001";
    public const string MacsOverBudget = "AF1002";
    public const string AlphaFlopsOverBudget = "AF1003";
    public const string ParametersOverBudget = "AF1004";
    public const string ActivationMemoryOverBudget = "AF1005";
    public const string TimeOverBudget = "AF1006";
    public const string EnergyOverBudget = "AF1007";

    public const string BaselineGrowth = "AF1010";
    public const string BaselineLacksModel = "AF1011";

    public const string LayerCost = "AF1020";

    public const string CertainFailure = "AF2001";
    public const string Unregistered = "AF2002";
    public const string RemadeModule = "AF2003";
    public const string IncompleteCost = "AF2010";

    public const string UnknownModel = "AF3001";
    public const string BadQuantity = "AF3002";
    public const string BadJson = "AF3003";
    public const string BadProfile = "AF3004";
    public const string BadArguments = "AF3005";
    public const string BadInput = "AF3006";
    public const string UnknownKey = "AF3007";
    public const string UnusableTarget = "AF3008";
    public const string DuplicateName = "AF3009";
    public const string BadBaseline = "AF3010";

    /// <summary>The page of a rule.</summary>
    public static string HelpLink(string id) => $"https://github.com/alphaflops/alphaflops/blob/main/docs/rules/{id}.md";
}
