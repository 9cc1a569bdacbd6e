using System.Text;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

/// <summary>In which encoding a text is read: what a mark says, what its owner says, or what its bytes fit, which is then told.</summary>
public sealed class EncodingTests : RegisterTests
{
    private const string Register = "编号,危险源,可能性,暴露频率,后果\n甲-1,高处坠落,3,6,15\n";

    [Theory]
    [InlineData("utf-16le", new byte[] { 0xFF, 0xFE })]
    [InlineData("utf-16be", new byte[] { 0xFE, 0xFF })]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF })]
    public void A_mark_tells_the_encoding_and_nothing_is_said(string encoding, byte[] mark)
    {
        var run = AssessFile(Write([.. mark, .. TextEncodings.Find(encoding)!.GetBytes(Register)]));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(("甲-1", "270"), (OnlyRow(run)["id"], OnlyRow(run)["score"]));
    }

    [Theory]
    [InlineData("utf-16le", "编号, 危险源, 可能性")]
    [InlineData("utf-16be", "编号, 危险源, 可能性")]
    [InlineData("gb18030", "编号, 危险源, 可能性")]
    public void An_encoding_that_the_bytes_fit_is_said_with_what_the_header_then_reads(string encoding, string header)
    {
        var file = Write(TextEncodings.Find(encoding)!.GetBytes(Register));
        var run = AssessFile(file);

        Assert.Equal("270", OnlyRow(run)["score"]);
        Assert.Equal([$"{file}: nothing in the file tells its encoding and it is no UTF-8; it is read as {encoding}, which its bytes fit (its header then reads '{header}'); --encoding says otherwise."], run.Sentences);
        Assert.Equal([$"{file}：文件未标明编码，且不是 UTF-8；按字节特征以 {encoding} 读取（表头读作“{header}”）；如不对，请用 --encoding 指定。"], AssessFile(file, "--lang", "zh").Sentences);
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("gb18030")]
    [InlineData("GBK")]
    public void An_encoding_that_was_named_is_not_said(string encoding) =>
        Assert.Empty(AssessFile(Write(TextEncodings.Find(encoding)!.GetBytes(Register)), "--encoding", encoding).Error);

    [Fact]
    public void Accented_letters_among_plain_ones_are_of_windows_1252()
    {
        var run = AssessFile(Write(Encoding.Latin1.GetBytes("id,hazard,likelihood,exposure,consequence\n1,Brücke: Größe der Böschung,3,6,15\n")));

        Assert.Equal("270", OnlyRow(run)["score"]);
        Assert.Contains("read as windows-1252", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Unicode_text_under_the_name_of_a_workbook_is_read_as_what_it_is() =>
        Assert.Equal("270", OnlyRow(AssessFile(Write(Register.Replace(',', '\t'), "r.xls", Encoding.Unicode)))["score"]);

    [Fact]
    public void A_baseline_is_read_in_the_encoding_that_it_fits()
    {
        var (old, @new) = (Write(TextEncodings.Find("gb18030")!.GetBytes("配置项,版本\n固件,1.0\n"), "old.csv"), Write("配置项,版本\n固件,1.1\n", "new.csv"));
        var run = CliRun.Of(["configurations", "diff", old, @new, "--format", "csv"]);

        Assert.StartsWith("固件,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("old.csv: nothing in the file tells its encoding", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    public void A_document_is_read_in_the_encoding_that_it_fits_and_so_it_is_said(string encoding)
    {
        var (old, @new) = (Write(TextEncodings.Find(encoding)!.GetBytes("1 范围\n本程序适用于采购。\n"), "old.txt"), Write("1 范围\n本程序适用于采购。\n", "new.txt"));
        var run = CliRun.Of(["documents", "compare", old, @new, "--format", "csv"]);

        Assert.StartsWith("0,12,0,0.00,", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal([$"{old}: Nothing in the file tells its encoding and it is no UTF-8; it is read as {encoding}, which its bytes fit."], run.Sentences);
    }
}
