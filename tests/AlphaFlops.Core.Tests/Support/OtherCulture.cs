using System.Globalization;

namespace AlphaFlops.Core.Tests.Support;

/// <summary>Until it is disposed, numbers print with ',' and a minus sign beyond ASCII unless the code says otherwise.</summary>
internal sealed class OtherCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public OtherCulture() => CultureInfo.CurrentCulture = new CultureInfo("tr-TR")
    {
        NumberFormat = { NegativeSign = "\u2212", NumberDecimalSeparator = ",", NumberGroupSeparator = ".", PercentDecimalSeparator = "," },
    };

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
