using System.Globalization;

namespace Yiko.Compliance.Host.Pages.Components;

/// <summary>Puts text on the colour of a grade so that it can be read.</summary>
internal static class GradeColours
{
    private const string Colourless = "#8A94A0";

    /// <summary>Variables for the style sheet: the colour of a grade, and black or white, whichever contrasts more with it.</summary>
    public static string Style(Grade? grade) => Style(grade?.Colour ?? Colourless);

    private static string Style(string colour) => $"--grade:{colour};--on-grade:{(Luminance(colour) > 0.179 ? "#000" : "#fff")}";

    // Relative luminance of WCAG 2.2; at 0.179 black and white contrast alike.
    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
