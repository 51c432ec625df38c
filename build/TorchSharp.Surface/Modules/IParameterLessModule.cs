using static TorchSharp.torch;

namespace TorchSharp.Modules;

public interface IParameterLessModule
{
}
