namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>C# itself: operators, conversions, control flow, patterns.</summary>
public sealed class LanguageTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var a = 7; var b = 2; return (a / b, a % b, -a / b, -a % b, a << b, a >> 1, a & b, a | b, a ^ b, ~a);
        int n = 64; double depth = 0.33; return (int)Math.Max(Math.Round(n * depth), 1);
        double w = 0.25; return (int)Math.Ceiling(w * 64 / 8) * 8;
        float f = 0.1f; double d = f; return (f, d, f * 3, d * 3, (int)(f * 30));
        int x = int.MaxValue; return unchecked(x + 1);
        int x = int.MaxValue; return checked(x + 1);
        int z = 0; return 1 / z;
        double z = 0; return (1 / z, -1 / z, 0 / z);
        long big = 5_000_000_000; return ((int)big, (uint)big, (short)big, (byte)big);
        double big = 1e20, nan = double.NaN; return ((int)big, (long)big, (uint)big, (byte)big, (int)nan);
        char c = 'a'; c++; return (c, c + 1, (char)(c + 1), (int)c);
        byte b = 250; b += 10; return b;
        short s = 1; s <<= 3; s -= 20; return s;
        int? a = null; int? b = 3; return (a + b, a < b, a == null, b * 2, a ?? 5, a.HasValue, b.Value);
        int? a = null; return a.Value;
        int? a = null; return (int)a;
        bool? t = true; bool? u = null; return (t & u, t | u, u & false, u | true);
        string s = null; return s + "a" + 1 + 2.5 + true + 'c' + null;
        int i = 5; return $"{i} {i,4}|{i,-4}| {i:D3} {1.5:F2} {i * 2:X} {true} {null}";
        double d = 1e16; float f = 1e9f; return $"{d} {f} {1.0} {0.1f + 0.2f} {0.1 + 0.2} {1e-5}";
        return $"{Color.Green} {Color.Green:D} {(Color)7} {Sides.Left | Sides.Right} {(Sides)0}";
        Color c = Color.Blue; return (c.ToString(), (int)c, c == Color.Blue, (Color)1 == Color.Green, c > Color.Red);
        Color c = Color.Green; return c switch { Color.Red => "r", Color.Green => "g", _ => "?" };
        Sides s = Sides.Left | Sides.Top; return (s.HasFlag(Sides.Left), s.HasFlag(Sides.Right), s & Sides.Top, s.ToString());
        object o = 5; return o is int i ? i + 1 : 0;
        object o = 5L; return (o is int, o is long, o is object, o is IComparable, o is string);
        object o = 5; return (int)o + (o as int? ?? 0);
        object o = "abc"; return o switch { int => (object)1, string { Length: 3 } s => s + "!", _ => null };
        object o = new[] { 1, 2, 3 }; return o switch { int[] { Length: > 2 } a => a[1], _ => -1 };
        int[] a = [1, 2, 3, 4, 5]; return a switch { [var first, .., var last] => first * 10 + last, _ => 0 };
        int v = 15; return v switch { < 0 => "neg", >= 10 and < 20 => "teen", _ => "big" };
        int v = 9; return v switch { < 0 => "neg" };
        var (a, (b, c)) = (1, (2, 3)); (a, b) = (b, a); return (a, b, c);
        var t = (Name: "n", Size: 3); t.Size += 2; return (t.Name, t.Size, t);
        var p = new Point(1, 2); var q = p with { Y = 5 }; return (p == new Point(1, 2), p == q, q.X, q.ToString(), p.Equals(q));
        var s = new Vec { X = 1 }; var u = s; u.X = 2; return (s.X, u.X);
        var total = 0; for (var i = 0; i < 10; i++) { if (i % 2 == 0) continue; if (i > 7) break; total += i; } return total;
        var total = 0; foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) total += v * k.Length; return total;
        var fs = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var j = i; fs.Add(() => j); } return fs.Select(f => f()).ToList();
        var fs = new List<Func<int>>(); foreach (var i in new[] { 1, 2, 3 }) fs.Add(() => i * 10); return fs.Select(f => f()).ToArray();
        int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); return Fib(15);
        Func<int, Func<int, int>> add = x => y => x + y; return add(3)(4);
        int[] a = { 1, 2, 3, 4, 5 }; return (a[^1], a[1..^1], a[..2], a[3..]);
        int[] a = { 1, 2, 3 }; return a[3];
        int[] a = { 1, 2, 3 }; return a[^4];
        int[] a = { 1 }; var zero = 0; a[5] = 1 / zero; return a;
        int[] a = { 1 }; var zero = 0; a[5] += 1 / zero; return a;
        int[] a = null; var zero = 0; a[5] = 1 / zero; return a;
        var l = new List<int> { 1 }; var zero = 0; l[^5] = 1 / zero; return l;
        var l = new List<int> { 1 }; var zero = 0; l[5] = 1 / zero; return l;
        List<int> l = null; var zero = 0; l[5] = 1 / zero; return l;
        List<int> l = null; var zero = 0; l.Capacity = 1 / zero; return l;
        int[] a = { 1, 2 }; var i = 0; a[i++] = i++; a[i - 1] += i; return (a[0], a[1], i);
        var h = new Halves(3); h[1] = 5; return (h.Size, h[2], h.Twice(4));
        var m = new int[2, 3]; m[1, 2] = 5; return (m.Length, m.Rank, m.GetLength(0), m.GetLength(1), m[1, 2], m[0, 0]);
        var j = new int[][] { new[] { 1 }, new[] { 2, 3 } }; return j.Sum(r => r.Length) + j[1][1];
        string s = "hello"; return (s[0], s[^1], s[1..3], s.Length);
        string s = "hello"; return s[7];
        try { throw new ArgumentException("bad", "p"); } catch (ArgumentException e) { return (e.Message, e.ParamName); }
        try { int.Parse("x"); return 0; } catch (FormatException) { return 1; } finally { }
        try { var l = new List<int>(); return l[0]; } catch (ArgumentOutOfRangeException) { return "range"; }
        try { throw new InvalidOperationException("m", new Exception("inner")); } catch (Exception e) when (e.InnerException != null) { return e.InnerException.Message; }
        throw new NotSupportedException("no");
        string s = null; return s.Length;
        string s = null; return (s?.Length, s?.Trim() ?? "none");
        object o = null; return o is null && o is not string;
        return (default(int), default(string), default(bool), default((int, string)), default(int?), default(Color));
        var i = 3; var r = i++ + ++i; return (i, r);
        int a = 1, b = 2; (a, b) = (b, a + b); return (a, b);
        decimal m = 1.10m; return (m * 3, m / 3, m + 1, (double)m, (int)m, m.ToString());
        uint u = 3; long l = -1; return (u + l, u * 2u, (int)u - 5);
        return (typeof(int).Name, typeof(List<int>).Name, typeof(string).FullName, typeof(Dictionary<string, int>).ToString());
        return (new Point(1, 2).GetType().Name, 5.GetType().Name, "s".GetType().Name);
        return Sum(1, 2, 3) + Sum() + Sum(new[] { 4 });
        int x = 5; Change(ref x); Out(out var y); return (x, y);
        List<int> l = [1, .. new[] { 2, 3 }, 4]; int[] a = [.. l, 5]; return (l, a);
        var d = new Dictionary<string, List<int>>(); if (!d.TryGetValue("a", out var list)) d["a"] = list = new(); list.Add(1); return d;
        int[] a = null; return a?[0];
        var sum = 0; do { sum++; } while (sum < 5); while (true) { if (++sum > 8) break; } return sum;
        var x = 10; var y = x > 5 ? x < 8 ? "a" : "b" : "c"; return y;
        return nameof(List<int>.Count) + nameof(Color);
        using var d = new Disposable(); return "ok";
        var a = new { A = 1, B = 2 }; var b = new { A = 1, B = 2 }; return (a.A, a.Equals(b));
        int i = 3; object a = i; object b = i; return (a.Equals(b), Equals(a, b), a.Equals(3L));
        nint n = 5; return (long)(n * 2);
        var q = from x in new[] { 3, 1, 2 } where x > 1 orderby x select x * 2; return q;
        var q = from x in new[] { 1, 2 } from y in new[] { 10, 20 } let s = x + y where s > 11 select (x, s); return q;
        var q = from x in new[] { "a", "bb", "cc" } group x by x.Length into g select (g.Key, g.Count()); return q;
        long[] shape = { 2, 3, 4 }; var (n, c) = (shape[0], shape[^1]); return (n * c, (int)n, shape.Aggregate(1L, (p, d) => p * d));
        Color c = Color.Green; return "is " + c;
        object o = 5; return (long)o;
        try { throw new MyException("mine", 4); } catch (MyException e) { return (e.Message, e.Code, e.GetType().Name, e is Exception); }
        static IEnumerable<int> Gen() { for (var i = 0; i < 3; i++) yield return i * i; } return Gen().ToList();
        return (Generic<int>(), Generic<string>(), Generic<Color>());
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    protected override string Declarations => """
        public enum Color { Red, Green, Blue }
        [Flags] public enum Sides { None = 0, Left = 1, Right = 2, Top = 4 }
        public record Point(int X, int Y);
        public partial class Halves(int size) { public partial int Size { get; set; } public partial int this[int i] { get; set; } public partial int Twice(int n); }
        public partial class Halves { private int _size = size; public partial int Size { get => _size; set => _size = value + 1; } public partial int this[int index] { get => _size * index; set => Size = value * index; } public partial int Twice(int times) => times * 2; }
        public struct Vec { public int X; }
        public sealed class Disposable : IDisposable { public void Dispose() { } }
        public sealed class MyException : Exception { public int Code; public MyException(string message, int code) : base(message) { Code = code; } }
        public static partial class Snippets
        {
            static int Sum(params int[] values) { var sum = 0; foreach (var value in values) sum += value; return sum; }
            static void Change(ref int x) => x *= 2;
            static void Out(out int x) => x = 9;
            static string Generic<T>() => typeof(T).Name + default(T);
        }
        """;

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
