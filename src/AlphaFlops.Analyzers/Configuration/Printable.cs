namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Text from a file that goes into messages: what would steer a terminal or turn the direction of the text around is shown as U+FFFD.</summary>
internal static class Printable
{
    public static string Of(string text) => text.Any(Steers) ? new string([.. text.Select(sign => Steers(sign) ? '\uFFFD' : sign)]) : text;

    private static bool Steers(char sign) => char.IsControl(sign) || sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
