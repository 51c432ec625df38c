using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>torch.nn's transformer layers and stacks as one operator each: every projection, QKᵀ and AV, and both feed-forward products. Sequences
/// are (length, batch, features). "Attention Is All You Need", arXiv:1706.03762.</summary>
public static class Transformers
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        Layer("transformer_encoder_layer", "TransformerEncoderLayer", a => Encoder(a, 1, norm: false), m => EncoderTensors(m, "")),
        Layer("transformer_decoder_layer", "TransformerDecoderLayer", a => Decoder(a, 1, norm: false), m => DecoderTensors(m, "")),
        Layer("transformer_encoder", "TransformerEncoder", a => Encoder(Hyper(a, "encoder_layer"), Layers(a), norm: false),
            m => Stack(m, "layers.", Layers(m), prefix => EncoderTensors(Hyper(m, "encoder_layer"), prefix))),
        Layer("transformer_decoder", "TransformerDecoder", a => Decoder(Hyper(a, "decoder_layer"), Layers(a), norm: false),
            m => Stack(m, "layers.", Layers(m), prefix => DecoderTensors(Hyper(m, "decoder_layer"), prefix))),
        Layer("transformer", "Transformer", Transformer, TransformerTensors),
    ];

    private static Operator Layer(string name, string module, OperatorRule rule, Func<Arguments, IEnumerable<ModuleTensor>> tensors) =>
        new(name, OperatorFamily.Attention, rule) { Modules = [new ModuleDefinition(module, tensors)] };

    private static int Layers(Arguments a) => Rules.Countable(a.Int("num_layers"), "layers");

    /// <summary>The hyperparameters of the layer that a stack repeats, with the inputs of the stack. A module that was passed as argument is the
    /// <see cref="Arguments"/> that it was made with.</summary>
    private static Arguments Hyper(Arguments a, string layer)
    {
        if (a.Find(layer) is not Arguments inner) return a;
        var merged = inner.Copy();
        foreach (var pair in a.All) merged.Set(pair.Key, pair.Value);
        return merged;
    }

    private static IEnumerable<ModuleTensor> Stack(Arguments m, string prefix, int count, Func<string, IEnumerable<ModuleTensor>> tensors) =>
        Enumerable.Range(0, count).SelectMany(i => tensors($"{prefix}{i}."));

    private static IEnumerable<ModuleTensor> EncoderTensors(Arguments m, string prefix) =>
        [.. Attention.Tensors(Attend(m), prefix + "self_attn."), .. Feed(m, prefix), .. Norm(m, prefix + "norm1"), .. Norm(m, prefix + "norm2")];

    /// <summary>In libtorch's order: self_attn, norm1, multihead_attn, norm2, linear1, linear2, norm3.</summary>
    private static IEnumerable<ModuleTensor> DecoderTensors(Arguments m, string prefix) =>
    [
        .. Attention.Tensors(Attend(m), prefix + "self_attn."), .. Norm(m, prefix + "norm1"), .. Attention.Tensors(Attend(m), prefix + "multihead_attn."),
        .. Norm(m, prefix + "norm2"), .. Feed(m, prefix), .. Norm(m, prefix + "norm3"),
    ];

    private static IEnumerable<ModuleTensor> TransformerTensors(Arguments m) =>
    [
        .. Stack(m, "encoder.layers.", Rules.Countable(m.Int("num_encoder_layers", 6), "layers"), prefix => EncoderTensors(m, prefix)), .. Norm(m, "encoder.norm"),
        .. Stack(m, "decoder.layers.", Rules.Countable(m.Int("num_decoder_layers", 6), "layers"), prefix => DecoderTensors(m, prefix)), .. Norm(m, "decoder.norm"),
    ];

    private static Dim Features(Arguments m) => m.Int("d_model", 512);

    private static Arguments Attend(Arguments m) => new Arguments().Set("embed_dim", Features(m)).Set("num_heads", m.Int("nhead", 8));

    private static IEnumerable<ModuleTensor> Feed(Arguments m, string prefix)
    {
        Dim model = Features(m), inner = m.Int("dim_feedforward", 2048);
        return [Tensor("linear1.weight", inner, model), Tensor("linear1.bias", inner), Tensor("linear2.weight", model, inner), Tensor("linear2.bias", model)];

        ModuleTensor Tensor(string name, params Dim[] dims) => new(prefix + name, new(DType.Float32, new Shape(dims)));
    }

    private static IEnumerable<ModuleTensor> Norm(Arguments m, string name)
    {
        var type = new TensorType(DType.Float32, new Shape(Features(m)));
        return [new(name + ".weight", type), new(name + ".bias", type)];
    }

    private static TensorType Sequence(Arguments a, string names)
    {
        var x = a.Tensor(names);
        if (x.Rank != 3 || x.Shape[2] != Features(a)) throw new ShapeException($"a transformer expects (length, batch, {Features(a)}), gets {x}");
        return x;
    }

    private static OperatorResult Encoder(Arguments a, int layers, bool norm) => Result(Sequence(a, "src|input"), layers, norm, a, memory: null);

    private static OperatorResult Decoder(Arguments a, int layers, bool norm) => Result(Sequence(a, "tgt|input"), layers, norm, a, Sequence(a, "memory"));

    private static OperatorResult Transformer(Arguments a)
    {
        TensorType source = Sequence(a, "src|input"), target = Sequence(a, "tgt");
        var encoder = Result(source, (int)a.Int("num_encoder_layers", 6).Value, norm: true, a, memory: null);
        var decoder = Result(target, (int)a.Int("num_decoder_layers", 6).Value, norm: true, a, source);
        return new OperatorResult(target)
        {
            Products = [.. encoder.Products, .. decoder.Products],
            ElementOps = encoder.ElementOps + decoder.ElementOps,
            SavedBytes = encoder.SavedBytes + decoder.SavedBytes + source.Bytes,
        };
    }

    /// <summary>A stack of layers; with a memory each layer has a second attention, to it.</summary>
    private static OperatorResult Result(TensorType x, int layers, bool norm, Arguments a, TensorType? memory)
    {
        Dim length = x.Shape[0], batch = x.Shape[1], model = Features(a), heads = a.Int("nhead", 8), inner = a.Int("dim_feedforward", 2048);
        if (memory is not null && memory.Shape[1] != batch) throw new ShapeException($"a transformer expects one batch, gets {x} and {memory}");
        var rows = length * batch;
        // Only the first layer reads what the stack gets; the memory is its second argument.
        List<Product> Layer(uint input) =>
        [
            .. Attention.Cost(batch, length, length, model, model, model, 0, out _, input, input, input),
            .. memory is null ? [] : Attention.Cost(batch, length, memory.Shape[0], model, model, model, 0, out _, Product.All, 2, 2),
            Products.Linear(rows, model, inner) with { Left = Product.All, Right = Product.Weights },
            Products.Linear(rows, inner, model) with { Left = Product.All, Right = Product.Weights },
        ];
        var drops = a.Bool("training") && (a.OptionalDouble("dropout") ?? 0.1) > 0;
        var ops = Attention.ElementOps(batch, length, length, length, model, heads, bias: true);
        var saved = Attention.SavedBytes(batch, length, length, model, heads, drops);
        if (memory is not null)
        {
            ops += Attention.ElementOps(batch, length, memory.Shape[0], memory.Shape[0], model, heads, bias: true);
            saved += Attention.SavedBytes(batch, length, memory.Shape[0], model, heads, drops);
        }

        // Biases and the activation, and for each sublayer the residual (1) and its norm (5).
        ops += rows * (inner * 2 + model) + rows * model * 6 * (memory is null ? 2 : 3);
        return new OperatorResult(x)
        {
            Products = [.. Enumerable.Range(0, layers).SelectMany(i => Layer(i == 0 ? 1 : Product.All))],
            // What comes out of the last layer is kept by the norm behind it alone, with two statistics.
            SavedBytes = (saved + Kept(rows, model, inner, drops, memory is null ? 2 : 3)) * layers + rows * (norm ? 2 : -model) * DType.Float32.Size(),
            ElementOps = ops * layers + (norm ? rows * model * 5 : 0),
        };
    }

    /// <summary>Bytes that a layer keeps beside its attention: of each sublayer the sum with what it began with, normalised (the input of the next), with
    /// two statistics; the activation, and what comes out of it; in training the masks of the dropouts, and what is left of the activation.</summary>
    private static Dim Kept(Dim rows, Dim model, Dim inner, bool drops, int sublayers) =>
        rows * (model * 2 * sublayers + 2 * sublayers + inner * (drops ? 2 : 1)) * DType.Float32.Size() + (drops ? rows * (model * sublayers + inner) : 0);
}
