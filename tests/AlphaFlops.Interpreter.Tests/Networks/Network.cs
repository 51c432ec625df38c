using System.Text;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>A network as C# and as what PyTorch made of it.</summary>
internal sealed class Network(int seed)
{
    private readonly List<(string Text, int Step)> _members = [];
    private readonly List<(string Text, int Step)> _constructor = [];
    private readonly List<(string Text, int Step)> _forward = [];

    public string Name { get; } = $"Net{seed}";

    /// <summary>What the network is run on: x0 and x1.</summary>
    public List<Variable> Inputs { get; } = [];

    /// <summary>The lines that ran in PyTorch, the last one perhaps not to its end.</summary>
    public List<string> Python { get; } = [];

    /// <summary>The types of what the lines assigned, in order.</summary>
    public List<string> Types { get; } = [];

    /// <summary>What PyTorch says against the last line, or null for a network that runs.</summary>
    public string? Error { get; set; }

    public Totals Totals { get; set; } = new(0, 0, null, null, 0);

    /// <summary>The step that C# is added for: the last of the network.</summary>
    public int Step { get; set; }

    public void Member(string text) => _members.Add((text, Step));

    public void Construct(string text) => _constructor.Add((text, Step));

    public void Forward(string text) => _forward.Add((text, Step));

    /// <summary>Takes the last step back.</summary>
    public void Drop()
    {
        foreach (var part in new[] { _members, _constructor, _forward }) part.RemoveAll(line => line.Step == Step);
        Error = null;
        Python.RemoveAt(Python.Count - 1);
    }

    /// <summary>The C# of the network, and for each of its lines the step that it belongs to, or -1.</summary>
    public (string Code, int[] Steps) Source()
    {
        var text = new StringBuilder();
        var lines = new List<int>();
        void Add(string line, int number)
        {
            foreach (var part in line.Split('\n'))
            {
                text.Append(part).Append('\n');
                lines.Add(number);
            }
        }

        Add($"public sealed class {Name} : Module<Tensor, Tensor, Tensor>\n{{\n    private readonly int width = 4;", -1);
        foreach (var (member, step) in _members) Add("    " + member, step);
        Add($"    public {Name}() : base(\"{Name}\")\n    {{", -1);
        foreach (var (statement, step) in _constructor) Add("        " + statement, step);
        Add("        RegisterComponents();\n    }\n    public override Tensor forward(Tensor x0, Tensor x1)\n    {", -1);
        foreach (var (statement, step) in _forward) Add("        " + statement, step);
        Add("        return x0;\n    }\n    private static Tensor See(Tensor x)\n    {\n        x.clone();\n        return x; }\n}", -1);
        return (text.ToString(), [.. lines]);
    }
}
