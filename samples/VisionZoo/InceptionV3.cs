using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace VisionZoo;

/// <summary>"Rethinking the Inception architecture for computer vision": factorised convolutions, an auxiliary classifier in training.</summary>
public sealed class InceptionV3 : Module<Tensor, (Tensor Logits, Tensor? Aux)>
{
    private readonly Sequential stem, bottom;
    private readonly InceptionAux? aux;
    private readonly Sequential top;
    private readonly Dropout dropout;
    private readonly Linear fc;

    public InceptionV3(long numClasses = 1000, bool auxLogits = true, double dropout = 0.5) : base(nameof(InceptionV3))
    {
        stem = Sequential(
            new BasicConv2d(3, 32, 3, stride: 2),
            new BasicConv2d(32, 32, 3),
            new BasicConv2d(32, 64, 3, padding: 1),
            MaxPool2d(3, stride: 2),
            new BasicConv2d(64, 80, 1),
            new BasicConv2d(80, 192, 3),
            MaxPool2d(3, stride: 2));

        bottom = Sequential(
            ("Mixed_5b", new InceptionA(192, poolFeatures: 32)),
            ("Mixed_5c", new InceptionA(256, poolFeatures: 64)),
            ("Mixed_5d", new InceptionA(288, poolFeatures: 64)),
            ("Mixed_6a", new InceptionB(288)),
            ("Mixed_6b", new InceptionC(768, 128)),
            ("Mixed_6c", new InceptionC(768, 160)),
            ("Mixed_6d", new InceptionC(768, 160)),
            ("Mixed_6e", new InceptionC(768, 192)));

        if (auxLogits)
            aux = new InceptionAux(768, numClasses);

        top = Sequential(
            ("Mixed_7a", new InceptionD(768)),
            ("Mixed_7b", new InceptionE(1280)),
            ("Mixed_7c", new InceptionE(2048)),
            ("pool", AdaptiveAvgPool2d(new long[] { 1, 1 })));

        this.dropout = Dropout(dropout);
        fc = Linear(2048, numClasses);

        RegisterComponents();
    }

    [ModelCost("1x3x299x299", Name = "inception_v3", MaxMacs = "6G")]
    public static InceptionV3 inception_v3() => new();

    public override (Tensor Logits, Tensor? Aux) forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        x = x.ImageNetToMinusOneOne();
        x = bottom.call(stem.call(x));

        Tensor? auxLogits = null;
        if (training && aux is not null)
            auxLogits = aux.call(x).MoveToOuterDisposeScope();

        x = dropout.call(top.call(x)).flatten(1);
        return (fc.call(x).MoveToOuterDisposeScope(), auxLogits);
    }
}

/// <summary>Convolution, normalisation, ReLU.</summary>
internal class BasicConv2d : Module<Tensor, Tensor>
{
    private readonly Conv2d conv;
    private readonly BatchNorm2d bn;

    public BasicConv2d(long inChannels, long outChannels, (long H, long W) kernel, (long, long) padding) : base(nameof(BasicConv2d))
    {
        conv = Conv2d(inChannels, outChannels, kernel_size: kernel, padding: padding, bias: false);
        bn = BatchNorm2d(outChannels, eps: 1e-3);
        RegisterComponents();
    }

    public BasicConv2d(long inChannels, long outChannels, long kernel, long stride = 1, long padding = 0) : base(nameof(BasicConv2d))
    {
        conv = Conv2d(inChannels, outChannels, kernel, stride, padding, bias: false);
        bn = BatchNorm2d(outChannels, eps: 1e-3);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var y = conv.call(x);
        return F.relu(bn.call(y), inplace: true);
    }
}

/// <summary>Several branches side by side; each kind of block says which.</summary>
internal abstract class InceptionBase : Module<Tensor, Tensor>
{
    protected InceptionBase(string name) : base(name)
    {
    }

    protected abstract IEnumerable<Tensor> Branches(Tensor x);

    public sealed override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        return cat(Branches(x).ToList(), dim: 1).MoveToOuterDisposeScope();
    }

    /// <summary>A 1xN and an Nx1 convolution, in this order or the other.</summary>
    protected static Sequential Factorised(long inChannels, long middle, long outChannels, int n, bool columnFirst = false)
    {
        var row = (kernel: (1L, (long)n), padding: (0L, n / 2L));
        var column = (kernel: ((long)n, 1L), padding: (n / 2L, 0L));
        var (first, second) = columnFirst ? (column, row) : (row, column);
        return Sequential(
            new BasicConv2d(inChannels, middle, first.kernel, first.padding),
            new BasicConv2d(middle, outChannels, second.kernel, second.padding));
    }

    protected static Tensor Average(Tensor x) => F.avg_pool2d(x, kernel_size: 3, stride: 1, padding: 1);
}

internal sealed class InceptionA : InceptionBase
{
    private readonly Module<Tensor, Tensor> branch1x1, branch5x5, branch3x3dbl, branchPool;

    public InceptionA(long inChannels, long poolFeatures) : base(nameof(InceptionA))
    {
        branch1x1 = new BasicConv2d(inChannels, 64, 1);
        branch5x5 = Sequential(new BasicConv2d(inChannels, 48, 1), new BasicConv2d(48, 64, 5, padding: 2));
        branch3x3dbl = Sequential(
            new BasicConv2d(inChannels, 64, 1), new BasicConv2d(64, 96, 3, padding: 1), new BasicConv2d(96, 96, 3, padding: 1));
        branchPool = new BasicConv2d(inChannels, poolFeatures, 1);
        RegisterComponents();
    }

    protected override IEnumerable<Tensor> Branches(Tensor x) =>
        [branch1x1.call(x), branch5x5.call(x), branch3x3dbl.call(x), branchPool.call(Average(x))];
}

internal sealed class InceptionB : InceptionBase
{
    private readonly Module<Tensor, Tensor> branch3x3, branch3x3dbl;

    public InceptionB(long inChannels) : base(nameof(InceptionB))
    {
        branch3x3 = new BasicConv2d(inChannels, 384, 3, stride: 2);
        branch3x3dbl = Sequential(
            new BasicConv2d(inChannels, 64, 1), new BasicConv2d(64, 96, 3, padding: 1), new BasicConv2d(96, 96, 3, stride: 2));
        RegisterComponents();
    }

    protected override IEnumerable<Tensor> Branches(Tensor x) =>
        new[] { branch3x3.call(x), branch3x3dbl.call(x), F.max_pool2d(x, kernel_size: 3, stride: 2) };
}

internal sealed class InceptionC : InceptionBase
{
    private readonly Module<Tensor, Tensor> branch1x1, branch7x7, branch7x7dbl, branchPool;

    public InceptionC(long inChannels, long c7) : base(nameof(InceptionC))
    {
        branch1x1 = new BasicConv2d(inChannels, 192, 1);
        branch7x7 = Sequential(new BasicConv2d(inChannels, c7, 1), Factorised(c7, c7, 192, 7));
        branch7x7dbl = Sequential(
            new BasicConv2d(inChannels, c7, 1),
            Factorised(c7, c7, c7, 7, columnFirst: true),
            Factorised(c7, c7, 192, 7, columnFirst: true));
        branchPool = new BasicConv2d(inChannels, 192, 1);
        RegisterComponents();
    }

    protected override IEnumerable<Tensor> Branches(Tensor x)
    {
        foreach (var branch in new[] { branch1x1, branch7x7, branch7x7dbl })
            yield return branch.call(x);
        yield return branchPool.call(Average(x));
    }
}

internal sealed class InceptionD : InceptionBase
{
    private readonly Module<Tensor, Tensor> branch3x3, branch7x7x3;

    public InceptionD(long inChannels) : base(nameof(InceptionD))
    {
        branch3x3 = Sequential(new BasicConv2d(inChannels, 192, 1), new BasicConv2d(192, 320, 3, stride: 2));
        branch7x7x3 = Sequential(
            new BasicConv2d(inChannels, 192, 1), Factorised(192, 192, 192, 7), new BasicConv2d(192, 192, 3, stride: 2));
        RegisterComponents();
    }

    protected override IEnumerable<Tensor> Branches(Tensor x) =>
        [branch3x3.call(x), branch7x7x3.call(x), F.max_pool2d(x, kernel_size: 3, stride: 2)];
}

internal sealed class InceptionE : InceptionBase
{
    private readonly Module<Tensor, Tensor> branch1x1, branch3x3, branch3x3dbl, branchPool;

    public InceptionE(long inChannels) : base(nameof(InceptionE))
    {
        branch1x1 = new BasicConv2d(inChannels, 320, 1);
        branch3x3 = Sequential(new BasicConv2d(inChannels, 384, 1), new Fork(384));
        branch3x3dbl = Sequential(
            new BasicConv2d(inChannels, 448, 1), new BasicConv2d(448, 384, 3, padding: 1), new Fork(384));
        branchPool = new BasicConv2d(inChannels, 192, 1);
        RegisterComponents();
    }

    protected override IEnumerable<Tensor> Branches(Tensor x) =>
        [branch1x1.call(x), branch3x3.call(x), branch3x3dbl.call(x), branchPool.call(Average(x))];

    /// <summary>The 1x3 and the 3x1 convolution side by side instead of one after the other.</summary>
    private sealed class Fork : InceptionBase
    {
        private readonly BasicConv2d row, column;

        public Fork(long channels) : base(nameof(Fork))
        {
            row = new BasicConv2d(channels, channels, (1, 3), (0, 1));
            column = new BasicConv2d(channels, channels, (3, 1), (1, 0));
            RegisterComponents();
        }

        protected override IEnumerable<Tensor> Branches(Tensor x) => [row.call(x), column.call(x)];
    }
}

internal sealed class InceptionAux : Module<Tensor, Tensor>
{
    private readonly BasicConv2d conv0, conv1;
    private readonly Linear fc;

    public InceptionAux(long inChannels, long numClasses) : base(nameof(InceptionAux))
    {
        conv0 = new BasicConv2d(inChannels, 128, 1);
        conv1 = new BasicConv2d(128, 768, 5);
        fc = Linear(768, numClasses);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = F.avg_pool2d(x, kernel_size: 5, stride: 3);
        x = conv1.call(conv0.call(x));
        x = F.adaptive_avg_pool2d(x, 1);
        return fc.call(x.flatten(1));
    }
}
