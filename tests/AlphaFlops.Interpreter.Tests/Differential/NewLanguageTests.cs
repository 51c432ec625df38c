namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>C# of the newest Roslyn, where the tests run on it: -p:RoslynVersion.</summary>
public sealed class NewLanguageTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var n = new Named { Text = " a " }; n.Text += "b "; n.Count = -3; return (n.Text, n.Count, n.Lazy == n.Lazy);
        var n = new Named(); n.Count = 5; n.Count++; n.Count *= 2; return (n.Count, n.Text);
        Named n = null; var made = Named.Made; n?.Text = Named.Next(); n?.Count += 3; return (n == null, Named.Made - made);
        var n = new Named(); n?.Text = "x"; n?.Count += 3; n?.Items[1] = 7; return (n.Text, n.Count, n.Items[1]);
        int[] a = null; a?[Named.Zero()] = 1; a = [1, 2]; a?[1] = 9; a?[0] += 4; return (a[0], a[1]);
        var p = new Part(3); return (p.Size, p.Doubled(), p[2]);
        return (nameof(List<>), nameof(Dictionary<,>), nameof(Dictionary<,>.Count));
        var c = new Counter { N = 1 }; c += 4; c++; ++c; c -= 1; return c.N;
        var c = new Counter { N = 1 }; var d = c; d += 4; return (c.N, ReferenceEquals(c, d));
        var v = new Meter { N = 1 }; var w = v; w += 4; w++; return (v.N, w.N);
        Counter c = null; c += 1; return c.N;
        TryParse<int> parse = (text, out result) => int.TryParse(text, out result); return (parse("12", out var n), n);
        Change change = (ref x, in y, scoped z) => x += y + z[0]; var i = 1; change(ref i, 4, [5]); return i;
        return (5.Twice, 5.Plus(2), int.Largest, new List<int> { 1, 2 }.Second);
        int[] a = [1, 2, 3]; return (a.SumOf(), Extensions.SumOf(a), a.First3);
        string s = "abc"; string none = null; return (none.IsNone, none.Times(0), s.Head, string.Joined("a", "b"), s.Times(2));
        var a = new List<int> { 1 } + new List<int> { 2 }; return a.Count;
        int[] a = [3, 1, 2]; return (Spans.Sum(a), Spans.Longest("abc"), a.StartsWith([3, 1]));
        int[] a = [3, 1, 2]; ReadOnlySpan<int> r = a; Span<int> s = a; s[0] = 8; return (r[0], a[0], r.Length, s.Contains(1));
        long[] a = [1, 2]; return (a.Contains(2), a.IndexOf(2L), a.SequenceEqual(new long[] { 1, 2 }));
        return (Over.Pick("a"), Over.Pick(new[] { 1 }), Over.Pick(new List<int>()));
        """);

    protected override IReadOnlyList<string> Bodies => Texts(Lines);

    protected override string Declarations => """
        public class Named
        {
            public static int Made;
            public string Text { get; set => field = value.Trim(); } = "none";
            public int Count { get => field; set => field = Math.Max(0, value); }
            public string Lazy => field ??= "made" + ++Made;
            public List<int> Items { get; } = [1, 2, 3];
            public static string Next() { Made++; return "next"; }
            public static int Zero() { Made++; return 0; }
        }
        public partial class Part { public partial Part(int size); public partial int Size { get; set; } public partial int this[int i] { get; } public partial int Doubled(); }
        public partial class Part { public partial Part(int size) { Size = size; } public partial int Size { get => field; set => field = value + 1; } public partial int this[int i] => Size * i; public partial int Doubled() => Size * 2; }
        public class Counter
        {
            public int N;
            public void operator +=(int by) => N += by;
            public void operator -=(int by) => N -= by * 10;
            public void operator ++() => N += 100;
        }
        public struct Meter { public int N; public void operator +=(int by) => N += by; public void operator ++() => N += 100; }
        public delegate bool TryParse<T>(string text, out T result);
        public delegate void Change(ref int x, in int y, scoped ReadOnlySpan<int> z);
        public static class Extensions
        {
            extension(int x)
            {
                public int Twice => x * 2;
                public int Plus(int y) => x + y;
                public static int Largest => int.MaxValue;
            }
            extension<T>(List<T> list)
            {
                public T Second => list[1];
                public static List<T> operator +(List<T> a, List<T> b) { var sum = new List<T>(a); sum.AddRange(b); return sum; }
            }
            extension(IEnumerable<int> source) { public int SumOf() { var sum = 0; foreach (var x in source) sum += x; return sum; } public int First3 { get { return source.First() * 3; } } }
            extension(string s) { public char Head => s[0]; public static string Joined(string a, string b) => a + "-" + b; public bool IsNone => s is null; public string Times(int n) => n == 0 ? "" : s + s.Times(n - 1); }
        }
        public static class Spans
        {
            public static int Sum(ReadOnlySpan<int> values) { var sum = 0; foreach (var value in values) sum += value; return sum; }
            public static int Longest(ReadOnlySpan<char> text) => text.Length;
        }
        public static class Over
        {
            public static string Pick(ReadOnlySpan<char> text) => "span";
            public static string Pick(object text) => "object";
            public static string Pick(ReadOnlySpan<int> text) => "ints";
            public static string Pick(IEnumerable<int> text) => "sequence";
        }
        """;

    [NewLanguageTheory]
    [MemberData(nameof(Lines))]
    public void It_means_what_it_means_in_dotnet(string body) => Check(body);
}
