using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Adamax : OptimizerHelper, torch.optim.IBetas
{
    public Adamax(
        IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0.0) : base(default(Surface.None)) => throw Surface.Only;
    public Adamax(
        IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
        double weight_decay = 0.0) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor step(Func<Tensor> closure = null) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void add_param_group(Modules.ParamGroup param_group) => throw Surface.Only;
    public (double, double) Betas { get => throw Surface.Only; set => throw Surface.Only; }

    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor exp_avg;
        public Tensor exp_inf;
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
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? weight_decay;
        public override void LoadStateDict(OptimizerOptions source) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public Options() : base(default(Surface.None)) => throw Surface.Only;
    }

    public class ParamGroup : Modules.ParamGroup<Adamax.Options>, torch.optim.IBetas
    {
        public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(IEnumerable<Parameter> parameters, Adamax.Options options) : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1.0, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0) : base(default(Surface.None)) => throw Surface.Only;
        public (double, double) Betas { get => throw Surface.Only; set => throw Surface.Only; }
    }
}
