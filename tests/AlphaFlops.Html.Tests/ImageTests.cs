using System.Buffers.Binary;
using AlphaFlops.Testing;

namespace AlphaFlops.Html.Tests;

/// <summary>The images of the documentation show the page as it is; <see cref="NumberTests"/> checks the numbers on it.</summary>
public sealed class ImageTests(Browser browser) : BrowserTest(browser)
{
    [ChromiumFact]
    public async Task The_report_of_VisionZoo_in_light_and_dark()
    {
        await using var page = await OpenVisionZooAsync();
        foreach (string scheme in new[] { "light", "dark" })
        {
            await page.PreferAsync(scheme);
            byte[] image = await page.ScreenshotDownToAsync("#memory");
            string file = Path.Combine(Repository.Root, "docs", "images", $"report-{scheme}.png");
            if (Documentation.IsUpdated) await File.WriteAllBytesAsync(file, image);

            Assert.True(File.Exists(file), $"{file} is missing: {Documentation.HowToUpdate}.");
            // Fonts differ from machine to machine, the layout does not.
            var (width, height) = Size(await File.ReadAllBytesAsync(file));
            var (newWidth, newHeight) = Size(image);
            Assert.Equal(width, newWidth);
            Assert.True(Math.Abs(height - newHeight) < 0.05 * newHeight, $"{file} is no longer what the page looks like: {Documentation.HowToUpdate}.");
        }

        Assert.Empty(page.Errors);
    }

    // The first chunk of a PNG, IHDR, starts with both.
    private static (int Width, int Height) Size(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
