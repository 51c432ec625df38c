using System.ComponentModel;
using System.Diagnostics;

namespace AlphaFlops.Package.Tests;

/// <summary>Runs dotnet without what the process that runs the tests has put into the environment.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Gives up root's right to write where no permission lets it.</summary>
    private static readonly string[] WithoutOverride = ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"];

    /// <param name="tools">A folder with tools that dotnet finds by their names, as it does on the path.</param>
    public static Process Start(string directory, string? tools, string[] arguments) => Start(directory, tools, temporary: null, Dotnet, arguments);

    private static Process Start(string directory, string? tools, string? temporary, string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
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
        if (temporary is not null) start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = temporary;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return Process.Start(start)!;
    }

    public static (int ExitCode, string Output) Run(string directory, params string[] arguments) => Run(directory, tools: null, arguments);

    /// <inheritdoc cref="Start(string, string?, string[])" path="/param"/>
    /// <param name="temporary">The folder for temporary files; null for that of this process.</param>
    public static (int ExitCode, string Output) Run(string directory, string? tools, string[] arguments, string? temporary = null) =>
        Run(directory, tools, temporary, Dotnet, arguments);

    /// <summary>As a user for whom permissions hold, also where root runs the tests.</summary>
    public static (int ExitCode, string Output) RunWithPermissions(string directory, params string[] arguments) =>
        Environment.IsPrivilegedProcess ? Run(directory, tools: null, temporary: null, "setpriv", [.. WithoutOverride, Dotnet, .. arguments]) : Run(directory, arguments);

    /// <summary>Why <see cref="RunWithPermissions"/> cannot be; null where it can.</summary>
    public static string? WhyNoPermissions()
    {
        if (OperatingSystem.IsWindows()) return "On Windows a folder is made read-only by its access list, and these tests set permissions of Unix.";
        if (!Environment.IsPrivilegedProcess) return null;
        try
        {
            return Run(Path.GetTempPath(), tools: null, temporary: null, "setpriv", [.. WithoutOverride, "true"]).ExitCode == 0 ? null : "Root runs the tests, whom no permission stops, and setpriv cannot give that right up here.";
        }
        catch (Win32Exception)
        {
            return "Root runs the tests, whom no permission stops, and there is no setpriv (util-linux) to give that right up.";
        }
    }

    private static (int ExitCode, string Output) Run(string directory, string? tools, string? temporary, string program, string[] arguments)
    {
        using Process process = Start(directory, tools, temporary, program, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran for more than {Limit.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result + error.Result);
    }
}
