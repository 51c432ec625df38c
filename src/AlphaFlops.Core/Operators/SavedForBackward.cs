namespace AlphaFlops.Operators;

/// <summary>What each operator saves for its backward pass, as torch's derivatives.yaml has it. What is not listed saves its arguments; a view
/// saves nothing.</summary>
public static class SavedForBackward
{
    private const Saves InputAndOutput = Saves.Input | Saves.Output;

    private static readonly Dictionary<string, Saves> Listed = new (Saves Saves, string Operators)[]
    {
        (Saves.Output, "relu sigmoid tanh tanhshrink softmax log_softmax softmin softmax2d exp exp2 expm1 sqrt rsqrt reciprocal tan cumprod"),
        (Saves.Input, """
            relu6 gelu silu leaky_relu elu selu celu hardswish hardsigmoid hardtanh softplus softsign mish logsigmoid threshold rrelu softshrink hardshrink glu
            batch_norm instance_norm layer_norm rms_norm group_norm local_response_norm normalize quantized_batch_norm var clamp
            avg_pool1d avg_pool2d avg_pool3d lp_pool1d lp_pool2d lp_pool3d adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d
            """),
        (Saves.Input | Saves.Indices, """
            max_pool1d max_pool2d max_pool3d max_pool1d_with_indices max_pool2d_with_indices max_pool3d_with_indices
            adaptive_max_pool1d adaptive_max_pool2d adaptive_max_pool3d adaptive_max_pool1d_with_indices adaptive_max_pool2d_with_indices adaptive_max_pool3d_with_indices
            fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d fractional_max_pool3d_with_indices
            """),
        (Saves.Factors, """
            mul addcmul lerp linear bilinear matmul mm bmm mv dot addmm addmv baddbmm addbmm addr outer kron inner linalg_vecdot tensordot chain_matmul matrix_power einsum
            kl_div
            """),
        (Saves.Factors | Saves.Others, "div true_divide"),
        (InputAndOutput, "amax amin prod std norm linalg_norm linalg_vector_norm logsumexp logcumsumexp"),
        (Saves.Inputs | Saves.Output, "scaled_dot_product_attention pow"),
        (Saves.Others, "cross_entropy"),
        (Saves.Indices, """
            where masked_fill gather take take_along_dim index_select index index_add index_copy index_fill put scatter scatter_add masked_select getitem embedding embedding_bag
            max min median mode kthvalue topk sort msort cummax cummin repeat_interleave
            """),
        (Saves.Nothing, """
            add sub rsub neg positive sum nansum mean trace cumsum diff sign sgn ceil floor round trunc frac clone copy to float double half bfloat16 conj_physical
            flip roll flipud fliplr tril triu rot90 repeat tile diag diagflat diag_embed channel_shuffle dropout dropout1d dropout2d dropout3d alpha_dropout
            feature_alpha_dropout feature_dropout cat stack hstack vstack dstack column_stack block_diag broadcast_tensors pad_sequence meshgrid
            pad interpolate pixel_shuffle pixel_unshuffle fold unfold diagonal_scatter select_scatter slice_scatter fill zero
            """),
    }.SelectMany(group => group.Operators.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), (group, name) => (name, group.Saves))
        .ToDictionary(pair => pair.name, pair => pair.Saves);

    /// <summary>The names above.</summary>
    public static IEnumerable<string> Names => Listed.Keys;

    public static Saves Of(Operator op) => Listed.TryGetValue(op.Name, out var saves) ? saves : Saves.Inputs;
}
