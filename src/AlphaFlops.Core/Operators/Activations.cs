using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Activation functions, each with its module: one operation an element, a softmax five. Dropout and Identity.</summary>
public static class Activations
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Table("relu|ReLU", "relu6|ReLU6", "gelu|GELU", "silu|SiLU|swish", "leaky_relu|LeakyReLU", "elu|ELU", "selu|SELU", "celu|CELU", "hardswish|Hardswish",
            "hardsigmoid|Hardsigmoid", "hardtanh|Hardtanh", "softplus|Softplus", "mish|Mish", "logsigmoid|LogSigmoid|log_sigmoid",
            "threshold|Threshold", "rrelu|RReLU", "softshrink|Softshrink", "hardshrink|Hardshrink", "tanhshrink|Tanhshrink"),
        // x / (1 + |x|): both operands are kept.
        new("softsign", OperatorFamily.MemoryBound, a => new OperatorResult(a.Input()) { SavedBytes = a.Input().Bytes }) { Modules = [new ModuleDefinition("Softsign")] },
        Floating("sigmoid", "Sigmoid", "special_expit", "expit", "special_sigmoid"), Floating("tanh", "Tanh"),
        new("glu", OperatorFamily.MemoryBound, Glu) { Modules = [new ModuleDefinition("GLU")] },
        new("prelu", OperatorFamily.MemoryBound, PRelu) { Modules = [new ModuleDefinition("PReLU", PReluTensors)] },
        Softmax("softmax", "Softmax", "special_softmax"), Softmax("log_softmax", "LogSoftmax", "special_log_softmax"), Softmax("softmin", "Softmin"), Softmax("gumbel_softmax"),
        new("softmax2d", OperatorFamily.MemoryBound, a => a.Input().Rank is 3 or 4
            ? Softened(a.Input(), a)
            : throw new ShapeException($"Softmax2d expects 3 or 4 dimensions, gets {a.Input()}")) { Modules = [new ModuleDefinition("Softmax2d")] },
        new("identity", OperatorFamily.View, a => AsView(a.Input())) { Modules = [new ModuleDefinition("Identity")] },
        Dropout("dropout", "Dropout", true), Dropout("dropout1d", "Dropout1d", true), Dropout("dropout2d", "Dropout2d", true), Dropout("dropout3d", "Dropout3d", true),
        Dropout("alpha_dropout", "AlphaDropout", false), Dropout("feature_alpha_dropout", "FeatureAlphaDropout", false), Dropout("feature_dropout", null, false),
    ];

    /// <summary>"name|Module|alias": names in lower case are spellings, the others modules.</summary>
    private static IEnumerable<Operator> Table(params string[] spellings) => spellings.Select(spelling =>
    {
        var names = spelling.Split('|');
        return new Operator(names[0], OperatorFamily.MemoryBound, a => new OperatorResult(a.Input()))
        {
            Aliases = [.. names.Skip(2)],
            Modules = [new ModuleDefinition(names[1])],
        };
    });

    private static Operator Floating(string name, string module, params string[] aliases) =>
        new(name, OperatorFamily.MemoryBound, a => new OperatorResult(a.Input().With(a.Input().DType.Floating())))
        {
            Aliases = aliases,
            Modules = [new ModuleDefinition(module)],
        };

    private static Operator Softmax(string name, string? module = null, params string[] aliases) => new(name, OperatorFamily.MemoryBound, a =>
    {
        var x = a.Input();
        if (a.OptionalInt("dim") is { } dim) x.Shape.Axes([dim]);
        return Softened(x, a);
    })
    {
        Aliases = aliases,
        Modules = module is null ? [] : [new ModuleDefinition(module)],
    };

    private static OperatorResult Softened(TensorType x, Arguments a) =>
        new(x.With(a.DType("dtype", x.DType.Floating()))) { ElementOps = x.Shape.Elements * 5 };

    private static OperatorResult Glu(Arguments a)
    {
        var x = a.Input();
        var axis = x.Shape.Axis(a.Int("dim", -1));
        if (!x.Shape[axis].IsDivisibleBy(2)) throw new ShapeException($"glu halves dimension {axis}, which is odd: {x}");
        return new OperatorResult(x.With(x.Shape.With(axis, x.Shape[axis].FloorDivide(2))));
    }

    private static IEnumerable<ModuleTensor> PReluTensors(Arguments m) =>
        [new("weight", new(m.DType("dtype", DType.Float32), new Shape(m.Int("num_parameters", 1))))];

    private static OperatorResult PRelu(Arguments a)
    {
        var x = a.Input();
        var slopes = a.Tensor("weight|target").Shape.Elements;
        var channels = x.Rank > 1 ? x.Shape[1] : 1;
        if (slopes != 1 && slopes != channels) throw new ShapeException($"prelu expects {slopes} channels, gets {channels}: {x}");
        return new OperatorResult(x);
    }

    /// <summary>Nothing in evaluation; in training one operation an element.</summary>
    private static Operator Dropout(string name, string? module, bool training) =>
        new(name, OperatorFamily.MemoryBound, a => a.Bool("training", training) ? new OperatorResult(a.Input()) { SavedBytes = Mask(name, a.Input()) } : AsView(a.Input()))
        {
            Modules = module is null ? [] : [new ModuleDefinition(module)],
        };

    /// <summary>dropout keeps a bool for each element, as it does on a GPU; what drops whole channels, a number for each of these.</summary>
    private static Dim Mask(string name, TensorType x) => name switch
    {
        "dropout" => x.Shape.Elements,
        "alpha_dropout" => x.Bytes,
        _ => x.Shape.Slice(0, Math.Min(2, x.Rank)).Elements * x.DType.Size(),
    };
}
