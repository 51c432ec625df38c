using TorchSharp.Modules;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static Adadelta Adadelta(
            IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0,
            bool maximize = false) => throw Surface.Only;
        public static Adadelta Adadelta(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06,
            double weight_decay = 0.0, bool maximize = false) => throw Surface.Only;
        public static Adadelta Adadelta(
            IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0,
            bool maximize = false) => throw Surface.Only;
        public static Adagrad Adagrad(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
            double initial_accumulator_value = 0.0, double eps = 1E-10) => throw Surface.Only;
        public static Adagrad Adagrad(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double lr_decay = 0.0,
            double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw Surface.Only;
        public static Adagrad Adagrad(
            IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
            double initial_accumulator_value = 0.0, double eps = 1E-10) => throw Surface.Only;
        public static Adam Adam(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw Surface.Only;
        public static Adam Adam(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw Surface.Only;
        public static Adam Adam(
            IEnumerable<Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw Surface.Only;
        public static Adamax Adamax(
            IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0) => throw Surface.Only;
        public static Adamax Adamax(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0.0) => throw Surface.Only;
        public static Adamax Adamax(
            IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0) => throw Surface.Only;
        public static AdamW AdamW(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw Surface.Only;
        public static AdamW AdamW(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw Surface.Only;
        public static AdamW AdamW(
            IEnumerable<AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw Surface.Only;
        public static ASGD ASGD(
            IEnumerable<Parameter> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0,
            double weight_decay = 0.0, bool maximize = false) => throw Surface.Only;
        public static ASGD ASGD(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75,
            double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw Surface.Only;
        public static ASGD ASGD(
            IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75,
            double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw Surface.Only;
        public static LBFGS LBFGS(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null,
            double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw Surface.Only;
        public static LBFGS LBFGS(
            IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null, double tolerange_grad = 1E-05,
            double tolerance_change = 1E-09, long history_size = 100) => throw Surface.Only;
        public static NAdam NAdam(
            IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0, double momentum_decay = 0.004) => throw Surface.Only;
        public static NAdam NAdam(
            IEnumerable<(string name, Parameter parameter)> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw Surface.Only;
        public static NAdam NAdam(
            IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0, double momentum_decay = 0.004) => throw Surface.Only;
        public static RAdam RAdam(
            IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0) => throw Surface.Only;
        public static RAdam RAdam(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1E-08, double weight_decay = 0.0) => throw Surface.Only;
        public static RAdam RAdam(
            IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0.0) => throw Surface.Only;
        public static RMSProp RMSProp(
            IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0,
            double momentum = 0.0, bool centered = false, bool maximize = false) => throw Surface.Only;
        public static RMSProp RMSProp(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08,
            double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw Surface.Only;
        public static RMSProp RMSProp(
            IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08,
            double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw Surface.Only;
        public static Rprop Rprop(
            IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06,
            double max_step = 50.0, bool maximize = false) => throw Surface.Only;
        public static Rprop Rprop(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw Surface.Only;
        public static Rprop Rprop(
            IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw Surface.Only;
        public static SGD SGD(
            IEnumerable<Parameter> parameters, double learningRate, double momentum = 0.0, double dampening = 0.0,
            double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw Surface.Only;
        public static SGD SGD(
            IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0.0,
            double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw Surface.Only;
        public static SGD SGD(
            IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0.0, double dampening = 0.0,
            double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw Surface.Only;
    }
}
