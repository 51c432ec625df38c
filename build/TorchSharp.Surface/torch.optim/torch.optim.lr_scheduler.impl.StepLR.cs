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
                public class StepLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public StepLR(
                        torch.optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                    protected override IEnumerable<double> get_closed_form_lr() => throw Surface.Only;
                }
            }
        }
    }
}
