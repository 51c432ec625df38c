using AlphaFlops.Baselines;
using AlphaFlops.Reports;

namespace AlphaFlops.Tool;

/// <summary>Reports as they stand in a file, or as a build of a project or solution writes them.</summary>
/// <param name="buildArguments">For dotnet build, besides those that ask for the report.</param>
internal sealed class ReportSource(IReadOnlyList<string> buildArguments)
{
    private const string NoReport =
        "The build wrote no report: no project of '{0}' has both the package AlphaFlops and a model. Add the package, and put [ModelCost(\"1x3x224x224\")] on a module or list it in alphaflops.json.";

    /// <param name="path">A report.json, a project, a solution, or a folder with one of these two; null for this folder.</param>
    public IReadOnlyList<Report> Load(string? path)
    {
        path ??= Directory.GetCurrentDirectory();
        if (File.Exists(path) && Path.GetExtension(path) == ".json") return [Read(path)];
        if (!Path.Exists(path)) throw new ToolException($"'{path}' does not exist. Name a project, a solution, a folder or a report.json.");
        return Build(path);
    }

    /// <summary>What can be compared: also a baseline.</summary>
    /// <inheritdoc cref="Load" path="/param"/>
    public Baseline LoadCosts(string? path)
    {
        if (!File.Exists(path) || Path.GetExtension(path) is not (".json" or ".txt")) return Baseline.Of([.. Load(path).SelectMany(report => report.Models)]);
        return ReportDiff.TryRead(ReadText(path), out var costs, out var error) ? costs : throw new ToolException($"{path}({error.Line},{error.Column}): {error.Message}");
    }

    private List<Report> Build(string path)
    {
        string folder = Directory.CreateTempSubdirectory("alphaflops-").FullName;
        try
        {
            var (exitCode, output) = DotnetBuild.Run(path, ["-v:quiet", "-p:AlphaFlopsReport=" + folder, "-p:AlphaFlopsShowSummary=false", .. buildArguments]);
            // One for each project and target framework.
            var files = Directory.GetFiles(folder, "report.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
            if (exitCode != 0 && files.Length == 0) throw new ToolException($"'{path}' does not build:\n{output.TrimEnd()}");
            if (files.Length == 0) throw new ToolException(string.Format(null, NoReport, path));
            return [.. files.Select(Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Report Read(string path) =>
        ReportJson.TryRead(ReadText(path), out var report, out var error) ? report : throw new ToolException($"{path}({error.Line},{error.Column}): {error.Message}");

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read. {e.Message}");
        }
    }
}
