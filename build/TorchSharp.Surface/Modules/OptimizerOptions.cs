using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class OptimizerOptions
{
    public virtual void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
    public virtual void LoadStateDict(BinaryReader reader) => throw Surface.Only;
    public virtual void LoadStateDict(OptimizerOptions source) => throw Surface.Only;
    public OptimizerOptions() => throw Surface.Only;
    public double? LearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    public double InitialLearningRate { get => throw Surface.Only; set => throw Surface.Only; }
    internal OptimizerOptions(Surface.None none) { }
}
