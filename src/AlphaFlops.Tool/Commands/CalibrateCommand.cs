using System.CommandLine;
using AlphaFlops.Alpha;
using AlphaFlops.Tool.Views;
using Spectre.Console;
using Profile = AlphaFlops.Alpha.Profile;

namespace AlphaFlops.Tool.Commands;

/// <summary><c>calibrate</c>: builds with CalibrateAlpha, shows how far it is, and at the end how well the profile fits.</summary>
internal static class CalibrateCommand
{
    public static Command Create(IReadOnlyList<string> buildArguments, IAnsiConsole console)
    {
        Argument<string?> path = new("project") { Description = "a project, a solution or a folder; this folder where none is named", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> device = new("--device") { Description = "cuda:0, cpu" };
        Option<bool> force = new("--force") { Description = "measure again what is measured already" };
        Command command = new("calibrate", "Measure this machine's GPU and fit the profile that α-FLOPs and times come from") { path, device, force };
        command.SetAction(parsed =>
        {
            List<string> arguments = ["-v:minimal", "-p:CalibrateAlpha=" + (parsed.GetValue(force) ? "force" : "true"), "-p:AlphaFlopsShowSummary=false", .. buildArguments];
            if (parsed.GetValue(device) is { } name) arguments.Add("-p:AlphaDevice=" + name);
            string source = parsed.GetValue(path) ?? Directory.GetCurrentDirectory();
            if (!Path.Exists(source)) throw ReportSource.NotThere(source);

            using TempFolder folder = new();
            string file = Path.Combine(folder.Path, "progress.jsonl");
            CalibrationProgress progress = new(file);
            var (exitCode, output) = CalibrationView.Watch(console, progress, () => DotnetBuild.Run(source, [.. arguments, "-p:AlphaProgress=" + file]));
            if (exitCode != 0) throw new ToolException($"Calibration ended with an error:\n{DotnetBuild.Errors(output)}");
            string[] warnings = DotnetBuild.Lines(output, " warning AF8");
            if (progress.Profile is not { } profile)
                throw new ToolException(string.Join('\n', [$"No profile was written: no project of '{source}' has the package AlphaFlops and TorchSharp.", .. warnings]));
            FitView.Write(console, Read(profile));
            foreach (string warning in warnings) console.Write(new Text(warning + "\n", Style.Parse("yellow")));
        });
        return command;
    }

    private static Profile Read(string file)
    {
        try
        {
            return ProfileReader.TryParse(File.ReadAllText(file), out var profile, out var error)
                ? profile
                : throw new ToolException($"{file}({error.Line},{error.Column}): {error.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{file}' cannot be read. {e.Message}");
        }
    }
}
