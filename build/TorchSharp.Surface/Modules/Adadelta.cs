using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Adadelta : OptimizerHelper
{
    public Adadelta(
        IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0,
        bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    public Adadelta(
        IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0,
        bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor step(Func<Tensor> closure = null) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void add_param_group(Modules.ParamGroup param_group) => throw Surface.Only;

    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor square_avg;
        public Tensor acc_delta;
        public State(Parameter parameter) : base(default(Surface.None)) => throw Surface.Only;
        public void Dispose() => throw Surface.Only;
        public override void to(Device device) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public override void LoadStateDict(OptimizerState source) => throw Surface.Only;
        public override bool ApproximatelyEquals(OptimizerState other) => throw Surface.Only;
        public override void Initialize(OptimizerOptions options) => throw Surface.Only;
    }

    public class Options : OptimizerOptions
    {
        public double? rho;
        public double? eps;
        public double? weight_decay;
        public bool? maximize;
        public override void LoadStateDict(OptimizerOptions source) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public Options() : base(default(Surface.None)) => throw Surface.Only;
    }

    public class ParamGroup : Modules.ParamGroup<Adadelta.Options>
    {
        public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(IEnumerable<Parameter> parameters, Adadelta.Options options) : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0,
            bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    }
}
