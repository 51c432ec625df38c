using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>pad and the padding modules. Amounts are given from the last dimension: left, right, top, bottom, front, back; a negative one crops.</summary>
public static class Paddings
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("pad", OperatorFamily.MemoryBound, Apply)
        {
            Modules =
            [
                .. from kind in new[] { ("Constant", "constant"), ("Zero", "constant"), ("Reflection", "reflect"), ("Replication", "replicate"), ("Circular", "circular") }
                   from spatial in Enumerable.Range(1, 3)
                   select Module(kind.Item1, kind.Item2, spatial),
            ],
        },
    ];

    private static ModuleDefinition Module(string kind, string mode, int spatial) => new($"{kind}Pad{spatial}d")
    {
        Constants = new Dictionary<string, object?> { ["mode"] = mode, ["spatial"] = (Dim)spatial },
    };

    private static OperatorResult Apply(Arguments a)
    {
        var x = a.Input();
        var amounts = a.Ints("pad|padding");
        if (a.OptionalInt("spatial") is { } spatial)
        {
            if (x.Rank < spatial.Value + 1) throw new ShapeException($"padding of {spatial} dimensions expects at least {spatial + 1}, gets {x}");
            if (amounts.Count == 1) amounts = [.. Enumerable.Repeat(amounts[0], (int)spatial.Value * 2)];
        }
        // functional.pad of one number pads both ends of the last dimension.
        else if (amounts.Count == 1) amounts = [amounts[0], amounts[0]];

        if (amounts.Count % 2 != 0 || amounts.Count > x.Rank * 2)
            throw new ShapeException($"pad expects a pair for each of at most {x.Rank} dimensions, gets {amounts.Count} values: {x}");
        var mode = a.OptionalString("mode") is { } given && given != "zeros" ? given : "constant";
        var whole = x.Rank - amounts.Count / 2;
        if (mode != "constant" && whole is not (1 or 2) || mode == "circular" && whole != 2)
            throw new ShapeException($"{mode} padding of {amounts.Count / 2} dimensions expects {(mode == "circular" ? "" : "1 or ")}2 in front of them, gets {x}");
        var shape = x.Shape;
        for (var i = 0; i < amounts.Count / 2; i++)
        {
            Dim before = amounts[2 * i], after = amounts[2 * i + 1], size = x.Shape[-1 - i];
            var limit = mode switch { "reflect" => size - 1, "circular" => size, _ => (Dim)long.MaxValue };
            if (before > limit || after > limit) throw new ShapeException($"{mode} padding of {before} and {after} is too large for dimension {x.Rank - 1 - i} of {x}");
            if (size + before + after < 0) throw new ShapeException($"padding of {before} and {after} leaves nothing of dimension {x.Rank - 1 - i} of {x}");
            shape = shape.With(-1 - i, size + before + after);
        }

        return new OperatorResult(x.With(shape));
    }
}
