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
                public class ExponentialLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public ExponentialLR(
                        torch.optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                    protected override IEnumerable<double> get_closed_form_lr() => throw Surface.Only;
                }
            }
        }
    }
}
