using Microsoft.Build.Logging.StructuredLogger;
using MSBuildTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace AlphaFlops.Package.Tests;

/// <summary>What a build did, from its binary log; a project is named by its file name without extension.</summary>
internal sealed class BuildLog(int exitCode, string output, string path)
{
    private readonly Build build = BinaryLog.ReadBuild(path);

    public bool Succeeded => exitCode == 0;

    /// <summary>What stood on the console, for the message of a failed test.</summary>
    public string Output => output;

    public IReadOnlyList<AbstractDiagnostic> Diagnostics() => build.FindChildrenRecursive<AbstractDiagnostic>();

    public IReadOnlyList<AbstractDiagnostic> Diagnostics(string project) =>
        [.. Diagnostics().Where(diagnostic => Path.GetFileNameWithoutExtension(diagnostic.ProjectFile) == project)];

    /// <summary>How often the compiler ran in a project: one time a target framework, none when everything was up to date.</summary>
    public int Compilations(string project) => Tasks(project, "Csc").Count;

    /// <summary>The tables that a project printed.</summary>
    public IReadOnlyList<string> Summaries(string project) =>
        [.. Tasks(project, "WriteReport")
            .SelectMany(task => task.FindChildrenRecursive<Message>())
            .Select(message => message.Text)
            .Where(text => text.StartsWith("Model costs of ", StringComparison.Ordinal))];

    /// <summary>The targets of AlphaFlops that ran in a project.</summary>
    public IReadOnlyList<string> Targets(string project) =>
        [.. build.FindChildrenRecursive<Target>()
            .Where(target => target.Name.StartsWith("AlphaFlops", StringComparison.Ordinal) && target.Children.Count > 0 && ProjectOf(target) == project)
            .Select(target => target.Name)];

    /// <summary>How often a task ran, in whichever project.</summary>
    public int Runs(string task) => build.FindChildrenRecursive<MSBuildTask>().Count(found => found.Name == task);

    /// <summary>How often a target ran, in whichever project.</summary>
    public int TargetRuns(string target) => build.FindChildrenRecursive<Target>().Count(found => found.Name == target && found.Children.Count > 0);

    /// <summary>The command line of the compiler.</summary>
    public string CompilerArguments(string project) => string.Join('\n', Tasks(project, "Csc").Select(task => ((CscTask)task).CommandLineArguments));

    private List<MSBuildTask> Tasks(string project, string name) =>
        [.. build.FindChildrenRecursive<MSBuildTask>().Where(task => task.Name == name && ProjectOf(task) == project)];

    private static string ProjectOf(BaseNode node) => Path.GetFileNameWithoutExtension(node.GetNearestParent<Project>()?.ProjectFile ?? "");
}
