namespace Supernet;

/// <summary>The blocks of a stage.</summary>
public sealed record Stage(int Width, int Depth, int Kernel, int Expansion);

/// <summary>One network of a search space.</summary>
public sealed record Subnet(int Resolution, int StemWidth, Stage[] Stages, int LastWidth)
{
    /// <summary>As the papers list it: widths of the stem, the seven stages and the last layer; the rest a number a stage.</summary>
    public static Subnet Of(int resolution, int[] width, int[] depth, int[] kernel, int[] expand) => new(
        resolution,
        width[0],
        [.. Enumerable.Range(0, depth.Length).Select(i => new Stage(width[i + 1], depth[i], kernel[i], expand[i]))],
        width[^1]);
}
