using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yiko.Compliance.Host.Browser;

/// <summary>The pictures of the sample's README, taken again; where PICTURES names a folder, they are kept there.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed partial class PictureTests(HostInBrowser host)
{
    private static readonly (string Name, string Path, string Language, ColorScheme Colours, int Width, int Height)[] Pictures =
    [
        ("overview", "/", "en-GB", ColorScheme.Light, 1280, 900),
        ("heat-map", "/hazards/map", "zh-CN", ColorScheme.Light, 1440, 800),
        ("hazard", "/hazards/item?id=GF-01", "en-GB", ColorScheme.Light, 1280, 1140),
        ("coverage", "/aspects/coverage", "zh-CN", ColorScheme.Dark, 1280, 800),
        ("objectives", "/objectives", "en-GB", ColorScheme.Light, 1280, 900),
        ("document", "/documents/item?id=规定", "zh-CN", ColorScheme.Light, 1280, 860),
        ("side-by-side", "/documents/compare?id=procedure&from=6&to=12", "en-GB", ColorScheme.Dark, 1280, 900),
        ("heat-map-small", "/hazards/map", "zh-CN", ColorScheme.Light, 360, 900),
    ];

    [BrowserFact]
    public async Task The_README_shows_just_the_pictures_that_can_be_taken()
    {
        var shown = Shown().Matches(await File.ReadAllTextAsync(Repository.PathOf("samples", "Yiko.Compliance.Host", "README.md"))).Select(match => match.Groups[1].Value);
        Assert.Equal(Pictures.Select(picture => picture.Name + ".png").Order(), shown.Order());
        var folder = Environment.GetEnvironmentVariable("PICTURES");
        foreach (var (name, path, language, colours, width, height) in Pictures)
        {
            var page = await host.ReaderAsync(language, width, height, colours);
            Assert.Equal(200, (await page.GotoAsync(path))!.Status);
            var picture = await page.ScreenshotAsync(new() { Path = folder is null ? null : Path.Combine(folder, name + ".png") });
            Assert.InRange(picture.Length, 10_000, 400_000);
            await page.Context.CloseAsync();
        }
    }

    [GeneratedRegex(@"\(pictures/([a-z-]+\.png)\)")]
    private static partial Regex Shown();
}
