using System.Globalization;
using Yiko.Compliance.Cli.Output;
using Color = Spectre.Console.Color;
using Style = Spectre.Console.Style;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary>A count as a shade that is read at a glance, in colour and without.</summary>
internal static class CoveragePicture
{
    /// <summary>All cells are as wide as two digits need, so that the picture keeps its shape.</summary>
    private const int Width = 5;
    private const int SumWidth = 3;

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
        return TableCell.Of((count == 0 ? shade : string.Create(CultureInfo.InvariantCulture, $"{shade}{shade} {count}")).PadRight(Width), style);
    }

    /// <summary>What a type has in all, at the end of its line.</summary>
    public static TableCell SumOf(int count) =>
        TableCell.Of(count.ToString(CultureInfo.InvariantCulture).PadLeft(SumWidth), new(decoration: Spectre.Console.Decoration.Bold));

    /// <summary>The style of a place in the legend.</summary>
    public static Style StyleOf(int place) => Shades[place].Style;
}
