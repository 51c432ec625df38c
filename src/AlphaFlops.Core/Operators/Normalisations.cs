using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Normalisation: the shape stays, five operations an element (mean, variance, subtract, scale, shift).</summary>
public static class Normalisations
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        Norm("batch_norm", BatchNorm, BatchModule("BatchNorm1d", 2, 3), BatchModule("BatchNorm2d", 4, 4), BatchModule("BatchNorm3d", 5, 5)),
        Norm("instance_norm", InstanceNorm, InstanceModule(1), InstanceModule(2), InstanceModule(3)),
        Norm("layer_norm", (x, a) => LayerNorm("layer_norm", x, a), new ModuleDefinition("LayerNorm", m => LayerTensors(m, bias: true)) { Inputs = LayerInputs }),
        Norm("rms_norm", (x, a) => LayerNorm("rms_norm", x, a), new ModuleDefinition("RMSNorm", m => LayerTensors(m, bias: false)) { Inputs = LayerInputs }),
        Norm("group_norm", GroupNorm, new ModuleDefinition("GroupNorm", m => Affine(m, m.Int("num_channels|numChannels"), "affine", true))),
        Norm("local_response_norm", (x, a) =>
        {
            if (x.Rank < 2) throw new ShapeException($"local_response_norm expects at least 2 dimensions, gets {x}");
        }, new ModuleDefinition("LocalResponseNorm")),
        Norm("normalize", (x, a) => x.Shape.Axes([a.Int("dim", 1)])),
        Norm("quantized_batch_norm", (_, _) => { }),
    ];

    private static Operator Norm(string name, Action<TensorType, Arguments> check, params ModuleDefinition[] modules) =>
        new(name, OperatorFamily.MemoryBound, a =>
        {
            var x = a.Input();
            check(x, a);
            return new OperatorResult(x) { ElementOps = x.Shape.Elements * 5, SavedBytes = Statistics(name, x, a) * DType.Float32.Size() };
        })
        {
            Modules = modules,
        };

    /// <summary>How many numbers are kept for the backward pass: a mean and a deviation of whatever is normalised at once, or a deviation alone.</summary>
    private static Dim Statistics(string name, TensorType x, Arguments a) => name switch
    {
        "batch_norm" => a.Bool("training", true) ? x.Shape[1] * 2 : 0,
        // torch repeats the weight for each sample.
        "instance_norm" => x.Shape.Slice(0, Math.Min(2, x.Rank)).Elements * (a.OptionalTensor("weight") is null ? 2 : 3),
        "layer_norm" => x.Shape.Slice(0, x.Rank - a.Ints("normalized_shape").Count).Elements * 2,
        "rms_norm" => x.Shape.Slice(0, x.Rank - a.Ints("normalized_shape").Count).Elements,
        "group_norm" => x.Shape[0] * a.Int("num_groups|numGroups") * 2,
        // The norms, and what x is divided by: those that are not too small.
        "normalize" => x.Shape.RemoveAt(x.Shape.Axis(a.Int("dim", 1))).Elements * 2,
        _ => 0,
    };

    private static ModuleDefinition BatchModule(string name, int minRank, int maxRank) => new(name, m => Statistics(m, true))
    {
        Constants = new Dictionary<string, object?> { ["min_rank"] = (Dim)minRank, ["max_rank"] = (Dim)maxRank },
        Inputs = m => minRank == 2
            ? [$"float32[N,{m.Int("num_features|numFeatures|features")}]"]
            : [Convolutions.Images(m.Int("num_features|numFeatures|features"), minRank - 2)],
    };

    private static ModuleDefinition InstanceModule(int spatial) => new($"InstanceNorm{spatial}d", m => Statistics(m, false))
    {
        Constants = new Dictionary<string, object?> { ["spatial"] = (Dim)spatial, ["use_input_stats"] = true },
    };

    /// <summary>weight and bias where affine; running_mean, running_var and the counter where running statistics are kept.</summary>
    private static IEnumerable<ModuleTensor> Statistics(Arguments m, bool byDefault)
    {
        var features = m.Int("num_features|numFeatures|features");
        foreach (var tensor in Affine(m, features, "affine", byDefault)) yield return tensor;
        if (!m.Bool("track_running_stats", byDefault)) yield break;
        var type = new TensorType(m.DType("dtype", DType.Float32), new Shape(features));
        yield return new("running_mean", type, IsBuffer: true);
        yield return new("running_var", type, IsBuffer: true);
        yield return new("num_batches_tracked", new(m.DType("dtype", DType.Int64), Shape.Scalar), IsBuffer: true);
    }

    private static IEnumerable<ModuleTensor> Affine(Arguments m, Dim features, string flag, bool byDefault)
    {
        if (!m.Bool(flag, byDefault)) yield break;
        var type = new TensorType(m.DType("dtype", DType.Float32), new Shape(features));
        yield return new("weight", type);
        yield return new("bias", type);
    }

    private static IEnumerable<ModuleTensor> LayerTensors(Arguments m, bool bias)
    {
        if (!m.Bool("elementwise_affine", true)) yield break;
        var type = new TensorType(m.DType("dtype", DType.Float32), new Shape(m.Ints("normalized_shape")));
        yield return new("weight", type);
        if (bias && m.Bool("bias", true)) yield return new("bias", type);
    }

    private static IEnumerable<string> LayerInputs(Arguments m)
    {
        var normalized = string.Join(",", m.Ints("normalized_shape"));
        return [$"float32[N,T,{normalized}]", $"float32[N,{normalized}]"];
    }

    private static void BatchNorm(TensorType x, Arguments a)
    {
        if (x.Rank < 2 || x.Rank < a.Int("min_rank", 2).Value || x.Rank > a.Int("max_rank", long.MaxValue).Value)
            throw new ShapeException($"batch_norm expects {Ranks(a)} dimensions, gets {x}");
        RequireChannels("batch_norm", x, x.Shape[1], a);
    }

    private static string Ranks(Arguments a)
    {
        Dim min = a.Int("min_rank", 2), max = a.Int("max_rank", long.MaxValue);
        return min == max ? min.ToString() : max == long.MaxValue ? $"at least {min}" : $"{min} or {max}";
    }

    /// <summary>Where a norm keeps nothing for its channels, torch does not ask how many it was made for.</summary>
    private static void RequireChannels(string op, TensorType x, Dim channels, Arguments a)
    {
        foreach (var name in new[] { "weight", "bias", "running_mean", "running_var" })
            if (a.OptionalTensor(name) is { } tensor && tensor.Shape.Elements != channels)
                throw new ShapeException($"{op} expects {tensor.Shape.Elements} channels, gets {channels}: {x}", new Mismatch(tensor.Shape.Elements.Value, channels.Value));
    }

    private static void InstanceNorm(TensorType x, Arguments a)
    {
        var batched = true;
        if (a.OptionalInt("spatial") is { } spatial)
        {
            if (x.Rank != spatial.Value + 1 && x.Rank != spatial.Value + 2)
                throw new ShapeException($"InstanceNorm{spatial}d expects {spatial + 1} or {spatial + 2} dimensions, gets {x}");
            batched = x.Rank == spatial.Value + 2;
        }
        else if (x.Rank < 2) throw new ShapeException($"instance_norm expects at least 2 dimensions, gets {x}");

        RequireChannels("instance_norm", x, x.Shape[batched ? 1 : 0], a);
    }

    private static void LayerNorm(string op, TensorType x, Arguments a)
    {
        var normalized = new Shape(a.Ints("normalized_shape"));
        if (normalized.Rank == 0 || x.Rank < normalized.Rank || !x.Shape.Slice(x.Rank - normalized.Rank, x.Rank).Equals(normalized))
            throw new ShapeException($"{op} expects last dimensions {normalized}, gets {x}");
        foreach (var name in new[] { "weight", "bias" })
            if (a.OptionalTensor(name) is { } tensor && !tensor.Shape.Equals(normalized))
                throw new ShapeException($"{op} expects a {name} of shape {normalized}, gets {tensor}");
    }

    private static void GroupNorm(TensorType x, Arguments a)
    {
        var groups = a.Int("num_groups|numGroups");
        if (x.Rank < 2 || !x.Shape[1].IsDivisibleBy(groups)) throw new ShapeException($"group_norm expects channels divisible by {groups}, gets {x}");
        RequireChannels("group_norm", x, x.Shape[1], a);
    }
}
