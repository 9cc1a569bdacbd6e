namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The kinds of records that are read.</summary>
internal static class Biff
{
    public const ushort Formula = 0x06;
    public const ushort EndOfPart = 0x0A;
    public const ushort DateMode = 0x22;
    public const ushort Password = 0x2F;
    public const ushort Font = 0x31;
    public const ushort Column = 0x7D;
    public const ushort Sheet = 0x85;
    public const ushort ManyPacked = 0xBD;
    public const ushort RichLabel = 0xD6;
    public const ushort CellFormat = 0xE0;
    public const ushort MergedCells = 0xE5;
    public const ushort SharedTexts = 0xFC;
    public const ushort SharedLabel = 0xFD;
    public const ushort Number = 0x203;
    public const ushort Label = 0x204;
    public const ushort FlagOrError = 0x205;
    public const ushort FormulaText = 0x207;
    public const ushort Row = 0x208;
    public const ushort Packed = 0x27E;
    public const ushort Format = 0x41E;
    public const ushort BeginOfPart = 0x809;
}
