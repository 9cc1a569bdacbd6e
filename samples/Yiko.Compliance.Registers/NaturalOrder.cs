using System.Globalization;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Names as people count them: runs of digits by their value, of equal values the shorter run first, everything else code unit by code unit.
/// Full-width digits are digits, too.
/// </summary>
internal sealed class NaturalOrder : IComparer<string?>
{
    private NaturalOrder()
    {
    }

    public static NaturalOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (left, right) = (0, 0);
        while (left < x.Length && right < y.Length)
        {
            var order = char.IsDigit(x[left]) && char.IsDigit(y[right]) ? CompareRuns(Run(x, ref left), Run(y, ref right)) : x[left++].CompareTo(y[right++]);
            if (order != 0) return order;
        }

        return (x.Length - left) - (y.Length - right);
    }

    private static ReadOnlySpan<char> Run(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsDigit(text[at])) at++;
        return text.AsSpan(start, at - start);
    }

    private static int CompareRuns(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var first = WithoutZeros(left);
        var second = WithoutZeros(right);
        var order = first.Length - second.Length;
        for (var i = 0; order == 0 && i < first.Length; i++) order = Digit(first[i]) - Digit(second[i]);
        if (order == 0) order = left.Length - right.Length;
        return order != 0 ? order : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> WithoutZeros(ReadOnlySpan<char> run)
    {
        while (run.Length > 0 && Digit(run[0]) == 0) run = run[1..];
        return run;
    }

    private static int Digit(char c) => CharUnicodeInfo.GetDecimalDigitValue(c);
}
