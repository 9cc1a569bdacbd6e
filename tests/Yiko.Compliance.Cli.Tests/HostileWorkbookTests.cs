using System.IO.Compression;
using System.Text;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

/// <summary>Workbooks that are made to cost much: work is in proportion to what is in them, and ends with one sentence or when nobody waits for it.</summary>
public sealed class HostileWorkbookTests : RegisterTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>L</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>E</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>C</t></is></c></row>"
        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>3</v></c><c r=\"C2\"><v>6</v></c><c r=\"D2\"><v>15</v></c></row>";

    [Fact]
    public void A_million_empty_rows_hold_no_record()
    {
        Write(sheet =>
        {
            sheet.Write(Rows);
            for (var row = 3; row <= 1_048_576; row++) sheet.Write($"<row r=\"{row}\"/>");
        });
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal((0, "270", string.Empty), (run.ExitCode, OnlyRow(run)["score"], run.Error));
    }

    [Theory]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>", "</t></is></c>")]
    [InlineData("<c r=\"A2\" t=\"str\"><v>", "</v></c>")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><r><t>b</t></r><r><t>", "</t></r></is></c>")]
    public void Of_a_text_that_no_cell_may_hold_no_more_is_held_than_shows_it(string before, string after)
    {
        Write(sheet =>
        {
            sheet.Write(Rows.Replace("<c r=\"A2\"><v>1</v></c>", before, StringComparison.Ordinal)[..(Rows.IndexOf("<c r=\"A2\"", StringComparison.Ordinal) + before.Length)]);
            var block = new string('a', 100_000);
            for (var i = 0; i < 400; i++) sheet.Write(block);
            sheet.Write(after + "</row>");
        });
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused(AssessFile(PathOf("r.xlsx")), "cell A2: the cell is longer than 1 MB; shorten it.");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 1_000_000, 40_000_000);
    }

    [Theory]
    [InlineData("A1:XFD1048576")]
    [InlineData("A1")]
    [InlineData("ZZZ99999999:A-1")]
    public void What_a_sheet_says_of_its_size_counts_for_nothing(string dimension)
    {
        Write(sheet => sheet.Write(Rows), before: $"<dimension ref=\"{dimension}\"/>");
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.xlsx")))["score"]);
    }

    [Fact]
    public void Forty_million_rows_in_a_small_file_are_refused_after_what_a_sheet_may_hold()
    {
        Write(sheet =>
        {
            sheet.Write(Rows);
            var block = string.Concat(Enumerable.Repeat("<row/>", 10_000));
            for (var i = 0; i < 4_000; i++) sheet.Write(block);
        });
        var file = new FileInfo(PathOf("r.xlsx"));
        Assert.InRange(file.Length, 0, 2_000_000);
        AssertRefused(AssessFile(file.FullName), "unpacks to more than a register of its size may, or has more rows");
    }

    [Fact]
    public void Shared_texts_that_unpack_without_end_are_refused()
    {
        Write(sheet => sheet.Write(Rows.Replace("<c r=\"A2\"><v>1</v></c>", "<c r=\"A2\" t=\"s\"><v>0</v></c>", StringComparison.Ordinal)), strings: texts =>
        {
            var block = "<si><t>" + new string('a', 100_000) + "</t></si>";
            for (var i = 0; i < 1_500; i++) texts.Write(block);
        });
        AssertRefused(AssessFile(PathOf("r.xlsx")), "unpacks to more");
    }

    [Fact]
    public void Rows_that_run_backwards_are_refused()
    {
        Write(sheet => sheet.Write(Rows + "<row r=\"2\"/>"));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "not a readable XLSX workbook");
    }

    [Theory]
    [InlineData("<row/>", "")]
    [InlineData("<row/>", "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")]
    public void Reading_ends_soon_after_nobody_waits_for_it(string row, string after)
    {
        Write(
            sheet =>
            {
                sheet.Write(Rows);
                var block = string.Concat(Enumerable.Repeat(row, 10_000));
                for (var i = 0; i < 4_000; i++) sheet.Write(block);
            },
            after: after);
        using CancellationTokenSource gone = new();
        using var file = new LeavingStream(File.ReadAllBytes(PathOf("r.xlsx")), gone);
        Assert.Throws<OperationCanceledException>(() => RegisterFile.Open(file, new() { File = "r.xlsx", Cancellation = gone.Token }, new FaultList(), _ => { }));
        Assert.InRange(file.ReadAfter, 0, 1 << 17);
    }

    [Fact]
    public void A_document_is_read_no_further_once_nobody_waits_for_it()
    {
        var body = string.Concat(Enumerable.Repeat(WordFile.P(WordFile.R("甲")), 100_000));
        using CancellationTokenSource gone = new();
        gone.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentFile.Read("a.docx", WordFile.Of(body), "utf-8", gone.Token));
    }

    private void Write(Action<TextWriter> rows, string before = "", string after = "", Action<TextWriter>? strings = null)
    {
        using var zip = ZipFile.Open(PathOf("r.xlsx"), ZipArchiveMode.Create);
        Add(zip, "_rels/.rels", part => part.Write($"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        Add(zip, "xl/workbook.xml", part => part.Write($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"));
        Add(zip, "xl/_rels/workbook.xml.rels", part => part.Write(
            $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"s\" Type=\"{Office}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"strings.xml\"/></Relationships>"));
        if (strings is not null)
        {
            Add(zip, "xl/strings.xml", part =>
            {
                part.Write($"<sst xmlns=\"{Main}\">");
                strings(part);
                part.Write("</sst>");
            });
        }

        Add(zip, "xl/sheet.xml", part =>
        {
            part.Write($"<worksheet xmlns=\"{Main}\">{before}<sheetData>");
            rows(part);
            part.Write($"</sheetData>{after}</worksheet>");
        });
    }

    private static void Add(ZipArchive zip, string name, Action<TextWriter> write)
    {
        using StreamWriter part = new(zip.CreateEntry(name, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
        write(part);
    }

    /// <summary>A file whose reader leaves when three quarters of it are read.</summary>
    private sealed class LeavingStream(byte[] content, CancellationTokenSource gone) : MemoryStream(content)
    {
        public long ReadAfter { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Counted(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer)
        {
            var into = new byte[buffer.Length];
            var read = base.Read(into, 0, into.Length);
            into.AsSpan(0, read).CopyTo(buffer);
            return Counted(read);
        }

        // The directory of an archive stands at its end and is read first.
        private int Counted(int read)
        {
            if (gone.IsCancellationRequested) ReadAfter += read;
            else if (Position > Length / 2 && Position < Length * 3 / 4) gone.Cancel();
            return read;
        }
    }
}
