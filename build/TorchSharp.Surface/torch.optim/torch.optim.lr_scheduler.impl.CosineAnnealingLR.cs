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
                public class CosineAnnealingLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public CosineAnnealingLR(
                        torch.optim.Optimizer optimizer, double T_max, double eta_min = 0.0, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                    protected override IEnumerable<double> get_closed_form_lr() => throw Surface.Only;
                }
            }
        }
    }
}
