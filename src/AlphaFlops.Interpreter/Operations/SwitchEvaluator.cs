using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class SwitchEvaluator : Evaluator<ISwitchOperation>
{
    protected override object? Evaluate(ISwitchOperation operation, Frame frame)
    {
        foreach (var local in operation.Locals) frame.Declare(local, null);
        var value = frame.Evaluate(operation.Value);
        foreach (var section in operation.Cases)
        {
            foreach (var local in section.Locals) frame.Declare(local, null);
            foreach (var clause in section.Clauses)
            {
                if (clause.CaseKind == CaseKind.Default) continue;
                var matches = Matches(clause, value, frame);
                if (matches is true) return Run(operation, section, frame);
                if (matches is Unknown cause) return Either(operation, section, cause, frame);
            }
        }

        var fallback = operation.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));
        return fallback is null ? null : Run(operation, fallback, frame);
    }

    private static object? Matches(ICaseClauseOperation clause, object? value, Frame frame)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                return Unknown.In(value) ?? (object)Patterns.AreEqual(value, frame.Evaluate(single.Value), single.Value, null);
            case IPatternCaseClauseOperation pattern:
                var matches = Patterns.Match(pattern.Pattern, value, frame);
                return matches is true && pattern.Guard is not null ? frame.Evaluate(pattern.Guard) : matches;
            default:
                return new Unknown($"a case of kind {clause.CaseKind} is not interpreted", frame.Machine.PlaceOf(clause));
        }
    }

    private static Signal? Run(ISwitchOperation operation, ISwitchCaseOperation section, Frame frame)
    {
        var signal = Statements.Run(section.Body, frame);
        if (signal?.Label is not { } label) return signal;
        if (SymbolEqualityComparer.Default.Equals(label, operation.ExitLabel)) return null;

        // goto case
        var next = operation.Cases.FirstOrDefault(other => other.Clauses.Any(clause => SymbolEqualityComparer.Default.Equals(clause.Label, label)));
        return next is null ? signal : Run(operation, next, frame);
    }

    // This section or one that comes after it, or none where there is no default.
    private static object? Either(ISwitchOperation operation, ISwitchCaseOperation first, Unknown cause, Frame frame)
    {
        var isDefault = (ISwitchCaseOperation section) => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default);
        var sections = operation.Cases.Where(section => operation.Cases.IndexOf(section) >= operation.Cases.IndexOf(first) || isDefault(section)).ToArray();
        if (!Forks.CanFork(operation, frame)) return Branches.Skip([.. sections.SelectMany(section => section.Body)], cause, frame);
        var ways = sections.Select(section => (Func<object?>)(() => Run(operation, section, frame)));
        if (!sections.Any(isDefault)) ways = ways.Append(() => null);
        return Forks.Run(operation, cause, frame, [.. ways]);
    }
}
