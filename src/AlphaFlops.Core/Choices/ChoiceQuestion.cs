using AlphaFlops.Budgets;

namespace AlphaFlops.Choices;

/// <summary>Which configuration is the largest, by a metric, of those within a limit.</summary>
public sealed record ChoiceQuestion(Metric Largest, Metric Limited, double Limit);

/// <summary>The configuration that was asked for; null where none is within the limit, or where none was found.</summary>
/// <param name="IsExact">It is certain that none within the limit is larger (or, without one, that none is within it).</param>
public sealed record ChoiceAnswer(ChoiceQuestion Question, ConfigurationCost? Found, bool IsExact);
