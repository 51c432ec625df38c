using System.Text;
using AlphaFlops.Tool;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    // What is redirected is for files and pipes: no colours, and no line is wrapped.
    console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
    console.Profile.Width = 1000;
}

return CommandLine.Run(args, console, Console.Out, Console.Error);
