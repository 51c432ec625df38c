using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Adagrad : OptimizerHelper
{
    public Adagrad(
        IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
        double initial_accumulator_value = 0.0, double eps = 1E-10) : base(default(Surface.None)) => throw Surface.Only;
    public Adagrad(
        IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
        double initial_accumulator_value = 0.0, double eps = 1E-10) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor step(Func<Tensor> closure = null) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void add_param_group(Modules.ParamGroup param_group) => throw Surface.Only;

    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor sum;
        public State(Parameter parameter) : base(default(Surface.None)) => throw Surface.Only;
        public void Dispose() => throw Surface.Only;
        public override void to(Device device) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void LoadStateDict(OptimizerState source) => throw Surface.Only;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public override bool ApproximatelyEquals(OptimizerState other) => throw Surface.Only;
        public override void Initialize(OptimizerOptions options) => throw Surface.Only;
    }

    public class Options : OptimizerOptions
    {
        public double? lr_decay;
        public double? initial_accumulator_value;
        public double? eps;
        public double? weight_decay;
        public override void LoadStateDict(OptimizerOptions source) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public Options() : base(default(Surface.None)) => throw Surface.Only;
    }

    public class ParamGroup : Modules.ParamGroup<Adagrad.Options>
    {
        public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(IEnumerable<Parameter> parameters, Adagrad.Options options) : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
            double initial_accumulator_value = 0.0, double eps = 1E-10) : base(default(Surface.None)) => throw Surface.Only;
    }
}
