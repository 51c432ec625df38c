namespace AlphaFlops.Shapes;

/// <summary>A product of atoms, in the order of their ids; a square has its atom twice.</summary>
internal sealed class Monomial : IEquatable<Monomial>, IComparable<Monomial>
{
    private readonly Atom[] _atoms;

    private Monomial(Atom[] atoms) => _atoms = atoms;

    public static Monomial One { get; } = new([]);

    public IReadOnlyList<Atom> Atoms => _atoms;

    public int Degree => _atoms.Length;

    public static Monomial Of(Atom atom) => new([atom]);

    public Monomial Times(Monomial other)
    {
        if (Degree == 0) return other;
        if (other.Degree == 0) return this;
        var atoms = new Atom[Degree + other.Degree];
        _atoms.CopyTo(atoms, 0);
        other._atoms.CopyTo(atoms, Degree);
        Array.Sort(atoms, static (a, b) => a.Id.CompareTo(b.Id));
        return new(atoms);
    }

    /// <summary>The quotient, or null where the other does not divide this.</summary>
    public Monomial? Over(Monomial other)
    {
        var rest = _atoms.ToList();
        foreach (var atom in other._atoms)
            if (!rest.Remove(atom)) return null;
        return new([.. rest]);
    }

    /// <summary>The atoms that both have.</summary>
    public Monomial Common(Monomial other)
    {
        var rest = other._atoms.ToList();
        return new([.. _atoms.Where(rest.Remove)]);
    }

    /// <summary>By degree, then by the powers of the first atoms: an order that multiplication keeps, as long division needs it.</summary>
    public int CompareTo(Monomial? other)
    {
        if (other is null || Degree != other.Degree) return Degree.CompareTo(other?.Degree ?? -1);
        for (var i = 0; i < _atoms.Length; i++)
            if (_atoms[i].Id != other._atoms[i].Id) return other._atoms[i].Id.CompareTo(_atoms[i].Id);
        return 0;
    }

    public bool Equals(Monomial? other) => other is not null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as Monomial);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var atom in _atoms) hash = unchecked(hash * 31 + atom.Id);
        return hash;
    }
}
