using static TorchSharp.torch;

namespace TorchSharp.Data;

public class Loader
{
    public Loader() => throw Surface.Only;

#nullable disable
    public static DataIterator MNIST(string filename, long batchSize, bool isTrain = true) => throw Surface.Only;
    public static DataIterator CIFAR10(string path, long batchSize, bool isTrain = true) => throw Surface.Only;
#nullable restore
}
