using static AlphaFlops.Interpreter.Tests.Networks.Step;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Modules of torch.nn for a tensor of floating point, with hyperparameters that mostly fit it; null where none can.</summary>
internal static class LayerSteps
{
    public static readonly Func<Draw, Variable, Step?>[] All =
    [
        Convolution, Convolution, Convolution, Transposed, Pool, Pool, AdaptivePool, Linear, Linear, Norm, Norm, Recurrent, Cell, Attention, EncoderLayer,
        Activation, Activation, Padding, Upsample, PixelShuffle, Flatten, Unflatten, Fold, Unfold, Bilinear, PRelu, ChannelShuffle, Dropout, Response, LpPool,
        Similarity, Loss,
    ];

    /// <summary>For integers below 8: the only layers that take them.</summary>
    public static readonly Func<Draw, Variable, Step?>[] OfTokens =
    [
        (d, x) => Layer($"Embedding(8, {d.Int(1, 6)})"),
        (d, x) => x.Rank != 2 ? null : new Step("{m}.call({x}, null, null)", $"EmbeddingBag(8, {d.Int(1, 6)})", "{m}({x})"),
    ];

    private static readonly string[] Activations =
    [
        "ReLU()", "ReLU6()", "GELU()", "SiLU()", "Mish()", "Sigmoid()", "Tanh()", "ELU()", "SELU()", "CELU()", "Hardswish()", "Hardsigmoid()", "Hardtanh()",
        "LeakyReLU(0.1)", "Softplus()", "Softsign()", "Tanhshrink()", "Softshrink()", "Hardshrink()", "LogSigmoid()", "Threshold(0.1, 0.5)", "RReLU()", "Identity()",
        "ReLU(inplace: true)",
    ];

    private static Step Activation(Draw d, Variable x) => d.Int(0, 5) switch
    {
        0 => Layer($"Softmax({d.Axis(x)})"),
        1 => Layer($"LogSoftmax({d.Axis(x)})"),
        2 => Layer($"GLU({d.Axis(x)})"),
        _ => Layer(d.OneOf(Activations)),
    };

    // Batched or not: one leading dimension, or none.
    private static int? Spatial(Draw d, Variable x, out int channels)
    {
        channels = 1;
        var batched = d.Chance(0.9);
        var spatial = x.Rank - (batched ? 2 : 1);
        if (spatial is < 1 or > 3) return null;
        channels = x[batched ? 1 : 0];
        return channels == 0 ? null : spatial;
    }

    private static string Kernel(Draw d, int spatial, int low, int high, out bool tuple)
    {
        tuple = spatial > 1 && d.Chance(0.5);
        return tuple ? Tuple(d, spatial, low, high) : d.Int(low, high).ToString();
    }

    private static string Tuple(Draw d, int count, int low, int high) => "(" + string.Join(", ", Enumerable.Range(0, count).Select(_ => d.Int(low, high))) + ")";

    private static Step? Convolution(Draw d, Variable x)
    {
        if (Spatial(d, x, out var channels) is not { } spatial) return null;
        var groups = d.Chance(0.3) ? d.Divisor(channels) : 1;
        var output = d.Chance(0.95) ? groups * d.Int(1, 4) : d.Int(1, 9);
        var kernel = Kernel(d, spatial, 1, 3, out var tuple);
        string Size(int low, int high) => tuple ? Tuple(d, spatial, low, high) : d.Int(low, high).ToString();
        return Layer($"Conv{spatial}d({d.Right(channels)}, {output}, {kernel}, stride: {Size(1, 2)}, padding: {Size(0, 2)}{(tuple ? "" : "L")}, dilation: {Size(1, 2)}, groups: {groups}, bias: {d.Bool()})");
    }

    private static Step? Transposed(Draw d, Variable x)
    {
        if (Spatial(d, x, out var channels) is not { } spatial) return null;
        var groups = d.Chance(0.3) ? d.Divisor(channels) : 1;
        var kernel = Kernel(d, spatial, 1, 3, out var tuple);
        string Size(int low, int high) => tuple ? Tuple(d, spatial, low, high) : d.Int(low, high).ToString();
        return Layer($"ConvTranspose{spatial}d({d.Right(channels)}, {groups * d.Int(1, 3)}, {kernel}, stride: {Size(1, 2)}, padding: {Size(0, 1)}, "
            + $"output_padding: {(d.Chance(0.7) ? Size(0, 0) : Size(0, 1))}, dilation: {Size(1, 2)}, groups: {groups}, bias: {d.Bool()})");
    }

    private static Step? Pool(Draw d, Variable x)
    {
        if (Spatial(d, x, out _) is not { } spatial) return null;
        var kernel = Kernel(d, spatial, 1, 3, out var tuple);
        string Size(int low, int high) => tuple ? Tuple(d, spatial, low, high) : d.Int(low, high).ToString();
        var stride = d.Chance(0.5) ? $", stride: {Size(1, 3)}" : "";
        var padding = d.Chance(0.4) ? $", padding: {Size(0, 1)}" : "";
        return d.Chance(0.5)
            ? Layer($"AvgPool{spatial}d({kernel}{stride}{padding}, ceil_mode: {d.Bool()})")
            : Layer($"MaxPool{spatial}d({kernel}{stride}{padding}{(d.Chance(0.3) ? $", dilation: {Size(1, 2)}" : "")}, ceil_mode: {d.Bool()})");
    }

    private static Step? LpPool(Draw d, Variable x) => Spatial(d, x, out _) is 2 ? Layer($"LPPool2d(2, {d.Int(1, 3)}, ceil_mode: {d.Bool()})") : null;

    private static Step? AdaptivePool(Draw d, Variable x)
    {
        if (Spatial(d, x, out _) is not { } spatial) return null;
        var kind = d.OneOf("Avg", "Max");
        if (spatial == 1) return Layer($"Adaptive{kind}Pool1d({d.Int(1, 5)})");
        if (kind == "Avg" && d.Chance(0.5)) return Layer($"AdaptiveAvgPool{spatial}d({d.Int(1, 5)})");
        return Layer($"Adaptive{kind}Pool{spatial}d(new long[] {{ {Tuple(d, spatial, 1, 5)[1..^1]} }})");
    }

    private static Step? Linear(Draw d, Variable x) => x.Rank == 0 ? null : Layer($"Linear({d.Right(x.Last)}, {d.Int(1, 8)}, hasBias: {d.Bool()})");

    private static Step? Norm(Draw d, Variable x)
    {
        if (x.Rank == 0 || x.Elements == 0) return null;
        switch (d.Int(0, 4))
        {
            case 0:
                return d.Chance(0.5) || x.Rank < 2
                    ? Layer($"LayerNorm({d.Right(x.Last)}, elementwise_affine: {d.Bool()})")
                    : Layer($"LayerNorm(new long[] {{ {x.Shape[^2]}, {d.Right(x.Last)} }})");
            case 1 when x.Rank > 1:
                return Layer($"GroupNorm({d.Divisor(x[1])}, {d.Right(x[1])}, affine: {d.Bool()})");
            case 2 when x.Rank is > 2 and < 6:
                return Layer($"InstanceNorm{x.Rank - 2}d({d.Right(x[1])}, affine: {d.Bool()})");
            case 3 when x.Rank == 2:
                return Layer($"BatchNorm1d({d.Right(x[1])})");
            default:
                var spatial = d.Chance(0.98) ? x.Rank - 2 : d.Int(1, 3);
                return x.Rank < 2 || spatial is < 1 or > 3 ? null : Layer($"BatchNorm{spatial}d({d.Right(x[1])}, affine: {d.Bool()}, track_running_stats: {d.Bool()})");
        }
    }

    private static Step? Recurrent(Draw d, Variable x)
    {
        // TorchSharp runs libtorch's own modules, which take batches only.
        if (x.Rank != 3 || x.Shape.Contains(0)) return null;
        var (kind, input, hidden, layers) = (d.OneOf("RNN", "LSTM", "GRU"), d.Right(x.Last), d.Int(1, 6), d.Int(1, 2));
        var (bias, first, both) = (d.Bool(), d.Bool(), d.Bool());
        var module = $"{kind}({input}, {hidden}, {layers}, bias: {bias}, batchFirst: {first}, bidirectional: {both})";
        var python = Translation.ToPython($"{kind}({input}, {hidden}, {layers}, bias: {bias}, batch_first: {first}, bidirectional: {both})");
        return d.Int(0, 2) switch
        {
            0 => new Step("{m}.call({x}).Item1", module, "{m}({x})[0]", python),
            1 => new Step("{m}.call({x}).Item2", module, kind == "LSTM" ? "{m}({x})[1][0]" : "{m}({x})[1]", python),
            _ when kind == "LSTM" => new Step("{m}.call({x}).Item3", module, "{m}({x})[1][1]", python),
            _ => new Step("{m}.call({x}, null).Item1", module, "{m}({x}, None)[0]", python),
        };
    }

    private static Step? Cell(Draw d, Variable x)
    {
        if (x.Rank is not (1 or 2)) return null;
        var kind = d.OneOf("RNN", "LSTM", "GRU");
        var module = $"{kind}Cell({d.Right(x.Last)}, {d.Int(1, 6)})";
        return kind == "LSTM" ? new Step("{m}.call({x}, null).Item1", module, "{m}({x})[0]") : new Step("{m}.call({x}, null)", module, "{m}({x})");
    }

    private static Step? Attention(Draw d, Variable x)
    {
        if (x.Rank != 3) return null;
        var module = $"MultiheadAttention({d.Right(x[2])}, {d.Divisor(x[2])}, bias: {d.Bool()}, add_bias_kv: {d.Bool()}, add_zero_attn: {d.Bool()})";
        var item = d.Int(1, 2);
        return new Step($"{{m}}.call({{x}}, {{x}}, {{x}}, null, true, null).Item{item}", module, $"{{m}}({{x}}, {{x}}, {{x}})[{item - 1}]");
    }

    private static Step? EncoderLayer(Draw d, Variable x)
    {
        if (x.Rank != 3) return null;
        var layer = $"({d.Right(x[2])}, {d.Divisor(x[2])}, {d.Int(1, 8)})";
        return d.Int(0, 3) switch
        {
            0 => new Step("{m}.call({x}, null, null)", "TransformerEncoderLayer" + layer, "{m}({x})"),
            1 => new Step("{m}.call({x}, {x}, null, null, null, null)", "TransformerDecoderLayer" + layer, "{m}({x}, {x})"),
            2 => new Step("{m}.call({x}, null, null)", $"TransformerEncoder(TransformerEncoderLayer{layer}, {d.Int(1, 3)})", "{m}({x})"),
            _ => new Step("{m}.call({x}, {x}, null, null, null, null)", $"TransformerDecoder(TransformerDecoderLayer{layer}, {d.Int(1, 2)})", "{m}({x}, {x})"),
        };
    }

    private static Step? Padding(Draw d, Variable x)
    {
        if (Spatial(d, x, out _) is not { } spatial) return null;
        var padding = d.Chance(0.5) ? d.Int(0, 2).ToString() : Tuple(d, spatial * 2, 0, 2);
        return d.Int(0, 3) switch
        {
            0 => Layer($"ReflectionPad{spatial}d({padding})"),
            1 => Layer($"ReplicationPad{spatial}d({padding})"),
            2 when spatial == 2 => Layer($"ZeroPad2d({padding})"),
            _ => Layer($"ConstantPad{spatial}d({padding}, 0.5)"),
        };
    }

    private static Step? Upsample(Draw d, Variable x)
    {
        if (x.Rank is < 3 or > 5) return null;
        var count = x.Rank - 2;
        var mode = (d.Chance(0.5), count) switch { (true, 1) => "Linear", (true, 2) => "Bilinear", (true, 3) => "Trilinear", _ => "Nearest" };
        var python = $"mode='{mode.ToLowerInvariant()}'";
        if (d.Chance(0.5))
        {
            var size = Tuple(d, count, 1, 9)[1..^1];
            return Layer($"Upsample(size: new long[] {{ {size} }}, mode: UpsampleMode.{mode})", $"Upsample(size=[{size}], {python})");
        }

        var scale = string.Join(", ", Enumerable.Repeat(d.OneOf("2.0", "1.5", "0.5"), count));
        return Layer($"Upsample(scale_factor: new double[] {{ {scale} }}, mode: UpsampleMode.{mode})", $"Upsample(scale_factor=({scale},), {python})");
    }

    private static Step? PixelShuffle(Draw d, Variable x) => x.Rank < 3 || x.Elements == 0 ? null : Layer($"Pixel{d.OneOf("Shuffle", "Unshuffle")}({d.Int(1, 2)})");

    private static Step? Flatten(Draw d, Variable x) => x.Rank < 1 ? null : Layer(d.Chance(0.5) && x.Rank > 1 ? "Flatten()" : $"Flatten({d.Int(0, x.Rank - 1)}, {d.Int(-1, x.Rank - 1)})");

    private static Step? Unflatten(Draw d, Variable x)
    {
        if (x.Rank == 0) return null;
        var axis = d.Int(0, x.Rank - 1);
        if (x[axis] == 0) return null;
        var part = d.Divisor(x[axis]);
        return Layer($"Unflatten({axis}, new long[] {{ {part}, {x[axis] / part} }})");
    }

    private static Step? Fold(Draw d, Variable x) => x.Rank is not (2 or 3) ? null
        : d.Chance(0.5) ? Layer($"Fold({d.Int(2, 6)}, {d.Int(1, 2)}, padding: {d.Int(0, 1)}, stride: {d.Int(1, 2)})")
        : Layer($"Fold({Tuple(d, 2, 2, 6)}, {Tuple(d, 2, 1, 2)})");

    private static Step? Unfold(Draw d, Variable x) => x.Rank != 4 ? null : Layer($"Unfold({d.Int(1, 3)}, dilation: {d.Int(1, 2)}, padding: {d.Int(0, 1)}, stride: {d.Int(1, 2)})");

    private static Step? Bilinear(Draw d, Variable x) =>
        x.Rank == 0 ? null : new Step("{m}.call({x}, {x})", $"Bilinear({d.Right(x.Last)}, {x.Last}, {d.Int(1, 4)}, hasBias: {d.Bool()})");

    private static Step? PRelu(Draw d, Variable x) => x.Rank < 2 ? null : Layer($"PReLU({d.OneOf(1, d.Right(x[1]))})");

    private static Step? ChannelShuffle(Draw d, Variable x) => x.Rank < 3 ? null : Layer($"ChannelShuffle({d.Divisor(x[1])})");

    private static Step Dropout(Draw d, Variable x) => Layer(x.Rank == 4 && d.Chance(0.5) ? "Dropout2d(0.2)" : d.OneOf("Dropout(0.1)", "AlphaDropout(0.1)"));

    private static Step? Response(Draw d, Variable x) => x.Rank is < 3 or > 5 ? null : Layer($"LocalResponseNorm({d.Int(1, 3)})");

    private static Step? Similarity(Draw d, Variable x) => x.Rank < 2 ? null
        : new Step($"{{m}}.call({{x}}, {d.Other(x).Name})", d.Chance(0.5) ? $"CosineSimilarity({d.Int(0, x.Rank - 1)})" : "PairwiseDistance()");

    private static Step Loss(Draw d, Variable x)
    {
        var reduction = d.OneOf("Mean", "Sum", "None");
        return new Step(
            $"{{m}}.call({{x}}, {d.Other(x).Name})",
            $"{d.OneOf("MSELoss", "L1Loss", "SmoothL1Loss", "HuberLoss")}(reduction: nn.Reduction.{reduction})");
    }
}
