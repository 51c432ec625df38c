#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public abstract class LRScheduler
            {
                protected int _step_count;
                protected LRScheduler() => throw Surface.Only;
                protected LRScheduler(torch.optim.Optimizer optimizer, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
                public virtual void step() => throw Surface.Only;
                public virtual void step(int? epoch) => throw Surface.Only;
                public virtual void step(double current, int? epoch = null) => throw Surface.Only;
                protected virtual IEnumerable<double> get_lr() => throw Surface.Only;
                protected virtual IEnumerable<double> get_closed_form_lr() => throw Surface.Only;
                public IEnumerable<double> get_last_lr() => throw Surface.Only;
                internal LRScheduler(Surface.None none) { }
            }
        }
    }
}
