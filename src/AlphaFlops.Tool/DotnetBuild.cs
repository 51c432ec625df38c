using System.ComponentModel;
using System.Diagnostics;

namespace AlphaFlops.Tool;

/// <summary>Runs dotnet build and keeps what it prints.</summary>
internal static class DotnetBuild
{
    public static (int ExitCode, string Output) Run(string path, IEnumerable<string> arguments)
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
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"dotnet build cannot be started; put the .NET SDK on the path. {e.Message}");
        }
    }
}
