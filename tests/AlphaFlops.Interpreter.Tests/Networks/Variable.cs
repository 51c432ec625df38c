namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>A tensor of a network: its name and what PyTorch says that it is.</summary>
internal sealed record Variable(string Name, string DType, int[] Shape)
{
    public int Rank => Shape.Length;

    public int Elements => Shape.Aggregate(1, (product, dim) => product * dim);

    public bool IsFloat => DType == "float32";

    public int this[int index] => Shape[index];

    public int Last => Shape[^1];

    /// <param name="type"><c>float32[1,3]</c>.</param>
    public static Variable Parse(string name, string type)
    {
        var open = type.IndexOf('[');
        var dims = type[(open + 1)..^1];
        return new Variable(name, type[..open], dims.Length == 0 ? [] : [.. dims.Split(',').Select(int.Parse)]);
    }
}
