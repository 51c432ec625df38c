#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                public class ConstantLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public ConstantLR(
                        torch.optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1,
                        bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                    protected override IEnumerable<double> get_closed_form_lr() => throw Surface.Only;
                }
            }
        }
    }
}
