namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>References such as <c>AB12</c> and <c>A1:C3</c>.</summary>
internal static class CellReference
{
    /// <summary>The column, counted from zero, and the row, counted from one; a part that is missing is −1 or 0.</summary>
    public static (int Column, long Row) Of(ReadOnlySpan<char> reference)
    {
        var (column, row) = (0, 0L);
        foreach (var c in reference)
        {
            if (char.IsAsciiLetter(c) && row == 0) column = Math.Min((column * 26) + (c & 0x1F), Workbook.MostColumns + 1);
            else if (char.IsAsciiDigit(c)) row = Math.Min((row * 10) + (c - '0'), Workbook.MostRows + 1);
            else if (c != '$') return (-1, 0);
        }

        return (column - 1, row);
    }

    public static MergedBlock? RangeOf(string? reference)
    {
        if (reference is null) return null;
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var first = Of(colon < 0 ? reference : reference.AsSpan(0, colon));
        var last = colon < 0 ? first : Of(reference.AsSpan(colon + 1));
        return first is ( >= 0, > 0) && last is ( >= 0, > 0)
            ? new(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column))
            : null;
    }
}
