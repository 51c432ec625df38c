using System.Text.RegularExpressions;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>TorchSharp's spelling of an expression in PyTorch's.</summary>
internal static partial class Translation
{
    public static string ToPython(string code)
    {
        code = List().Replace(code, "[$1]");
        code = Subscript().Replace(code, match => match.Groups[1].Value + "[" + Index(match.Groups[2].Value) + "]");
        code = Named().Replace(code, "$1=");
        code = Item().Replace(code, match => "[" + (match.Groups[1].Value[0] - '1') + "]");
        return Words().Replace(code, match => match.Value switch
        {
            "true" => "True",
            "false" => "False",
            "null" => "None",
            ".call(" => "(",
            "hasBias" => "bias",
            "dims=" => "dim=",
            "[^" => "[-",
            "L" => "",
            _ => "'" + match.Value["nn.Reduction.".Length..].ToLowerInvariant() + "'",
        });
    }

    // x[1..3, ^1, TensorIndex.Ellipsis]
    private static string Index(string text) => string.Join(", ", text.Split(", ").Select(part => part switch
    {
        "TensorIndex.Ellipsis" => "...",
        "TensorIndex.None" => "None",
        _ => part.Replace("..", ":", StringComparison.Ordinal).Replace("^", "-", StringComparison.Ordinal),
    }));

    [GeneratedRegex(@"new ?(?:(?:long|double)?\[\]|List<Tensor>) \{ ([^}]*) \}")]
    private static partial Regex List();

    [GeneratedRegex(@"(\bx\d+)\[([^\]]*)\]")]
    private static partial Regex Subscript();

    [GeneratedRegex(@"\b(\w+): ")]
    private static partial Regex Named();

    [GeneratedRegex(@"\.Item(\d)")]
    private static partial Regex Item();

    [GeneratedRegex(@"\btrue\b|\bfalse\b|\bnull\b|\.call\(|\bhasBias\b|\bdims=|\[\^|(?<=\d)L\b|nn\.Reduction\.\w+")]
    private static partial Regex Words();
}
