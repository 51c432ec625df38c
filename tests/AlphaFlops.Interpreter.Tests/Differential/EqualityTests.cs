namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>What is equal: Equals of the program's classes, operators, boxes, references.</summary>
public sealed class EqualityTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var d = new Dictionary<Key, int> { [new Key(1)] = 5 }; return (d.ContainsKey(new Key(1)), d.ContainsKey(new Key(2)), d[new Key(1)], d.Count);
        var d = new Dictionary<Key, int>(); d[new Key(1)] = 1; d[new Key(1)] = 2; d[new Key(3)] = 4; return (d.Count, d.Values);
        var s = new HashSet<Key> { new(1), new(1), new(2) }; return (s.Count, s.Contains(new Key(2)), s.Remove(new Key(1)), s.Count);
        var l = new List<Key> { new(3), new(1) }; return (l.Contains(new Key(1)), l.IndexOf(new Key(1)), l.Remove(new Key(3)), l.Count);
        return new[] { new Key(1), new Key(1), new Key(2) }.Distinct().Count();
        return (new Key(1).Equals(new Key(1)), object.Equals(new Key(1), new Key(1)), new Key(1) == new Key(1), new Key(1).Equals(null), object.Equals(new Key(1), null));
        var k = new Key(1); var other = k; return (k == other, k != new Key(1), ReferenceEquals(k, other));
        var s = new HashSet<Typed> { new(1), new(1), new(2) }; return (s.Count, s.Contains(new Typed(2)), new List<Typed> { new(4) }.Contains(new Typed(4)));
        return new[] { new Typed(1), new Typed(2), new Typed(1) }.GroupBy(x => x).Select(g => g.Count());
        return (new Loose(1).Equals(new Loose(1)), new List<Loose> { new(1) }.Contains(new Loose(1)), new HashSet<Loose> { new(1) }.Contains(new Loose(1)));
        return (new Money(1) == new Money(1), new Money(1) != new Money(2), new Money(2) < new Money(3), new Money(1).Equals(new Money(1)));
        return (new Special("a", 1) == new Special("a", 2), new HashSet<Special> { new("a", 1), new("a", 2) }.Count);
        return ((new Key(1), 2).Equals((new Key(1), 2)), new Dictionary<(Key, int), int> { [(new Key(1), 2)] = 7 }[(new Key(1), 2)]);
        return new[] { new Derived(1), new Derived(2) }.Contains(new Derived(2));
        object a = 1, b = 1; return (a == b, a.Equals(b), a != b, Equals(a, b));
        object a = 1; object b = a; return (a == b, a != b);
        object a = 1; object b = 1L; return (a == b, a.Equals(b), a.Equals(1), b.Equals(1L));
        object a = 2.5; return (a == null, null != a, a is 2.5, a is 2.5f);
        object a = new Money(1), b = new Money(1); return (a == b, a.Equals(b));
        object r = new Plain(1), q = new Plain(1); return (r == q, r.Equals(q), (Plain)r == (Plain)q);
        int? a = 1, b = 1; return (a == b, a != null, a.Equals(1));
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    protected override string Declarations => """
        public class Key { public int Id; public Key(int id) => Id = id; public override bool Equals(object other) => other is Key key && key.Id == Id; public override int GetHashCode() => HashCode.Combine(Id, 7); }
        public sealed class Derived : Key { public Derived(int id) : base(id) { } }
        public sealed class Typed : IEquatable<Typed> { public int Id; public Typed(int id) => Id = id; public bool Equals(Typed other) => other != null && other.Id == Id; public override bool Equals(object other) => Equals(other as Typed); public override int GetHashCode() => Id; }
        public sealed class Loose { public int Id; public Loose(int id) => Id = id; public override bool Equals(object other) => other is Loose loose && loose.Id == Id; }
        public readonly struct Money { public readonly int Cents; public Money(int cents) => Cents = cents; public static bool operator ==(Money a, Money b) => a.Cents == b.Cents; public static bool operator !=(Money a, Money b) => !(a == b); public static bool operator <(Money a, Money b) => a.Cents < b.Cents; public static bool operator >(Money a, Money b) => b < a; public override bool Equals(object other) => other is Money money && money == this; public override int GetHashCode() => Cents; }
        public sealed record Special(string Name, int Size) { public bool Equals(Special other) => other is not null && other.Name == Name; public override int GetHashCode() => Name.GetHashCode(); }
        public sealed record Plain(int Id);
        """;

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
