namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>string, StringBuilder and composite formats.</summary>
public sealed class StringTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var s = "Hello World"; return (s.Substring(6), s.Substring(0, 5), s.IndexOf("o"), s.LastIndexOf('o'), s.IndexOf('o', 5), s.Contains("World"), s.Contains('z'));
        var s = "Hello"; return s.Substring(9);
        return "Hello World".Replace("o", "00").Replace('l', 'L');
        return ("abc".StartsWith("ab"), "abc".EndsWith('c'), "ABC".StartsWith("ab", StringComparison.OrdinalIgnoreCase), "abc".Contains("B", StringComparison.OrdinalIgnoreCase));
        return ("aBc".ToUpper(), "aBc".ToLowerInvariant(), "  x ".Trim(), "xxaxx".Trim('x'), "..a".TrimStart('.'), "a--".TrimEnd('-', '+'));
        return ("7".PadLeft(3), "7".PadLeft(3, '0'), "7".PadRight(3, '.'), "abc".Insert(1, "X"), "abcdef".Remove(2), "abcdef".Remove(1, 2));
        return ("a,b,,c".Split(','), "a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries), "a b  c".Split(), "a--b--c".Split("--"), "a,b,c".Split(',', 2), "a;b,c".Split(';', ','));
        return (" a , b ,, ".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), "a,b;c".Split(new[] { ',', ';' }), "aXYbXYc".Split(new[] { "XY" }, StringSplitOptions.None));
        return (",a,,b,c".Split(',', 2, StringSplitOptions.RemoveEmptyEntries), "".Split(','), "abc".Split(""));
        return (string.Join(",", new[] { 1, 2, 3 }), string.Join("-", "a", "b"), string.Join('|', new List<string> { "x", null, "z" }), string.Join(", ", 1, 2.5, true), string.Join(",", new long[] { 1, 2 }.Select(d => d * 2)));
        return (string.Concat("a", "b"), string.Concat(1, 2), string.Concat(new[] { "x", "y" }), string.Concat("abc".Reverse()), string.Concat(new List<string> { "p", "q" }));
        return (string.IsNullOrEmpty(""), string.IsNullOrEmpty(null), string.IsNullOrWhiteSpace("  "), string.Empty.Length);
        return (string.Format("{0} {1:F1} {0,5}|{2,-5}| {{}}", 1, 2.55, "x"), string.Format("{0}", new object[] { 7 }), string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:N2}", 1234.5));
        return string.Format("{1}", 1);
        return ("abc" == "ab" + "c", "a".Equals("A"), "a".Equals("A", StringComparison.OrdinalIgnoreCase), string.Equals("x", null), string.Compare("a", "b"), string.CompareOrdinal("b", "a") > 0, "a".CompareTo("b"));
        return (new string('x', 3), new string(new[] { 'a', 'b' }), new string("hello".Where(c => c != 'l').ToArray()), "abc".ToCharArray());
        return "hello".Select(c => (int)c).Sum() + "abc"[1];
        var n = 0; foreach (var c in "a1b2") if (char.IsDigit(c)) n += c - '0'; return n;
        return ("layer1.0.conv".Split('.').Last(), "layer1.0.conv".Split('.')[^2], "a.b".IndexOf('.'), "x".IndexOfAny(new[] { 'y', 'x' }));
        var b = new StringBuilder(); b.Append("a").Append(1).Append('c').Append(2.5).AppendFormat("{0:D2}", 3).Insert(0, "<").Append('-', 2); return (b.ToString(), b.Length);
        var b = new StringBuilder("abc"); b.Replace("b", "XX").Remove(0, 1); b[0] = 'Y'; b.Length = 2; return b.ToString();
        var b = new StringBuilder(); b.AppendJoin(", ", new[] { 1, 2 }); b.Clear(); return b.Length;
        return ((object)"abc").ToString() + ((object)5).ToString() + ((object)1.5f).ToString() + ((object)true).ToString();
        return (("a", 1).ToString(), new KeyValuePair<string, int>("k", 2).ToString(), new int?(5).ToString(), ((int?)null).ToString());
        return "line1\nline2".Split('\n').Length;
        return ("a" + (object)null + "b", "x" + new[] { 1 }.Length, 'a' + 'b', "a" + 'b', 1 + "a" + 1);
        return ("abc".Equals((object)"abc"), "abc".GetType().Name, "ab".CompareTo("abc"), "B".CompareTo("a"), "résumé".ToUpperInvariant());
        return "abc".LastIndexOf("c") + "abcabc".LastIndexOf("b", 3);
        string s = null; return s == null ? string.Concat(s, "x") : s;
        return "a-b_c".Replace("-", null).Replace("_", "");
        return ("abc".Aggregate("", (acc, c) => c + acc), "hello".Distinct().Count(), "hello".GroupBy(c => c).OrderByDescending(g => g.Count()).First().Key);
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
