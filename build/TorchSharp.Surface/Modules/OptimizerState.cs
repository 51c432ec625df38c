using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public abstract class OptimizerState
{
    protected Parameter _parameter;
    protected OptimizerState(Parameter parameter) => throw Surface.Only;
    public abstract void SaveStateDict(BinaryWriter writer);
    public abstract void LoadStateDict(BinaryReader reader);
    public abstract void LoadStateDict(OptimizerState source);
    public virtual bool ApproximatelyEquals(OptimizerState other) => throw Surface.Only;
    public abstract void Initialize(OptimizerOptions options);
    public virtual void to(Device device) => throw Surface.Only;
    protected static void LoadConditionalStateTensor(BinaryReader reader, ref Tensor result, Device device) => throw Surface.Only;
    protected static void SaveConditionalStateTensor(BinaryWriter writer, Tensor tensor) => throw Surface.Only;
    internal OptimizerState(Surface.None none) { }
}
