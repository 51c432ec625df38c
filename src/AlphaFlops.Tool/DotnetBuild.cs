using System.ComponentModel;
using System.Diagnostics;

namespace AlphaFlops.Tool;

/// <summary>Runs dotnet build and keeps what it prints.</summary>
internal static class DotnetBuild
{
    public static (int ExitCode, string Output) Run(string path, IEnumerable<string> arguments)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
        ProcessStartInfo start = new(dotnet, ["build", path, "--nologo", "-tl:off", "-clp:NoSummary", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"dotnet build cannot be started; put the .NET SDK on the path. {e.Message}");
        }
    }

    /// <summary>The errors that a build printed, one a line; all that it printed where it names none.</summary>
    public static string Errors(string output)
    {
        var errors = Lines(output, " error ");
        return errors.Length > 0 ? string.Join('\n', errors) : output.TrimEnd();
    }

    /// <param name="kind">What stands between the place and the code, with spaces around it.</param>
    public static string[] Lines(string output, string kind) =>
        [.. output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(":" + kind, StringComparison.Ordinal)).Distinct()];
}
