using Xunit.Abstractions;

namespace AlphaFlops.Samples.Tests;

/// <summary>After every edit of a session, cancelled analyses in between, what the editor shows is what a clean build says.
/// ALPHAFLOPS_EDITS=1000 makes it a long run.</summary>
public sealed class WorkspaceSessionTests(ITestOutputHelper output)
{
    private const int Seed = 20261120;

    private static readonly int Edits = int.TryParse(Environment.GetEnvironmentVariable("ALPHAFLOPS_EDITS"), out var count) ? count : 12;

    [Fact]
    public async Task Live_results_equal_a_clean_builds_after_every_edit()
    {
        using var session = new WorkspaceSession("VisionZoo", Seed);
        var random = new Random(Seed);
        for (var i = 0; i < Edits; i++)
        {
            var edit = await session.EditAsync();
            await CancelledAsync(session, random);

            var live = await session.LiveAsync();
            var clean = await session.CleanAsync();

            Assert.True(clean.SequenceEqual(live), $"edit {i}, {edit}: {live.Except(clean).FirstOrDefault()?.Split('\n')[0]} instead of {clean.Except(live).FirstOrDefault()?.Split('\n')[0]}");
            if (i % 100 == 99) output.WriteLine($"{i + 1} edits: {GC.GetTotalMemory(forceFullCollection: true) / 1_000_000} MB");
        }
    }

    private static async Task CancelledAsync(WorkspaceSession session, Random random)
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.CancelAfter(random.Next(40));
        try
        {
            await session.LiveAsync(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // Whether it came in time does not matter: the next analysis must not notice.
        }
    }
}
