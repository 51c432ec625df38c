using TorchSharp.Modules;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public abstract class Optimizer : IDisposable
        {
            protected IList<ParamGroup> _parameter_groups;
            protected Optimizer(nint handle) => throw Surface.Only;
            public void Dispose() => throw Surface.Only;
            protected virtual void Dispose(bool disposing) => throw Surface.Only;
            public virtual void zero_grad() => throw Surface.Only;
            public virtual void add_param_group(ParamGroup param_group) => throw Surface.Only;
            public virtual Tensor step(Func<Tensor> closure = null) => throw Surface.Only;
            public virtual IEnumerable<Parameter> parameters() => throw Surface.Only;
            public virtual IEnumerable<torch.optim.ILearningRateController> ParamGroups => throw Surface.Only;
            internal Optimizer(Surface.None none) { }

            public delegate nint LossClosure();

            public class StateDictionary
            {
                public List<OptimizerOptions> Options => throw Surface.Only;
                public List<OptimizerState> State => throw Surface.Only;
                public List<List<int>> StateIndexRef => throw Surface.Only;
                internal StateDictionary(Surface.None none) { }
            }
        }
    }
}
