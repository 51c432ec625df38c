using AlphaFlops.Reports;

namespace AlphaFlops.Core.Tests.Support;

/// <summary>Reports with numbers of every kind; those of resnet50 are torchvision's, the rest is made up.</summary>
internal static class Samples
{
    public static ProfileReport Published { get; } = new("published (Asperti et al. 2021)", "Quadro T2000", false);

    public static ProfileReport Calibrated { get; } = new("h200", "NVIDIA H200", true);

    public static ModelReport ResNet50 { get; } = new()
    {
        Name = "resnet50",
        Type = "TorchSharp.torchvision.models.resnet50",
        File = "src/Models.cs",
        Line = 12,
        Inputs = ["float32[1,3,224,224]"],
        Complete = true,
        Parameters = 25557032,
        Buffers = 53120,
        Macs = 4089184256,
        Flops = 8178368512,
        ElementOps = 34_000_000,
        AlphaFlops = 1.31e9,
        ActivationBytes = 9_633_792,
        MovedBytes = 400_000_000,
        Milliseconds = 2.3145,
        Layers =
        [
            Layer("conv1", "conv2d", macs: 118_013_952, alphaFlops: 0.09e9, parameters: 9408, line: 41),
            Layer("layer1.0.conv2", "conv2d", macs: 115_605_504, alphaFlops: 0.1834e9, parameters: 36864, line: 41),
            Layer("layer1.0.relu", "relu", macs: 0, alphaFlops: 0, parameters: 0, line: 44),
        ],
        Budget =
        [
            new("macs", 4.5e9, 4089184256, false),
            new("alphaFlops", 1e9, 1.31e9, true),
            new("parameters", 30e3, 36864, true) { IsError = true, Layers = "layer1.*", Module = "layer1.0" },
        ],
        Memory = [new(3_813_376, 0), new(9_633_792, 2)],
        Profile = Published,
    };

    public static ModelReport Incomplete { get; } = new()
    {
        Name = "Unet|<T>",
        Type = "Diffusion.Unet`1",
        Mode = "train",
        Inputs = ["float32[8,4,64,64]", "int64[8]", "float32[8,77,768]"],
        Parameters = 999,
        Macs = 1_500_000,
        Flops = 3_000_000,
        AlphaFlops = 123,
        Unknown = [new("src/Unet.cs", 7, "the length of 'a|b' is read from a file"), new(null, 0, "'scale' is not known")],
        Budget = [new("parameters", 2000, 999, false)],
        Profile = Published,
    };

    public static ModelReport Sampler { get; } = new()
    {
        Name = "sample 50 steps",
        Type = "MyApp.Sampler.Sample",
        File = "Sampler.cs",
        Complete = true,
        Milliseconds = 0.01234,
        Millijoules = 1234.5,
        Profile = Calibrated,
    };

    public static Report Report { get; } = new()
    {
        Tool = "AlphaFlops 0.1.0",
        Project = "Zoo",
        Profile = Published,
        Models = [ResNet50, Incomplete, Sampler],
    };

    private static LayerReport Layer(string path, string op, long macs, double alphaFlops, long parameters, int line) => new()
    {
        Path = path,
        Op = op,
        Inputs = ["float32[1,64,56,56]"],
        Output = "float32[1,64,56,56]",
        Calls = 1,
        Parameters = parameters,
        Macs = macs,
        ElementOps = 200704,
        MovedBytes = 1_753_088,
        Alpha = macs == 0 ? 1 : alphaFlops / (2.0 * macs),
        AlphaFlops = alphaFlops,
        Milliseconds = 0.25,
        File = "src/ResNet.cs",
        Line = line,
    };
}
