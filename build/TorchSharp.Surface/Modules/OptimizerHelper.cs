using TorchSharp.Utils;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public abstract class OptimizerHelper : torch.optim.Optimizer
{
    protected OptimizerOptions _defaults;
    protected OrderedDict<nint, OptimizerState> _state;
    public OptimizerHelper() : base(default(Surface.None)) => throw Surface.Only;
    public void save_state_dict(string location) => throw Surface.Only;
    public void load_state_dict(string location) => throw Surface.Only;
    public void save_state_dict(BinaryWriter writer) => throw Surface.Only;
    public void load_state_dict(BinaryReader reader) => throw Surface.Only;
    public virtual void load_state_dict(torch.optim.Optimizer.StateDictionary state_dict) => throw Surface.Only;
    public virtual torch.optim.Optimizer.StateDictionary state_dict() => throw Surface.Only;
    public void to(Device device) => throw Surface.Only;
    public override void zero_grad() => throw Surface.Only;
    protected Tensor _step<T>(Action<T> body, Func<Tensor> loss_closure = null) where T : ParamGroup => throw Surface.Only;
    public override IEnumerable<Parameter> parameters() => throw Surface.Only;
    public override void add_param_group(ParamGroup param_group) => throw Surface.Only;
    internal OptimizerHelper(Surface.None none) : base(default(Surface.None)) { }

    protected enum TypeCode
    {
        Double = 0,
        Long = 1,
        Tensor = 2,
        Options = 3,
        State = 4,
    }
}
