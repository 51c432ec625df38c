using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class RMSProp : OptimizerHelper, torch.optim.IMomentum
{
    public RMSProp(
        IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0,
        double momentum = 0.0, bool centered = false, bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    public RMSProp(
        IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08,
        double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor step(Func<Tensor> closure = null) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void add_param_group(Modules.ParamGroup param_group) => throw Surface.Only;
    public double Momentum { get => throw Surface.Only; set => throw Surface.Only; }

    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor square_avg;
        public Tensor momentum_buffer;
        public Tensor grad_avg;
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
        public bool? maximize;
        public double? momentum;
        public double? alpha;
        public double? eps;
        public double? weight_decay;
        public bool? centered;
        public override void LoadStateDict(OptimizerOptions source) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public Options() : base(default(Surface.None)) => throw Surface.Only;
    }

    public class ParamGroup : Modules.ParamGroup<RMSProp.Options>, torch.optim.IMomentum
    {
        public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(IEnumerable<Parameter> parameters, RMSProp.Options options) : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.001, double eps = 1E-08, double alpha = 0.99, double weight_decay = 0.0,
            double momentum = 0.0, bool centered = false) : base(default(Surface.None)) => throw Surface.Only;
        public double Momentum { get => throw Surface.Only; set => throw Surface.Only; }
    }
}
