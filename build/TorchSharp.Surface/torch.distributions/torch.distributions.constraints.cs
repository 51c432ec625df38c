#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            public static torch.distributions.constraints._Dependent dependent;
            public static torch.distributions.constraints._Boolean boolean;
            public static torch.distributions.constraints._OneHot one_hot;
            public static torch.distributions.constraints._IntegerGreaterThan nonnegative_integer;
            public static torch.distributions.constraints._IntegerGreaterThan positive_integer;
            public static torch.distributions.constraints._Real real;
            public static torch.distributions.constraints._IndependentConstraint real_vector;
            public static torch.distributions.constraints._GreaterThan positive;
            public static torch.distributions.constraints._GreaterThanEq nonnegative;
            public static torch.distributions.constraints._Interval unit_interval;
            public static torch.distributions.constraints._Simplex simplex;
            public static torch.distributions.constraints._LowerTriangular lower_triangular;
            public static torch.distributions.constraints._LowerCholesky lower_cholesky;
            public static torch.distributions.constraints._CorrCholesky corr_cholesky;
            public static torch.distributions.constraints._Square square;
            public static torch.distributions.constraints._Symmetric symmetric;
            public static torch.distributions.constraints._PositiveSemiDefinite positive_semidefinite;
            public static torch.distributions.constraints._PositiveDefinite positive_definite;
            public static torch.distributions.constraints._IndependentConstraint independent(
                torch.distributions.constraints.Constraint base_constraint, int reinterpreted_batch_ndims) => throw Surface.Only;
            public static torch.distributions.constraints._IntegerInterval integer_interval(long lb, long ub) => throw Surface.Only;
            public static torch.distributions.constraints._GreaterThan greater_than(double lower_bound) => throw Surface.Only;
            public static torch.distributions.constraints._GreaterThanEq greater_than_eq(double lower_bound) => throw Surface.Only;
            public static torch.distributions.constraints._LessThan less_than(double upper_bound) => throw Surface.Only;
            public static torch.distributions.constraints._Multinomial multinomial(long upper_bound) => throw Surface.Only;
            public static torch.distributions.constraints._Interval interval(double lower_bound, double upper_bound) => throw Surface.Only;
            public static torch.distributions.constraints._HalfOpenInterval half_open_interval(
                double lower_bound, double upper_bound) => throw Surface.Only;
            public static torch.distributions.constraints._Cat cat(
                IList<torch.distributions.constraints.Constraint> cseq, long dim = 0, IList<long> lengths = null) => throw Surface.Only;
            public static torch.distributions.constraints._Stack stack(
                IList<torch.distributions.constraints.Constraint> cseq, int dim = 0) => throw Surface.Only;

            public abstract class Constraint
            {
                protected Constraint(bool is_discrete, int event_dim) => throw Surface.Only;
                protected Constraint() => throw Surface.Only;
                public abstract Tensor check(Tensor value);
                public override string ToString() => throw Surface.Only;
                public virtual bool is_discrete { get => throw Surface.Only; protected set => throw Surface.Only; }
                public virtual int event_dim { get => throw Surface.Only; protected set => throw Surface.Only; }
                internal Constraint(Surface.None none) { }
            }

            public class _Dependent : torch.distributions.constraints.Constraint
            {
                public _Dependent(bool is_discrete = false, int event_dim = 0) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _IndependentConstraint : torch.distributions.constraints.Constraint
            {
                public _IndependentConstraint(
                    torch.distributions.constraints.Constraint base_constraint, int reinterpreted_batch_ndims) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public torch.distributions.constraints.Constraint base_constraint => throw Surface.Only;
                public override bool is_discrete => throw Surface.Only;
                public override int event_dim => throw Surface.Only;
            }

            public class _Boolean : torch.distributions.constraints.Constraint
            {
                public _Boolean() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _OneHot : torch.distributions.constraints.Constraint
            {
                public _OneHot() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _IntegerInterval : torch.distributions.constraints.Constraint
            {
                public _IntegerInterval(long lower_bound, long upper_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public long lower_bound => throw Surface.Only;
                public long upper_bound => throw Surface.Only;
            }

            public class _IntegerLessThan : torch.distributions.constraints.Constraint
            {
                public _IntegerLessThan(long upper_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public long upper_bound => throw Surface.Only;
            }

            public class _IntegerGreaterThan : torch.distributions.constraints.Constraint
            {
                public _IntegerGreaterThan(long lower_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public long lower_bound => throw Surface.Only;
            }

            public class _Real : torch.distributions.constraints.Constraint
            {
                public _Real() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _Interval : torch.distributions.constraints.Constraint
            {
                public _Interval(double lower_bound, double upper_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public double lower_bound => throw Surface.Only;
                public double upper_bound => throw Surface.Only;
            }

            public class _HalfOpenInterval : torch.distributions.constraints.Constraint
            {
                public _HalfOpenInterval(double lower_bound, double upper_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public double lower_bound => throw Surface.Only;
                public double upper_bound => throw Surface.Only;
            }

            public class _GreaterThan : torch.distributions.constraints.Constraint
            {
                public _GreaterThan(double lower_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public double lower_bound => throw Surface.Only;
            }

            public class _GreaterThanEq : torch.distributions.constraints.Constraint
            {
                public _GreaterThanEq(double lower_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public double lower_bound => throw Surface.Only;
            }

            public class _LessThan : torch.distributions.constraints.Constraint
            {
                public _LessThan(double upper_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public double upper_bound => throw Surface.Only;
            }

            public class _Simplex : torch.distributions.constraints.Constraint
            {
                public _Simplex() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _Multinomial : torch.distributions.constraints.Constraint
            {
                public _Multinomial(long upper_bound) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor x) => throw Surface.Only;
                public override string ToString() => throw Surface.Only;
                public long upper_bound => throw Surface.Only;
            }

            public class _LowerTriangular : torch.distributions.constraints.Constraint
            {
                public _LowerTriangular() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _LowerCholesky : torch.distributions.constraints.Constraint
            {
                public _LowerCholesky() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _CorrCholesky : torch.distributions.constraints.Constraint
            {
                public _CorrCholesky() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
            }

            public class _Square : torch.distributions.constraints.Constraint
            {
                public _Square() : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                internal _Square(Surface.None none) : base(default(Surface.None)) { }
            }

            public class _Symmetric : torch.distributions.constraints._Square
            {
                public override Tensor check(Tensor value) => throw Surface.Only;
                public _Symmetric() : base(default(Surface.None)) => throw Surface.Only;
                internal _Symmetric(Surface.None none) : base(default(Surface.None)) { }
            }

            public class _PositiveSemiDefinite : torch.distributions.constraints._Symmetric
            {
                public override Tensor check(Tensor value) => throw Surface.Only;
                public _PositiveSemiDefinite() : base(default(Surface.None)) => throw Surface.Only;
            }

            public class _PositiveDefinite : torch.distributions.constraints._Symmetric
            {
                public override Tensor check(Tensor value) => throw Surface.Only;
                public _PositiveDefinite() : base(default(Surface.None)) => throw Surface.Only;
            }

            public class _Cat : torch.distributions.constraints.Constraint
            {
                public _Cat(
                    IList<torch.distributions.constraints.Constraint> cseq, long dim = 0, IList<long> lengths = null) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override bool is_discrete => throw Surface.Only;
                public override int event_dim => throw Surface.Only;
            }

            public class _Stack : torch.distributions.constraints.Constraint
            {
                public _Stack(IList<torch.distributions.constraints.Constraint> cseq, int dim = 0) : base(default(Surface.None)) => throw Surface.Only;
                public override Tensor check(Tensor value) => throw Surface.Only;
                public override bool is_discrete => throw Surface.Only;
                public override int event_dim => throw Surface.Only;
            }
        }
    }
}
