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
                public class ChainedLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public ChainedLR(IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers) : base(default(Surface.None)) => throw Surface.Only;
                    public override void step() => throw Surface.Only;
                }
            }
        }
    }
}
