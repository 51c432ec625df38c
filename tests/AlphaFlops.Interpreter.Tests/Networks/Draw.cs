namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Random arguments, the same for the same seed. Most fit the tensor that they are for; a few do not, on purpose.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The tensors that are there.</summary>
    public List<Variable> Variables { get; } = [];

    /// <summary>From low to high, both included.</summary>
    public int Int(int low, int high) => _random.Next(low, high + 1);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public string Bool() => Chance(0.5) ? "true" : "false";

    public T OneOf<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>A number that has to be right, and rarely is not.</summary>
    public int Right(int value) => Chance(0.98) ? value : Math.Max(1, value + OneOf(-1, 1, 2));

    /// <summary>A dimension of the tensor, counted from either end, and rarely one that it lacks.</summary>
    public int Axis(Variable x) => Chance(0.98) ? Int(-x.Rank, x.Rank - 1) : x.Rank;

    public int Divisor(int number)
    {
        var divisors = Enumerable.Range(1, Math.Max(1, number)).Where(d => number % d == 0).ToArray();
        return Chance(0.97) ? OneOf(divisors) : number + 1;
    }

    /// <summary>An order of all dimensions.</summary>
    public string Permutation(int rank) => string.Join(", ", Enumerable.Range(0, rank).OrderBy(_ => _random.Next()));

    /// <summary>Some other tensor, of the same element type if there is one.</summary>
    public Variable Other(Variable x)
    {
        var same = Variables.Where(other => other.DType == x.DType).ToArray();
        return Chance(0.9) ? OneOf(same) : OneOf([.. Variables]);
    }

    /// <summary>A shape with as many elements.</summary>
    public string Reshaped(Variable x)
    {
        var total = x.Elements;
        var dims = new List<int>();
        while (dims.Count < 4 && total > 1 && Chance(0.7))
        {
            var divisor = OneOf([.. Enumerable.Range(1, total).Where(d => total % d == 0)]);
            dims.Add(divisor);
            total /= divisor;
        }

        dims.Add(Right(total));
        if (x.Elements > 0 && Chance(0.5)) dims[Int(0, dims.Count - 1)] = -1;
        return string.Join(", ", dims);
    }
}
