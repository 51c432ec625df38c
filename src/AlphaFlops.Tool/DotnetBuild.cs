using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace AlphaFlops.Tool;

/// <summary>Runs dotnet build and keeps what it prints.</summary>
internal static class DotnetBuild
{
    /// <param name="onLine">Gets each line as soon as it is there, one at a time.</param>
    public static (int ExitCode, string Output) Run(string path, IEnumerable<string> arguments, Action<string>? onLine = null)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["build", path, "--nologo", "-tl:off", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = new StringBuilder();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                output.AppendLine(line);
                onLine?.Invoke(line);
            }

            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"dotnet build cannot be started; put the .NET SDK on the path. {e.Message}");
        }
    }
}
