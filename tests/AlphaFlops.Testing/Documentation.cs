namespace AlphaFlops.Testing;

/// <summary>Parts of the documentation that tests make: with UPDATE_DOCS=1 in the environment they are written, else compared.</summary>
public static class Documentation
{
    public static bool IsUpdated => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public const string HowToUpdate = "run the test with UPDATE_DOCS=1 in the environment, and commit what it writes";
}
