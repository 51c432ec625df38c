using System.Diagnostics;

namespace AlphaFlops.Package.Tests;

/// <summary>Runs dotnet without what the process that runs the tests has put into the environment.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <param name="tools">A folder with tools that dotnet finds by their names, as it does on the path.</param>
    public static Process Start(string directory, string? tools, string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.ToArray())
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
                || name is "Configuration" or "Platform" or "VersionOverride" or "CI")
                start.Environment.Remove(name);
        }

        if (tools is not null) start.Environment["PATH"] = tools + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return Process.Start(start)!;
    }

    public static (int ExitCode, string Output) Run(string directory, params string[] arguments) => Run(directory, tools: null, arguments);

    /// <param name="tools">As for <see cref="Start"/>.</param>
    public static (int ExitCode, string Output) Run(string directory, string? tools, string[] arguments)
    {
        using Process process = Start(directory, tools, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} ran for more than {Limit.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result + error.Result);
    }
}
