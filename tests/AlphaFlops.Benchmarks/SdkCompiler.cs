using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Benchmarks;

/// <summary>The compiler of the SDK that runs this, a new process each time: what a build without a compiler server waits for.</summary>
internal sealed partial class SdkCompiler : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alphaflops-benchmark-");
    private readonly string _compiler = Find();
    private readonly string _arguments;

    public SdkCompiler(VisionZooProject zoo)
    {
        List<string> lines = ["-target:library", "-nullable:enable", "-langversion:latest", "-out:" + Path.Combine(_folder.FullName, "out.dll")];
        foreach (var tree in zoo.Compilation.SyntaxTrees)
        {
            var file = Path.Combine(_folder.FullName, Path.GetFileName(tree.FilePath));
            File.WriteAllText(file, tree.ToString());
            lines.Add(file);
        }

        lines.AddRange(zoo.Compilation.References.OfType<PortableExecutableReference>().Select(reference => $"-r:{reference.FilePath}"));
        foreach (var given in zoo.Options.AdditionalFiles)
        {
            var file = Path.Combine(_folder.FullName, Path.GetFileName(given.Path));
            File.WriteAllText(file, given.GetText()!.ToString());
            lines.Add("-additionalfile:" + file);
        }

        _arguments = Path.Combine(_folder.FullName, "arguments.rsp");
        File.WriteAllLines(_arguments, lines);
    }

    /// <summary>Milliseconds of one compilation: of the analyzers, as <c>-p:ReportAnalyzer=true</c> counts them, and in all.</summary>
    public (double Analyzers, double All) Run(IEnumerable<string> analyzers)
    {
        var clock = Stopwatch.StartNew();
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", [_compiler, "-nologo", "-reportanalyzer", "@" + _arguments, .. analyzers.Select(file => "-analyzer:" + file)]) { RedirectStandardOutput = true })!;
        var output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        var all = clock.Elapsed.TotalMilliseconds;
        if (compiler.ExitCode != 0) throw new InvalidOperationException(output);
        return (Total().Match(output) is { Success: true } total ? double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture) * 1000 : 0, all);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Find()
    {
        using var sdk = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true })!;
        var version = sdk.StandardOutput.ReadToEnd().Trim();
        sdk.WaitForExit();
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        return Path.Combine(root, "sdk", version, "Roslyn", "bincore", "csc.dll");
    }

    [GeneratedRegex(@"Total analyzer execution time: ([\d.]+) seconds")]
    private static partial Regex Total();
}
