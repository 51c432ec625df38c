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
                public class PolynomialLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public PolynomialLR(
                        torch.optim.Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                    protected override IEnumerable<double> get_closed_form_lr() => throw Surface.Only;
                }
            }
        }
    }
}
