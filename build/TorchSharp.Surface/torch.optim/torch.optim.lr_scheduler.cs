#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static torch.optim.lr_scheduler.LRScheduler StepLR(
                torch.optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler LambdaLR(
                torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler MultiStepLR(
                torch.optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler PolynomialLR(
                torch.optim.Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler MultiplicativeLR(
                torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler ExponentialLR(
                torch.optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler ConstantLR(
                torch.optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1,
                bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler SequentialLR(
                torch.optim.Optimizer optimizer, IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones,
                int last_epoch = -1) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler LinearLR(
                torch.optim.Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1.0, int total_iters = 5,
                int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler ChainedLR(
                IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler CosineAnnealingLR(
                torch.optim.Optimizer optimizer, double T_max, double eta_min = 0.0, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler OneCycleLR(
                torch.optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                double pct_start = 0.3,
                torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0,
                double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler OneCycleLR(
                torch.optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                double pct_start = 0.3,
                torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                double div_factor = 25.0, double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1,
                bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler CyclicLR(
                torch.optim.Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1,
                torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1.0,
                Func<double, double> scale_fn = null,
                torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle,
                bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler CyclicLR(
                torch.optim.Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000,
                int step_size_down = -1,
                torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1.0,
                Func<double, double> scale_fn = null,
                torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle,
                bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                int last_epoch = -1, bool verbose = false) => throw Surface.Only;
            public static torch.optim.lr_scheduler.LRScheduler ReduceLROnPlateau(
                torch.optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001,
                string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) => throw Surface.Only;
        }
    }
}
