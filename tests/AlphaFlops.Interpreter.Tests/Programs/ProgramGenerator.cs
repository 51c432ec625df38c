using System.Text;

namespace AlphaFlops.Interpreter.Tests.Programs;

/// <summary>Random C# programs that end: classes, records, generics, iterators, loops, lambdas, patterns, collections, exceptions. Each is a static
/// class whose <c>Run</c> gives what it has computed as text, with the types and methods of <see cref="ProgramLibrary"/>. Every loop turn and call burns
/// fuel.</summary>
internal sealed partial class ProgramGenerator(int seed)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private readonly Scope _scope = new();
    private int _names;
    private int _depth;

    public static string Name(int seed) => $"Program{seed}";

    public string Make()
    {
        _text.Append($"public static class {Name(seed)}\n{{\n");
        var helpers = _random.Next(3);
        for (var i = 0; i < helpers; i++) Helper(i);
        Line("public static string Run()");
        Line("{");
        _depth++;
        Line("fuel = 400;");
        Seeds();
        var count = _random.Next(4, 14);
        for (var i = 0; i < count; i++) Statement(3);
        Line($"return string.Join(\"; \", {string.Join(", ", _scope.All.Select(Shown))});");
        _depth--;
        Line("}");
        _text.Append("}\n");
        return _text.ToString();
    }

    private static string Shown((string Type, string Name) variable) => variable.Type switch
    {
        "int[]" or "List<int>" => $"string.Join(\",\", {variable.Name})",
        "Dictionary<int, string>" => $"string.Join(\",\", {variable.Name}.Select(p => p.Key + p.Value))",
        "Func<int, int>" => $"{variable.Name}(5)",
        "Box<int>" => variable.Name + ".Value",
        "Shape" => variable.Name + ".Tell()",
        "Counter" => variable.Name + ".Count",
        "Kind" => variable.Name + ".ToString()",
        _ => variable.Name,
    };

    private void Helper(int index)
    {
        _scope.Push();
        var name = $"Helper{index}";
        _scope.Add("int", "a");
        _scope.Add("string", "b");
        Line($"private static int {name}(int a, string b = \"z\")");
        Line("{");
        _depth++;
        Line("Burn();");
        Seeds();
        for (var i = _random.Next(1, 4); i > 0; i--) Statement(2);
        Line($"return {Int(2)};");
        _depth--;
        Line("}");
        _scope.Pop();
        _scope.Helpers.Add(name);
    }

    // So that there is a variable of each type that expressions ask for.
    private void Seeds()
    {
        Declare("int", "3");
        Declare("string", "\"abc\"");
        Declare("int[]", "new[] { 3, 1, 2 }");
        Declare("List<int>", "new List<int> { 1, 2 }");
    }

    private void Line(string text) => _text.Append(' ', 4 * (_depth + 1)).Append(text).Append('\n');

    private string Fresh() => "v" + _names++;

    private void Declare(string type, string value)
    {
        var name = Fresh();
        Line($"{(type is "Func<int, int>" or "Shape" || value[0] == '[' || _random.Next(2) == 0 ? type : "var")} {name} = {value};");
        _scope.Add(type, name);
    }

    private void Block(int depth)
    {
        Line("{");
        _depth++;
        _scope.Push();
        Line("Burn();");
        for (var i = _random.Next(1, 4); i > 0; i--) Statement(depth);
        _scope.Pop();
        _depth--;
        Line("}");
    }

    private void Statement(int depth)
    {
        var kind = _random.Next(depth > 0 ? 24 : 12);
        switch (kind)
        {
            case 0: Declare("int", Int(2)); break;
            case 1: Declare("string", Text(2)); break;
            case 2: Declare("bool", Bool(2)); break;
            case 3: Declare("double", Double(2)); break;
            case 4:
                var collection = One("int[]", "List<int>");
                Declare(collection, Value(collection));
                break;
            case 5: Declare("Func<int, int>", $"x => {With("x", () => Int(2))}"); break;
            case 6:
                var type = One("Point", "Size", "Box<int>", "Shape", "Counter", "Dictionary<int, string>", "int?", "Kind", "(int, string)", "long", "byte", "char");
                Declare(type, Value(type));
                break;
            case 7 or 8: Assign(); break;
            case 9: Mutate(); break;
            case 10: Line($"{Var("int")} {One("+=", "-=", "*=", "^=", "|=", "&=", "<<=", ">>=", "%=", "/=")} {Int(1)};"); break;
            case 11: Line(One($"{Var("int")}++;", $"--{Var("int")};", $"Grow(ref {Var("int")});", $"{Var("string")} += {Text(1)};")); break;
            case 12 or 13:
                Line($"if ({Bool(2)})");
                Block(depth - 1);
                if (_random.Next(2) == 0)
                {
                    Line("else");
                    Block(depth - 1);
                }

                break;
            case 14:
                var i = Fresh();
                Line($"for (var {i} = 0; {i} < {_random.Next(1, 6)}; {i}++)");
                Looped(i, depth);
                break;
            case 15:
                var item = Fresh();
                // Sequences as a copy: those of LINQ would read the list that they come from only as they are walked.
                Line($"foreach (var {item} in {One(Var("List<int>"), $"{Sequence()}.ToArray()")})");
                Looped(item, depth);
                break;
            case 16:
                Line($"while ({Bool(1)})");
                Line("{");
                _depth++;
                Line("Burn();");
                Assign();
                Line($"if ({Bool(1)}) break;");
                if (_random.Next(3) == 0) Line($"if ({Bool(1)}) continue;");
                Line($"{Var("int")} += {_random.Next(1, 5)};");
                Line("if (fuel % 7 == 0) break;");
                _depth--;
                Line("}");
                break;
            case 17: Switch(depth); break;
            case 18: Try(depth); break;
            case 19:
                var local = "Local" + Fresh();
                Line($"int {local}(int y) {{ Burn(); return {With("y", () => Int(2))}; }}");
                Line($"{Var("int")} = {local}({Int(1)});");
                break;
            case 20:
                var (a, b) = (Fresh(), Fresh());
                Line($"var ({a}, {b}) = ({Int(1)}, {Text(1)});");
                _scope.Add("int", a);
                _scope.Add("string", b);
                break;
            case 21:
                var half = Fresh();
                Line($"if (Halve({Int(1)}, out var {half})) {Var("int")} = {half}; else {Var("int")} -= {half};");
                _scope.Add("int", half);
                break;
            case 22: Line($"do {{ Burn(); {Var("int")}--; }} while ({Bool(1)} && fuel % 5 != 0);"); break;
            default: Line($"{Var("string")} = {Text(3)};"); break;
        }
    }

    private void Looped(string variable, int depth)
    {
        _scope.Push();
        _scope.AddReadOnly(variable);
        Block(depth - 1);
        _scope.Pop();
    }

    private void Switch(int depth)
    {
        Line($"switch ({Int(1)})");
        Line("{");
        _depth++;
        Line("case 0: " + Var("int") + "++; break;");
        Line($"case > 5 and < {_random.Next(8, 40)}: {Var("int")} = {Int(1)}; break;");
        var number = Fresh();
        Line($"case var {number} when {number} % 2 == 0: {Var("int")} = {number}; break;");
        Line("default:");
        Block(depth - 1);
        Line("break;");
        _depth--;
        Line("}");
    }

    private void Try(int depth)
    {
        Line("try");
        Block(depth - 1);
        switch (_random.Next(3))
        {
            case 0:
                Line("catch (DivideByZeroException)");
                Block(0);
                break;
            case 1:
                Line("catch (Exception e) when (e is not TimeoutException)");
                Line($"{{ {Var("string")} += e.GetType().Name; }}");
                break;
            default:
                Line("finally");
                Block(0);
                break;
        }
    }

    private void Assign()
    {
        var type = One("int", "int", "string", "int[]", "List<int>");
        Line($"{Var(type)} = {Value(type)};");
    }

    private void Mutate() => Line(One(
        $"{Var("List<int>")}.Add({Int(1)});", $"{Var("List<int>")}.Insert(0, {Int(1)});", $"{Var("List<int>")}.RemoveAt({_random.Next(3)});", $"{Var("List<int>")}.Sort();",
        $"{Var("int[]")}[{_random.Next(3)}] = {Int(1)};", $"{Var("List<int>")}[{_random.Next(3)}] += {Int(1)};", $"{Var("List<int>")}.Reverse();", $"Array.Sort({Var("int[]")});"));
}
