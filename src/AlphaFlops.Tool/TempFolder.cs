namespace AlphaFlops.Tool;

/// <summary>A folder of its own for what a build writes for the tool.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Create();

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What was asked for is there; the system clears its temporary files.
        }
    }

    private static string Create()
    {
        try
        {
            return Directory.CreateTempSubdirectory("alphaflops-").FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(
                $"No folder can be made in '{System.IO.Path.GetTempPath()}' for what the build writes. Set {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")} to a folder that can be written. {e.Message}");
        }
    }
}
