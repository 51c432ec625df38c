namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Enums in and out of boxes: what is only known as an object still has its name and its type.</summary>
public sealed class EnumTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        object e = Kind.B; return $"{e} {e:D} {e,4}|" + e;
        object e = Kind.B; return (e.ToString(), string.Format("{0}/{0:D}/{1}", e, Kind.A), string.Join("-", new object[] { Kind.A, e, 3 }), string.Concat(e, Kind.A));
        object e = (Kind)9; object f = Flag.X | Flag.Y; return $"{e} {f} {(Flag)0}";
        object e = Kind.B; return ((Kind)e, (int)e, (Kind)e == Kind.B, (Kind?)e, e as Kind?, e as Other?);
        object e = Kind.B; return (long)e;
        object e = Kind.B; return (Other)e;
        object e = Small.Q; return ((Small)e, (byte)e, $"{e}", e.GetType().Name);
        object e = Kind.B; return (e is Kind.B, e is Kind.A, e is Kind, e is Other, e is int, e is Enum, e is ValueType, e is IComparable, e is 1, e is Other.M);
        object e = Kind.B; return e is Kind k ? (k, k == Kind.B, k.ToString(), (int)k + 1) : default;
        object e = Kind.B; return e is Kind { } k && k is Kind.A or Kind.B;
        object e = Kind.B; return e switch { Other.M => "other", Kind.A => "a", Kind.B => "b", _ => "?" };
        object e = Kind.B; switch (e) { case Other.M: return 1; case Kind.B: return 2; default: return 3; }
        object e = Kind.B; return (e.Equals(Kind.B), e.Equals(Kind.A), e.Equals(1), e.Equals(Other.M), Equals(e, Kind.B), Kind.B.Equals(e), Kind.B.Equals(1), e.Equals(null));
        object a = Kind.B, b = Kind.B; return (a == b, a != b, ReferenceEquals(a, a), a.Equals(b));
        object e = Kind.B; return (e.GetType() == typeof(Kind), e.GetType().Name, e.GetHashCode(), e.GetType().IsEnum);
        var d = new Dictionary<object, int> { [Kind.A] = 1, [Kind.B] = 2, [Other.L] = 3, [0] = 4 }; return (d[Kind.B], d[Other.L], d[0], d.ContainsKey(Other.M), d.Count, string.Join(",", d.Keys));
        var d = new Dictionary<Enum, string> { [Kind.A] = "a", [Other.L] = "l" }; return (d[Kind.A], d[Other.L], d.ContainsKey(Kind.B));
        var d = new Dictionary<Kind, int> { [Kind.A] = 1 }; return (d[Kind.A], d.ContainsKey(Kind.B), string.Join(",", d.Keys), $"{d.First().Key}");
        var l = new List<object> { Kind.A, Kind.B, "x" }; return (l.Contains(Kind.B), l.IndexOf("x"), l.OfType<Kind>().Select(k => k.ToString()), l.Count(o => o is Kind));
        var s = new HashSet<object> { Kind.A, Kind.A, Other.L, 0 }; return s.Count;
        return (Enum.GetValues(typeof(Kind)).Length, Enum.GetValues<Kind>(), Enum.GetNames(typeof(Kind)), Enum.GetNames<Other>());
        var t = ""; foreach (var e in Enum.GetValues(typeof(Kind))) t += e + " "; foreach (Kind k in Enum.GetValues(typeof(Kind))) t += k + "=" + (int)k + " "; return t;
        return Enum.GetValues(typeof(Kind)).Cast<Kind>().Select(k => $"{k}:{(int)k}").ToList();
        return ((Kind[])Enum.GetValues(typeof(Kind)))[1].ToString() + Enum.GetValues(typeof(Kind)).GetValue(0);
        object e = Kind.B; return (Enum.GetName(typeof(Kind), e), Enum.IsDefined(typeof(Kind), e), Enum.GetName(Kind.A), Enum.IsDefined((Kind)7), Enum.Format(typeof(Kind), e, "D"));
        return ((Kind)Enum.Parse(typeof(Kind), "B"), Enum.Parse(typeof(Kind), "A").ToString(), Enum.Parse<Kind>("b", true), Enum.TryParse<Kind>("B", out var k), k, Enum.ToObject(typeof(Kind), 1).ToString());
        object e = Kind.B; return (Convert.ToInt32(e), Convert.ToInt64(Kind.B), Convert.ToString(e), Convert.ToDouble(e));
        Enum e = Flag.X | Flag.Y; return (e.HasFlag(Flag.X), e.HasFlag(Flag.Z), e.ToString(), Flag.X.HasFlag(Flag.Y), (Flag)(object)e);
        IComparable c = Kind.B; return (c.CompareTo(Kind.A), c.CompareTo(Kind.B), Kind.A.CompareTo(Kind.B), c.ToString());
        Kind? n = Kind.B; object e = n; Kind? none = null; object empty = none; return ($"{e}", empty is null, n.Equals(Kind.B), n.Equals(Kind.A), n.ToString(), (Kind?)empty);
        return (Show(Kind.B), Show(Other.M), Show(3), Box(Kind.B).ToString(), Unbox<Kind>(Kind.B), Same(Kind.A, Kind.A), Same(Kind.A, Kind.B));
        IEnumerable<object> all = new object[] { Kind.B, Kind.A }; var t = 0; foreach (Kind k in all) t = t * 10 + (int)k; return (t, all.Cast<Kind>().Max(), all.Cast<Kind>().OrderBy(k => k).Select(k => k.ToString()));
        var p = new Pair(Kind.B, Kind.A); return (p.ToString(), p.Equals(new Pair(Kind.B, Kind.A)), p == new Pair(Other.M, Kind.A));
        object o = 1; return (o is Kind.B ? "enum" : "int", o is Kind, o is Kind k, (Kind)o);
        (object, int) t = (Kind.B, 1); return t.Item1.ToString();
        object[] all = [Kind.A, Kind.B]; return (all[1].ToString(), $"{all[0]}", all.Select(o => o.ToString()));
        object e = Kind.B; return e is > Kind.A and not Kind.C;
        object e = new StringBuilder().Append((object)Kind.B).Append(Kind.A); return e.ToString();
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    protected override string Declarations => """
        public enum Kind { A, B, C }
        public enum Other { L, M }
        public enum Small : byte { P = 3, Q = 200 }
        [Flags] public enum Flag { X = 1, Y = 2, Z = 4 }
        public sealed record Pair(object First, Kind Second);
        public static partial class Snippets
        {
            static string Show<T>(T value) => $"{value} " + value + " " + value.ToString();
            static object Box<T>(T value) => value;
            static T Unbox<T>(object value) => (T)value;
            static bool Same<T>(T a, T b) => a.Equals(b) && EqualityComparer<T>.Default.Equals(a, b) && object.Equals(a, b);
        }
        """;

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
