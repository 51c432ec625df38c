using System.IO.Compression;
using System.Reflection;

namespace AlphaFlops.Package.Tests;

/// <summary>Packs once and builds all consumer projects once for each question; a build takes seconds, so tests share them.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops-package-").FullName;
    private readonly Lazy<BuildLog> first;
    private readonly Lazy<BuildLog> second;
    private readonly Lazy<BuildLog> withoutLogs;

    public PackageFixture()
    {
        string feed = Path.Combine(folder, "feed");
        Pack("AlphaFlops");
        Package = Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
        // The same assemblies under another version: two packages that hold them must not be in each other's way.
        Pack("AlphaFlops", "-p:PackageVersion=" + Consumers.Other);
        Consumers.Write(folder, feed, Path.Combine(AppContext.BaseDirectory, "TorchSharp.dll"));
        File.WriteAllText(
            Path.Combine(folder, "All.slnx"),
            $"<Solution>{string.Concat(Directory.GetFiles(folder, "*.*proj", SearchOption.AllDirectories).Order().Select(project => $"<Project Path=\"{Path.GetRelativePath(folder, project)}\" />"))}</Solution>");

        first = new(() => Build("build", "All.slnx"));
        second = new(() => After(first, "build", "All.slnx", "--no-restore", "-p:AlphaFlopsReport=the report", "-p:AlphaFlopsUnannotated=false"));
        withoutLogs = new(() =>
        {
            _ = second.Value;
            foreach (string project in Consumers.WithoutLogs)
            {
                foreach (string log in Directory.GetFiles(PathOf(project), "*.sarif", SearchOption.AllDirectories)) File.Delete(log);
            }

            return Build("build", "All.slnx", "--no-restore");
        });
    }

    internal string Package { get; }

    /// <summary>Restored and built for the first time.</summary>
    internal BuildLog First => first.Value;

    /// <summary>Built again with nothing to do, and a report asked for.</summary>
    internal BuildLog Second => second.Value;

    /// <summary>Built again after the compiler's logs of <see cref="Consumers.WithoutLogs"/> have been deleted.</summary>
    internal BuildLog WithoutLogs => withoutLogs.Value;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Packs a project into the feed of the consumer projects.</summary>
    internal void Pack(string project, params string[] properties)
    {
        var (exitCode, output) = Cli.Run(
            RepositoryRoot, ["pack", Path.Combine("src", project), "--no-build", "-c", Metadata("Configuration"), "-o", PathOf("feed"), "-v", "q", .. properties]);
        Assert.True(exitCode == 0, output);
    }

    internal string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>One more build of one project that has been built before; it compiles anew.</summary>
    internal BuildLog Again(string project, params string[] arguments)
    {
        _ = WithoutLogs;
        return Build(["build", Path.Combine(project, project + ".csproj"), "--no-restore", "--no-incremental", .. arguments]);
    }

    /// <summary>One more command for one project that has been built before.</summary>
    internal BuildLog Run(string command, string project, params string[] arguments)
    {
        _ = WithoutLogs;
        return Build([command, Path.Combine(project, project + ".csproj"), .. arguments]);
    }

    /// <summary>A command that is no build.</summary>
    internal (int ExitCode, string Output) Tool(string project, params string[] arguments)
    {
        _ = WithoutLogs;
        return Cli.Run(PathOf(project), arguments);
    }

    internal IEnumerable<(string Path, string Text)> Entries() =>
        Read(_ => true).Select(entry => (entry.Path, entry.Path.EndsWith(".dll", StringComparison.Ordinal) ? "" : new StreamReader(new MemoryStream(entry.Content)).ReadToEnd()));

    internal IEnumerable<(string Path, byte[] Content)> Read(Func<string, bool> wanted)
    {
        using ZipArchive archive = ZipFile.OpenRead(Package);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => wanted(entry.FullName)))
        {
            using Stream stream = entry.Open();
            MemoryStream content = new();
            stream.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }

    private BuildLog After(Lazy<BuildLog> before, params string[] arguments)
    {
        _ = before.Value;
        return Build(arguments);
    }

    private BuildLog Build(params string[] arguments) => BuildIn(folder, arguments);

    /// <summary>One command in a folder under this one.</summary>
    /// <param name="withPermissions">See <see cref="Cli.RunWithPermissions"/>.</param>
    internal BuildLog BuildIn(string directory, string[] arguments, bool withPermissions = false)
    {
        string log = Path.Combine(folder, Guid.NewGuid().ToString("N") + ".binlog");
        string[] all = [.. arguments, "--nologo", "-bl:" + log];
        var (exitCode, output) = withPermissions ? Cli.RunWithPermissions(directory, all) : Cli.Run(directory, all);
        Assert.True(File.Exists(log), output);
        return new BuildLog(exitCode, output, log);
    }

    internal static string RepositoryRoot => Metadata("RepositoryRoot");

    private static string Metadata(string key) =>
        typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
