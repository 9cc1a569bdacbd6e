namespace Yiko.Compliance.Cli;

public sealed class XlsTests : RegisterTests
{
    [Fact]
    public void A_register_is_read_as_it_shows()
    {
        var run = AssessFile(Workbook("hazards.xls"));
        Assert.Equal(
            ["H-1,overridden,270", "H-2,rated,45", "H-3,not-rated,", "H-4,not-rated,", "H-5,rated,270", "H-6,rated,270"],
            run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..3])));
        Assert.Contains("cell.error", run.Lines[3], StringComparison.Ordinal);
        Assert.Contains("cell.formula.no-value", run.Lines[4], StringComparison.Ordinal);
        Assert.Contains("the sheet '清单' is read; the others are '旧档' (hidden), '封面'", run.Error, StringComparison.Ordinal);
        Assert.Contains("lines 2 and 3 are taken as the header", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 sum (line 10)", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 hidden row", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_department_holds_for_its_rows() =>
        Assert.Equal(6, CliRun.Of(["risks", "assess", Workbook("hazards.xls"), "--lang", "zh"]).Lines.Count(line => line.Contains("综合部", StringComparison.Ordinal)));

    [Fact]
    public void Only_a_date_format_makes_a_day_of_a_number()
    {
        var run = CliRun.Of(["suppliers", "status", Workbook("suppliers.xls"), "--as-of", "2025-12-31", "--format", "csv"]);
        Assert.StartsWith("Acme,bolt,B,in-use,", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",94.96%", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Beta,bolt,,not-classified,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_run_over_the_ends_of_records_are_whole()
    {
        var run = AssessFile(Workbook("texts.xls"));
        Assert.Equal(120, run.Lines.Length - 1);
        for (var k = 1; k <= 120; k++) Assert.EndsWith($",{new string(k % 2 == 0 ? '危' : 'x', k % 2 == 0 ? 60 : 100)}{k}", run.Lines[k], StringComparison.Ordinal);
    }

    [Fact]
    public void Raised_and_lowered_figures_are_none_of_the_line()
    {
        var run = AssessFile(Workbook("raised.xls"));
        Assert.Equal(
            ["R-1,not-rated,", "R-2,not-rated,", "R-3,rated,18", "R-4,rated,18", "R-5,not-rated,", "R-6,rated,60", "R-7,not-rated,", "R-8,not-rated,", "R-9,rated,18"],
            run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..3])));
        Assert.Contains("'1⁰' in 'L' is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("'⁶' in 'E' is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("'¹⁵' in 'C' is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("'³' in 'L' is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("'1\u03366' in 'L' is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("cell D10: the cell is struck out, and is read like the others; clear what no longer holds. So are 1 more.", run.Error, StringComparison.Ordinal);
        Assert.Contains("H₂O泄漏m²", CliRun.Of(["risks", "assess", Workbook("raised.xls"), "--lang", "zh"]).Output, StringComparison.Ordinal);
        Assert.Contains("综合部", CliRun.Of(["risks", "assess", Workbook("raised.xls"), "--lang", "zh"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_without_a_header_is_carried_and_named()
    {
        var run = AssessFile(Workbook("raised.xls"));
        Assert.EndsWith(",column_H", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",待核", run.Lines[6], StringComparison.Ordinal);
        Assert.Contains("carried, not read: column_H; no header stands above it", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600)]
    [InlineData(3000)]
    [InlineData(9000)]
    public void A_truncated_workbook_is_refused(int length) =>
        AssertRefused(AssessFile(Write(File.ReadAllBytes(Workbook("hazards.xls"))[..length], "cut.xls")), "cut.xls", "XLS");

    [Theory]
    [InlineData(0x0809, 5, 0x05, "older than Excel 97")]
    [InlineData(0x0042, 0, 0x2F, "protected by a password")]
    public void A_workbook_that_cannot_be_read_is_named_for_why(int record, int at, byte value, string name) =>
        AssertRefused(AssessFile(Write(Changed("hazards.xls", record, at, value), "r.xls")), name);

    [Theory]
    [InlineData(0, "2025-02-20")]
    [InlineData(1, "2029-02-21")]
    public void Days_may_be_counted_from_1904(byte mode, string day)
    {
        var run = CliRun.Of(["suppliers", "status", Write(Changed("suppliers.xls", 0x0022, 4, mode), "r.xls"), "--as-of", "1950-01-01", "--format", "csv"]);
        Assert.Contains($"{day} lies far from 1950-01-01", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A workbook with one byte of a record changed, counted from the record's first.</summary>
    private static byte[] Changed(string name, int record, int at, byte value)
    {
        var bytes = File.ReadAllBytes(Workbook(name));
        var place = bytes.AsSpan().IndexOf(stackalloc byte[] { 0x09, 0x08, 0x10, 0x00, 0x00, 0x06 });
        while (BitConverter.ToUInt16(bytes, place) != record) place += 4 + BitConverter.ToUInt16(bytes, place + 2);
        bytes[place + at] = value;
        return bytes;
    }

    [Fact]
    public void Bytes_that_were_changed_never_end_the_program()
    {
        var whole = File.ReadAllBytes(Workbook("hazards.xls"));
        var random = new Random(20260101);
        for (var round = 0; round < 300; round++)
        {
            var bytes = whole.ToArray();
            for (var i = 0; i < 6; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var run = AssessFile(Write(bytes, "changed.xls"));
            Assert.InRange(run.ExitCode, 0, 3);
            Assert.DoesNotContain("something it does not expect", run.Error, StringComparison.Ordinal);
        }
    }

    private static string Workbook(string name) => Path.Combine(AppContext.BaseDirectory, "Workbooks", name);
}
