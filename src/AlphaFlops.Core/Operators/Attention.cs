using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Attention. Cost: QKᵀ and AV in full, also where a causal mask leaves half of the scores unused, as torch.utils.flop_counter has it; five
/// operations for each score, its softmax. "Attention Is All You Need", arXiv:1706.03762.</summary>
public static class Attention
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("scaled_dot_product_attention", OperatorFamily.Attention, ScaledDotProduct),
        new("multi_head_attention_forward", OperatorFamily.Attention, MultiHead) { Modules = [new ModuleDefinition("MultiheadAttention", m => Tensors(m, ""))] },
    ];

    private static OperatorResult ScaledDotProduct(Arguments a)
    {
        TensorType query = a.Tensor("query"), key = a.Tensor("key"), value = a.Tensor("value");
        if (query.Rank < 2 || key.Rank < 2 || value.Rank < 2 || query.Shape[-1] != key.Shape[-1] || key.Shape[-2] != value.Shape[-2])
            throw new ShapeException($"attention expects keys of {(query.Rank < 1 ? "the query's" : query.Shape[-1].ToString())} features and a value for each key, gets query {query}, key {key}, value {value}");
        var batch = Broadcasting.Broadcast([Batch(query), Batch(key), Batch(value)]);
        Dim rows = batch.Elements * query.Shape[-2], keys = key.Shape[-2];
        if (a.OptionalTensor("attn_mask") is { } mask && !Broadcasting.CanExpand(mask.Shape, batch.Concat(new Shape(query.Shape[-2], keys))))
            throw new ShapeException($"attention mask {mask} does not broadcast to the scores {batch.Concat(new Shape(query.Shape[-2], keys))}");
        return new OperatorResult(query.With(batch.Concat(new Shape(query.Shape[-2], value.Shape[-1]))))
        {
            Products =
            [
                Products.Attention(rows, query.Shape[-1], keys, batch.Elements),
                Products.Attention(rows, keys, value.Shape[-1], batch.Elements) with { Left = 1 | 2, Right = 4 },
            ],
            ElementOps = rows * keys * 5,
            // The logarithm of each row's sum of exponentials: a fused kernel makes the scores again.
            SavedBytes = rows * DType.Float32.Size(),
        };
    }

    private static Shape Batch(TensorType x) => x.Shape.Slice(0, x.Rank - 2);

    /// <summary>The tensors of a MultiheadAttention in the order of named_parameters: its own, then those of out_proj.</summary>
    internal static IEnumerable<ModuleTensor> Tensors(Arguments m, string prefix)
    {
        var dtype = m.DType("dtype", DType.Float32);
        Dim embed = m.Int("embedded_dim|embed_dim|d_model"), heads = m.Int("num_heads|nhead"), kdim = m.Int("kdim", embed), vdim = m.Int("vdim", embed);
        if (!embed.IsDivisibleBy(heads)) throw new ShapeException($"attention expects features divisible by its heads, gets {embed} and {heads}");
        var bias = m.Bool("bias", true);
        if (kdim == embed && vdim == embed) yield return Tensor("in_proj_weight", embed * 3, embed);
        else
        {
            yield return Tensor("q_proj_weight", embed, embed);
            yield return Tensor("k_proj_weight", embed, kdim);
            yield return Tensor("v_proj_weight", embed, vdim);
        }

        if (bias) yield return Tensor("in_proj_bias", embed * 3);
        if (m.Bool("add_bias_kv"))
        {
            yield return Tensor("bias_k", 1, 1, embed);
            yield return Tensor("bias_v", 1, 1, embed);
        }

        yield return Tensor("out_proj.weight", embed, embed);
        if (bias) yield return Tensor("out_proj.bias", embed);

        ModuleTensor Tensor(string name, params Dim[] dims) => new(prefix + name, new(dtype, new Shape(dims)));
    }

    /// <summary>The module: query (L,N,E), key (S,N,kdim), value (S,N,vdim) to output (L,N,E) and, averaged over the heads, weights (N,L,S). TorchSharp has no
    /// batch_first. Cost: three projections, the two products of attention, the output projection.</summary>
    private static OperatorResult MultiHead(Arguments a)
    {
        TensorType query = a.Tensor("query|input"), key = a.Tensor("key"), value = a.Tensor("value");
        Dim embed = a.Int("embedded_dim|embed_dim|embed_dim_to_check"), heads = a.Int("num_heads");
        if (query.Rank is not (2 or 3) || key.Rank != query.Rank || value.Rank != query.Rank)
            throw new ShapeException($"MultiheadAttention expects 3 dimensions, gets query {query}, key {key}, value {value}");
        Dim kdim = a.Int("kdim", embed), vdim = a.Int("vdim", embed);
        if (query.Shape[-1] != embed || key.Shape[-1] != kdim || value.Shape[-1] != vdim)
            throw new ShapeException($"MultiheadAttention expects {embed}, {kdim} and {vdim} features, gets query {query}, key {key}, value {value}");
        if (!key.Shape.RemoveAt(-1).Equals(value.Shape.RemoveAt(-1)) || query.Rank == 3 && key.Shape[1] != query.Shape[1])
            throw new ShapeException($"MultiheadAttention expects a value for each key and one batch, gets query {query}, key {key}, value {value}");
        var first = a.Bool("batch_first") && query.Rank == 3;
        Dim batch = query.Rank == 2 ? 1 : query.Shape[first ? 0 : 1], length = query.Shape[first ? 1 : 0], source = key.Shape[first ? 1 : 0];
        var products = Cost(batch, length, source, embed, kdim, vdim, (a.Bool("add_bias_kv") ? 1 : 0) + (a.Bool("add_zero_attn") ? 1 : 0), out var keys);
        var weights = new Shape(query.Rank == 2 ? [length, keys] : [batch, length, keys]);
        TensorType[] outputs = a.Bool("need_weights", true) ? [query, query.With(weights)] : [query];
        return new OperatorResult(outputs)
        {
            Products = products,
            ElementOps = ElementOps(batch, length, source, keys, embed, heads, a.Has("in_proj_bias")),
            SavedBytes = SavedBytes(batch, length, keys, embed, heads, a.Bool("training") && (a.OptionalDouble("dropout") ?? 0) > 0),
        };
    }

    /// <summary>The elements that the backward pass needs of what lies between input and output: queries, keys and values, the softmax of the scores, what
    /// the values come to. In training the scores are dropped out too: a mask of bools, and what is left of them.</summary>
    internal static Dim SavedBytes(Dim batch, Dim length, Dim keys, Dim embed, Dim heads, bool drops) =>
        (batch * embed * (length + keys + keys + length) + batch * heads * length * keys * (drops ? 2 : 1)) * DType.Float32.Size()
        + (drops ? batch * heads * length * keys : 0);

    /// <summary>The six products of multi-head attention, whatever the number of heads: it divides the features, and multiplies the products.</summary>
    internal static IReadOnlyList<Product> Cost(Dim batch, Dim length, Dim source, Dim embed, Dim kdim, Dim vdim, Dim extraKeys, out Dim keys,
        uint query = 1, uint key = 2, uint value = 4)
    {
        keys = source + extraKeys;
        Dim rows = batch * length, sourceRows = batch * source;
        return
        [
            Products.Linear(rows, embed, embed) with { Left = query, Right = Product.Weights },
            Products.Linear(sourceRows, kdim, embed) with { Left = key, Right = Product.Weights },
            Products.Linear(sourceRows, vdim, embed) with { Left = value, Right = Product.Weights },
            Products.Attention(rows, embed, keys, batch) with { Left = query | Product.Weights, Right = key | Product.Weights },
            Products.Attention(rows, keys, embed, batch) with { Left = query | key | Product.Weights, Right = value | Product.Weights },
            Products.Linear(rows, embed, embed) with { Left = query | key | value | Product.Weights, Right = Product.Weights },
        ];
    }

    /// <summary>Biases of the four projections, and five operations a score.</summary>
    internal static Dim ElementOps(Dim batch, Dim length, Dim source, Dim keys, Dim embed, Dim heads, bool bias) =>
        batch * heads * length * keys * 5 + (bias ? batch * embed * (length + length + source + source) : 0);
}
