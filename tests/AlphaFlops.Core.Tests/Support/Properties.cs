using FsCheck;
using FsCheck.Fluent;

namespace AlphaFlops.Core.Tests.Support;

/// <summary>Property tests that run the same cases every time.</summary>
internal static class Properties
{
    private const ulong Seed = 20210724;

    public static void ForAll<T>(Gen<T> generator, Func<T, bool> holds, int cases = 500) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(Seed, Seed | 1),
            Prop.ForAll(Arb.From(generator), holds));
}
