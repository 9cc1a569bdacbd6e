using System.IO.Compression;

namespace Yiko.Compliance.Cli;

/// <summary>A workbook is read as its owner sees it on the screen; where that cannot be known the cell is bad.</summary>
public sealed class WorkbookTests : RegisterTests
{
    private const string Supplies = "supplier,product,class,date,kind,result,qualification_verified,capability_verified,information_collected,performance_assessed,measures";

    private static readonly string[] Header = ["id", "likelihood", "exposure", "consequence", "law_breached", "residual_likelihood"];

    [Theory]
    [InlineData("<c r=\"E2\"><f>IF(1,1)</f><v></v></c>")]
    [InlineData("<c r=\"E2\"><f>IF(1,1)</f><v/></c>")]
    [InlineData("<c r=\"E2\"><f>IF(1,1)</f></c>")]
    [InlineData("<c r=\"E2\"><f>IF(1,1)</f><v> </v></c>")]
    [InlineData("<c r=\"E2\" t=\"n\"><f>1</f><v/></c>")]
    [InlineData("<c r=\"E2\" t=\"b\"><f>TRUE()</f><v/></c>")]
    [InlineData("<c r=\"E2\" t=\"s\"><f>A1</f><v/></c>")]
    [InlineData("<c r=\"E2\" t=\"str\"><f>A1</f></c>")]
    [InlineData("<c r=\"E2\"><f t=\"shared\" si=\"0\"/><v/></c>")]
    [InlineData("<c r=\"E2\"><f t=\"array\" ref=\"E2\">TRUE</f><v/></c>")]
    public void A_formula_without_value_makes_a_bad_cell(string cell) => AssertRow("not-rated", "cell.formula.no-value", Flag(cell));

    [Fact]
    public void A_cell_of_an_array_formula_without_value_is_bad()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Header)
            + SheetXml.Row(2, "1", "1", "3", "3", "<c r=\"E2\" t=\"str\"><f t=\"array\" ref=\"E2:E3\">A1</f><v>no</v></c>") + SheetXml.Row(3, "2", "1", "3", "3", "<c r=\"E3\"><v/></c>"));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal(["1,rated", "2,not-rated"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Fact]
    public void An_empty_text_that_a_formula_gave_is_blank() => AssertRow("rated", null, Flag("<c r=\"E2\" t=\"str\"><f>A1</f><v></v></c>"));

    [Theory]
    [InlineData("<c r=\"E2\" t=\"s\"/>")]
    [InlineData("<c r=\"E2\" t=\"s\"></c>")]
    [InlineData("<c r=\"E2\" t=\"s\"><v/></c>")]
    [InlineData("<c r=\"E2\" s=\"2\"/>")]
    public void A_cell_without_value_is_blank(string cell) => AssertRow("rated", null, Flag(cell));

    [Theory]
    [InlineData("1", "overridden")]
    [InlineData(" 1 ", "overridden")]
    [InlineData("true", "overridden")]
    [InlineData("TRUE", "overridden")]
    [InlineData("0", "rated")]
    [InlineData("false", "rated")]
    [InlineData("2", "not-rated")]
    [InlineData("", "not-rated")]
    public void A_boolean_is_read_in_every_spelling(string stored, string status) =>
        AssertRow(status, status == "not-rated" ? "cell.flag.unreadable" : null, Flag($"<c r=\"E2\" t=\"b\"><v>{stored}</v></c>"));

    [Fact]
    public void A_merged_value_holds_for_its_block()
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, Header) + SheetXml.Row(2, "1", "1", "3", "3", "yes", "6") + SheetXml.Row(3, "2", "1", "3", "3", "no") + SheetXml.Row(4, "3", "1", "3", "3"),
            "<mergeCells><mergeCell ref=\"E2:E3\"/><mergeCell ref=\"B3:B4\"/></mergeCells>");
        var run = AssessFile(PathOf("r.xlsx"));

        // What lies hidden under a merge, the “no” of the third row, does not count.
        Assert.Equal(["1,overridden", "2,overridden", "3,rated"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Fact]
    public void A_merged_supplier_is_one_supplier()
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, Supplies.Split(','))
                + SheetXml.Row(2, "Acme", "bolt", "A", "2025-02-20", "initial", "pass", "yes", "yes", "yes", "yes", "sample-trial") + SheetXml.Row(3, "", "", "", "2025-11-20", "annual", "fail"),
            "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>");
        Assert.Equal("disqualified", OnlyRow(Status("r.xlsx"))["status"]);
    }

    [Theory]
    [InlineData("95%", "<c r=\"D2\"><v>90</v></c>", "not-appraised")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>0.95</v></c>", "<c r=\"D2\"><v>90</v></c>", "not-appraised")]
    [InlineData("<c r=\"C2\"><v>95</v></c>", "<c r=\"D2\" s=\"1\"><v>0.96</v></c>", "not-appraised")]
    [InlineData("95%", "<c r=\"D2\" s=\"1\"><v>1.05</v></c>", "attained")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>1.2</v></c>", "130%", "attained")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>0.95</v></c>", "<c r=\"D2\" s=\"1\"><v>0.9496</v></c>", "not-attained")]
    public void A_percent_cell_is_a_percentage(string target, string value, string status)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "kind", "target", "value", "period_closed") + SheetXml.Row(2, "P", "at-least", target, value, "yes"));
        Assert.Equal(status, OnlyRow(CliRun.Of(["objectives", "appraise", PathOf("r.xlsx"), "--format", "csv"]))["status"]);
    }

    [Theory]
    [InlineData("<c r=\"D2\" s=\"3\"><v>45708</v></c>", "in-use")]
    [InlineData("<c r=\"D2\" s=\"3\"><v>45708.5</v></c>", "in-use")]
    [InlineData("<c r=\"D2\" s=\"5\"><v>45708</v></c>", "in-use")]
    [InlineData("<c r=\"D2\" t=\"d\"><v>2025-02-20T00:00:00</v></c>", "in-use")]
    [InlineData("2025-02-20 00:00:00", "in-use")]
    [InlineData("<c r=\"D2\"><v>45708</v></c>", "not-classified")]
    [InlineData("<c r=\"D2\"><v>2025</v></c>", "not-classified")]
    [InlineData("<c r=\"D2\" s=\"4\"><v>45708</v></c>", "not-classified")]
    [InlineData("<c r=\"D2\" s=\"3\"><v>60</v></c>", "not-classified")]
    [InlineData("-2025-02-20", "not-classified")]
    [InlineData("0025-02-20", "not-classified")]
    public void Only_a_date_format_makes_a_day_of_a_number(string date, string status)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "supplier", "product", "class", "date", "kind", "result") + SheetXml.Row(2, "S", "P", "B", date, "initial", "pass"));
        Assert.Equal(status, OnlyRow(Status("r.xlsx"))["status"]);
    }

    [Theory]
    [InlineData("", "2022-12-31")]
    [InlineData("<workbookPr date1904=\"1\"/>", "2026-12-31")]
    [InlineData("<workbookPr date1904=\"true\"/>", "2026-12-31")]
    public void Days_may_be_counted_from_1904(string workbook, string due)
    {
        // 44259 is 2021-03-04, and 2025-03-05 in the other system; class A is due again at the end of the year after the last evaluation.
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, Supplies.Split(',')) + SheetXml.Row(2, "Acme", "bolt", "A", "<c r=\"D2\" s=\"3\"><v>44259</v></c>", "initial", "pass", "yes", "yes", "yes", "yes", "sample-trial"),
            workbook: workbook);
        Assert.Equal(due, OnlyRow(Status("r.xlsx", "2025-06-30"))["next_due"]);
    }

    [Fact]
    public void A_version_is_what_the_cell_shows()
    {
        SheetXml.Write(PathOf("old.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "firmware", "<c r=\"B2\"><v>1.1</v></c>") + SheetXml.Row(3, "tool", "1.00"));
        SheetXml.Write(PathOf("new.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "firmware", "<c r=\"B2\" s=\"2\"><v>1.1</v></c>") + SheetXml.Row(3, "tool", "<c r=\"B3\" s=\"2\"><v>1</v></c>"));
        var run = CliRun.Of(["configurations", "diff", PathOf("old.xlsx"), PathOf("new.xlsx"), "--format", "csv"]);
        Assert.StartsWith("firmware,changed,1.1,1.10", Assert.Single(run.Lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_error_values_are_two_names_and_bad()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Supplies.Split(','))
            + SheetXml.Row(2, "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>", "bolt", "A", "2025-02-20", "initial", "pass", "yes", "yes", "yes", "yes", "sample-trial")
            + SheetXml.Row(3, "<c r=\"A3\" t=\"e\"><v>#N/A</v></c>", "bolt", "A", "2024-02-20", "initial", "fail"));
        var run = Status("r.xlsx");
        Assert.Equal(3, run.ExitCode);
        Assert.All(run.Lines[1..], line => Assert.Contains("not-classified,,,false,cell.error", line, StringComparison.Ordinal));
        Assert.Equal(2, run.Lines.Length - 1);
    }

    [Fact]
    public void An_error_value_in_an_identifier_keeps_the_row_from_being_rated() =>
        AssertRow("not-rated", "cell.error", SheetXml.Row(2, "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", "1", "3", "3"));

    [Theory]
    [InlineData("state=\"hidden\"")]
    [InlineData("state=\"veryHidden\"")]
    public void A_hidden_sheet_is_not_read(string state)
    {
        SheetXml.Write(PathOf("r.xlsx"), string.Empty, ("Archive", state, SheetXml.Row(1, Header) + SheetXml.Row(2, "OLD", "1", "3", "3"), ""), ("Register", "", SheetXml.Row(1, Header) + SheetXml.Row(2, "NEW", "1", "3", "3"), ""));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("NEW", OnlyRow(run)["id"]);
        Assert.Contains("the sheet 'Register' is read; the others are 'Archive' (hidden)", run.Error, StringComparison.Ordinal);
        Assert.Equal("OLD", OnlyRow(AssessFile(PathOf("r.xlsx"), "--sheet", "Archive"))["id"]);
    }

    [Fact]
    public void The_first_visible_sheet_that_has_the_columns_is_read()
    {
        SheetXml.Write(PathOf("r.xlsx"), string.Empty,
            ("封面", "", SheetXml.Row(1, "危险源登记册") + SheetXml.Row(2, "编制：综合部"), ""), ("清单", "", SheetXml.Row(1, "序号", "危险源", "L", "E", "C") + SheetXml.Row(2, "1", "触电", "3", "6", "15"), ""));
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.xlsx")))["score"]);
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.xlsx"), "--sheet", "2"))["score"]);
        AssertRefused(AssessFile(PathOf("r.xlsx"), "--sheet", "目录"), "no sheet '目录'", "'封面', '清单'");
        AssertRefused(AssessFile(PathOf("r.xlsx"), "--sheet", "1"), "sheet '封面'", "'id'");
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_counted_in_one_remark()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Header) + SheetXml.Row(2, "1", "1", "3", "3").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("rated", OnlyRow(run)["status"]);
        Assert.Contains("1 hidden row is read like the others.", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("违反_x000D_\n法规")]
    [InlineData("违反_x000d_法规")]
    public void Escaped_characters_are_the_characters(string header)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C", header) + SheetXml.Row(2, "a_x005F_x000D_b", "1", "3", "3", "是"));
        var row = OnlyRow(AssessFile(PathOf("r.xlsx")));
        Assert.Equal(("a_x000D_b", "overridden"), (row["id"], row["status"]));
    }

    [Theory]
    [InlineData("word/document.xml", "", "DOCX")]
    [InlineData("xl/workbook.bin", "", "XLSB")]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "ODS")]
    public void An_archive_of_another_kind_is_named(string part, string content, string name)
    {
        using (var zip = ZipFile.Open(PathOf("r.xlsx"), ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(part).Open())
            entry.Write(System.Text.Encoding.UTF8.GetBytes(content));
        AssertRefused(AssessFile(PathOf("r.xlsx")), name);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("<html><table><tr><td>id</td></tr></table></html>", "HTML")]
    [InlineData("{\\rtf1 x}", "RTF")]
    public void A_text_of_another_kind_is_named(string content, string name) => AssertRefused(AssessFile(Write(content, "r.xls")), name);

    [Theory]
    [InlineData("WordDocument", "DOC")]
    [InlineData("EncryptedPackage", "password")]
    public void An_old_office_file_is_named_for_what_it_is(string stream, string name)
    {
        byte[] start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        AssertRefused(AssessFile(Write([.. start, .. new byte[1024], .. System.Text.Encoding.Unicode.GetBytes(stream)], "r.xls")), name);
    }

    [Theory]
    [InlineData(1_048_576 + 1, "<row/>")]
    [InlineData(30_000_000, " ")]
    public void A_sheet_that_unpacks_to_more_than_it_may_is_refused(int times, string filling)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Header) + string.Concat(Enumerable.Repeat(filling, times == 30_000_000 ? times * 3 : times)));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "unpacks to more");
    }

    [Fact]
    public void A_sheet_that_nests_without_end_is_refused()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Header) + string.Concat(Enumerable.Repeat("<a>", 1_000_000)));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "unpacks to more");
    }

    [Fact]
    public void Blocks_that_overlap_all_over_are_refused()
    {
        var blocks = string.Concat(Enumerable.Range(0, 20_000).Select(_ => "<mergeCell ref=\"A2:XFD1048576\"/>"));
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Header) + SheetXml.Row(2, "1", "1", "3", "3"), $"<mergeCells>{blocks}</mergeCells>");
        AssertRefused(AssessFile(PathOf("r.xlsx")), "unpacks to more");
    }

    private static string Flag(string cell) => SheetXml.Row(2, "1", "1", "3", "3", cell);

    private CliRun Status(string name, string day = "2025-12-31") => CliRun.Of(["suppliers", "status", PathOf(name), "--as-of", day, "--format", "csv"]);

    private void AssertRow(string status, string? reason, string row)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Header) + row);
        var cells = OnlyRow(AssessFile(PathOf("r.xlsx")));
        Assert.Equal(status, cells["status"]);
        if (reason is not null) Assert.Equal(reason, cells["reasons"]);
    }
}
