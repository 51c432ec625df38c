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
                public class MultiplicativeLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public MultiplicativeLR(
                        torch.optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    public MultiplicativeLR(
                        torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;
                }
            }
        }
    }
}
