namespace AlphaFlops.Package.Tests;

/// <summary>A test of folders that may not be written; where nothing forbids it to the one who runs the tests, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PermissionsFactAttribute : FactAttribute
{
    private static readonly string? Why = Cli.WhyNoPermissions();

    public PermissionsFactAttribute()
    {
        if (Why is not null) Skip = Why;
    }
}
