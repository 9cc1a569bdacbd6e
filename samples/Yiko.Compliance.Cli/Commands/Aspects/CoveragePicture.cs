using System.Globalization;
using Spectre.Console;
using Yiko.Compliance.Cli.Output;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary>A count as a shade that is read at a glance, in colour and without.</summary>
internal static class CoveragePicture
{
    private static readonly (int From, string Shade, Style Style)[] Shades =
    [
        (0, "·", new(Color.Red)),
        (1, "░", new(Color.Green)),
        (2, "▒", new(Color.Green)),
        (5, "▓", new(Color.Green)),
        (10, "█", new(Color.Green)),
    ];

    public static TableCell Of(int count)
    {
        var (_, shade, style) = Shades.Last(step => step.From <= count);
        return TableCell.Of(count == 0 ? shade : string.Create(CultureInfo.InvariantCulture, $"{shade}{shade} {count}"), style);
    }

    /// <summary>The style of a place in the legend.</summary>
    public static Style StyleOf(int place) => Shades[place].Style;
}
