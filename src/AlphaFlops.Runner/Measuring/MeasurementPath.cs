using System.Security.Cryptography;
using System.Text;
using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Measuring;

/// <summary>Where the measurements of a sweep lie: another device, driver, libtorch, element type or sweep has another file.</summary>
internal static class MeasurementPath
{
    public static string Of(string directory, DeviceFacts facts, IReadOnlyList<Point> points)
    {
        string dtype = facts.Tf32 == true ? "tf32" : facts.DType;
        string[] identity = [facts.Id, facts.Name, facts.Driver ?? "", facts.LibTorch ?? "", facts.TorchSharp ?? "", dtype, .. points.Select(point => point.Key)];
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', identity)))).ToLowerInvariant();
        return Path.Combine(directory, $"{Readable(facts.Name)}-{dtype}-{hash[..8]}.csv");
    }

    private static string Readable(string name)
    {
        string letters = new([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
        return string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
