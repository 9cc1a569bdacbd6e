namespace Yiko.Compliance.Cli;

public sealed class AspectsEvaluateTests : RegisterTests
{
    private const string Columns = "id,status,total,significant,reasons,rule_set";
    private const string Header =
        "id,type,tense,state,illegal,hazardous_waste,key_energy_saving,scale,severity,frequency,compliance,concern,consumption,saving\n";

    [Fact]
    public void The_header_is_the_contract_and_a_row_is_one_line()
    {
        var run = Evaluate(Header + "7,air,present,normal,,,,5,3,3,1,3,,\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            Columns + "\n7,evaluated,15,true,aspect.score.total;aspect.score.total-reaches;aspect.score.significant,aspects/standard@1.0\n",
            run.Output);
    }

    [Theory]
    [InlineData("water,past,abnormal,,,,5,3,3,1,1,,", "evaluated", "13", "false")]
    [InlineData("resource,present,normal,,,,,,,,,5,3", "evaluated", "8", "true")]
    [InlineData("resource,present,normal,,,,/,/,/,/,/,3,3", "evaluated", "6", "false")]
    [InlineData("solid-waste,present,normal,,yes,,1,1,1,1,1,,", "direct", "5", "true")]
    [InlineData("soil,future,emergency,,,,,,,,,,", "direct", "", "true")]
    [InlineData("resource,present,normal,0,false,是,,,,,,1,1", "direct", "2", "true")]
    [InlineData("noise,present,normal,TRUE,,,3,3,,,,,", "direct", "", "true")]
    [InlineData("air,present,normal,,,,3,,3,3,3,,", "not-evaluated", "", "")]
    [InlineData("air,present,normal,,,,3,2,3,3,3,,", "not-evaluated", "", "")]
    [InlineData(",present,normal,,,,3,3,3,3,3,,", "not-evaluated", "", "")]
    [InlineData("air,present,,,,,3,3,3,3,3,,", "not-evaluated", "", "")]
    [InlineData("air,,normal,,,,3,3,3,3,3,,", "evaluated", "15", "true")]
    [InlineData("大气污染,现在,正常,,,,3,3,3,3,3,,", "evaluated", "15", "true")]
    [InlineData("Solid_Waste,Present,NORMAL,,,,3,3,3,3,3,,", "evaluated", "15", "true")]
    public void A_row_is_decided_as_the_rules_say(string cells, string status, string total, string significant)
    {
        var run = Evaluate(Header + "1," + cells + "\n");
        var row = OnlyRow(run);
        Assert.Equal((status, total, significant), (row["status"], row["total"], row["significant"]));
        Assert.Equal(status == "not-evaluated" ? 3 : 0, run.ExitCode);
    }

    [Theory]
    [InlineData("gas,present,normal,,,,3,3,3,3,3,,", "cell.word.unknown", "'gas' in 'type'")]
    [InlineData("air,present,urgent,,,,3,3,3,3,3,,", "cell.word.unknown", "'urgent' in 'state'")]
    [InlineData("air,present,normal,maybe,,,3,3,3,3,3,,", "cell.flag.unreadable", "'maybe' in 'illegal'")]
    [InlineData("air,present,normal,,,,high,3,3,3,3,,", "cell.number.unreadable", "'high' in 'scale'")]
    public void A_bad_cell_keeps_its_row_from_being_evaluated(string cells, string code, string sentence)
    {
        var run = Evaluate(Header + "1," + cells + "\n");
        Assert.Equal(3, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(("not-evaluated", string.Empty, code), (row["status"], row["significant"], row["reasons"]));
        Assert.Contains(sentence, run.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_name_everything_that_decided()
    {
        var row = OnlyRow(Evaluate(Header + "1,air,present,emergency,1,,,5,5,5,5,5,,\n"));
        Assert.Equal(
            "aspect.direct.illegal;aspect.direct.emergency;aspect.score.total;aspect.score.total-reaches;aspect.direct.significant",
            row["reasons"]);
    }

    [Theory]
    [InlineData("aspects/p2", "a,b,c,d,e,f,g", "air,present,normal,5,1,1,1,1,,", "9", "true")]
    [InlineData("aspects/p2", "a,b,c,d,e,f,g", "resource,present,normal,,,,,,1,5", "6", "true")]
    [InlineData("aspects/p3", "a,b,c,d,e,f,g,h", "air,present,normal,4,1,1,1,1,1,,", "9", "false")]
    [InlineData("aspects/p5", "a,b,c,d,e", "resource,present,normal,4,3,3,3,3", "16", "true")]
    [InlineData("aspects/p6", "m1,m2,m3,m4,m5,m6", "air,present,normal,5,3,3,2,2,2", "17", "true")]
    [InlineData("aspects/p7", "a,b,c,d,e", "air,present,normal,1,1,1,1,4", "8", "false")]
    [InlineData("aspects/p9", "a,b,c,d,e", "air,present,normal,5,4,1,1,1", "20", "true")]
    [InlineData("aspects/p11", "a,b,c,d,e", "air,present,emergency,1,2,2,1,1", "6", "true")]
    [InlineData("aspects/p11", "A,B,C,D,E", "air,present,,1,2,2,2,1", "7", "false")]
    public void A_rule_set_is_chosen_by_name(string rules, string factors, string cells, string total, string significant)
    {
        var row = OnlyRow(Evaluate($"id,type,tense,state,{factors}\n1,{cells}\n", "--rules", rules));
        Assert.Equal(("evaluated", total, significant, rules + "@1.0"), (row["status"], row["total"], row["significant"], row["rule_set"]));
    }

    [Theory]
    [InlineData("aspects/p4", "a-points")]
    [InlineData("aspects/p8", "d-points")]
    [InlineData("aspects/p10", "significant-from")]
    [InlineData("aspects/p12", "e-points")]
    [InlineData("aspects/p13", "column-floors")]
    public void A_template_is_refused_and_names_its_open_numbers(string rules, string open) =>
        AssertRefused(Evaluate(Header + "1,air,present,normal,,,,3,3,3,3,3,,\n", "--rules", rules), rules, "open are", open);

    [Fact]
    public void An_unknown_rule_set_is_refused() =>
        AssertRefused(Evaluate(Header + "1,air,present,normal,,,,3,3,3,3,3,,\n", "--rules", "aspects/p1"), "does not know 'aspects/p1'", "aspects/standard");

    [Theory]
    [InlineData("type,tense,state\nair,present,normal\n", "'id'")]
    [InlineData("id,tense,state\n1,present,normal\n", "'type'")]
    [InlineData("id,type,tense\n1,air,present\n", "'state'")]
    public void A_missing_column_is_refused(string register, string column) => AssertRefused(Evaluate(register), "has no column " + column);

    [Theory]
    [InlineData("id,type,state,scale,severity,frequency,compliance,concern\n1,air,normal,3,3,3,3,3\n")]
    [InlineData("id,type,tense,state,scale,severity,frequency,compliance,concern\n1,air,yesterday,normal,3,3,3,3,3\n")]
    public void What_bears_on_no_verdict_is_not_asked_for(string register) => Assert.Equal("15", OnlyRow(Evaluate(register))["total"]);

    [Fact]
    public void Type_tense_and_state_are_not_asked_for_where_one_formula_serves_all()
    {
        var run = Evaluate("序号,类型,A,B,C,D,E,∑,是否重要环境因素\n01,污染类,2,2,2,2,1,14,\n02,污染类,2,1,3,2,2,16,\n05,污染类,1,1,1,2,2,6,√\n", "--rules", "aspects/p11");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["01,evaluated,14,false", "02,evaluated,16,false", "05,evaluated,6,true"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..4])));
        Assert.Contains("there is no tense, state", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("row.own-result.differs", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("大气土壤", "15")]
    [InlineData("大气、水体", "15")]
    public void Several_media_of_one_formula_are_evaluated_by_it(string type, string total) =>
        Assert.Equal(total, OnlyRow(Evaluate($"id,type,state,scale,severity,frequency,compliance,concern\n1,{type},正常,3,3,3,3,3\n"))["total"]);

    [Fact]
    public void The_sheets_own_total_and_class_are_compared()
    {
        var run = Evaluate("序号,法规符合性,发生频率,影响范围,影响程度,社区关注度,综合分,是否重要\n18,1,3,5,5,4,1 8,是\n357,1,3,5,5,5,18,√\n9,1,3,3,3,3,13,\n10,5,3,3,3,3,17,\n", "--rules", "aspects/p5");
        Assert.Equal(["18", "19", "13", "17"], run.Lines[1..].Select(line => line.Split(',')[2]));
        Assert.Equal([false, true, false, true], run.Lines[1..].Select(line => line.Contains("row.own-result.differs", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_register_with_titles_a_header_of_two_rows_and_sums_is_read_at_the_first_try()
    {
        static string[] Merged(params string[] ranges) => [.. ranges.Select(range => $"<mergeCell ref=\"{range}\"/>")];
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, "环境因素调查、评价一览表") + SheetXml.Row(2, "单位（部门）：公司", "", "", "", "", "NO：")
                + SheetXml.Row(3, "作业活动", "序号", "主要环境因素", "时态", "状态", "评 分 法") + SheetXml.Row(4, "", "", "", "", "", "法规符合性", "发生频率", "影响范围", "影响程度", "社区关注度", "综 合 分")
                + SheetXml.Row(5, "办公", "1", "废灯管", "现在", "正常", "1", "3", "3", "5", "5", "17") + SheetXml.Row(6, "一、施工现场")
                + SheetXml.Row(7, "施工", "2", "扬尘", "现在", "正常", "1", "3", "3", "3", "3", "13") + SheetXml.Row(8, "合计", "", "", "", "", "", "", "", "", "", "30") + SheetXml.Row(9, "编制：", "", "审核：", "", "", "批准："),
            $"<mergeCells>{string.Concat(Merged("A1:K1", "A2:E2", "F2:K2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:K3", "A6:K6"))}</mergeCells>");
        var run = CliRun.Of(["aspects", "evaluate", PathOf("r.xlsx"), "--rules", "aspects/p5", "--format", "csv"]);
        Assert.Equal(["1,evaluated,17,true", "2,evaluated,13,false"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..4])));
        Assert.Contains("lines 3 and 4 are taken as the header", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 sum, 1 note or signature, 1 section line (lines 6, 8, 9)", run.Error, StringComparison.Ordinal);
    }

    // Nobody wrote a frequency: one figure over two columns is that of the first.
    [Fact]
    public void A_figure_merged_over_several_factors_is_that_of_the_first_alone()
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, "id", "type", "state", "scale", "severity", "frequency", "compliance", "concern") + SheetXml.Row(2, "1", "air", "normal", "3", "", "3", "3", "3"),
            "<mergeCells><mergeCell ref=\"D2:E2\"/></mergeCells>");
        var row = OnlyRow(CliRun.Of(["aspects", "evaluate", PathOf("r.xlsx"), "--format", "csv"]));
        Assert.Equal(("not-evaluated", "cell.merged.across"), (row["status"], row["reasons"].Split(';')[0]));
    }

    [Fact]
    public void Several_media_of_different_formulas_are_asked_back()
    {
        var row = OnlyRow(Evaluate("id,type,state,scale,severity,frequency,compliance,concern\n1,大气、资源消耗,正常,3,3,3,3,3\n"));
        Assert.Equal(("not-evaluated", "cell.types.several"), (row["status"], row["reasons"]));
    }

    [Fact]
    public void Missing_factor_and_flag_columns_count_as_blanks()
    {
        var run = Evaluate("id,type,tense,state,scale\n1,air,present,normal,3\n");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("aspect.score.factor-missing;aspect.score.not-evaluated", OnlyRow(run)["reasons"]);
    }

    [Fact]
    public void Chinese_headers_are_known_and_the_other_columns_carried_through()
    {
        var run = Evaluate("编号,部门,环境因素,类型,时态,状态,规模范围,影响程度,发生频率,法规符合性,社会关注度,违反法律法规\n甲-1,综合部,油烟排放,大气污染,现在,正常,3,3,3,1,3,否\n");
        var row = OnlyRow(run);
        Assert.Equal(("甲-1", "13", "综合部", "油烟排放"), (row["id"], row["total"], row["部门"], row["环境因素"]));
    }

    [Fact]
    public void An_explanation_is_a_column_of_sentences_in_either_language()
    {
        var register = Header + "1,resource,present,normal,,,是,,,,,,5,3\n";
        var chinese = Evaluate(register, "--explain", "--lang", "zh");
        Assert.Contains("属节能降耗的重点环境因素。〔ENV-09，Q/WH HSE-A55-16 3.3.1 (4)〕", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("总分：消耗量 + 可节约程度 = 5 + 3 = 8。", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("The aspect is a key point of energy saving.", Evaluate(register, "--explain").Output, StringComparison.Ordinal);
        Assert.StartsWith(Columns + ",explanation\n", chinese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_shows_points_total_class_and_what_decided()
    {
        var run = CliRun.Of(["aspects", "evaluate", Write(Header + "7,air,present,normal,yes,,,5,3,3,1,3,,\n8,noise,past,normal,,,,1,1,1,1,1,,\n9,soil,past,normal,,,,1,,1,1,1,,\n")]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("7   air", StringComparison.Ordinal) && line.Contains("5 3 3 1 3", StringComparison.Ordinal) && line.Contains("law breached, total", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("1 ? 1 1 1", StringComparison.Ordinal) && line.Contains("not evaluated", StringComparison.Ordinal));
        Assert.Contains("There are no points for the factor “severity”.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Significant: 1, 1 of them by a direct criterion.  Not evaluated: 1 (9).", run.Output, StringComparison.Ordinal);
    }

    private CliRun Evaluate(string text, params string[] options) => CliRun.Of(["aspects", "evaluate", Write(text), "--format", "csv", .. options]);
}
