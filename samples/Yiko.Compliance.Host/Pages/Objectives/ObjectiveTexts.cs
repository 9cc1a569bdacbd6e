using Yiko.Compliance.Host.Objectives;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Host.Pages.Objectives;

/// <summary>Writes the figures of an objective for reading. What is rounded is rounded down, so that nothing reads as reached that is not.</summary>
internal static class ObjectiveTexts
{
    public static bool IsShare(ObjectiveItem item) =>
        item.Comparator != ObjectiveComparator.ZeroOccurrences && item.Target <= Ratio.One && item.Entries.TrueForAll(entry => entry.Denominator is not null);

    public static string Of(Ratio value, bool isShare) => isShare
        ? PageNumbers.PercentReached(value)
        : value.TryToDecimal(out var number) ? PageNumbers.Grouped(number) : value.ToString();

    public static LocalizedText TargetOf(ObjectiveItem item)
    {
        var target = Of(item.Target, IsShare(item));
        return item.Comparator switch
        {
            ObjectiveComparator.AtLeast => LocalizedText.Of("target ≥ " + target, "目标 ≥ " + target),
            ObjectiveComparator.AtMost => LocalizedText.Of("target ≤ " + target, "目标 ≤ " + target),
            ObjectiveComparator.Equal => LocalizedText.Of("target = " + target, "目标 = " + target),
            _ => LocalizedText.Of("target: none", "目标：为零"),
        };
    }
}
