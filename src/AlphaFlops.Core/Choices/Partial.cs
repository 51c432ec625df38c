namespace AlphaFlops.Choices;

/// <summary>What some of the choices cost together: of the metric that is limited, and of the one that is wanted small or large.</summary>
internal readonly record struct Partial(double Limited, double Wanted)
{
    public static Partial operator +(Partial a, Partial b) => new(a.Limited + b.Limited, a.Wanted + b.Wanted);
}
