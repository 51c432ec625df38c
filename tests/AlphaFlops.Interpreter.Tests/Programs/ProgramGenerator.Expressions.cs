namespace AlphaFlops.Interpreter.Tests.Programs;

// Values of each type, from the variables that there are. None is a constant: of those the compiler refuses what fails.
internal sealed partial class ProgramGenerator
{
    private string Value(string type) => type switch
    {
        "int" => Int(3),
        "string" => Text(2),
        "int[]" => Array(),
        "List<int>" => One($"new List<int> {{ {Int(1)}, {Int(1)}, {Int(0)} }}", $"{Sequence()}.ToList()", $"[{Int(1)}, .. {Var("int[]")}]"),
        "Point" => $"new Point({Int(1)}, {Int(1)})",
        "Size" => $"new Size({Int(1)}, 2) with {{ Height = {Int(0)} }}",
        "Box<int>" => $"new Box<int>({Int(1)})",
        "Shape" => $"new {One("Square", "Cube")}({Int(1)})",
        "Counter" => $"new Counter {{ Count = {Int(1)} }}",
        "Dictionary<int, string>" => $"new Dictionary<int, string> {{ [{Int(1)}] = {Text(1)}, [{Int(0)}] = {Text(0)} }}",
        "int?" => $"{Bool(1)} ? {Int(1)} : (int?)null",
        "Kind" => $"(Kind)({Int(1)} & 7)",
        "(int, string)" => $"({Int(1)}, {Text(1)})",
        "long" => $"(long)({Int(1)}) * {Int(1)}",
        "byte" => $"unchecked((byte){Int(1)})",
        _ => $"(char)('a' + ({Int(1)} & 15))",
    };

    private string Array() => One($"new[] {{ {Int(1)}, {Int(1)} }}", $"{Var("int[]")}.Select(q => {With("q", () => Int(1))}).ToArray()", $"{Sequence()}.Where(q => {With("q", () => Bool(1))}).ToArray()", $"{Var("List<int>")}.ToArray()", $"new int[{_random.Next(0, 5)}]");

    private string Sequence() => One(
        Var("int[]"), Var("List<int>"), $"Count({_random.Next(10)})", $"Enumerable.Range({_random.Next(5)}, {_random.Next(5)})", $"{Var("List<int>")}.ToArray().Reverse()",
        $"{Var("int[]")}.OrderBy(q => {With("q", () => Int(1))})", $"{Var("int[]")}.Concat({Var("List<int>")})", $"{Var("List<int>")}.Distinct().Take(3).ToList()");

    private string Int(int depth)
    {
        if (depth <= 0) return _random.Next(3) == 0 ? $"K({_random.Next(-3, 20)})" : Readable();
        return _random.Next(30) switch
        {
            < 6 => $"({Int(depth - 1)} {One("+", "-", "*", "&", "|", "^")} {Int(depth - 1)})",
            6 => $"({Int(depth - 1)} {One("/", "%")} {Int(depth - 1)})",
            7 => $"({Int(depth - 1)} << {_random.Next(40)})",
            8 => $"({Int(depth - 1)} >> {_random.Next(40)})",
            9 => $"({Bool(depth - 1)} ? {Int(depth - 1)} : {Int(depth - 1)})",
            10 => $"{Var("string")}.Length",
            11 => $"{Var("int[]")}[{One(_random.Next(3).ToString(), "^1", "0")}]",
            12 => $"{Var("int[]")}.{One("Sum()", "Length", "Max()", "Count(q => q > 1)", "FirstOrDefault()")}",
            13 => $"{Var("List<int>")}.{One("Sum()", "Count", "LastOrDefault()", "IndexOf(2)", "Aggregate(1, (s, q) => unchecked(s * 3 + q))")}",
            14 => $"Fold({Var("int[]")}, (s, t) => {With("s", () => With("t", () => Int(1)))})",
            15 => $"Power({Int(depth - 1)}, {_random.Next(5)})",
            16 => $"new Point({Int(depth - 1)}, {Int(0)}).Sum",
            17 => $"(new Point(1, {Int(0)}) with {{ X = {Int(0)} }}).X",
            18 => $"new Box<int>({Int(depth - 1)}).Map(q => {With("q", () => Int(1))}).Value",
            19 => $"new {One("Square", "Cube")}({Int(0)}).Area()",
            20 => $"({Int(depth - 1)} switch {{ < 0 => {Int(0)}, 0 or 1 => {Int(0)}, {_random.Next(2, 9)} => 5, _ => {Int(0)} }})",
            21 => $"checked({Int(depth - 1)} * {Int(0)})",
            22 => $"(int){Double(depth - 1)}",
            23 => $"Math.{One("Max", "Min")}({Int(depth - 1)}, {Int(0)})",
            24 => $"Pick({Bool(depth - 1)}, {Int(0)}, {Int(0)})",
            25 => $"(int)({One("byte", "short", "long", "uint", "sbyte")})({Int(depth - 1)})",
            26 => _scope.Helpers.Count > 0 ? $"{One([.. _scope.Helpers])}({Int(0)})" : Int(0),
            27 => $"-({Int(depth - 1)})",
            28 => $"~{Int(depth - 1)}",
            _ => $"{Text(depth - 1)}.IndexOf('{One("a", "b", "1")}')",
        };
    }

    private string Bool(int depth)
    {
        if (depth <= 0) return One("true", $"{Readable()} > 2", $"{Readable()} == 1");
        return _random.Next(9) switch
        {
            0 => $"{Int(depth - 1)} {One("<", ">", "<=", ">=", "==", "!=")} {Int(depth - 1)}",
            1 => $"({Bool(depth - 1)} && {Bool(depth - 1)})",
            2 => $"({Bool(depth - 1)} || {Bool(depth - 1)})",
            3 => $"!({Bool(depth - 1)})",
            4 => $"{Int(depth - 1)} is > 1 and not {_random.Next(2, 9)}",
            5 => Fresh() is var first ? $"({Var("int[]")} is [var {first}, ..] && {first} > {Int(0)})" : "",
            6 => $"{Var("List<int>")}.{One("Any(q => q > 2)", "All(q => q < 9)", "Contains(1)")}",
            7 => $"new Point(1, {Int(0)}) == new Point({Int(0)}, 2)",
            _ => $"{Text(depth - 1)}.{One("StartsWith(\"a\")", "Contains(\"1\")", "Equals(\"abc\")")}",
        };
    }

    private string Text(int depth)
    {
        if (depth <= 0) return _random.Next(2) == 0 ? Var("string") : One("\"\"", "\"a\"", "\"x1\"");
        return _random.Next(11) switch
        {
            0 => $"({Text(depth - 1)} + {Int(depth - 1)})",
            1 => $"$\"{{({Int(depth - 1)})}}:{{({Text(0)}),4}}\"",
            2 => $"{Text(depth - 1)}.ToUpperInvariant()",
            3 => $"{Text(depth - 1)}.Replace(\"a\", {Text(0)})",
            4 => $"string.Join(\"-\", {Sequence()})",
            5 => $"({Bool(depth - 1)} ? {Text(depth - 1)} : {Text(0)})",
            6 => $"new Cube({Int(0)}).Tell()",
            7 => $"(({One("Kind.Small", "Kind.Large", "(Kind)3")}).ToString() + {Text(0)})",
            8 => $"new string({Text(depth - 1)}.Where(c => c != '1').ToArray())",
            9 => $"({Int(depth - 1)} switch {{ > 3 => {Text(0)}, _ => \"few\" }})",
            _ => $"new Point({Int(0)}, {Int(0)}).ToString()",
        };
    }

    private string Double(int depth) => depth <= 0 ? One("K(0.5)", "K(2.0)", $"((double){Readable()})") : One(
        $"({Double(depth - 1)} * {Double(depth - 1)})", $"({Double(depth - 1)} + {Int(depth - 1)})", $"Math.Floor({Double(depth - 1)})", $"({Int(depth - 1)} / 4.0)", $"Math.Abs({Double(depth - 1)})");

    private string With(string name, Func<string> inner)
    {
        _scope.Push();
        _scope.AddReadOnly(name);
        var text = inner();
        _scope.Pop();
        return text;
    }

    private string Var(string type) => One([.. _scope.Of(type)]);

    private string Readable() => One([.. _scope.Readable()]);

    private T One<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
