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
                public class ReduceLROnPlateau : torch.optim.lr_scheduler.LRScheduler
                {
                    public ReduceLROnPlateau(
                        torch.optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001,
                        string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    public override void step(double current, int? epoch = null) => throw Surface.Only;
                    public override void step() => throw Surface.Only;
                    public override void step(int? epoch) => throw Surface.Only;
                }
            }
        }
    }
}
