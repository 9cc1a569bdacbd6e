using System.Buffers;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>A figure as people write it into one cell: <c>≥98%</c>, 95%以上, ≤2次, 95分.</summary>
internal sealed record WrittenTarget
{
    private const int LongestUnit = 8;

    private static readonly SearchValues<char> NoUnit = SearchValues.Create("<>≥≤=~～-—±");

    // 以上 and 以下 include the number itself, as they do in law.
    private static readonly (string Word, ObjectiveComparator Comparator)[] Before =
    [
        ("≥", ObjectiveComparator.AtLeast), (">=", ObjectiveComparator.AtLeast), ("≧", ObjectiveComparator.AtLeast), ("大于等于", ObjectiveComparator.AtLeast), ("大于或等于", ObjectiveComparator.AtLeast),
        ("不低于", ObjectiveComparator.AtLeast), ("不少于", ObjectiveComparator.AtLeast), ("不小于", ObjectiveComparator.AtLeast), ("至少", ObjectiveComparator.AtLeast), ("达到", ObjectiveComparator.AtLeast),
        ("≤", ObjectiveComparator.AtMost), ("<=", ObjectiveComparator.AtMost), ("≦", ObjectiveComparator.AtMost), ("小于等于", ObjectiveComparator.AtMost), ("小于或等于", ObjectiveComparator.AtMost),
        ("不超过", ObjectiveComparator.AtMost), ("不高于", ObjectiveComparator.AtMost), ("不大于", ObjectiveComparator.AtMost), ("不多于", ObjectiveComparator.AtMost), ("至多", ObjectiveComparator.AtMost),
        ("等于", ObjectiveComparator.Equal), ("=", ObjectiveComparator.Equal),
    ];

    private static readonly (string Word, ObjectiveComparator Comparator)[] Behind =
    [
        ("及以上", ObjectiveComparator.AtLeast), ("(含)以上", ObjectiveComparator.AtLeast), ("以上(含)", ObjectiveComparator.AtLeast), ("以上", ObjectiveComparator.AtLeast),
        ("及以下", ObjectiveComparator.AtMost), ("(含)以下", ObjectiveComparator.AtMost), ("以下(含)", ObjectiveComparator.AtMost), ("以下", ObjectiveComparator.AtMost), ("以内", ObjectiveComparator.AtMost),
    ];

    private static readonly string[] Zero = ["零", "无", "为零", "零发生", "杜绝"];

    /// <summary>Null where nothing in the cell says it.</summary>
    public ObjectiveComparator? Comparator { get; init; }

    public required Ratio Number { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>What is counted, as 次; empty where nothing says it.</summary>
    public string Unit { get; init; } = string.Empty;

    public static CellReader<WrittenTarget> Reader(bool decimalComma) => (cell, out value) => Read(cell, decimalComma, out value);

    private static CellTrouble Read(ReadOnlySpan<char> cell, bool decimalComma, out WrittenTarget? value)
    {
        value = null;
        var text = Narrow(cell.Trim());
        if (text.Length == 0) return CellTrouble.None;
        if (Zero.Contains(text))
        {
            value = new() { Comparator = ObjectiveComparator.ZeroOccurrences, Number = Ratio.Zero };
            return CellTrouble.None;
        }

        ObjectiveComparator? comparator = null;
        foreach (var (word, said) in Before)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal)) continue;
            (comparator, text) = (said, text[word.Length..].Trim());
            break;
        }

        foreach (var (word, said) in Behind)
        {
            if (!text.EndsWith(word, StringComparison.Ordinal)) continue;
            // ≥95%以下 says two things.
            if (comparator is not null && comparator != said) return CellTrouble.NotANumber;
            (comparator, text) = (said, text[..^word.Length].Trim());
            break;
        }

        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (end < text.Length && text[end] == '%') end++;
        var unit = text[end..].Trim();
        if (unit.Length > LongestUnit || unit.AsSpan().ContainsAny(NoUnit)) return CellTrouble.NotANumber;
        var trouble = Cells.ReadRatio(text.AsSpan(0, end), decimalComma, out var number);
        if (number is not { } read) return trouble == CellTrouble.None ? CellTrouble.NotANumber : trouble;
        value = new() { Comparator = comparator, Number = read, IsPercent = text[end - 1] == '%', Unit = unit };
        return CellTrouble.None;
    }

    private static string Narrow(ReadOnlySpan<char> text)
    {
        var narrow = InvisibleSigns.Without(text).ToCharArray();
        for (var i = 0; i < narrow.Length; i++) narrow[i] = narrow[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(narrow[i] - 0xFEE0) : narrow[i];
        return new(narrow);
    }
}
