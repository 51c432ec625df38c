using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Json;
using AlphaFlops.Quantities;

namespace AlphaFlops.Budgets;

/// <summary>Reads the budget of alphaflops.json: quantities as text, or numbers in the unit of the metric.</summary>
public static class BudgetReader
{
    public static bool TryRead(JsonObject json, [NotNullWhen(true)] out Budget? budget, [NotNullWhen(false)] out JsonError? error)
    {
        budget = Budget.Empty;
        error = null;
        foreach (var member in json.Members)
        {
            var metric = Metric.Find(member.Name);
            var problem = metric is null
                ? $"'{member.Name}' is no metric; use {string.Join(", ", Metric.All)}."
                : ReadLimit(metric, member, out var limit) is { } bad ? bad : Add(ref budget, metric, limit);
            if (problem is null) continue;
            error = metric is null ? JsonError.At(member, problem) : JsonError.At(member.Value, problem);
            budget = null;
            return false;
        }

        return true;
    }

    private static string? Add(ref Budget budget, Metric metric, double limit)
    {
        budget = budget.With(metric, limit);
        return null;
    }

    private static string? ReadLimit(Metric metric, JsonMember member, out double limit)
    {
        limit = 0;
        var text = member.Value switch
        {
            JsonString written => written.Value,
            JsonNumber number => number.Text,
            _ => null,
        };
        if (text is null) return $"\"{member.Name}\" is {member.Value.Kind}; write {Quantity.Examples(metric.Kind)}.";
        return metric.TryParse(text, out limit, out var error) ? null : error;
    }
}
