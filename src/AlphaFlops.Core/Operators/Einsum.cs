using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>torch.einsum: operands are contracted in pairs from left to right; before each pair, labels that only one of them has and nobody needs
/// later are summed out. Cost: one MAC for each combination of the labels of a pair that sums over a label; a pair that only multiplies is
/// elementwise.</summary>
internal static class Einsum
{
    private const char Ellipsis = '.';

    public static OperatorResult Apply(string equation, IReadOnlyList<TensorType> tensors)
    {
        var compact = equation.Replace(" ", "").Replace("...", Ellipsis.ToString());
        var arrow = compact.IndexOf("->", StringComparison.Ordinal);
        var terms = (arrow < 0 ? compact : compact.Substring(0, arrow)).Split(',');
        if (terms.Length != tensors.Count) throw new ShapeException($"einsum '{equation}' has {terms.Length} operands, gets {tensors.Count}");

        var sizes = new Dictionary<string, Dim>();
        var operands = terms.Zip(tensors, (term, tensor) => Labels(equation, term, tensor, sizes)).ToList();
        var output = arrow < 0 ? Implied(terms, sizes.Keys) : Explicit(compact.Substring(arrow + 2), sizes.Keys);
        if (output.FirstOrDefault(label => !sizes.ContainsKey(label)) is { } missing)
            throw new ShapeException($"einsum '{equation}': output label '{missing}' appears in no operand");

        var products = new List<Product>();
        Dim elementOps = 0;
        for (var next = 1; operands.Count > 1; next++)
        {
            var later = output.Concat(operands.Skip(2).SelectMany(pair => pair.Keys)).Distinct().ToArray();
            var left = Needed(operands[0], operands[1], later);
            var right = Needed(operands[1], operands[0], later);
            var all = left.Keys.Union(right.Keys).ToDictionary(label => label, label => Dim.Max(Size(left, label), Size(right, label)));
            var summed = left.Keys.Intersect(right.Keys).Except(later).ToArray();
            if (summed.Length == 0) elementOps += all.Values.Product();
            else products.Add(Contraction(left, right, all, summed) with { Left = (1u << next) - 1, Right = 1u << next });
            operands.RemoveRange(0, 2);
            operands.Insert(0, all.Where(pair => !summed.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value));
        }

        var shape = new Shape(output.Select(label => sizes[label]));
        return new OperatorResult(new TensorType(tensors[0].DType, shape))
        {
            Products = products,
            ElementOps = products.Count == 0 && elementOps == 0 ? shape.Elements : elementOps,
        };
    }

    private static Dim Size(Dictionary<string, Dim> operand, string label) => operand.TryGetValue(label, out var size) ? size : 1;

    /// <summary>Rows are what the left operand brings to the result, batch labels included.</summary>
    private static Product Contraction(Dictionary<string, Dim> left, Dictionary<string, Dim> right, Dictionary<string, Dim> all, string[] summed)
    {
        var inner = summed.Select(label => all[label]).Product();
        var columns = right.Keys.Except(left.Keys).Select(label => all[label]).Product();
        var batches = left.Keys.Intersect(right.Keys).Except(summed).Select(label => all[label]).Product();
        return Products.Matrix(left.Keys.Except(summed).Select(label => all[label]).Product(), inner, columns, batches);
    }

    /// <summary>An operand without the labels that neither the other one nor anything later has.</summary>
    private static Dictionary<string, Dim> Needed(Dictionary<string, Dim> operand, Dictionary<string, Dim> other, string[] later) =>
        operand.Where(pair => other.ContainsKey(pair.Key) || later.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The labels of an operand with their sizes; a repeated label is a diagonal; the dimensions of an ellipsis are counted from its end.</summary>
    private static Dictionary<string, Dim> Labels(string equation, string term, TensorType tensor, Dictionary<string, Dim> sizes)
    {
        var hidden = tensor.Rank - (term.Length - (term.IndexOf(Ellipsis) >= 0 ? 1 : 0));
        if (hidden < 0 || hidden > 0 && term.IndexOf(Ellipsis) < 0)
            throw new ShapeException($"einsum '{equation}': '{term.Replace(".", "...")}' does not fit {tensor}");
        var labels = new Dictionary<string, Dim>();
        var seen = new Dictionary<string, Dim>();
        var axis = 0;
        foreach (var character in term)
        {
            if (character == Ellipsis)
                for (var i = hidden; i > 0; i--) Add("..." + i, tensor.Shape[axis++]);
            else Add(character.ToString(), tensor.Shape[axis++]);
        }

        return labels;

        void Add(string label, Dim size)
        {
            if (seen.TryGetValue(label, out var here) && here != size || sizes.TryGetValue(label, out var known) && known != size && known != 1 && size != 1)
                throw new ShapeException($"einsum '{equation}': label '{label}' is {sizes[label]} and {size}: {tensor}");
            seen[label] = size;
            // A size of 1 is broadcast, as torch has it: nothing is summed over.
            if (size != 1) labels[label] = size;
            if (!sizes.TryGetValue(label, out var before) || before == 1) sizes[label] = size;
        }
    }

    private static List<string> Explicit(string term, IEnumerable<string> labels) =>
        [.. term.SelectMany(character => character == Ellipsis ? EllipsisLabels(labels) : [character.ToString()])];

    /// <summary>Without an arrow: the ellipsis, then every label that appears once, capitals first.</summary>
    private static List<string> Implied(string[] terms, IEnumerable<string> labels) =>
    [
        .. EllipsisLabels(labels),
        .. string.Concat(terms).Where(c => c != Ellipsis).GroupBy(c => c).Where(group => group.Count() == 1).Select(group => group.Key).OrderBy(c => c).Select(c => c.ToString()),
    ];

    private static IEnumerable<string> EllipsisLabels(IEnumerable<string> labels) =>
        labels.Where(label => label.StartsWith("...", StringComparison.Ordinal)).Distinct()
            .OrderByDescending(label => int.Parse(label.Substring(3), System.Globalization.CultureInfo.InvariantCulture));
}
