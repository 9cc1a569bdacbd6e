using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

public sealed class XlsxTests : RegisterTests
{
    private static Cell?[] Header =>
    [
        XlsxFile.Text("id"), XlsxFile.Text("likelihood"), XlsxFile.Text("exposure"), XlsxFile.Text("consequence"), XlsxFile.Text("law_breached"),
    ];

    [Fact]
    public void A_workbook_gives_what_the_same_csv_gives()
    {
        const string Csv = "id,likelihood,exposure,consequence,law_breached,备注\n1,3,6,15,,\"a, b\"\n2,abc,6,15,,\n3,,,,是,\"两\n行\"\n4,0.5,0.5,1,no,x\n";
        XlsxFile.Write(PathOf("register.xlsx"), XlsxFile.RowsOf(Csv));
        Assert.Equal(Assess(Csv).Output, AssessFile(PathOf("register.xlsx")).Output);
    }

    [Fact]
    public void Shared_and_inline_texts_numbers_and_booleans_are_read()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Inline("甲"), XlsxFile.Text("3"), XlsxFile.Number("6"), XlsxFile.Number("15"), XlsxFile.Flag(true)]);
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var row = OnlyRow(run);
        Assert.Equal(("甲", "overridden", "270"), (row["id"], row["status"], row["score"]));
    }

    [Fact]
    public void The_noise_of_binary_numbers_is_no_part_of_a_number()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Number("7"), XlsxFile.Number("0.10000000000000001"), XlsxFile.Number("5.0E-1"), XlsxFile.Number("1"), null]);
        Assert.Equal("0.05", OnlyRow(AssessFile(PathOf("r.xlsx")))["score"]);
    }

    [Fact]
    public void A_formula_gives_its_stored_value_with_a_note()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Number("1"), XlsxFile.Formula("1+2", "3"), XlsxFile.Number("6"), XlsxFile.Number("15"), null]);
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal((0, "270"), (run.ExitCode, OnlyRow(run)["score"]));
        Assert.Contains("cell B2: the value stored with the formula is taken", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_without_stored_value_makes_a_bad_cell()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Number("1"), XlsxFile.Formula("A9", null), XlsxFile.Number("6"), XlsxFile.Number("15"), null]);
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal((3, "not-rated", "cell.formula.no-value"), (run.ExitCode, OnlyRow(run)["status"], OnlyRow(run)["reasons"]));
        Assert.Contains("cell B2", run.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_value_makes_a_bad_cell()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Number("1"), XlsxFile.Number("3"), XlsxFile.Error("#DIV/0!"), XlsxFile.Number("15"), null]);
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal((3, "cell.error"), (run.ExitCode, OnlyRow(run)["reasons"]));
        Assert.Contains("cell C2: 'exposure' holds the error value #DIV/0!", run.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_cells_that_the_sheet_leaves_out_are_blank()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [], [XlsxFile.Number("1"), null, null, null, XlsxFile.Text("yes")], [null, null]);
        Assert.Equal("overridden", OnlyRow(AssessFile(PathOf("r.xlsx")))["status"]);
    }

    [Fact]
    public void The_header_may_stand_further_down()
    {
        XlsxFile.Write(PathOf("r.xlsx"), [XlsxFile.Text("危险源登记表")], [], Header, [XlsxFile.Number("1"), XlsxFile.Number("3"), XlsxFile.Number("6"), XlsxFile.Number("15")]);
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.xlsx"), "--header-row", "3"))["score"]);
        AssertRefused(AssessFile(PathOf("r.xlsx"), "--header-row", "2"), "row 2", "blank", "--header-row");
    }

    [Fact]
    public void A_value_without_header_above_it_is_told_and_the_row_is_decided()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Number("1"), XlsxFile.Number("3"), XlsxFile.Number("6"), XlsxFile.Number("15"), null, null, XlsxFile.Text("kept")]);
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("270", OnlyRow(run)["score"]);
        Assert.Equal("kept", OnlyRow(run)["column_G"]);
        Assert.Contains("column_G; no header stands above it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_known_by_its_content()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [XlsxFile.Number("1"), XlsxFile.Number("3"), XlsxFile.Number("6"), XlsxFile.Number("15")]);
        File.Move(PathOf("r.xlsx"), PathOf("r.csv"));
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.csv")))["score"]);
    }

    [Fact]
    public void A_file_that_is_no_zip_is_refused() => AssertRefused(AssessFile(Write("id,likelihood\n1,3\n", "r.xlsx")), "r.xlsx", "not a readable XLSX");

    [Fact]
    public void A_truncated_workbook_is_refused()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header);
        var whole = File.ReadAllBytes(PathOf("r.xlsx"));
        AssertRefused(AssessFile(Write(whole[..(whole.Length / 2)], "half.xlsx")), "half.xlsx", "not a readable XLSX");
    }

    [Fact]
    public void A_zip_without_workbook_is_refused()
    {
        using (var zip = System.IO.Compression.ZipFile.Open(PathOf("r.xlsx"), System.IO.Compression.ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("readme.txt").Open())
            entry.Write("nothing"u8);
        AssertRefused(AssessFile(PathOf("r.xlsx")), "r.xlsx");
    }

    [Fact]
    public void A_workbook_without_sheet_is_refused()
    {
        using (var document = SpreadsheetDocument.Create(PathOf("r.xlsx"), SpreadsheetDocumentType.Workbook))
            document.AddWorkbookPart().Workbook = new(new Sheets());
        AssertRefused(AssessFile(PathOf("r.xlsx")), "no sheet");
    }

    [Fact]
    public void A_sheet_of_broken_xml_is_refused()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header);
        using (var zip = System.IO.Compression.ZipFile.Open(PathOf("r.xlsx"), System.IO.Compression.ZipArchiveMode.Update))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
            using var content = sheet.Open();
            content.SetLength(content.Length / 2);
        }

        AssertRefused(AssessFile(PathOf("r.xlsx")), "not a readable XLSX");
    }

    [Fact]
    public void A_shared_text_that_is_missing_is_refused()
    {
        XlsxFile.Write(PathOf("r.xlsx"), Header, [new Cell { DataType = CellValues.String, CellValue = new("1") }]);
        using (var document = SpreadsheetDocument.Open(PathOf("r.xlsx"), isEditable: true))
            document.WorkbookPart!.SharedStringTablePart!.SharedStringTable = new();
        AssertRefused(AssessFile(PathOf("r.xlsx")), "cell A1", "a value that the workbook lacks");
    }

    [Fact]
    public void A_workbook_of_many_rows_is_read_to_its_end()
    {
        var rows = Enumerable.Range(1, 5000)
            .Select(row => new[] { XlsxFile.Number($"{row}"), XlsxFile.Number("3"), XlsxFile.Number("6"), XlsxFile.Number("15"), null });
        XlsxFile.Write(PathOf("r.xlsx"), rows.Prepend(Header));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal((0, 5001), (run.ExitCode, run.Lines.Length));
        Assert.StartsWith("5000,rated,270,", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Pronunciation_hints_are_no_part_of_a_text()
    {
        var rich = new InlineString(new Run(new Text("触")), new Run(new Text("电")), new PhoneticRun(new Text("chu dian")) { BaseTextStartIndex = 0, EndingBaseIndex = 2 });
        XlsxFile.Write(PathOf("r.xlsx"), Header, [new Cell { DataType = CellValues.InlineString, InlineString = rich }]);
        Assert.Equal("触电", OnlyRow(AssessFile(PathOf("r.xlsx")))["id"]);
    }
}
