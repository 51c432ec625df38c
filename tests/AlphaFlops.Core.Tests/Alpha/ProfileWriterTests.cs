using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Operators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class ProfileWriterTests
{
    [Fact]
    public void The_published_profile_reads_back() => Assert.True(ReadsBack(PublishedProfile.Value));

    [Fact]
    public void Any_profile_reads_back() => Properties.ForAll(
        from beta in Gen.Choose(1, 10_000)
        from gamma in Gen.Choose(1, 20_000)
        from scale in Gen.Choose(1, int.MaxValue)
        from families in Gen.SubListOf(AlphaFamily.All.ToArray()).Where(list => list.Count > 0)
        from isFull in ArbMap.Default.GeneratorFor<bool>()
        select new Profile
        {
            Name = "µ \"h200\"",
            Device = "NVIDIA H200",
            Driver = isFull ? "570.1" : null,
            LibTorch = isFull ? "2.7.1" : null,
            DType = "bfloat16",
            Tf32 = isFull ? true : null,
            Date = isFull ? "2026-11-20" : null,
            Calibrated = isFull,
            Power = isFull ? new Power(scale, null) : null,
            Fit = isFull ? new FitQuality { Mape = beta / 1e4, R2 = -0.5, CrossValidated = new FitQuality { Mape = 1.0 / 3 } } : null,
            Families = families.ToDictionary(family => family, family => new FamilyConstants
            {
                Beta = beta / 1e4,
                Gamma = gamma / 1e4,
                MsPerMac = 1.0 / scale,
                MsPerByte = isFull ? 1.0 / scale / 3 : 0,
                FloorMs = beta / 7e5,
                Fit = family == OperatorFamily.Linear ? new FitQuality { Mape = 0.1 } : null,
            }),
        },
        ReadsBack,
        cases: 200);

    private static bool ReadsBack(Profile profile)
    {
        var text = ProfileWriter.Write(profile);
        var read = ProfileReaderTests.Read(text);
        return ProfileWriter.Write(read) == text
            && read with { Families = profile.Families } == profile
            && read.Families.Count == profile.Families.Count && profile.Families.All(pair => read.Families[pair.Key] == pair.Value);
    }
}
