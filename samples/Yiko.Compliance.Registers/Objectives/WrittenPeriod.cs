using System.Globalization;
using NodaTime;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>A year, quarter or month as people write it: 2026, 2026-Q3, 2026-07, 2026年第3季度, 2026年7月; or how long it is, and not which: 每季度.</summary>
internal sealed record WrittenPeriod
{
    private const int Longest = 16;

    private static readonly (ObjectivePeriod Kind, string[] Words)[] Lengths =
    [
        (ObjectivePeriod.Year, ["年", "年度", "每年", "YEAR", "YEARLY", "ANNUAL"]), (ObjectivePeriod.Quarter, ["季", "季度", "每季", "每季度", "QUARTER", "QUARTERLY"]),
        (ObjectivePeriod.Month, ["月", "月度", "每月", "MONTH", "MONTHLY"]),
    ];

    private static readonly (string Written, int Quarter)[] Quarters =
        [("第一季度", 1), ("第二季度", 2), ("第三季度", 3), ("第四季度", 4), ("一季度", 1), ("二季度", 2), ("三季度", 3), ("四季度", 4)];

    public required ObjectivePeriod Kind { get; init; }

    /// <summary>The last day; null where only the length is written.</summary>
    public LocalDate? Last { get; init; }

    public static CellTrouble Read(ReadOnlySpan<char> cell, out WrittenPeriod? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (text.Length <= Longest) value = Parse(Narrow(text).ToUpperInvariant().Replace("第", string.Empty, StringComparison.Ordinal));
        return value is null ? CellTrouble.NotAPeriod : CellTrouble.None;
    }

    private static WrittenPeriod? Parse(string text)
    {
        foreach (var (kind, words) in Lengths)
        {
            if (words.Contains(text)) return new() { Kind = kind };
        }

        foreach (var (written, quarter) in Quarters) text = text.Replace(written, "Q" + quarter.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (text.Length < 4 || Whole(text[..4]) is not ({ } year and >= 1000)) return null;
        var rest = text[4..].TrimStart('年', '-', '/');
        if (rest.Length == 0) return Of(ObjectivePeriod.Year, year, 12);
        if (rest[0] == 'Q' || rest.EndsWith("季度", StringComparison.Ordinal))
            return Whole(rest.Trim('Q').Replace("季度", string.Empty, StringComparison.Ordinal)) is { } quarter and >= 1 and <= 4 ? Of(ObjectivePeriod.Quarter, year, quarter * 3) : null;
        return rest != text[4..] && Whole(rest.TrimEnd('月')) is { } month and >= 1 and <= 12 ? Of(ObjectivePeriod.Month, year, month) : null;
    }

    private static string Narrow(ReadOnlySpan<char> text) => string.Concat(
        InvisibleSigns.Without(text).Where(c => !char.IsWhiteSpace(c)).Select(FullWidth.Narrow));

    private static WrittenPeriod Of(ObjectivePeriod kind, int year, int lastMonth) => new() { Kind = kind, Last = new YearMonth(year, lastMonth).ToDateInterval().End };

    private static int? Whole(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
