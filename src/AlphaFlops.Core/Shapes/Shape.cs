using System.Collections;

namespace AlphaFlops.Shapes;

/// <summary>The dimensions of a tensor, outermost first. Immutable; equal when all dimensions are.</summary>
public sealed class Shape : IReadOnlyList<Dim>, IEquatable<Shape>
{
    private readonly Dim[] _dims;

    public Shape(params Dim[] dims) => _dims = (Dim[])dims.Clone();

    public Shape(IEnumerable<Dim> dims) => _dims = dims.ToArray();

    public static Shape Scalar { get; } = new(Array.Empty<Dim>());

    public static Shape Of(params long[] dims) => new(dims.Select(d => (Dim)d));

    public int Rank => _dims.Length;

    /// <summary>No named dimension is in it.</summary>
    public bool IsPlain
    {
        get
        {
            foreach (var dim in _dims)
                if (dim.Formula is not null) return false;
            return true;
        }
    }

    /// <summary>A size is in it that only values decide.</summary>
    public bool IsHidden
    {
        get
        {
            foreach (var dim in _dims)
                if (dim.IsHidden) return true;
            return false;
        }
    }

    int IReadOnlyCollection<Dim>.Count => _dims.Length;

    /// <summary>A dimension; a negative index counts from the end, as in torch.</summary>
    public Dim this[int index] => _dims[Axis(index)];

    /// <summary>The number of elements; 1 for a scalar.</summary>
    public Dim Elements
    {
        get
        {
            Dim product = 1;
            foreach (var dim in _dims) product *= dim;
            return product;
        }
    }

    /// <summary>The non-negative index of an axis that may be counted from the end.</summary>
    /// <exception cref="ShapeException">The axis is out of range.</exception>
    public int Axis(Dim axis)
    {
        var index = axis.Value < 0 ? axis.Value + _dims.Length : axis.Value;
        if (index < 0 || index >= _dims.Length)
            throw new ShapeException($"dimension {axis} is out of range for shape {this}");
        return (int)index;
    }

    public Shape With(int axis, Dim dim)
    {
        var dims = (Dim[])_dims.Clone();
        dims[Axis(axis)] = dim;
        return new Shape(dims);
    }

    public Shape Insert(int axis, Dim dim)
    {
        var dims = _dims.ToList();
        dims.Insert(axis, dim);
        return new Shape(dims);
    }

    public Shape RemoveAt(int axis)
    {
        var dims = _dims.ToList();
        dims.RemoveAt(Axis(axis));
        return new Shape(dims);
    }

    /// <summary>The dimensions from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public Shape Slice(int start, int end) => new(_dims.Skip(start).Take(end - start));

    public Shape Concat(Shape other) => new(_dims.Concat(other._dims));

    public bool Equals(Shape? other) => other is not null && _dims.SequenceEqual(other._dims);

    public override bool Equals(object? obj) => Equals(obj as Shape);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var dim in _dims) hash = unchecked(hash * 31 + dim.GetHashCode());
        return hash;
    }

    public IEnumerator<Dim> GetEnumerator() => ((IEnumerable<Dim>)_dims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _dims.GetEnumerator();

    /// <summary>As torch prints it in a type: <c>[1,3,224,224]</c>.</summary>
    public override string ToString() => "[" + string.Join(",", _dims) + "]";
}
