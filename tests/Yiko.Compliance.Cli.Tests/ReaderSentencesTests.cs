namespace Yiko.Compliance.Cli;

/// <summary>What the readers say of sheets, columns, options and days, by the names that their owners know.</summary>
public sealed class ReaderSentencesTests : RegisterTests
{
    // 45689 is 1 February 2025; the formats of the places are said in SheetXml.
    [Theory]
    [InlineData(3, "2025年2月1日")]
    [InlineData(4, "2025")]
    public void A_version_under_a_format_of_days_is_the_text_on_the_screen(int format, string shown)
    {
        var old = Write($"item,version\nfirmware,{shown}\n", "old.csv");
        SheetXml.Write(PathOf("new.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "firmware", Dated(format)));
        var run = CliRun.Of(["configurations", "diff", old, PathOf("new.xlsx"), "--format", "csv"]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Single(run.Lines);
    }

    [Fact]
    public void A_version_whose_look_depends_on_the_machine_is_compared_as_its_day_and_told()
    {
        SheetXml.Write(PathOf("new.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "firmware", Dated(5)));
        var run = CliRun.Of(["configurations", "diff", Write("item,version\nfirmware,2025-02-01\n", "old.csv"), PathOf("new.xlsx"), "--format", "csv"]);

        Assert.Single(run.Lines);
        Assert.Equal([$"{PathOf("new.xlsx")}, cell B2: 'version' holds a day whose look depends on the machine; it is compared as '2025-02-01'. Store a version as text."], run.Sentences);
    }

    [Theory]
    [InlineData("yyyy.m.d", "2025.2.1")]
    [InlineData("m-d", "2-1")]
    [InlineData("mmm-yy", "Feb-25")]
    [InlineData("[$-409]d-mmm-yyyy;@", "1-Feb-2025")]
    [InlineData("yyyy\"年\"mm\\月", "2025年02月")]
    [InlineData("yyyy/m/d aaaa", "2025/2/1 星期六")]
    [InlineData("dddd", "Saturday")]
    [InlineData("yy.mm.dd hh:mm:ss", "25.02.01 13:05:09")]
    [InlineData("h:mm AM/PM", "1:05 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "下午1时05分")]
    [InlineData("[$-804]mmm-yy", null)]
    [InlineData("[h]:mm", null)]
    [InlineData("b1yyyy", null)]
    public void A_day_shows_as_its_format_says(string code, string? shown) =>
        Assert.Equal(shown, Registers.Workbooks.DateLook.Of(code, new(2025, 2, 1), (13 * 3600) + (5 * 60) + 9));

    [Fact]
    public void A_sheet_chosen_by_its_number_is_named()
    {
        var rows = SheetXml.Row(1, "id", "likelihood", "exposure", "consequence") + SheetXml.Row(2, "1", "3", "6", "15") + SheetXml.Row(3, "合计");
        SheetXml.Write(PathOf("r.xlsx"), string.Empty, ("说明", string.Empty, SheetXml.Row(1, "本表"), string.Empty), ("危险源", string.Empty, rows, string.Empty));

        Assert.Equal(
            [$"{PathOf("r.xlsx")}: --sheet 2 is the sheet '危险源'.", $"{PathOf("r.xlsx")}, sheet '危险源': passed over as no records: 1 sum (line 3)."],
            AssessFile(PathOf("r.xlsx"), "--sheet", "2").Sentences);
        Assert.Equal([$"{PathOf("r.xlsx")}，工作表“危险源”：以下各行不是记录，已略过：合计 1 行（第 3 行）。"], AssessFile(PathOf("r.xlsx"), "--sheet", "危险源", "--lang", "zh").Sentences);
    }

    [Fact]
    public void A_broken_cell_is_told_with_its_sheet()
    {
        SheetXml.Write(PathOf("r.xlsx"), string.Empty, ("说明", string.Empty, SheetXml.Row(1, "本表"), string.Empty), ("危险源", string.Empty, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", string.Empty));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "r.xlsx, sheet '危险源', cell A1: the cell names a value that the workbook lacks");
    }

    [Fact]
    public void A_bad_value_for_all_rows_is_told_once_as_what_the_option_said()
    {
        var run = CliRun.Of(["suppliers", "status", Write("supplier,product,date,kind,result\n甲,螺栓,2025-01-01,initial,pass\n乙,螺母,2025-01-01,initial,pass\n"), "--as-of", "2025-06-30", "--set", "类别=Q", "--format", "csv"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("--set class=Q: 'Q' in 'class' is not a word that this column knows.", run.Sentences[0]);
        Assert.Single(run.Sentences, sentence => sentence.Contains("'Q'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("可能性=甲")]
    [InlineData("Likelihood=甲")]
    [InlineData("likelihood=甲")]
    [InlineData("事故发生的可能性=甲")]
    public void A_column_may_be_named_in_either_language(string map) =>
        Assert.Equal("270", OnlyRow(AssessFile(Write("序号,甲,E,C\n1,3,6,15\n"), "--map", map))["score"]);

    [Fact]
    public void A_value_for_all_rows_may_name_its_column_in_Chinese() =>
        Assert.Equal("270", OnlyRow(AssessFile(Write("序号,L,E\n1,3,6\n"), "--set", "后果=15"))["score"]);

    [Fact]
    public void One_column_named_in_two_ways_is_named_twice() =>
        AssertRefused(AssessFile(Write("序号,甲,E,C\n1,3,6,15\n"), "--map", "可能性=甲", "--map", "likelihood=E"), "--map names the column 'likelihood' twice.");

    [Fact]
    public void An_unknown_column_is_refused_with_the_names_that_are_known()
    {
        AssertRefused(AssessFile(Write("序号,L,E,C\n1,3,6,15\n"), "--map", "风险=L"), "--map does not know '风险'; valid are id, hazard, department, likelihood,");
        AssertRefused(AssessFile(Write("序号,L,E,C\n1,3,6,15\n"), "--map", "风险=L", "--lang", "zh"), "--map 的字段“风险”无效，可用：编号（id）、危险源（hazard）、部门（department）、可能性（likelihood）、");
    }

    [Theory]
    [InlineData("部门：工程部  日期：2026-01-01,,,")]
    [InlineData("部门：工程部,,日期：2026-01-01,")]
    [InlineData(",部门：工程部  日期：2026-01-01,,")]
    [InlineData("部门：,工程部,,")]
    [InlineData("部门,工程部,日期,2026-01-01")]
    [InlineData("Department: works   Date: 13.02.2026,,,")]
    public void A_line_about_the_sheet_is_no_half_of_its_header(string line)
    {
        var run = Assess($"危险源辨识与风险评价表,,,\n{line}\n编号,L,E,C\n甲-1,3,6,15\n");

        Assert.Equal(("甲-1", "270"), (OnlyRow(run)["id"], OnlyRow(run)["score"]));
        Assert.Equal([$"{PathOf("register.csv")}: line 3 is taken as the header; --header-row says otherwise."], run.Sentences);
    }

    [Fact]
    public void A_parent_that_ends_in_a_colon_still_says_that_its_columns_come_after_the_controls()
    {
        var row = OnlyRow(Assess("编号,控制前：,,,控制后：,,\n,L,E,C,L,E,C\n甲-1,3,6,15,1,6,15\n"));
        Assert.Equal(("270", "90"), (row["score"], row["residual_score"]));
    }

    [Theory]
    [InlineData("编号,危险源,评价：LEC法,,")]
    [InlineData("编号,危险源,风险评价（方法：LEC）,,")]
    public void A_parent_may_hold_a_colon(string parent) =>
        Assert.Equal("270", OnlyRow(Assess(parent + "\n,,L,E,C\n甲-1,坠落,3,6,15\n"))["score"]);

    [Theory]
    [InlineData("out.xlsx")]
    [InlineData("out.XLS")]
    [InlineData("out.ods")]
    [InlineData("out.docx")]
    public void Text_is_not_written_under_the_name_of_a_workbook(string name)
    {
        AssertRefused(Assess("id,likelihood,exposure,consequence\n1,3,6,15\n", "--out", PathOf(name)), "is named like a workbook or document, but only text is written");
        Assert.False(File.Exists(PathOf(name)));
    }

    [Fact]
    public void A_register_of_two_factors_is_told_of_rule_sets_for_two()
    {
        Assert.Contains("choose a rule set that does, as --rules risks/matrix-5x5", Assess("id,likelihood,severity\n1,4,5\n").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("matrix", Assess("id,likelihood,severity\n1,4,5\n", "--rules", "risks/matrix-5x5").Error, StringComparison.Ordinal);
        Assert.Contains("请选用相应规则集，如 --rules risks/matrix-5x5", Assess("id,可能性,后果\n1,4,5\n", "--lang", "zh").Error, StringComparison.Ordinal);
    }

    private static string Dated(int format) => $"<c r=\"B2\" s=\"{format}\"><v>45689</v></c>";
}
