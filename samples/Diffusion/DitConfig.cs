namespace Diffusion;

/// <summary>The sizes of a diffusion transformer. It works on the latent image of an autoencoder, an eighth of the image's side.</summary>
public sealed record DitConfig(int Depth, int Hidden, int Heads, int Patch, int Image)
{
    public int LatentChannels { get; init; } = 4;
    public int Classes { get; init; } = 1000;
    public double LabelDropout { get; init; } = 0.1;

    /// <summary>Whether the variance is learned too, beside the noise.</summary>
    public bool LearnSigma { get; init; } = true;

    /// <summary>Tokens along a side.</summary>
    public int Grid => Image / 8 / Patch;

    public int Tokens => Grid * Grid;

    public int OutChannels => LearnSigma ? 2 * LatentChannels : LatentChannels;

    /// <summary>A published variant, such as XL/2: a size and the side of a patch.</summary>
    public static DitConfig Of(string variant, int image)
    {
        if (variant.Split('/') is not [var size, var patch])
            throw new ArgumentException($"'{variant}' is no size and patch, such as XL/2.", nameof(variant));

        var (depth, hidden, heads) = size switch
        {
            "S" => (12, 384, 6),
            "B" => (12, 768, 12),
            "L" => (24, 1024, 16),
            "XL" => (28, 1152, 16),
            _ => throw new ArgumentOutOfRangeException(nameof(variant), size, "The sizes are S, B, L and XL."),
        };
        return new(depth, hidden, heads, int.Parse(patch), image);
    }
}
