namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Tensor methods, functionals, operators and subscripts, with arguments that mostly fit; null where none can.</summary>
internal static class TensorSteps
{
    public static readonly Func<Draw, Variable, Step?>[] All =
    [
        Pointwise, Pointwise, Binary, Binary, Binary, Reduction, Reduction, Values, View, View, Permute, Squeeze, Subscript, Subscript, Split, Join, Join,
        Product, Product, Product, Expand, Repeat, Sort, Cumulative, Where, Gather, Triangle, Functional, Pad, Roll, Interpolate, Attention, Einsum, Norm,
        Make, Type, Convolve,
    ];

    private static Step Pointwise(Draw d, Variable x) => new(d.OneOf(
        "{x}.relu()", "{x}.exp()", "{x}.abs()", "{x}.sqrt()", "{x}.sin()", "{x}.neg()", "{x}.sigmoid()", "{x}.tanh()", "torch.rsqrt({x} + 1)", "{x}.clamp(0, 1)",
        "{x}.pow(2)", "{x} * 2", "1 - {x}", "{x} / 3", "-{x}", "{x} > 0", "{x} == 1", "{x}.square()", "{x}.floor()", "{x}.round()", "{x}.clone()", "{x}.contiguous()",
        "{x}.detach()", "{x}.isnan()", "{x}.logical_not()", "torch.erf({x})", "{x}.masked_fill({x} > 0, 0)", "torch.zeros_like({x})", "torch.ones_like({x})"));

    private static Step Binary(Draw d, Variable x)
    {
        var other = d.Other(x).Name;
        return d.Int(0, 6) switch
        {
            0 => new Step($"torch.maximum({{x}}, {other})"),
            1 => new Step($"{{x}}.mul({other})"),
            2 => new Step($"{other} - {{x}}"),
            3 => new Step($"{{x}}.eq({other})"),
            4 => new Step($"{{x}}.unsqueeze(-1) * {other}"),
            5 => new Step($"torch.add({{x}}, {other})"),
            _ => new Step($"{{x}} {d.OneOf("+", "*", "/", ">=")} {other}"),
        };
    }

    private static Step? Reduction(Draw d, Variable x)
    {
        if (x.Rank == 0) return new Step("{x}.sum()");
        var keep = d.Bool();
        var dims = string.Join(", ", Enumerable.Range(0, x.Rank).Where(_ => d.Chance(0.5)).DefaultIfEmpty(d.Axis(x)));
        return d.Int(0, 6) switch
        {
            0 => new Step(d.OneOf("{x}.mean()", "{x}.sum()", "{x}.max()", "{x}.min()", "{x}.std()", "{x}.prod()", "{x}.any()", "{x}.argmax()", "{x}.norm()", "{x}.median()", "{x}.var()")),
            1 => new Step($"{{x}}.sum(new long[] {{ {dims} }}, keepdim: {keep})"),
            2 => new Step($"{{x}}.mean(new long[] {{ {dims} }}, keepdim: {keep})"),
            3 => new Step($"{{x}}.{d.OneOf("argmax", "argmin", "all", "any", "prod")}({d.Axis(x)}, {keep})"),
            4 => new Step($"{{x}}.{d.OneOf("amax", "amin")}(new long[] {{ {dims} }}, {keep})"),
            5 => new Step($"{{x}}.logsumexp({d.Axis(x)}, keepdim: {keep})"),
            _ => new Step($"{{x}}.{d.OneOf("std", "var")}({d.Axis(x)}, true, {keep})"),
        };
    }

    private static Step? Values(Draw d, Variable x)
    {
        if (x.Rank == 0) return null;
        var code = d.OneOf(
            $"{{x}}.max({d.Axis(x)}, {d.Bool()})", $"{{x}}.min({d.Axis(x)})", $"torch.topk({{x}}, {d.Int(1, Math.Max(1, x.Last))})", $"torch.sort({{x}}, {d.Axis(x)})",
            $"{{x}}.cummax({d.Axis(x)})", $"{{x}}.mode({d.Axis(x)})", $"torch.var_mean({{x}}, {d.Axis(x)})");
        return new Step($"{code}.Item{d.Int(1, 2)}");
    }

    private static Step View(Draw d, Variable x) => d.Int(0, 5) switch
    {
        0 when x.Rank > 1 => new Step($"{{x}}.flatten({d.Int(0, x.Rank - 2)}, {d.Int(-1, x.Rank - 1)})"),
        1 when x.Rank > 1 => new Step("{x}.view({x}.shape[0], -1)"),
        2 when x.Rank > 1 => new Step("{x}.reshape({x}.size(0) * {x}.size(1), -1)"),
        3 when x.Rank > 0 => new Step($"{{x}}.unflatten({d.Int(0, x.Rank - 1)}, new long[] {{ {d.Int(1, 2)}, -1 }})"),
        4 => new Step($"torch.reshape({{x}}, new long[] {{ {d.Reshaped(x)} }})"),
        _ => new Step($"{{x}}.{d.OneOf("view", "reshape")}({d.Reshaped(x)})"),
    };

    private static Step? Permute(Draw d, Variable x) => x.Rank < 2 ? null : d.Int(0, 4) switch
    {
        0 => new Step($"{{x}}.transpose({d.Axis(x)}, {d.Axis(x)})"),
        1 => new Step("{x}.mT"),
        2 when x.Rank == 2 => new Step("{x}.t()"),
        3 => new Step($"torch.movedim({{x}}, {d.Axis(x)}, {d.Axis(x)})"),
        _ => new Step($"{{x}}.permute({d.Permutation(d.Right(x.Rank))})"),
    };

    private static Step Squeeze(Draw d, Variable x) => d.Int(0, 2) switch
    {
        0 => new Step("{x}.squeeze()"),
        1 when x.Rank > 0 => new Step($"{{x}}.squeeze({d.Axis(x)})"),
        _ => new Step($"{{x}}.unsqueeze({d.Int(-1, x.Rank)})"),
    };

    private static Step? Subscript(Draw d, Variable x)
    {
        if (x.Rank == 0) return null;
        var parts = new List<string>();
        for (var i = 0; i < d.Int(1, x.Rank); i++)
            parts.Add(d.Int(0, 6) switch { 0 => "0", 1 => "^1", 2 => "1..", 3 => "..2", 4 => "TensorIndex.None", 5 => $"{d.Int(0, 1)}..{d.Int(1, 3)}", _ => ".." });
        if (d.Chance(0.3)) parts.Insert(d.Int(0, parts.Count), "TensorIndex.Ellipsis");
        return d.Int(0, 5) switch
        {
            0 => new Step("{x}[TensorIndex.Slice(null, null, 2)]", null, "{x}[::2]"),
            1 => new Step($"{{x}}.narrow({d.Axis(x)}, 0, {d.Int(1, 2)})"),
            2 => new Step($"{{x}}.select({d.Axis(x)}, {d.Int(-1, 0)})"),
            _ => new Step($"{{x}}[{string.Join(", ", parts)}]"),
        };
    }

    private static Step? Split(Draw d, Variable x)
    {
        if (x.Rank == 0) return null;
        var axis = d.Axis(x);
        return d.Int(0, 4) switch
        {
            0 => new Step($"{{x}}.chunk({d.Int(1, 3)}, {axis})[^1]"),
            1 => new Step($"{{x}}.split({d.Int(1, 3)}, {axis})[0]"),
            2 => new Step($"{{x}}.unbind({axis})[0]"),
            3 when axis < x.Rank && x.Shape[axis < 0 ? axis + x.Rank : axis] is var size and > 1 => new Step($"{{x}}.split(new long[] {{ 1, {d.Right(size - 1)} }}, {axis})[1]"),
            _ => new Step($"{{x}}.tensor_split({d.Int(1, 3)}, {axis})[0]"),
        };
    }

    private static Step Join(Draw d, Variable x)
    {
        var other = d.Other(x).Name;
        var axis = x.Rank == 0 ? 0 : d.Axis(x);
        return d.Int(0, 5) switch
        {
            0 => new Step($"torch.stack(new[] {{ {{x}}, {{x}} }}, {axis})"),
            1 => new Step("torch.hstack(new[] { {x}, {x} })"),
            2 => new Step($"torch.cat(new List<Tensor> {{ {{x}}, {{x}}, {{x}} }}, dim: {axis})"),
            3 => new Step("torch.vstack(new[] { {x}, " + other + " })"),
            _ => new Step($"torch.cat(new[] {{ {{x}}, {other} }}, {axis})"),
        };
    }

    private static Step? Product(Draw d, Variable x)
    {
        var other = d.Other(x).Name;
        return d.Int(0, 7) switch
        {
            0 when x.Rank > 1 => new Step("torch.matmul({x}, {x}.mT)"),
            1 when x.Rank == 2 => new Step("torch.mm({x}, {x}.t())"),
            2 when x.Rank == 3 => new Step("torch.bmm({x}, {x}.transpose(1, 2))"),
            3 when x.Rank == 1 => new Step("torch.dot({x}, {x})"),
            4 when x.Rank == 1 => new Step("torch.outer({x}, {x})"),
            5 when x.Rank is 1 or 2 => new Step($"torch.matmul({{x}}, torch.ones({d.Right(x.Last)}))"),
            6 when x.Rank == 3 => new Step("{x}.transpose(1, 2).bmm({x})"),
            _ => x.Rank == 0 ? null : d.Chance(0.3) ? new Step($"torch.matmul({{x}}, {other})") : new Step($"torch.matmul({{x}}, torch.zeros({d.Right(x.Last)}, {d.Int(1, 4)}))"),
        };
    }

    private static Step Expand(Draw d, Variable x)
    {
        var shape = x.Shape.Select(dim => d.Chance(0.5) ? -1 : dim == 1 ? d.Int(1, 3) : d.Right(dim)).ToArray();
        return d.Int(0, 2) switch
        {
            0 => new Step("{x}.expand_as({x}.unsqueeze(0))"),
            1 => new Step($"{{x}}.broadcast_to({string.Join(", ", shape.Select((dim, i) => dim < 0 ? x.Shape[i] : dim).Prepend(2))})"),
            _ => new Step($"{{x}}.expand({string.Join(", ", shape.Prepend(d.Int(1, 2)))})"),
        };
    }

    private static Step Repeat(Draw d, Variable x) => d.Int(0, 2) switch
    {
        0 when x.Rank > 0 => new Step($"{{x}}.repeat_interleave({d.Int(1, 2)}, dim: {d.Axis(x)})"),
        1 => new Step($"torch.tile({{x}}, new long[] {{ {d.Int(1, 2)}, {d.Int(1, 2)} }})"),
        _ => new Step($"{{x}}.repeat({string.Join(", ", Enumerable.Range(0, d.Right(x.Rank + d.Int(0, 1)) is var count and > 0 ? count : 1).Select(_ => d.Int(1, 2)))})"),
    };

    private static Step? Sort(Draw d, Variable x) => x.Rank == 0 ? null : new Step($"torch.argsort({{x}}, {d.Axis(x)})");

    private static Step? Cumulative(Draw d, Variable x) => x.Rank == 0 ? null : new Step($"{{x}}.{d.OneOf("cumsum", "cumprod", "logcumsumexp")}({d.Axis(x)})");

    private static Step Where(Draw d, Variable x) => new($"torch.where({{x}} > 0, {{x}}, {d.Other(x).Name})");

    private static Step? Gather(Draw d, Variable x) => x.Rank == 0 ? null : d.Int(0, 2) switch
    {
        0 => new Step($"torch.gather({{x}}, {d.Axis(x)}, torch.zeros_like({{x}}, dtype: torch.int64))"),
        1 => new Step($"{{x}}.index_select({d.Axis(x)}, torch.zeros({d.Int(1, 3)}, dtype: torch.int64))"),
        _ => new Step("{x}[torch.zeros(2, dtype: torch.int64)]"),
    };

    private static Step? Triangle(Draw d, Variable x) => x.Rank < 2 ? null : d.Int(0, 3) switch
    {
        0 => new Step("torch.diagonal({x})"),
        1 when x.Rank == 2 => new Step("torch.diag({x})"),
        2 => new Step($"torch.diag_embed({{x}})"),
        _ => new Step($"{{x}}.{d.OneOf("tril", "triu")}({d.Int(-1, 1)})"),
    };

    private static Step? Functional(Draw d, Variable x) => x.Rank == 0 ? null : d.Int(0, 8) switch
    {
        0 => new Step($"nn.functional.softmax({{x}}, {d.Axis(x)})"),
        1 => new Step("nn.functional.relu({x})"),
        2 => new Step("nn.functional.gelu({x})"),
        3 => new Step($"nn.functional.layer_norm({{x}}, new long[] {{ {d.Right(x.Last)} }})"),
        4 => new Step($"nn.functional.glu({{x}}, {d.Axis(x)})"),
        5 => new Step($"nn.functional.normalize({{x}}, 2.0, {d.Axis(x)})"),
        6 => new Step($"nn.functional.linear({{x}}, torch.ones({d.Int(1, 4)}, {d.Right(x.Last)}))"),
        7 when x.Rank == 4 => new Step($"nn.functional.{d.OneOf("max_pool2d", "avg_pool2d")}({{x}}, {d.Int(1, 3)})"),
        _ => new Step($"nn.functional.log_softmax({{x}}, {d.Axis(x)})"),
    };

    private static Step? Pad(Draw d, Variable x)
    {
        var pairs = d.Int(1, Math.Max(1, x.Rank));
        return new Step($"nn.functional.pad({{x}}, new long[] {{ {string.Join(", ", Enumerable.Range(0, pairs * 2).Select(_ => d.Int(d.Chance(0.05) ? -1 : 0, 2)))} }})");
    }

    private static Step? Roll(Draw d, Variable x) => x.Rank == 0 ? null
        : d.Chance(0.5) ? new Step($"torch.flip({{x}}, new long[] {{ {d.Axis(x)} }})")
        : new Step($"{{x}}.roll(1, {d.Axis(x)})");

    private static Step? Interpolate(Draw d, Variable x)
    {
        if (x.Rank is < 3 or > 5) return null;
        var mode = x.Rank == 4 && d.Chance(0.5) ? "Bilinear" : "Nearest";
        var scale = string.Join(", ", Enumerable.Repeat(d.OneOf("2.0", "1.5", "0.7"), x.Rank - 2));
        return new Step($"nn.functional.interpolate({{x}}, scale_factor: new double[] {{ {scale} }}, mode: InterpolationMode.{mode})", null,
            $"nn.functional.interpolate({{x}}, scale_factor=[{scale}], mode='{mode.ToLowerInvariant()}')");
    }

    // torch 1.13 has no public scaled_dot_product_attention: what it computes, written out.
    private static Step? Attention(Draw d, Variable x) => x.Rank < 3 ? null
        : new Step("nn.functional.scaled_dot_product_attention({x}, {x}, {x})", null, "torch.matmul(torch.softmax(torch.matmul({x}, {x}.transpose(-2, -1)), -1), {x})");

    private static Step? Einsum(Draw d, Variable x) => x.Rank switch
    {
        1 => new Step("torch.einsum(\"i,j->ij\", {x}, {x})"),
        2 => new Step(d.OneOf("torch.einsum(\"ij,kj->ik\", {x}, {x})", "torch.einsum(\"ij->ji\", {x})", "torch.einsum(\"ij,ij->i\", {x}, {x})")),
        3 => new Step(d.OneOf("torch.einsum(\"bij,bkj->bik\", {x}, {x})", "torch.einsum(\"bij->bj\", {x})", "torch.einsum(\"b i j, b k j -> b i k\", {x}, {x})")),
        4 => new Step("torch.einsum(\"nchw,nkhw->nck\", {x}, {x})"),
        _ => null,
    };

    private static Step? Norm(Draw d, Variable x) => x.Rank < 2 ? null
        : d.Chance(0.5) ? new Step($"nn.functional.group_norm({{x}}, {d.Divisor(x[1])})")
        : new Step($"torch.linalg.norm({{x}}, dims: new long[] {{ {d.Axis(x)} }}, keepdim: {d.Bool()})");

    private static Step Make(Draw d, Variable x) => d.Int(0, 4) switch
    {
        0 => new Step($"torch.arange({d.Int(1, 9)})"),
        1 => new Step("torch.randn({x}.shape)"),
        2 => new Step($"torch.linspace(0, 1, {d.Int(1, 9)})"),
        3 => new Step($"torch.full(new long[] {{ {d.Int(1, 3)}, {d.Int(1, 3)} }}, 0.5)"),
        _ => new Step($"torch.eye({d.Int(1, 5)})"),
    };

    private static Step Type(Draw d, Variable x) => d.Int(0, 3) switch
    {
        0 => new Step("{x}.to(torch.float32)"),
        1 => new Step("{x}.to(torch.float64)"),
        2 => new Step("{x}.type_as(x0)"),
        _ => new Step("{x}.to(torch.int64)"),
    };

    private static Step? Convolve(Draw d, Variable x) => x.Rank switch
    {
        3 => new Step($"nn.functional.conv1d({{x}}, torch.ones({d.Int(1, 4)}, {d.Right(x[1])}, {d.Int(1, 3)}), stride: {d.Int(1, 2)}, padding: {d.Int(0, 2)})"),
        4 => new Step($"nn.functional.conv2d({{x}}, torch.ones({d.Int(1, 4)}, {d.Right(x[1])}, {d.Int(1, 3)}, {d.Int(1, 3)}), padding: new long[] {{ {d.Int(0, 2)}, {d.Int(0, 2)} }})"),
        _ => null,
    };
}
