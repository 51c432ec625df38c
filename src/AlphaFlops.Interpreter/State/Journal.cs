namespace AlphaFlops.Interpreter.State;

/// <summary>What happens to the values of the program that this thread evaluates. An evaluation never leaves its thread, and values are made in
/// too many places to hand each of them a journal.</summary>
internal static class Journal
{
    [ThreadStatic]
    private static Scope? t_open;

    [ThreadStatic]
    private static int t_now;

    /// <summary>The innermost open scope, or null when nobody wants to know.</summary>
    public static Scope? Open => t_open;

    /// <summary>Counts the scopes that were opened.</summary>
    public static int Now => t_now;

    public static Scope Begin(bool canUndo) => t_open = new Scope(++t_now, canUndo, t_open);

    /// <summary>Closes the innermost scope: what it touched, the one around it touched too.</summary>
    public static void End(Scope scope)
    {
        t_open = scope.Outer;
        scope.Outer?.Absorb(scope);
    }

    /// <summary>Closes whatever is open, as after an exception that ends an evaluation.</summary>
    public static void Reset() => t_open = null;
}
