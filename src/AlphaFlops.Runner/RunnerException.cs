namespace AlphaFlops.Runner;

/// <summary>An end that has a name: what the user reads, and how the process exits.</summary>
internal sealed class RunnerException(ExitCode exit, string message, Exception? inner = null) : Exception(message, inner)
{
    public ExitCode Exit => exit;
}
