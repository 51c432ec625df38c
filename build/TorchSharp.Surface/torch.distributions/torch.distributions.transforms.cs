namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            public abstract class Transform
            {
                protected bool _bijective;
                protected torch.distributions.constraints.Constraint _domain = null!;
                protected torch.distributions.constraints.Constraint _codomain = null!;
                protected torch.distributions.transforms.Transform? _inv;
                protected internal virtual Tensor _sign() => throw Surface.Only;
                protected internal abstract Tensor _call(Tensor x);
                protected internal abstract Tensor _inverse(Tensor y);
                protected internal virtual Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                public Tensor forward(Tensor x) => throw Surface.Only;
                public virtual long[] forward_shape(long[] shape) => throw Surface.Only;
                public virtual long[] inverse_shape(long[] shape) => throw Surface.Only;
                protected internal static Tensor _sum_rightmost(Tensor value, int dim) => throw Surface.Only;
                protected Transform() => throw Surface.Only;
                public virtual int event_dim => throw Surface.Only;
                public virtual torch.distributions.transforms.Transform inv => throw Surface.Only;
                public virtual torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public virtual torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public virtual bool bijective => throw Surface.Only;
                public Tensor sign => throw Surface.Only;
                internal Transform(Surface.None none) { }
            }

            public class ComposeTransform : torch.distributions.transforms.Transform
            {
                public ComposeTransform(
                    IEnumerable<torch.distributions.transforms.Transform> parts, int cache_size = 0) : base(default(Surface.None)) => throw Surface.Only;
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                public override long[] forward_shape(long[] shape) => throw Surface.Only;
                public override long[] inverse_shape(long[] shape) => throw Surface.Only;
                public override int event_dim => throw Surface.Only;
                public override torch.distributions.transforms.Transform inv => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class IndepdenentTransform : torch.distributions.transforms.Transform
            {
                public IndepdenentTransform(
                    torch.distributions.transforms.Transform base_transform, int reinterpreted_batch_dims) : base(default(Surface.None)) => throw Surface.Only;
                public override long[] forward_shape(long[] shape) => throw Surface.Only;
                public override long[] inverse_shape(long[] shape) => throw Surface.Only;
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public override int event_dim => throw Surface.Only;
                public override torch.distributions.transforms.Transform inv => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class ReshapeTransform : torch.distributions.transforms.Transform
            {
                public ReshapeTransform(long[] in_shape, long[] out_shape) : base(default(Surface.None)) => throw Surface.Only;
                public override long[] forward_shape(long[] shape) => throw Surface.Only;
                public override long[] inverse_shape(long[] shape) => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
            }

            public class ExpTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public ExpTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class LogTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public LogTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class PowerTransform : torch.distributions.transforms.Transform
            {
                public PowerTransform(Tensor exponent) : base(default(Surface.None)) => throw Surface.Only;
                protected internal override Tensor _sign() => throw Surface.Only;
                public override long[] forward_shape(long[] shape) => throw Surface.Only;
                public override long[] inverse_shape(long[] shape) => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class SigmoidTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public SigmoidTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class SoftplusTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public SoftplusTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class SoftmaxTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public SoftmaxTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class TanhTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _sign() => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public TanhTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
            }

            public class AbsTransform : torch.distributions.transforms.Transform
            {
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                public AbsTransform() : base(default(Surface.None)) => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
            }

            public class AffineTransform : torch.distributions.transforms.Transform
            {
                public AffineTransform(double loc, double scale, int event_dim = 0) : base(default(Surface.None)) => throw Surface.Only;
                public AffineTransform(Tensor loc, Tensor scale, int event_dim = 0) : base(default(Surface.None)) => throw Surface.Only;
                public override long[] forward_shape(long[] shape) => throw Surface.Only;
                public override long[] inverse_shape(long[] shape) => throw Surface.Only;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw Surface.Only;
                protected internal override Tensor _call(Tensor x) => throw Surface.Only;
                protected internal override Tensor _inverse(Tensor y) => throw Surface.Only;
                protected internal override Tensor _sign() => throw Surface.Only;
                public override int event_dim => throw Surface.Only;
                public override bool bijective => throw Surface.Only;
                public override torch.distributions.constraints.Constraint domain => throw Surface.Only;
                public override torch.distributions.constraints.Constraint codomain => throw Surface.Only;
            }
        }
    }
}
