namespace AlphaFlops.Tool;

/// <summary>A folder of its own for what a build writes for the tool; it is gone also where Ctrl+C ends the tool.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly ConsoleCancelEventHandler end;

    public TempFolder()
    {
        end = (_, _) => Delete();
        Console.CancelKeyPress += end;
    }

    public string Path { get; } = Create();

    public void Dispose()
    {
        Console.CancelKeyPress -= end;
        Delete();
    }

    private void Delete()
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
