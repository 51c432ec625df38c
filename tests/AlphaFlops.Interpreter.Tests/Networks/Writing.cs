using System.Text.RegularExpressions;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Ways to write one step in C#, all with the same meaning: plainly, in a helper method, a lambda, under a condition, in a loop.</summary>
internal static partial class Writing
{
    private const string Plain = "{m}.call({x})";

    /// <summary>Writes the step that makes tensor <paramref name="target"/> of <paramref name="source"/>; gives the Python line of it and those that make its modules.</summary>
    public static (string[] Modules, string Line) Write(Network network, Step step, string source, string target, int number, Draw draw)
    {
        var module = "m" + number;
        if (step.IsLayer)
        {
            switch (draw.Int(0, 9))
            {
                case 0:
                    return Sequential(network, step, source, target, module, draw);
                case 1:
                    return List(network, step, source, target, module, draw);
                case 2:
                    return Nested(network, step, source, target, module);
                case 3:
                    return Inherited(network, step, source, target, module);
            }
        }

        string[] modules = [];
        if (step.Module is not null)
        {
            network.Member($"private readonly {step.ModuleType} {module};");
            network.Construct($"{module} = {step.Module};");
            modules = [$"{module} = {step.ModuleInPython()}"];
        }

        return (modules, Expression(network, step, source, target, module, number, draw));
    }

    private static string Expression(Network network, Step step, string source, string target, string module, int number, Draw draw)
    {
        string On(string tensor) => step.OnTensor(tensor, module);
        var line = $"{target} = {step.InPython(source, module)}";
        var turns = draw.Int(1, 2);
        var loop = $"{target} = {source}\nfor _ in range({turns}): {target} = {step.InPython(target, module)}";
        switch (draw.Int(0, 24))
        {
            case 0:
                var others = TensorName().Matches(On("a")).Select(match => match.Value).Distinct().ToArray();
                network.Member($"private Tensor Help{number}({string.Join(", ", others.Prepend("a").Select(name => "Tensor " + name))}) => {On("a")};");
                network.Forward($"var {target} = See(Help{number}({string.Join(", ", others.Prepend(source))}));");
                return line;
            case 1:
                network.Forward($"Func<Tensor, Tensor> f{number} = a => {On("a")};");
                network.Forward($"var {target} = See(f{number}({source}));");
                return line;
            case 2:
                network.Forward($"Tensor {target};");
                network.Forward($"if (width {draw.OneOf("> 3", "== 4", "!= 2", "is > 0 and < 9")}) {{ {target} = {On(source)}; }} else {{ {target} = torch.zeros(1); }}");
                network.Forward($"See({target});");
                return line;
            case 3:
                network.Forward($"var {target} = {source};");
                network.Forward($"for (var i{number} = 0; i{number} < {turns}; i{number}++) {target} = {On(target)};");
                network.Forward($"See({target});");
                return loop;
            case 4:
                network.Forward($"var {target} = See((width % 3) switch {{ 0 => {source}, 1 => {On(source)}, _ => throw new Exception() }});");
                return line;
            case 5:
                network.Forward($"Tensor Local{number}(Tensor a) {{ return {On("a")}; }}");
                network.Forward($"var {target} = See(Local{number}({source}));");
                return line;
            case 6:
                network.Forward($"var {target} = {source};");
                network.Forward($"foreach (var f{number} in new List<Func<Tensor, Tensor>> {{ a => {On("a")} }}) {target} = f{number}({target});");
                network.Forward($"See({target});");
                return line;
            case 7:
                network.Forward($"Tensor {target};");
                network.Forward($"using (var scope = NewDisposeScope()) {{ {target} = ({On(source)}).MoveToOuterDisposeScope(); }}");
                network.Forward($"See({target});");
                return line;
            case 8:
                network.Forward($"var {target} = See(width > 9 ? {source} : {On(source)});");
                return line;
            case 9:
                network.Forward($"var {target} = {source}; var i{number} = 0;");
                network.Forward($"while (true) {{ if (i{number}++ >= {turns}) break; {target} = {On(target)}; }}");
                network.Forward($"See({target});");
                return loop;
            case 10:
                network.Forward($"var {target} = See(Enumerable.Range(0, {turns}).Aggregate({source}, (a, _) => {On("a")}));");
                return loop;
            case 11:
                network.Member($"private static IEnumerable<int> Turns{number}() {{ for (var i = 0; i < {turns}; i++) yield return i; }}");
                network.Forward($"var {target} = {source};");
                network.Forward($"foreach (var _ in Turns{number}()) {target} = {On(target)};");
                network.Forward($"See({target});");
                return loop;
            case 12:
                network.Forward($"var ({target}, _) = ({On(source)}, {source});");
                network.Forward($"See({target});");
                return line;
            case 13:
                network.Forward($"Tensor {target};");
                network.Forward($"try {{ {target} = {On(source)}; }} finally {{ i{number}.ToString(); }}".Replace($"i{number}", "width", StringComparison.Ordinal));
                network.Forward($"See({target});");
                return line;
            case 14:
                network.Forward($"var {target} = {source}; var i{number} = {turns};");
                network.Forward($"do {{ {target} = {On(target)}; }} while (--i{number} > 0);");
                network.Forward($"See({target});");
                return loop;
            default:
                network.Forward($"var {target} = See({On(source)});");
                return line;
        }
    }

    private static (string[], string) Sequential(Network network, Step step, string source, string target, string module, Draw draw)
    {
        network.Member($"private readonly Sequential {module};");
        network.Construct(draw.Chance(0.5)
            ? $"{module} = Sequential({step.Module}, ReLU());"
            : $"{module} = Sequential((\"a\", {step.Module}), (\"b\", ReLU()));");
        network.Forward($"var {target} = See({module}.call({source}));");
        return ([$"{module} = Sequential({step.ModuleInPython()}, ReLU())"], $"{target} = {module}({source})");
    }

    private static (string[], string) List(Network network, Step step, string source, string target, string module, Draw draw)
    {
        var count = draw.Int(1, 3);
        network.Member($"private readonly ModuleList<Module<Tensor, Tensor>> {module} = new();");
        network.Construct($"for (var i = 0; i < {count}; i++) {module}.Add({step.Module});");
        network.Forward($"var {target} = {source};");
        network.Forward($"foreach (var part in {module}) {target} = part.call({target});");
        network.Forward($"See({target});");
        return ([$"{module} = ModuleList([{string.Join(", ", Enumerable.Repeat(step.ModuleInPython(), count))}])"],
            $"{target} = {source}\nfor part in {module}: {target} = part({target})");
    }

    private static (string[], string) Nested(Network network, Step step, string source, string target, string module)
    {
        network.Member($"private readonly Block{module} {module};");
        network.Member($"private sealed class Block{module} : Module<Tensor, Tensor> {{ private readonly {step.ModuleType} inner; public Block{module}() : base(\"b\") {{ inner = {step.Module}; RegisterComponents(); }} public override Tensor forward(Tensor input) => inner.forward(input); }}");
        network.Construct($"{module} = new Block{module}();");
        network.Forward($"var {target} = See({Plain.Replace("{m}", module, StringComparison.Ordinal).Replace("{x}", source, StringComparison.Ordinal)});");
        return ([$"{module} = {step.ModuleInPython()}"], $"{target} = {module}({source})");
    }

    private static (string[], string) Inherited(Network network, Step step, string source, string target, string module)
    {
        network.Member($"private readonly Module<Tensor, Tensor> {module};");
        network.Member($"private abstract class Base{module} : Module<Tensor, Tensor> {{ protected readonly Module<Tensor, Tensor> inner; protected Base{module}(string name) : base(name) {{ inner = Make(); RegisterComponents(); }} protected abstract Module<Tensor, Tensor> Make(); public override Tensor forward(Tensor input) => inner.call(input); }}");
        network.Member($"private sealed class Derived{module} : Base{module} {{ public Derived{module}() : base(\"d\") {{ }} protected override Module<Tensor, Tensor> Make() => {step.Module}; }}");
        network.Construct($"{module} = new Derived{module}();");
        network.Forward($"var {target} = See({module}.call({source}));");
        return ([$"{module} = {step.ModuleInPython()}"], $"{target} = {module}({source})");
    }

    [GeneratedRegex(@"\bx\d+\b")]
    private static partial Regex TensorName();
}
