using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>Losses: a scalar, or with reduction "none" a value for each sample or element. One operation for each element of the input, five where a
/// softmax is inside.</summary>
public static class Losses
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        Pair("mse_loss", "MSELoss"), Pair("l1_loss", "L1Loss"), Pair("smooth_l1_loss", "SmoothL1Loss"), Pair("huber_loss", "HuberLoss"), Pair("kl_div", "KLDivLoss"),
        Pair("soft_margin_loss", "SoftMarginLoss"), Pair("hinge_embedding_loss", "HingeEmbeddingLoss"), Pair("poisson_nll_loss", "PoissonNLLLoss"),
        Pair("gaussian_nll_loss", "GaussianNLLLoss"),
        Pair("binary_cross_entropy", "BCELoss", exact: true), Pair("binary_cross_entropy_with_logits", "BCEWithLogitsLoss", exact: true),
        Loss("cross_entropy", "CrossEntropyLoss", a => Classes("cross_entropy", a, 5)),
        Loss("nll_loss", "NLLLoss", a => Classes("nll_loss", a, 1)),
        Loss("multi_margin_loss", "MultiMarginLoss", a => PerSample(a, "input")),
        Loss("multi_label_margin_loss", "MultiLabelMarginLoss", a => PerSample(a, "input"), "multilabel_margin_loss"),
        Loss("multilabel_soft_margin_loss", "MultiLabelSoftMarginLoss", a => PerSample(a, "input")),
        Loss("cosine_embedding_loss", "CosineEmbeddingLoss", a => PerSample(a, "input1", "input2")),
        Loss("margin_ranking_loss", "MarginRankingLoss", a => Reduced(a, Broadcast("margin_ranking_loss", a, "input1", "input2", "target"))),
        Loss("triplet_margin_loss", "TripletMarginLoss", Triplet),
        Loss("triplet_margin_with_distance_loss", "TripletMarginWithDistanceLoss", Triplet),
        Loss("ctc_loss", "CTCLoss", Ctc),
    ];

    private static Operator Loss(string name, string module, OperatorRule rule, params string[] aliases) => new(name, OperatorFamily.MemoryBound, rule)
    {
        Aliases = aliases,
        // A loss may hold weights of classes: they are arguments of its factory, and no parameters.
        Modules = [new ModuleDefinition(module)],
    };

    private static Operator Pair(string name, string module, bool exact = false) => Loss(name, module, a =>
    {
        TensorType input = a.Tensor("input"), target = a.Tensor("target");
        if (exact && !input.Shape.Equals(target.Shape)) throw new ShapeException($"{name} expects a target of the input's shape, gets {input} and {target}");
        return Reduced(a, Broadcast(name, a, "input", "target"));
    });

    private static TensorType Broadcast(string name, Arguments a, params string[] names)
    {
        var tensors = names.Select(a.Tensor).ToArray();
        var shape = tensors[0].Shape;
        foreach (var tensor in tensors)
            shape = Broadcasting.TryBroadcast(shape, tensor.Shape) ?? throw new ShapeException($"{name}: {tensors[0]} and {tensor} do not broadcast");
        return new(Promotion.Of([.. tensors]), shape);
    }

    private static OperatorResult Reduced(Arguments a, TensorType each, Dim? ops = null, Dim saved = default) =>
        new(a.OptionalString("reduction") == "none" ? each : each.With(Shape.Scalar)) { ElementOps = ops ?? each.Shape.Elements, SavedBytes = saved };

    private static OperatorResult PerSample(Arguments a, params string[] names)
    {
        var x = a.Tensor(names[0]);
        var shape = names.Select(name => a.Tensor(name).Shape).Aggregate(Broadcasting.Broadcast);
        return Reduced(a, x.With(shape.Rank < 2 ? Shape.Scalar : shape.RemoveAt(-1)), shape.Elements * names.Length);
    }

    /// <summary>Classes in dimension 1 (0 of a vector); the target holds class numbers, or for cross_entropy probabilities of the input's shape.</summary>
    private static OperatorResult Classes(string name, Arguments a, Dim opsEach)
    {
        TensorType input = a.Tensor("input"), target = a.Tensor("target");
        if (input.Rank == 0) throw new ShapeException($"{name} expects classes, gets {input}");
        var each = input.Shape.RemoveAt(input.Rank == 1 ? 0 : 1);
        if (!target.Shape.Equals(each) && !(name == "cross_entropy" && target.Shape.Equals(input.Shape)))
            throw new ShapeException($"{name} expects a target of shape {each}, gets {target} for {input}");
        if (a.OptionalTensor("weight") is { } weight && weight.Shape.Elements != input.Shape[input.Rank == 1 ? 0 : 1])
            throw new ShapeException($"{name} expects a weight for each class, gets {weight} for {input}");
        // The logarithms of the softmax are kept, and where the target is classes, the sum of their weights.
        var saved = (name == "cross_entropy" ? input.Bytes : 0) + (target.DType.IsDifferentiable() ? 0 : input.DType.Size());
        return Reduced(a, input.With(each), input.Shape.Elements * opsEach, saved: saved);
    }

    private static OperatorResult Triplet(Arguments a)
    {
        var each = Broadcast("triplet_margin_loss", a, "anchor", "positive", "negative");
        return Reduced(a, each.Rank == 0 ? each : each.With(each.Shape.RemoveAt(-1)), each.Shape.Elements * 2);
    }

    /// <summary>log_probs (T,N,C) or (T,C): a loss for each sample.</summary>
    private static OperatorResult Ctc(Arguments a)
    {
        var x = a.Tensor("log_probs");
        if (x.Rank is not (2 or 3)) throw new ShapeException($"ctc_loss expects 2 or 3 dimensions, gets {x}");
        return Reduced(a, x.With(x.Rank == 3 ? new Shape(x.Shape[1]) : Shape.Scalar), x.Shape.Elements);
    }
}
