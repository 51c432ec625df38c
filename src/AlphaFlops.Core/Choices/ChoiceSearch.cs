using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Choices;

/// <summary>Finds the smallest and the largest of all configurations of a model. Few are all evaluated. Of many, some hundreds are, to learn which
/// choices each layer depends on; the extremes then follow from sums, and are evaluated themselves, with others at random: what was learned must
/// give their cost to the last digit.</summary>
public static class ChoiceSearch
{
    /// <param name="evaluate">The trace and cost of the configuration with these indices, one for each axis.</param>
    /// <param name="sample">How many configurations to draw for a table.</param>
    public static ChoiceOutcome Run(
        IReadOnlyList<ChoiceAxis> axes, Func<IReadOnlyList<int>, (Trace Trace, ModelCost Cost)> evaluate,
        IReadOnlyList<ChoiceQuestion> questions, int sample, ChoiceLimits limits)
    {
        var sizes = axes.Select(axis => axis.Values.Count).ToArray();
        var count = sizes.Aggregate(1.0, (product, size) => product * size);
        var evaluator = new ChoiceEvaluator(evaluate, limits);
        IReadOnlyList<ChoiceAnswer> answers = [];
        IReadOnlyList<ConfigurationCost> drawn = [];
        string? reason = null;
        try
        {
            var draws = Draws(sizes, (int)Math.Min(Math.Max(sample, limits.Verified), count));
            if (count <= limits.Enumerated) Enumerate(sizes, evaluator);
            else if (limits.Evaluations == 0) Ends(sizes, evaluator);
            else answers = Search(sizes, evaluator, questions, draws, limits);
            drawn = [.. draws.Take(sample).Select(evaluator.Total)];
        }
        catch (SearchEndedException end)
        {
            reason = end.Message;
        }

        var evaluated = evaluator.Evaluated.ToArray();
        return new ChoiceOutcome
        {
            Axes = axes,
            Reason = reason,
            Evaluated = evaluated.Length,
            Ranges = [.. Metric.All
                .Select(metric => Range(metric, evaluated, reason is null && (AdditiveMetrics.Contains(metric) || evaluated.Length == count)))
                .OfType<ChoiceRange>()],
            Answers = answers.Count > 0 ? answers : [.. questions.Select(question => Among(question, evaluated, isExact: reason is null))],
            Sample = drawn,
            Broken = evaluator.Broken,
        };
    }

    private static void Enumerate(int[] sizes, ChoiceEvaluator evaluator)
    {
        var values = new int[sizes.Length];
        for (var axis = 0; axis >= 0;)
        {
            evaluator.Total(values);
            for (axis = sizes.Length - 1; axis >= 0 && ++values[axis] == sizes[axis]; axis--) values[axis] = 0;
        }
    }

    // All first values and all last ones: in an editor there is no time for more.
    private static void Ends(int[] sizes, ChoiceEvaluator evaluator)
    {
        evaluator.Total(new int[sizes.Length]);
        evaluator.Total([.. sizes.Select(size => size - 1)]);
        throw new SearchEndedException("a build evaluates them, an editor does not");
    }

    private static IReadOnlyList<ChoiceAnswer> Search(
        int[] sizes, ChoiceEvaluator evaluator, IReadOnlyList<ChoiceQuestion> questions, IReadOnlyList<int[]> draws, ChoiceLimits limits)
    {
        var learner = new CostLearner(sizes, evaluator.Evaluate, limits);
        learner.Start();
        while (true)
        {
            learner.Fill();
            var elimination = new Elimination(learner.Factors, sizes, limits);
            var answers = new List<ChoiceAnswer>();
            var extremes = Enumerable.Range(0, AdditiveMetrics.Count).SelectMany(metric => new[] { (metric, isLargest: false), (metric, isLargest: true) });
            // As soon as one of them tells something new, the tables are to be filled again.
            if (draws.All(draw => Check(draw, learner, evaluator))
                && extremes.All(extreme => Check(elimination.Extreme(extreme.metric, extreme.isLargest), learner, evaluator))
                && questions.All(question => Answer(question, elimination, learner, evaluator, answers))) return answers;
        }
    }

    private static bool Answer(
        ChoiceQuestion question, Elimination elimination, CostLearner learner, ChoiceEvaluator evaluator, List<ChoiceAnswer> answers)
    {
        var (metric, limited) = (AdditiveMetrics.IndexOf(question.Largest), AdditiveMetrics.IndexOf(question.Limited));
        var values = elimination.Largest(metric, limited, question.Limit * Scale(question.Limited, evaluator), out var isExact);
        if (values is not null && !Check(values, learner, evaluator)) return false;
        var found = values is null ? null : evaluator.Total(values);
        // α-FLOPs and time are rounded: a sum may be within the limit by less than what it was rounded by.
        var isWithin = found is null || question.Limited.Of(found.Cost) <= question.Limit;
        answers.Add(isWithin && (found is not null || isExact) ? new ChoiceAnswer(question, found, isExact) : Among(question, evaluator.Evaluated, isExact: false));
        return true;
    }

    // A limit in FLOPs or in energy is one in MACs or in time.
    private static double Scale(Metric metric, ChoiceEvaluator evaluator) => evaluator.Evaluated
        .Select(configuration => AdditiveMetrics.Basis[AdditiveMetrics.IndexOf(metric)].Of(configuration.Cost) / metric.Of(configuration.Cost))
        .FirstOrDefault(scale => scale > 0) ?? 1;

    // What the tables say of a configuration must be what it costs. False where they have changed by it.
    private static bool Check(int[] values, CostLearner learner, ChoiceEvaluator evaluator)
    {
        var version = learner.Version;
        learner.Observe(values);
        if (version != learner.Version) return false;
        var predicted = learner.Predict(values);
        var cost = evaluator.Total(values).Cost;
        for (var i = 0; i < predicted.Length; i++)
        {
            var actual = AdditiveMetrics.Basis[i].Of(cost) ?? 0;
            if (Math.Abs(predicted[i] - actual) > 1e-9 * Math.Abs(actual)) throw new SearchEndedException("the costs of the layers do not add up");
        }

        return true;
    }

    /// <summary>Configurations drawn at random, all equally likely, each once. What the search does has no influence on them.</summary>
    private static List<int[]> Draws(int[] sizes, int count)
    {
        var random = new Random(2);
        var drawn = new Dictionary<string, int[]>(StringComparer.Ordinal);
        while (drawn.Count < count)
        {
            int[] values = [.. sizes.Select(size => random.Next(size))];
            drawn[string.Join(",", values)] = values;
        }

        return [.. drawn.Values];
    }

    private static ChoiceRange? Range(Metric metric, IReadOnlyList<ConfigurationCost> evaluated, bool isExact)
    {
        var known = evaluated.Where(configuration => metric.Of(configuration.Cost) is not null).ToArray();
        if (known.Length == 0) return null;
        ConfigurationCost Best(int sign) => known.Aggregate((best, next) => sign * metric.Of(next.Cost) > sign * metric.Of(best.Cost) ? next : best);
        return new ChoiceRange(metric, Best(-1), Best(1), isExact);
    }

    private static ChoiceAnswer Among(ChoiceQuestion question, IEnumerable<ConfigurationCost> evaluated, bool isExact)
    {
        var within = evaluated.Where(configuration => question.Limited.Of(configuration.Cost) <= question.Limit && question.Largest.Of(configuration.Cost) is not null).ToArray();
        var best = within.Length == 0 ? null : within.Aggregate((best, next) => question.Largest.Of(next.Cost) > question.Largest.Of(best.Cost) ? next : best);
        return new ChoiceAnswer(question, best, isExact);
    }
}
