namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Arrays, lists, dictionaries, sets, queues.</summary>
public sealed class CollectionTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var l = new List<int> { 3, 1, 2 }; l.Add(5); l.Insert(0, 9); l.Remove(1); l.RemoveAt(0); l.AddRange(new[] { 7, 8 }); return (l, l.Count, l[^1]);
        var l = new List<int> { 3, 1, 2 }; l.Sort(); l.Reverse(); return (l, l.IndexOf(2), l.Contains(9), l.ToArray());
        var l = new List<string> { "bb", "a", "ccc" }; l.Sort((x, y) => y.Length - x.Length); return l;
        var l = Enumerable.Range(0, 10).ToList(); l.RemoveAll(x => x % 3 == 0); l.RemoveRange(0, 2); l.InsertRange(1, new[] { 70, 71 }); return (l, l.GetRange(1, 2));
        var l = Enumerable.Range(0, 10).ToList(); return (l.Find(x => x > 4), l.FindIndex(x => x > 4), l.FindLast(x => x < 4), l.FindAll(x => x > 7), l.Exists(x => x == 3), l.TrueForAll(x => x < 10), l.Find(x => x > 40), l.ConvertAll(x => x * 2).Sum());
        var l = new List<int>(); l.ForEach(x => x++); return l.Count;
        var l = new List<int> { 1 }; return l[1];
        var l = new List<int> { 1 }; l.RemoveAt(3); return l;
        var l = new List<int>(10); return l.Count;
        var l = new List<int> { 1, 2, 3, 4 }; var t = 0; l.ForEach(x => t += x); return (t, l.BinarySearch(3), l.BinarySearch(10));
        IList<int> l = new List<int> { 1, 2 }; l[0] = 5; l.Add(3); ICollection<int> c = l; IReadOnlyList<int> r = new[] { 4, 5 }; return (l, c.Count, r[1], r.Count, c.Contains(3), l.IsReadOnly);
        IEnumerable<int> e = new List<int> { 1, 2, 3 }; return (e.Count(), e.First(), e is List<int>, e is int[], e is IList<int>);
        var l = new List<int> { 1, 2 }; foreach (var x in l) l.Add(x); return l;
        var l = new List<int> { 1, 2 }; var t = 0; try { foreach (var x in l) { t += x; if (x == 2) l.Remove(1); } } catch (InvalidOperationException) { t += 100; } return (t, l);
        var l = new List<int> { 1, 2 }; foreach (var x in l) l[0] = 5; return l;
        var l = new List<int> { 1, 2 }; foreach (var x in l) { l.RemoveAll(y => y > 9); l.AddRange(new int[0]); l.InsertRange(0, new List<int>()); l.Remove(9); } return l;
        var l = new List<int> { 2, 1 }; foreach (var x in l) l.Sort(); return l;
        var l = new List<int> { 1, 2 }; foreach (var x in l) { l.Add(3); break; } return l;
        var l = new List<int> { 1, 2 }; foreach (var x in l.ToList()) l.Remove(x); return l.Count;
        var l = new List<int> { 1 }; IEnumerable<int> e = l; foreach (var x in (IEnumerable<int>)l) l.Clear(); return l;
        var a = new[] { 1, 2, 3 }; var t = 0; foreach (var x in a) { a[1] = 7; t += x; } return t;
        var q = new Queue<int>(new[] { 1, 2 }); foreach (var x in q) q.Dequeue(); return q;
        var s = new Stack<int>(new[] { 1, 2 }); foreach (var x in s) s.Push(x); return s;
        var q = new System.Collections.Concurrent.ConcurrentQueue<int>(new[] { 1, 2 }); var n = 0; foreach (var x in q) if (n++ < 2) q.TryPeek(out _); return n;
        var a = new int[5]; Array.Fill(a, 3); a[2] = 9; Array.Reverse(a); return (a, Array.IndexOf(a, 9), a.Length, a.Contains(3));
        var a = new[] { 3, 1, 2 }; Array.Sort(a); var b = (int[])a.Clone(); b[0] = 99; var c = new int[3]; Array.Copy(a, c, 2); return (a, b, c);
        var a = new[] { 3, 1, 2 }; Array.Resize(ref a, 5); return (a, Array.Empty<int>().Length, Array.ConvertAll(a, x => x * 1.5), Array.Exists(a, x => x == 2), Array.Find(a, x => x > 1));
        var keys = new[] { 3, 1, 2 }; var items = new[] { "c", "a", "b" }; Array.Sort(keys, items); return items;
        var a = new[] { 1, 2, 3 }; var b = new int[5]; a.CopyTo(b, 1); Array.Clear(a, 0, 2); return (a, b, a.GetValue(2), a.Rank, a.GetUpperBound(0));
        var a = new[] { 1, 2, 3, 4 }; return (a.AsSpan(1, 2).ToArray(), a.AsSpan().Length, a[1..3].Length);
        var a = new[] { 1, 2, 3, 4 }; var s = a.AsSpan(1); return s[0] + s.Length;
        var n = 3; Span<long> s = stackalloc long[] { n, n + 1 }; s[1] += 5; return (s[0], s[1], s.Length);
        var n = 3; Span<int> s = stackalloc int[n]; s[2] = 7; return s.ToArray();
        Span<double> s = stackalloc[] { 1, 2.5 }; ReadOnlySpan<double> r = s; return r[1] + r.Length;
        ReadOnlySpan<bool> s = stackalloc bool[0]; return s.IsEmpty;
        Span<(int Low, int High)> s = stackalloc (int Low, int High)[2]; s[0].Low = 5; return (s[0], s[1]);
        var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; d["c"] = 3; d.Remove("a"); return (d.Count, d["b"], d.ContainsKey("a"), d.TryGetValue("z", out var v), v, d.Keys, d.Values, d);
        var d = new Dictionary<string, int>(); return d["nope"];
        var d = new Dictionary<string, int> { ["a"] = 1 }; d.Add("a", 2); return d;
        var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 }; d["a"] = 5; return (d.Count, d["A"], d.First().Key);
        var d = new Dictionary<(int, int), string> { [(1, 2)] = "x" }; return (d[(1, 2)], d.ContainsKey((2, 1)), d.TryAdd((1, 2), "y"), d.GetValueOrDefault((9, 9)), d.GetValueOrDefault((9, 9), "def"));
        var d = new SortedDictionary<int, string> { [3] = "c", [1] = "a", [2] = "b" }; return (d, d.Keys.First());
        var d = new Dictionary<int, int>(); for (var i = 0; i < 5; i++) d[i % 3] = d.GetValueOrDefault(i % 3) + i; foreach (var p in d) if (p.Value > 3) return (p.Key, p.Value); return null;
        var d = new Dictionary<string, int> { ["a"] = 1 }; return (d.Remove("a", out var v), v, d.Remove("a", out var w), w, d.ContainsValue(1));
        IDictionary<string, int> d = new Dictionary<string, int>(); d.Add("k", 1); IReadOnlyDictionary<string, int> r = (Dictionary<string, int>)d; return (d.Keys.Count, r["k"], r.Count, d.Contains(new KeyValuePair<string, int>("k", 1)));
        var s = new HashSet<int> { 1, 2, 2, 3 }; s.Add(1); s.UnionWith(new[] { 5, 6 }); s.ExceptWith(new[] { 1 }); return (s, s.Count, s.Contains(5), s.Add(9), s.Remove(77), s.IsSupersetOf(new[] { 2 }), s.SetEquals(new[] { 2, 3, 5, 6, 9 }), s.Overlaps(new[] { 9 }));
        var s = new HashSet<string>(new[] { "a", "B" }, StringComparer.OrdinalIgnoreCase); return (s.Contains("b"), s.Count); 
        var s = new SortedSet<int> { 3, 1, 2 }; return (s, s.Min, s.Max);
        var s = new HashSet<int> { 1, 2, 3 }; s.IntersectWith(new[] { 2, 3, 4 }); s.SymmetricExceptWith(new[] { 3, 5 }); s.RemoveWhere(x => x == 5); return s;
        var q = new Queue<int>(new[] { 1, 2 }); q.Enqueue(3); return (q.Dequeue(), q.Peek(), q.Count, q);
        var q = new Queue<int>(); return q.Dequeue();
        var s = new Stack<int>(); s.Push(1); s.Push(2); s.Push(3); return (s.Pop(), s.Peek(), s, s.Count, s.ToArray(), s.TryPop(out var x), x);
        var s = new Stack<int>(new[] { 1, 2, 3 }); return (s, s.Reverse());
        var l = new LinkedList<int>(); l.AddLast(1); l.AddFirst(0); l.AddLast(2); l.RemoveFirst(); return (l, l.Count, l.First(), l.First.Value, l.Last.Value);
        var a = ImmutableArray.Create(1, 2); var b = a.Add(3); return (a.Length, b, b[2], b.Contains(3), ImmutableArray<int>.Empty.Length, new[] { 1 }.ToImmutableArray().AddRange(b));
        var a = ImmutableList.Create(1, 2, 3); return (a.Add(4), a.Remove(1), a.SetItem(0, 9), a.Insert(1, 7), a.Count, a.RemoveAt(0), a.Reverse(), a);
        var d = ImmutableDictionary<string, int>.Empty.Add("a", 1); return (d.SetItem("b", 2).Count, d["a"], d.ContainsKey("b"));
        var b = ImmutableArray.CreateBuilder<int>(); b.Add(1); b.AddRange(2, 3); return (b.ToImmutable(), b.Count);
        var r = new ReadOnlyCollection<int>(new List<int> { 1, 2 }); return (r.Count, r[0], r.Contains(2), new List<int> { 5 }.AsReadOnly()[0]);
        return (Tuple.Create(1, "a").Item2, new Tuple<int, int>(1, 2).Item1, ValueTuple.Create(1, 2), new KeyValuePair<string, int>("a", 1).Key, KeyValuePair.Create(1, 2).Value);
        var (a, b) = new KeyValuePair<string, int>("k", 3); return (a, b);
        var l = new List<(string Name, int Size)> { ("a", 1), ("b", 2) }; l.Add(("c", 3)); return (l.Sum(x => x.Size), l.Last().Name, l.Select(x => x.Name));
        var l = new List<int> { 1, 2, 3 }; var e = l.GetEnumerator(); var t = 0; while (e.MoveNext()) t += e.Current; return t;
        var d = new Dictionary<int, int>(); for (var i = 0; i < 5; i++) d[i] = i; d.Remove(1); d.Remove(3); d[7] = 7; d[8] = 8; d[9] = 9; return (d, d.Keys, d.Count);
        var d = new Dictionary<int, int> { [1] = 1, [2] = 2 }; d.Remove(1); d.Remove(2); d[3] = 3; d[4] = 4; return d;
        var s = new HashSet<int> { 1, 2 }; s.Remove(1); s.Remove(2); s.Add(3); s.Add(4); return s;
        var d = new OrderedDictionary<string, int> { ["a"] = 1, ["b"] = 2 }; d.Remove("a"); d["c"] = 3; return d;
        var l = new List<Sized> { new(3), new(1) }; l.Sort(); return (l.Select(x => x.Size), l.Max().Size, l.OrderBy(x => x).First().Size);
        var l = new List<int> { 1, 2, 3 }; l.Sort(new Backwards()); var s = new HashSet<int>(new Modulo()) { 1, 11, 2 }; return (l, s.Count, l.OrderBy(x => x, new Backwards()).First(), l.Distinct(new Modulo()).Count());
        var l = new ArrayList { 1, "a" }; return (l.Count, l[1]);
        var c = new List<int> { 3, 1 }; c.Sort(Comparer<int>.Create((a, b) => b.CompareTo(a))); return (c, EqualityComparer<int>.Default.Equals(1, 1), Comparer<int>.Default.Compare(1, 2));
        var m = new List<List<int>> { new() { 1 }, new() { 2, 3 } }; m[0].Add(9); return (m, m.Select(x => x.Count).Max());
        return (new int[0].Length, new int[3], new string[2], new bool[1], new (int, string)[1], new int?[1]);
        object[] o = new string[] { "a" }; return (o.Length, o is string[], o is object[], new object[] { 1, "a" } is string[]);
        var l = new List<Sized> { new(3), new(1) }; return (string.Join(",", l), l[0].ToString(), string.Format("{0}", l[1]));
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    protected override string Declarations => """
        public sealed class Sized : IComparable<Sized> { public int Size; public Sized(int size) => Size = size; public int CompareTo(Sized other) => Size.CompareTo(other.Size); public override string ToString() => "S" + Size; }
        public sealed class Backwards : IComparer<int> { public int Compare(int x, int y) => y.CompareTo(x); }
        public sealed class Modulo : IEqualityComparer<int> { public bool Equals(int x, int y) => x % 10 == y % 10; public int GetHashCode(int x) => x % 10; }
        """;

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
