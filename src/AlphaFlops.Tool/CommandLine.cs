using System.CommandLine;
using AlphaFlops.Tool.Commands;
using Spectre.Console;

namespace AlphaFlops.Tool;

/// <summary>The commands. Each prints what a report.json says; none analyses anything itself.</summary>
internal static class CommandLine
{
    /// <returns>The exit code: 0, or 1 where something is wrong, which then stands in <paramref name="error"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, IAnsiConsole console, TextWriter output, TextWriter error)
    {
        // What follows "--" is for dotnet build.
        int end = arguments.Contains("--") ? arguments.ToList().IndexOf("--") : arguments.Count;
        string[] buildArguments = [.. arguments.Skip(end + 1)];
        var source = new ReportSource(buildArguments);
        RootCommand root = new("What the TorchSharp models of a project cost. Arguments after -- go to dotnet build.")
        {
            CostsCommand.Create(source, console, output),
            ExplainCommand.Create(source, console),
            DiffCommand.Create(source, console, output),
            CalibrateCommand.Create(buildArguments, console),
        };

        try
        {
            return root.Parse([.. arguments.Take(end)]).Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException e)
        {
            error.WriteLine("dotnet alphaflops: " + e.Message);
            return 1;
        }
    }
}
