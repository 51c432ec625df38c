using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Rprop : OptimizerHelper
{
    public Rprop(
        IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06,
        double max_step = 50.0, bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    public Rprop(
        IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
        double min_step = 1E-06, double max_step = 50.0, bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor step(Func<Tensor> closure = null) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override void add_param_group(Modules.ParamGroup param_group) => throw Surface.Only;

    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor prev;
        public Tensor step_size;
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
        public double? etaminus;
        public double? etaplus;
        public double? min_step;
        public double? max_step;
        public override void SaveStateDict(BinaryWriter writer) => throw Surface.Only;
        public override void LoadStateDict(BinaryReader reader) => throw Surface.Only;
        public override void LoadStateDict(OptimizerOptions source) => throw Surface.Only;
        public Options() : base(default(Surface.None)) => throw Surface.Only;
    }

    public class ParamGroup : Modules.ParamGroup<Rprop.Options>
    {
        public ParamGroup() : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(IEnumerable<Parameter> parameters, Rprop.Options options) : base(default(Surface.None)) => throw Surface.Only;
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06,
            double max_step = 50.0, bool maximize = false) : base(default(Surface.None)) => throw Surface.Only;
    }
}
