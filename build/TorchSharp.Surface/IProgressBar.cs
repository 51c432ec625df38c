using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp;

public interface IProgressBar : IDisposable
{
    long Value { get; set; }
    long? Maximum { get; set; }
}
