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
                public class SequentialLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public SequentialLR(
                        torch.optim.Optimizer optimizer, IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones,
                        int last_epoch = -1) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                }
            }
        }
    }
}
