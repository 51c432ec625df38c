using AlphaFlops.Baselines;
using AlphaFlops.Reports;

namespace AlphaFlops.Tool;

/// <summary>Reports as they stand in a file, or as a build of a project or solution writes them.</summary>
/// <param name="buildArguments">For dotnet build, besides those that ask for the report.</param>
/// <param name="sayBuilding">Told what is built, which takes a while; null where nobody waits for it.</param>
internal sealed class ReportSource(IReadOnlyList<string> buildArguments, Action<string>? sayBuilding = null)
{
    private const string ReportFile = "report.json";

    private const string NoReport =
        "The build wrote no report: no project of '{0}' has both the package AlphaFlops and a model. Add the package, and put [ModelCost(\"1x3x224x224\")] on a module or list it in alphaflops.json.";

    /// <summary>What is wrong where there are reports, but not of all that was asked for.</summary>
    public string? Missing { get; private set; }

    /// <param name="path">A report.json, a project, a solution, or a folder with one of these; null for this folder.</param>
    public IReadOnlyList<Report> Load(string? path)
    {
        path ??= Directory.GetCurrentDirectory();
        if (File.Exists(path) && Path.GetExtension(path) == ".json") return [Read(path)];
        if (!Path.Exists(path)) throw NotThere(path);
        if (!Directory.Exists(path) || HasProject(path)) return Build(path);
        string report = Path.Combine(path, ReportFile);
        return File.Exists(report) ? [Read(report)] : throw new ToolException($"There is no project, solution or report.json in '{path}'. Name one.");
    }

    /// <summary>What can be compared: also a baseline.</summary>
    /// <inheritdoc cref="Load" path="/param"/>
    public Baseline LoadCosts(string? path)
    {
        if (!File.Exists(path) || Path.GetExtension(path) is not (".json" or ".txt")) return Baseline.Of([.. Load(path).SelectMany(report => report.Models)]);
        return ReportDiff.TryRead(ReadText(path), out var costs, out var error) ? costs : throw new ToolException($"{path}({error.Line},{error.Column}): {error.Message}");
    }

    /// <summary>A word that begins with "-" and is taken for a path is an option that there is not.</summary>
    internal static ToolException NotThere(string path) => new(
        path.StartsWith('-') ? $"There is no option '{path}'. --help after the command says which there are."
        : $"'{path}' does not exist. Name a project, a solution, a folder or a report.json.");

    private static bool HasProject(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Any(file => Path.GetExtension(file) is ".sln" or ".slnx" or ".slnf" || Path.GetExtension(file).EndsWith("proj", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The folder '{folder}' cannot be read. {e.Message}");
        }
    }

    private List<Report> Build(string path)
    {
        using TempFolder folder = new();
        sayBuilding?.Invoke(path);
        var (exitCode, output) = DotnetBuild.Run(path, ["-v:quiet", "-p:AlphaFlopsReport=" + folder.Path, "-p:AlphaFlopsShowSummary=false", .. buildArguments]);
        // One for each project and target framework.
        var files = Directory.GetFiles(folder.Path, ReportFile, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (exitCode != 0 && files.Length == 0) throw new ToolException($"'{path}' does not build:\n{DotnetBuild.Errors(output)}");
        if (exitCode != 0) Missing = $"'{path}' does not build as a whole, so that models may be missing above:\n{DotnetBuild.Errors(output)}";
        if (files.Length == 0) throw new ToolException(string.Format(null, NoReport, path));
        return [.. files.Select(Read)];
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
