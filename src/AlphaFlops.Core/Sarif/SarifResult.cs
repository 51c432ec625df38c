namespace AlphaFlops.Sarif;

/// <summary>One diagnostic of a compiler's error log.</summary>
public sealed record SarifResult
{
    /// <summary><c>AF1001</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary><c>note</c>, <c>warning</c> or <c>error</c>.</summary>
    public string Level { get; init; } = "warning";

    public string Message { get; init; } = "";

    /// <summary>A path of the machine that compiled; null where the diagnostic has no place.</summary>
    public string? File { get; init; }

    /// <summary>Counts from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>Counts from 1; 0 where there is none.</summary>
    public int Column { get; init; }

    /// <summary>Suppressed in source or by a suppressor: not on the console, but here.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>The properties of the diagnostic; null values are left out.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
}
