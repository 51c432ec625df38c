namespace AlphaFlops.Interpreter.Tests.Programs;

/// <summary>The variables that a generated statement can use.</summary>
internal sealed class Scope
{
    private readonly List<(string Type, string Name)> _variables = [];
    private readonly Stack<int> _open = [];

    public List<string> Helpers { get; } = [];

    public IReadOnlyList<(string Type, string Name)> All => _variables;

    public void Add(string type, string name) => _variables.Add((type, name));

    /// <summary>An integer that cannot be assigned: the variable of a loop, the parameter of a lambda.</summary>
    public void AddReadOnly(string name) => _variables.Add(("int, read-only", name));

    public void Push() => _open.Push(_variables.Count);

    public void Pop()
    {
        var count = _open.Pop();
        _variables.RemoveRange(count, _variables.Count - count);
    }

    /// <summary>The names of this type, innermost first; where a block has none, a literal is not enough: the type's default.</summary>
    public IEnumerable<string> Of(string type) => _variables.Where(variable => variable.Type == type).Select(variable => variable.Name);

    public IEnumerable<string> Readable() => _variables.Where(variable => variable.Type is "int" or "int, read-only").Select(variable => variable.Name);
}
