using System.Numerics;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>How often something happened: a count, or a yes that stands for once; blank for never.</summary>
internal static class OccurrenceCells
{
    public static CellTrouble Read(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        var trouble = Cells.ReadWhole(text, out var whole);
        if (trouble == CellTrouble.None)
        {
            if (whole < 0) return CellTrouble.NotAFlag;
            count = (int)BigInteger.Min(whole ?? 0, int.MaxValue);
            return CellTrouble.None;
        }

        if (trouble == CellTrouble.NotWhole) return trouble;
        trouble = Cells.ReadFlag(text, out var happened);
        count = happened ? 1 : 0;
        return trouble;
    }
}
