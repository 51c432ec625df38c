using VisionZoo;
using static TorchSharp.torch;

var models = new SortedDictionary<string, Func<nn.Module>>(StringComparer.OrdinalIgnoreCase)
{
    ["alexnet"] = () => new AlexNet(),
    ["vgg11"] = () => Vgg.vgg11(),
    ["vgg13"] = () => Vgg.vgg13(),
    ["vgg16"] = () => Vgg.vgg16(),
    ["vgg16_bn"] = () => Vgg.vgg16(batchNorm: true),
    ["vgg19"] = () => Vgg.vgg19(),
    ["resnet18"] = () => ResNets.resnet18(),
    ["resnet34"] = () => ResNets.resnet34(),
    ["resnet50"] = () => ResNets.resnet50(),
    ["resnet101"] = () => ResNets.resnet101(),
    ["resnet152"] = () => ResNets.resnet152(),
    ["resnext50_32x4d"] = () => ResNets.resnext50_32x4d(),
    ["wide_resnet50_2"] = () => ResNets.wide_resnet50_2(),
    ["squeezenet1_0"] = () => new SqueezeNet("1_0"),
    ["squeezenet1_1"] = () => new SqueezeNet("1_1"),
    ["densenet121"] = () => DenseNet.densenet121(),
    ["googlenet"] = () => GoogLeNet.googlenet(),
    ["inception_v3"] = () => InceptionV3.inception_v3(),
    ["mobilenet_v2"] = () => MobileNets.mobilenet_v2(),
    ["mobilenet_v3_large"] = () => MobileNets.mobilenet_v3_large(),
    ["mobilenet_v3_small"] = () => MobileNets.mobilenet_v3_small(),
    ["shufflenet_v2_x1_0"] = () => new ShuffleNetV2(),
    ["mnasnet1_0"] = MnasNet.mnasnet1_0,
    ["efficientnet_b0"] = () => EfficientNet.Create("b0"),
    ["regnet_x_400mf"] = RegNets.regnet_x_400mf,
    ["regnet_y_400mf"] = RegNets.regnet_y_400mf,
    ["convnext_tiny"] = ConvNeXt.convnext_tiny,
    ["vit_b_16"] = VisionTransformer.vit_b_16,
    ["swin_t"] = SwinTransformer.swin_t,
};

if (args is not [var name] || !models.TryGetValue(name, out var make))
{
    Console.Error.WriteLine($"Usage: VisionZoo MODEL, where MODEL is one of {string.Join(", ", models.Keys)}.");
    return 2;
}

try
{
    using var model = make();
    model.eval();
    Console.WriteLine($"{name}: {model.parameters().Sum(p => p.numel()):N0} parameters");
    return 0;
}
catch (Exception e) when (e.GetBaseException() is NotSupportedException or DllNotFoundException)
{
    // On the signature-only surface every call throws, and says which property makes it a real one.
    Console.Error.WriteLine(e.GetBaseException().Message);
    return 1;
}
