using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Data;

public class Loader
{
    public static DataIterator MNIST(string filename, long batchSize, bool isTrain = true) => throw Surface.Only;
    public static DataIterator CIFAR10(string path, long batchSize, bool isTrain = true) => throw Surface.Only;
    public Loader() => throw Surface.Only;
}
