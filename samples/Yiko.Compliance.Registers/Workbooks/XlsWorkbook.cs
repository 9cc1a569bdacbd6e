using System.Buffers.Binary;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A workbook of the years 1997 to 2003 (BIFF8). It is not packed, so what it takes in memory is in proportion to the file.</summary>
internal sealed class XlsWorkbook : Workbook
{
    private const byte StruckOut = 8;
    private const ushort Version8 = 0x0600;

    private readonly byte[] _stream;
    private readonly List<SheetName> _sheets = [];
    private readonly List<int> _starts = [];
    private readonly List<NumberFormat> _formats = [];
    private readonly List<TextLevel> _fonts = [];
    private readonly List<int> _fontsOfCells = [];

    private XlsWorkbook(byte[] stream)
    {
        _stream = stream;
        Dictionary<int, NumberFormat> custom = [];
        List<int> used = [];
        List<byte[]> texts = [];
        var records = new BiffRecords(stream, 0);
        while (records.Read() && records.Kind != Biff.EndOfPart)
        {
            var content = records.Content;
            switch (records.Kind)
            {
                case Biff.BeginOfPart when _starts.Count == 0 && BinaryPrimitives.ReadUInt16LittleEndian(content) != Version8:
                    IsTooOld = true;
                    return;
                case Biff.Password:
                    IsProtected = true;
                    return;
                case Biff.DateMode:
                    From1904 = content is [1, ..];
                    break;
                case Biff.Format:
                    custom[BinaryPrimitives.ReadUInt16LittleEndian(content)] = NumberFormat.OfCode(BiffRecords.TextOf(content[2..], wide: true));
                    break;
                case Biff.Font:
                    _fonts.Add(BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) switch { 1 => TextLevel.Raised, 2 => TextLevel.Lowered, _ => (content[2] & StruckOut) != 0 ? TextLevel.Struck : TextLevel.Line });
                    break;
                case Biff.CellFormat:
                    _fontsOfCells.Add(BinaryPrimitives.ReadUInt16LittleEndian(content));
                    used.Add(BinaryPrimitives.ReadUInt16LittleEndian(content[2..]));
                    break;
                case Biff.Sheet when content[5] == 0:
                    _starts.Add(BinaryPrimitives.ReadInt32LittleEndian(content));
                    _sheets.Add(new(BiffRecords.TextOf(content[6..], wide: false), (content[4] & 3) == 0));
                    break;
                case Biff.SharedTexts:
                    texts = [content.ToArray()];
                    while (records.Continuation() is { } more) texts.Add(more);
                    break;
            }
        }

        // The fonts of a text may come behind it.
        Strings = BiffStrings.Read(texts, LevelOfFont);
        _formats.AddRange(used.Select(id => custom.GetValueOrDefault(id) ?? NumberFormat.OfBuiltIn(id)));
    }

    public override IReadOnlyList<SheetName> Sheets => _sheets;

    public bool From1904 { get; }

    public bool IsProtected { get; }

    /// <summary>Whether it is older than 1997, whatever its streams are called.</summary>
    public bool IsTooOld { get; }

    public List<SheetText> Strings { get; } = [];

    public static XlsWorkbook? Open(CompoundFile file) => file.Read("Workbook") is { } stream ? new(stream) : null;

    public NumberFormat FormatOf(int index) => index < _formats.Count ? _formats[index] : NumberFormat.General;

    /// <summary>Where the text of a cell stands against its line.</summary>
    public TextLevel LevelOf(int index) => index < _fontsOfCells.Count ? LevelOfFont(_fontsOfCells[index]) : TextLevel.Line;

    public override SheetRows RowsOf(int sheet) => new XlsSheetRows(_stream, _starts[sheet], this);

    public override SheetLayout LayoutOf(int sheet)
    {
        var layout = new SheetLayout();
        var depth = 0;
        var records = new BiffRecords(_stream, _starts[sheet]);
        while (records.Read() && (records.Kind != Biff.EndOfPart || --depth > 0))
        {
            var content = records.Content;
            if (records.Kind == Biff.BeginOfPart) depth++;
            else if (records.Kind == Biff.Column && content.Length >= 10 && (content[8] & 1) != 0)
                layout.HiddenColumns.Add((BinaryPrimitives.ReadUInt16LittleEndian(content), BinaryPrimitives.ReadUInt16LittleEndian(content[2..])));
            else if (records.Kind == Biff.MergedCells && content.Length >= 2)
            {
                for (var at = 2; at + 8 <= content.Length; at += 8)
                {
                    layout.Merge(new(
                        BinaryPrimitives.ReadUInt16LittleEndian(content[at..]) + 1L, BinaryPrimitives.ReadUInt16LittleEndian(content[(at + 4)..]),
                        BinaryPrimitives.ReadUInt16LittleEndian(content[(at + 2)..]) + 1L, BinaryPrimitives.ReadUInt16LittleEndian(content[(at + 6)..])));
                }
            }
        }

        return layout;
    }

    // The format counts 0, 1, 2, 3, 5: there is no font 4.
    private TextLevel LevelOfFont(int font) => font == 4 ? TextLevel.Line
        : (font > 4 ? font - 1 : font) is var index && index < _fonts.Count ? _fonts[index] : TextLevel.Line;

    protected override void Dispose(bool disposing)
    {
    }
}
