namespace AlphaFlops.Interpreter.State;

/// <summary>A stretch of evaluation whose dealings with older values are kept: every part that it touched, as it was before.</summary>
/// <param name="began">On the clock of <see cref="Journal"/>.</param>
/// <param name="canUndo">Everything must be kept, however much it is.</param>
/// <param name="outer">The scope around it.</param>
internal sealed class Scope(int began, bool canUndo, Scope? outer)
{
    /// <summary>A scope that only records gives up here: what depends on so much is not worth comparing.</summary>
    private const int MaxTouches = 20_000;

    private readonly List<Touch> _touches = [];

    private readonly HashSet<(Tracked, object?)> _known = new(PartComparer.Instance);

    private readonly bool _keepsAll = canUndo || outer is { _keepsAll: true };

    public int Began { get; } = began;

    public Scope? Outer { get; } = outer;

    /// <summary>In the order in which they were first touched.</summary>
    public IReadOnlyList<Touch> Touches => _touches;

    /// <summary>Not all was kept.</summary>
    public bool IsOverfull { get; private set; }

    public void Touch(Tracked holder, object? part)
    {
        if (!IsOverfull && _known.Add((holder, part))) Keep(new Touch(holder, part, holder.Save(part)));
    }

    public void Absorb(Scope inner)
    {
        IsOverfull |= inner.IsOverfull;
        foreach (var touch in inner._touches)
            if (!IsOverfull && touch.Holder.IsOlderThan(this) && _known.Add((touch.Holder, touch.Part))) Keep(touch);
    }

    private void Keep(Touch touch)
    {
        _touches.Add(touch);
        if (_keepsAll || _touches.Count <= MaxTouches) return;
        IsOverfull = true;
        _touches.Clear();
        _known.Clear();
    }
}
