using System.CommandLine;
using System.Text.RegularExpressions;
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
        // Standard output is for what was asked for.
        ReportSource source = new(buildArguments, console.Profile.Capabilities.Interactive ? path => error.WriteLine($"Building {path} ...") : null);
        RootCommand root = new("What the TorchSharp models of a project cost. Arguments after -- go to dotnet build.")
        {
            CostsCommand.Create(source, console, output),
            ExplainCommand.Create(source, console),
            DiffCommand.Create(source, console, output),
            CalibrateCommand.Create(buildArguments, console),
        };

        try
        {
            var parsed = root.Parse([.. arguments.Take(end)]);
            if (parsed.Errors.Count > 0 && end > 0) throw new ToolException(Problem(parsed));
            int exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return source.Missing is { } missing ? throw new ToolException(missing) : exitCode;
        }
        catch (ToolException e)
        {
            return Fail(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk, a closed terminal: what can be foreseen has a message of its own where it happens.
            return Fail($"A file cannot be read or written. {e.Message}");
        }

        int Fail(string message)
        {
            error.WriteLine("dotnet alphaflops: " + message);
            return 1;
        }
    }

    /// <summary>What does not fit of the arguments, in one line, and where to look.</summary>
    private static string Problem(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..])
            return $"There is no command '{unknown}'. There are: {string.Join(", ", command.Subcommands.Select(other => other.Name))}.";
        var problems = parsed.Errors.Select(error => error.Message.Trim().Replace(" as expected type 'System.Int32'", " as a number", StringComparison.Ordinal))
            .Select(message => Regex.Replace(Regex.Replace(message, @":\s*\n\s*", ": "), @"\s*\n\s*", ", "));
        return $"{string.Join(' ', problems).TrimEnd('.')}. dotnet alphaflops {command.Name} --help says what fits.";
    }
}
