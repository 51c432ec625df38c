using TorchSharp.Modules;

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
                public class OneCycleLR : torch.optim.lr_scheduler.LRScheduler
                {
                    public OneCycleLR(
                        torch.optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                        double pct_start = 0.3,
                        torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                        bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0,
                        double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1, bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    public OneCycleLR(
                        torch.optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                        double pct_start = 0.3,
                        torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                        bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                        double div_factor = 25.0, double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1,
                        bool verbose = false) : base(default(Surface.None)) => throw Surface.Only;
                    protected override IEnumerable<double> get_lr() => throw Surface.Only;

                    public enum AnnealStrategy
                    {
                        Cos = 0,
                        Linear = 1,
                    }
                }
            }
        }
    }
}
