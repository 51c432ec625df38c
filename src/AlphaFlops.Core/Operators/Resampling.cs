using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Changes of resolution: one operation an output element.</summary>
public static class Resampling
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("interpolate", OperatorFamily.MemoryBound, Interpolate)
        {
            Aliases = ["upsample", "upsample_bilinear", "upsample_nearest", "upsample_nearest1d", "upsample_nearest2d", "upsample_nearest3d"],
            Modules = [new ModuleDefinition("Upsample")],
        },
        new("pixel_shuffle", OperatorFamily.MemoryBound, a =>
        {
            var x = a.Input();
            var factor = a.Int("upscale_factor|upscaleFactor");
            if (x.Rank < 3 || factor <= 0 || !x.Shape[-3].IsDivisibleBy(factor * factor))
                throw new ShapeException($"pixel_shuffle expects channels divisible by {factor * factor}, gets {x}");
            return Pixels(x, x.Shape[-3].FloorDivide(factor * factor), x.Shape[-2] * factor, x.Shape[-1] * factor);
        }) { Modules = [new ModuleDefinition("PixelShuffle")] },
        new("pixel_unshuffle", OperatorFamily.MemoryBound, a =>
        {
            var x = a.Input();
            var factor = a.Int("downscale_factor|downscaleFactor");
            if (x.Rank < 3 || factor <= 0 || !x.Shape[-2].IsDivisibleBy(factor) || !x.Shape[-1].IsDivisibleBy(factor))
                throw new ShapeException($"pixel_unshuffle expects height and width divisible by {factor}, gets {x}");
            return Pixels(x, x.Shape[-3] * factor * factor, x.Shape[-2].FloorDivide(factor), x.Shape[-1].FloorDivide(factor));
        }) { Modules = [new ModuleDefinition("PixelUnshuffle")] },
        MemoryBound("grid_sample", GridSample),
        MemoryBound("affine_grid", a =>
        {
            var size = a.Ints("size");
            var theta = a.Tensor("theta|input");
            if (size.Count is not (4 or 5) || theta.Rank != 3 || theta.Shape[0] != size[0])
                throw new ShapeException($"affine_grid expects a matrix for each of {size[0]} samples, gets {theta}");
            return new OperatorResult(theta.With(new Shape([size[0], .. size.Skip(2), size.Count - 2])));
        }),
        new("fold", OperatorFamily.MemoryBound, Fold) { Modules = [new ModuleDefinition("Fold")] },
        new("unfold", OperatorFamily.MemoryBound, a => a.Has("kernel_size|kernelSize") ? Unfold(a) : AsView(a.Input().With(Splitting.Unfold(a.Input().Shape, a))))
        {
            Modules = [new ModuleDefinition("Unfold")],
        },
    ];

    private static OperatorResult Pixels(TensorType x, Dim channels, Dim height, Dim width) =>
        new(x.With(new Shape([.. x.Shape.Slice(0, x.Rank - 3), channels, height, width])));

    /// <summary>To a size, or by factors, of which torch takes the floor of the product.</summary>
    private static OperatorResult Interpolate(Arguments a)
    {
        var x = a.Input();
        var spatial = x.Rank - 2;
        if (spatial is not (1 or 2 or 3)) throw new ShapeException($"interpolate expects 3, 4 or 5 dimensions, gets {x}");
        var expected = a.OptionalString("mode") switch { "linear" => 1, "bilinear" or "bicubic" => 2, "trilinear" => 3, _ => spatial };
        if (expected != spatial) throw new ShapeException($"{a.OptionalString("mode")} interpolation expects {expected + 2} dimensions, gets {x}");
        var factors = a.OptionalDoubles("scale_factor|scaleFactor|scaleFactors", spatial);
        var shape = x.Shape;
        if (a.OptionalInts("size|outputSize|outputSizes") is not null)
        {
            var size = a.Ints("size|outputSize|outputSizes", spatial, 1);
            for (var i = 0; i < spatial; i++) shape = shape.With(i + 2, size[i]);
        }
        else if (factors is not null)
            for (var i = 0; i < spatial; i++) shape = shape.With(i + 2, Scaled(x.Shape[i + 2], factors[i]));
        else throw new ShapeException("interpolate expects a size or a scale_factor");
        if (shape.Skip(1).Any(dim => dim <= 0) && a.OptionalString("mode") != "area") throw new ShapeException($"interpolate of {x} would give {shape}");
        return new OperatorResult(x.With(shape));
    }

    /// <summary>floor(size · factor).</summary>
    private static Dim Scaled(Dim size, double factor)
    {
        if (factor is >= 1 and < int.MaxValue && factor == Math.Floor(factor)) return size * (long)factor;
        // The reciprocal of 2, 4, 8 … is exact, so that dividing by it is what torch does.
        var divisor = 1 / factor;
        if (divisor is >= 1 and < int.MaxValue && Math.Log(divisor, 2) is var power && power == Math.Floor(power)) return size.FloorDivide((long)divisor);
        return (long)Math.Floor(size.Value * factor);
    }

    private static OperatorResult GridSample(Arguments a)
    {
        TensorType x = a.Input(), grid = a.Tensor("grid");
        if (x.Rank is not (4 or 5) || grid.Rank != x.Rank || grid.Shape[0] != x.Shape[0] || grid.Shape[-1] != x.Rank - 2)
            throw new ShapeException($"grid_sample expects a grid of {x.Rank - 2} coordinates for each of {(x.Rank > 0 ? x.Shape[0] : 1)} samples, gets {x} and {grid}");
        return new OperatorResult(x.With(new Shape([x.Shape[0], x.Shape[1], .. grid.Shape.Slice(1, grid.Rank - 1)])));
    }

    private static readonly string[] WindowNames = ["kernel_size|kernelSize", "dilation", "padding", "stride|strides"];

    private static (IReadOnlyList<Dim> Kernel, Func<int, Dim, Dim> Blocks) Window(Arguments a)
    {
        var kernel = a.Ints(WindowNames[0], 2, 1);
        var dilation = a.Ints(WindowNames[1], 2, 1);
        var padding = a.Ints(WindowNames[2], 2, 0);
        var stride = a.Ints(WindowNames[3], 2, 1);
        return (kernel, (i, size) => Windows.Convolved(size, dilation[i] * (kernel[i] - 1) + 1, stride[i], padding[i] * 2));
    }

    /// <summary>im2col: (N, C, H, W) to (N, C · k1 · k2, blocks).</summary>
    private static OperatorResult Unfold(Arguments a)
    {
        var x = a.Input();
        if (x.Rank is not (3 or 4)) throw new ShapeException($"unfold expects 3 or 4 dimensions, gets {x}");
        var (kernel, blocks) = Window(a);
        var lead = x.Shape.Slice(0, x.Rank - 3);
        return new OperatorResult(x.With(new Shape([.. lead, x.Shape[-3] * kernel.Product(), blocks(0, x.Shape[-2]) * blocks(1, x.Shape[-1])])));
    }

    /// <summary>col2im: (N, C · k1 · k2, blocks) to (N, C, H, W).</summary>
    private static OperatorResult Fold(Arguments a)
    {
        var x = a.Input();
        var size = a.Ints("output_size|outputSize", 2, 1);
        var (kernel, blocks) = Window(a);
        var expected = blocks(0, size[0]) * blocks(1, size[1]);
        if (x.Rank is not (2 or 3) || !x.Shape[-2].IsDivisibleBy(kernel.Product()) || x.Shape[-1] != expected)
            throw new ShapeException($"fold expects {expected} blocks of a multiple of {kernel.Product()} values, gets {x}");
        return new OperatorResult(x.With(new Shape([.. x.Shape.Slice(0, x.Rank - 2), x.Shape[-2].FloorDivide(kernel.Product()), .. size])))
        {
            ElementOps = x.Shape.Elements,
        };
    }
}
