using System.ComponentModel;
using System.Diagnostics;

namespace AlphaFlops.Package.Tests;

/// <summary>A test that needs a Python with PyTorch; where there is none, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PyTorchFactAttribute : FactAttribute
{
    private static readonly string? Python = new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(python => Run(python, ["-c", "import torch"]).ExitCode == 0);

    public PyTorchFactAttribute()
    {
        if (Python is null) Skip = "No python3 here has torch; Debian has it as python3-torch.";
    }

    public static (int ExitCode, string Output) Run(params string[] arguments) => Run(Python!, arguments);

    public static Process Start(params string[] arguments) => Start(Python!, arguments);

    private static Process Start(string python, string[] arguments) =>
        Process.Start(new ProcessStartInfo(python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static (int ExitCode, string Output) Run(string python, string[] arguments)
    {
        try
        {
            using Process process = Start(python, arguments);
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception e)
        {
            return (-1, e.Message);
        }
    }
}
