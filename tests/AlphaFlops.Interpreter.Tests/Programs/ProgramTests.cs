using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using Xunit.Abstractions;

namespace AlphaFlops.Interpreter.Tests.Programs;

/// <summary>Random programs, run by .NET and interpreted: the same text, the same exception, or an unknown that says why. ALPHAFLOPS_PROGRAMS=50000
/// makes it a long run, ALPHAFLOPS_PROGRAM_SEED begins elsewhere.</summary>
public sealed class ProgramTests(ITestOutputHelper output)
{
    private const int InBatch = 500;

    private static readonly string TooLong = FormattableString.Invariant($"than {Limits.Text} characters");

    private static readonly int Count = Setting("ALPHAFLOPS_PROGRAMS") ?? 2_000;

    private static readonly int Seed = Setting("ALPHAFLOPS_PROGRAM_SEED") ?? 0;

    [Fact]
    public void Programs_give_what_dotnet_gives()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var failures = new List<string>();
        foreach (var seeds in Enumerable.Range(Seed, Count).Chunk(InBatch)) failures.AddRange(Failures(seeds));
        output.WriteLine($"{Count} programs from seed {Seed}: {failures.Count} failed");
        foreach (var failure in failures.Take(60)) output.WriteLine(failure);
        Assert.True(failures.Count == 0, failures.FirstOrDefault());
    }

    private static IEnumerable<string> Failures(int[] seeds)
    {
        using var batch = new ProgramBatch(seeds);
        foreach (var error in batch.Rejected) yield return $"{error.Location.SourceTree?.FilePath} is refused: {error}";
        foreach (var (seed, text) in batch.Texts)
        {
            var (expected, actual) = (batch.Compiled(seed), batch.Interpreted(seed));
            if (actual != expected && !GrowsTooLong(expected, actual) && !RunsTooLong(expected, actual)) yield return $"{ProgramGenerator.Name(seed)}\n  {Excerpt(expected)}\n  {Excerpt(actual)}\n{text}";
        }
    }

    // How long a text may grow is the machine's affair, and here a limit.
    private static bool GrowsTooLong(string expected, string actual) =>
        expected == "throws System.OutOfMemoryException" || actual.StartsWith("unknown", StringComparison.Ordinal) && actual.Contains(TooLong, StringComparison.Ordinal);

    // Fuel counts turns and calls, not the elements that each goes through: their sum may be more than the steps here before it is used up.
    private static bool RunsTooLong(string expected, string actual) =>
        expected == "throws System.TimeoutException" && actual.StartsWith("limit: evaluation ends after", StringComparison.Ordinal);

    private static string Excerpt(string text) => text.Length <= 300 ? text : text[..150] + " … " + text[^150..];

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : null;
}
