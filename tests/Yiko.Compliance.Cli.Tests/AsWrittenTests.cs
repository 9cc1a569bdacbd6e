namespace Yiko.Compliance.Cli;

/// <summary>Cells and rows as people write them, each with what its reader would say.</summary>
public sealed class AsWrittenTests : RegisterTests
{
    private const string Events = "supplier,product,class,date,kind,result";

    [Theory]
    [InlineData("２０２４－０１－０５")]
    [InlineData("２０２４年１月５日")]
    [InlineData("2024 年 1 月 5 日")]
    [InlineData("2024年1月5号")]
    [InlineData("2024.1.5")]
    [InlineData("2024/1/5")]
    [InlineData("2024–01–05")]
    [InlineData("2024\u200B-01-05")]
    [InlineData("5-Jan-2024")]
    [InlineData("5 January 2024")]
    [InlineData("\"Jan 5, 2024\"")]
    public void A_day_may_be_written_in_many_ways(string day) => Assert.Equal("true", OnlyRow(Status(day))["order_allowed"]);

    [Theory]
    [InlineData("5-Jan-24")]
    [InlineData("01/02/2024")]
    [InlineData("24-1-5")]
    [InlineData("2024年1月")]
    [InlineData("2023-02-29")]
    [InlineData("2024-1-5 14:30")]
    public void What_may_be_another_day_is_none(string day)
    {
        var run = Status(day);
        Assert.Equal(("not-classified", "false"), (OnlyRow(run)["status"], OnlyRow(run)["order_allowed"]));
        Assert.Contains("is not one day of the calendar", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("≥95%", "95%", "attained")]
    [InlineData("≥ 95 ％", "９５％", "attained")]
    [InlineData("不低于 95 %", "94.99 %", "not-attained")]
    [InlineData("95％以上（含95％）", "95%", "attained")]
    [InlineData("at least 95%", "95%", "attained")]
    [InlineData("95% or more", "94.9%", "not-attained")]
    [InlineData("≤0.5 %", "0.6 %", "not-attained")]
    [InlineData("≤0.5‰", "0.4‰", "attained")]
    [InlineData("≤0.5‰", "0.06%", "not-attained")]
    [InlineData("每年不超过2次", "3次", "not-attained")]
    [InlineData("max 2", "2", "attained")]
    [InlineData("死亡事故为零", "1", "not-attained")]
    [InlineData("重伤事故为0", "1起", "not-attained")]
    public void Targets_are_read_as_people_write_them(string target, string value, string status) =>
        Assert.Equal(status, OnlyRow(Appraise($"id,target,value,period_closed\n1,{target},{value},yes\n"))["status"]);

    [Theory]
    [InlineData(">95%")]
    [InlineData("＜3起")]
    [InlineData("大于95%")]
    [InlineData("less than 3")]
    public void A_sign_that_leaves_the_number_out_is_asked_back(string target)
    {
        var run = Appraise($"id,target,value,period_closed\n1,{target},2,yes\n");
        Assert.Equal("not-appraised", OnlyRow(run)["status"]);
        Assert.Contains("cell.sign.strict", OnlyRow(run)["reasons"], StringComparison.Ordinal);
        Assert.Contains("leaves the number itself out; write ≥ or ≤", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6,", "The figures", false)]
    [InlineData("6,", "Of the coverage only 6 is given and “exposed” is not", true)]
    [InlineData(",12", "Of the coverage only 12 is given and “covered” is not", true)]
    [InlineData("12,12", "Of the coverage", false)]
    public void Half_a_statement_of_coverage_is_told(string coverage, string sentence, bool isThere)
    {
        var row = Appraise($"id,kind,target,numerator,denominator,covered,exposed,period_closed\n1,at-least,95%,50,50,{coverage},yes\n", "--explain").Lines[1];
        Assert.StartsWith("1,attained,", row, StringComparison.Ordinal);
        Assert.Equal(isThere, row.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("平均,,2,4.5,9")]
    [InlineData("平均值,,2,4.5,9")]
    [InlineData("综合部平均,,2,4.5,9")]
    [InlineData("最大值,,6,6,15")]
    [InlineData("最小值：,,1,3,3")]
    [InlineData("Average,,3,6,15")]
    [InlineData("MAX,,3,6,15")]
    [InlineData("Std,,,,", false)]
    [InlineData("Max,crane,3,6,15", false)]
    [InlineData("平均分摊装置,,3,6,15", false)]
    public void Averages_and_extremes_are_no_records(string row, bool isNone = true)
    {
        var run = Assess($"id,hazard,L,E,C\n1,x,3,6,15\n{row}\n");
        Assert.Equal(isNone ? 2 : 3, run.Lines.Length);
        Assert.Equal(isNone, run.Error.Contains("passed over as no records: 1 average or extreme (line 3)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("综合部小计,,,,300", "1 sum")]
    [InlineData("计数,,2,,", "1 sum")]
    [InlineData("备注,L 按表 2 取值,,,", "1 note or signature")]
    [InlineData("* 表示重大,,,,", "1 note or signature")]
    [InlineData("以下空白,,,,", "1 note or signature")]
    [InlineData("End of list,,,,", "1 note or signature")]
    [InlineData("表1 危险源清单（续）,,,,", "1 repeated header")]
    public void Lines_between_records_are_passed_over(string row, string told)
    {
        var run = Assess($"表1 危险源清单,,,,\n编号,危险源,L,E,C\n1,x,3,6,15\n{row}\n2,y,3,6,15\n");
        Assert.Equal(["1", "2"], run.Lines[1..].Select(line => line.Split(',')[0]));
        Assert.Contains("passed over as no records: " + told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_header_is_found_the_missing_columns_are_the_fault()
    {
        AssertRefused(Assess(string.Concat(Enumerable.Repeat("说明\n", 70)) + "id,L,E,C\n1,3,6,15\n"), "the header has no column 'id'", "--header-row");
        SheetXml.Write(PathOf("r.xlsx"), string.Concat(Enumerable.Range(1, 70).Select(row => SheetXml.Row(row, "说明"))) + SheetXml.Row(71, "id", "L", "E", "C") + SheetXml.Row(72, "1", "3", "6", "15"));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "the header has no column 'id'", "--header-row");
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.xlsx"), "--header-row", "71"))["score"]);
    }

    [Fact]
    public void Words_that_a_number_format_shows_belong_to_names_and_versions_and_not_to_numbers()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C", "law_breached")
            + SheetXml.Row(2, "<c r=\"A2\" s=\"6\"><v>1</v></c>", "<c r=\"B2\" s=\"7\"><v>3</v></c>", "<c r=\"C2\" s=\"12\"><v>6</v></c>", "<c r=\"D2\"><v>15</v></c>", "<c r=\"E2\" s=\"10\"><v>1</v></c>")
            + SheetXml.Row(3, "<c r=\"A3\" s=\"6\"><v>2</v></c>", "<c r=\"B3\"><v>3</v></c>", "<c r=\"C3\"><v>6</v></c>", "<c r=\"D3\"><v>15</v></c>", "<c r=\"E3\" s=\"10\"><v>0</v></c>")
            + SheetXml.Row(4, "<c r=\"A4\" s=\"6\"><v>3</v></c>", "<c r=\"B4\" s=\"9\"><v>3</v></c>", "<c r=\"C4\"><v>6</v></c>", "<c r=\"D4\"><v>15</v></c>"));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal(["R-001,overridden,270", "R-002,rated,270", "R-003,not-rated,"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..3])));
        Assert.Contains("'3.00%' in 'L' is not a number", run.Error, StringComparison.Ordinal);

        SheetXml.Write(PathOf("old.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "a", "<c r=\"B2\" s=\"8\"><v>3</v></c>") + SheetXml.Row(3, "b", "<c r=\"B3\" s=\"11\"><v>11</v></c>"));
        SheetXml.Write(PathOf("new.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "a", "<c r=\"B2\"><v>3</v></c>") + SheetXml.Row(3, "b", "<c r=\"B3\"><v>11</v></c>"));
        Assert.Equal(["a,changed,A/3,3,,", "b,changed,1.1,11,,"], CliRun.Of(["configurations", "diff", PathOf("old.xlsx"), PathOf("new.xlsx"), "--format", "csv"]).Lines[1..]);
    }

    [Fact]
    public void A_raised_figure_behind_a_number_is_no_part_of_it()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C")
            + SheetXml.Row(2, "1", "<c r=\"B2\" t=\"inlineStr\"><is><r><t>1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>0</t></r></is></c>", "6", "15"));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("cell.number.unreadable", OnlyRow(run)["reasons"]);
        Assert.Contains("'1⁰' in 'L'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_begins_raised_goes_on()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C", "备注")
            + SheetXml.Row(2, "1", "3", "6", "1", "<c r=\"E2\" t=\"inlineStr\"><is><r><rPr><vertAlign val=\"superscript\"/></rPr><t>①1</t></r><r><t>见附表</t></r></is></c>"));
        Assert.Equal("^(①)¹见附表", OnlyRow(AssessFile(PathOf("r.xlsx")))["备注"]);
    }

    [Theory]
    [InlineData("<c r=\"B2\" s=\"13\"><v>3</v></c>", "³")]
    [InlineData("<c r=\"B2\" s=\"13\" t=\"str\"><f>1&amp;\"\"</f><v>1</v></c>", "¹")]
    [InlineData("<c r=\"B2\" s=\"13\" t=\"inlineStr\"><is><r><t>1</t></r><r><rPr><b/></rPr><t>0</t></r></is></c>", "¹0")]
    [InlineData("<c r=\"B2\" s=\"14\" t=\"inlineStr\"><is><t>10</t></is></c>", "₁₀")]
    public void A_figure_in_a_cell_whose_font_is_raised_is_no_number(string cell, string shown)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C") + SheetXml.Row(2, "1", cell, "6", "15"));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("cell.number.unreadable", OnlyRow(run)["reasons"]);
        Assert.Contains($"'{shown}' in 'L'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_in_a_cell_whose_font_is_raised_is_the_word_that_it_is()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C", "law_breached") + SheetXml.Row(2, "1", "3", "6", "1", "<c r=\"E2\" s=\"13\" t=\"inlineStr\"><is><t>是</t></is></c>"));
        Assert.Equal("overridden", OnlyRow(AssessFile(PathOf("r.xlsx")))["status"]);
    }

    [Theory]
    [InlineData("<r><rPr><strike/></rPr><t>9</t></r><r><t>8</t></r>", "9\u03368")]
    [InlineData("<r><t>1</t></r><r><rPr><strike val=\"1\"/></rPr><t>0</t></r>", "10\u0336")]
    public void A_figure_that_is_struck_out_beside_another_is_no_part_of_it(string runs, string shown)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "quality", "cost", "delivery", "service") + SheetXml.Row(2, "1", $"<c r=\"B2\" t=\"inlineStr\"><is>{runs}</is></c>", "90", "90", "90"));
        var run = CliRun.Of(["suppliers", "score", PathOf("r.xlsx"), "--format", "csv"]);
        Assert.Equal("cell.number.unreadable", OnlyRow(run)["reasons"]);
        Assert.Contains($"'{shown}' in 'quality'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>3</t></r></is></c>")]
    [InlineData("<c r=\"B2\" s=\"15\"><v>3</v></c>")]
    [InlineData("<c r=\"B2\" s=\"15\" t=\"inlineStr\"><is><t>3</t></is></c>")]
    public void A_cell_that_is_struck_out_as_a_whole_is_read_and_told(string cell)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C") + SheetXml.Row(2, "1", cell, "6", "1") + SheetXml.Row(3, "2", "3", "6", "<c r=\"D3\" s=\"15\"/>"));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.StartsWith("1,rated,18,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("cell B2: the cell is struck out, and is read like the others; clear what no longer holds.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_with_their_word_are_points()
    {
        Assert.Equal("18", OnlyRow(Assess("id,L,E,C\n1,3分,6 分,1\n"))["score"]);
        var run = CliRun.Of(["suppliers", "score", Write("供应商,质量得分,成本得分,交付得分,服务得分\n甲,60分,70分,80分,90 分\n乙,分,1,1,1\n"), "--format", "csv"]);
        Assert.Equal("scored", run.Lines[1].Split(',')[1]);
        Assert.Equal("not-scored", run.Lines[2].Split(',')[1]);
    }

    [Theory]
    [InlineData("剩余风险评价")]
    [InlineData("控制后评价")]
    [InlineData("残余风险")]
    public void Words_under_a_parent_that_speaks_of_the_time_after_the_controls_are_its_factors(string parent)
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, "序号", "危险源", "现状评价", "", "", parent) + SheetXml.Row(2, "", "", "可能性", "暴露频率", "后果", "可能性", "暴露频率", "后果") + SheetXml.Row(3, "1", "坠落", "3", "6", "15", "1", "6", "15"),
            "<mergeCells><mergeCell ref=\"C1:E1\"/><mergeCell ref=\"F1:H1\"/></mergeCells>");
        var row = OnlyRow(AssessFile(PathOf("r.xlsx")));
        Assert.Equal(("270", "90"), (row["score"], row["residual_score"]));
    }

    [Theory]
    [InlineData("№")]
    [InlineData("编号（必填）")]
    public void Numbers_under_the_sign_of_a_number_are_identifiers(string header) => Assert.Equal("1.1", OnlyRow(Assess($"{header},L,E,C\n1.1,3,6,1\n"))["id"]);

    [Fact]
    public void A_header_with_its_formula_is_the_sheets_own_result()
    {
        var run = Assess("编号,可能性(L),暴露(E),后果(C),风险值(D=LEC)\n1,3,6,15,180\n");
        Assert.Contains("row.own-result.differs", OnlyRow(run)["reasons"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100%", "是")]
    [InlineData("100%", "yes")]
    [InlineData("≥98%", "是")]
    public void That_all_was_done_is_no_share_that_was_measured(string target, string value)
    {
        var row = OnlyRow(CliRun.Of(["objectives", "appraise", Write($"编号,目标值,完成值,期间已结束\n1,{target},{value},是\n"), "--format", "csv"]));
        Assert.Equal("not-appraised", row["status"]);
        Assert.Contains("row.target.mixed-percent", row["reasons"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("控制在2%以内", "1.8%", "attained")]
    [InlineData("控制在 2 次以下", "3次", "not-attained")]
    public void A_target_that_is_to_be_kept_within_is_at_most(string target, string value, string status) =>
        Assert.Equal(status, OnlyRow(CliRun.Of(["objectives", "appraise", Write($"编号,目标值,完成值,期间已结束\n1,{target},{value},是\n"), "--format", "csv"]))["status"]);

    [Theory]
    [InlineData("zero", "1", "not-attained")]
    [InlineData("No accidents", "2", "not-attained")]
    [InlineData("不发生", "1", "not-attained")]
    [InlineData("0 accidents", "1 accidents", "not-attained")]
    [InlineData("不得超过2次", "3次", "not-attained")]
    [InlineData("不得低于95%", "95%", "attained")]
    [InlineData("at least 98 percent", "97.9%", "not-attained")]
    [InlineData("not exceed 2%", "1.5%", "attained")]
    public void Targets_in_other_words_are_read(string target, string actual, string status) =>
        Assert.Equal(status, OnlyRow(CliRun.Of(["objectives", "appraise", Write($"ID,Target,Actual,period_closed\n1,{target},{actual},yes\n"), "--format", "csv"]))["status"]);

    [Theory]
    [InlineData("Hazard No.")]
    [InlineData("Risk number")]
    [InlineData("風險編號")]
    public void Numbers_of_things_are_identifiers(string header) => Assert.Equal("H-1", OnlyRow(Assess($"{header},L,E,C\nH-1,3,6,1\n"))["id"]);

    [Fact]
    public void Of_two_columns_of_one_name_each_can_be_named()
    {
        const string Text = "序号,作业,L,E,C,措施,L,E,C\n1,a,3,6,15,培训,1,6,15\n";
        Assert.Contains("columns 3 and 7 ('L', 'L (2)') can both be 'likelihood'", Assess(Text).Error, StringComparison.Ordinal);
        var row = OnlyRow(Assess(
            Text, "--map", "likelihood=L", "--map", "exposure=E", "--map", "consequence=C", "--map", "residual_likelihood=L (2)", "--map", "residual_exposure=E (2)", "--map", "residual_consequence=C (2)"));
        Assert.Equal(("270", "90"), (row["score"], row["residual_score"]));
    }

    [Fact]
    public void A_header_may_list_the_words_of_its_column()
    {
        var run = CliRun.Of(["aspects", "evaluate", Write("""
            编号,环境因素,类别,时态（过去/现在/将来）,状态（正常、异常、紧急）,规模,严重程度,发生频率,法规符合性,社会关注,违法（是/否）
            1,污水,水,现在,正常,1,1,1,1,1,否
            2,烟气,气,将来,异常,1,1,1,1,1,是
            3,炉渣,渣、气,过去,异常,3,3,3,3,3,

            """), "--format", "csv"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["1,evaluated,5,false", "2,direct,5,true", "3,evaluated,15,true"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..4])));
    }

    [Fact]
    public void A_cell_that_stands_twice_is_refused()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "L", "E", "C") + SheetXml.Row(2, "1", "3", "6", "15", "<c r=\"B2\"><v>1</v></c>"));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "cell B2");
    }

    private static readonly string[] Factors = ["id", "L", "E", "C"];

    private static string Beside(string column, int row, string text) => $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    [Theory]
    [InlineData("E")]
    [InlineData("H")]
    [InlineData("XFD")]
    public void A_value_beside_the_last_header_is_carried_and_named_and_the_rows_are_decided(string column)
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Factors) + SheetXml.Row(2, "1", "3", "6", "1") + SheetXml.Row(3, "2", "3", "6", "15", Beside(column, 3, "待核")));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith($",rule_set,column_{column}", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1,rated,18,slight,true,", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2,rated,270,high,false,", run.Lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",待核", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains($"r.xlsx: carried, not read: column_{column}; no header stands above it. If it decides, name it with --map NAME=column_{column}.", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_without_a_header_is_never_taken_for_the_factor_of_its_letter()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, "id", "E", "C") + SheetXml.Row(2, "1", "6", "15", Beside("L", 2, "3")));
        var run = AssessFile(PathOf("r.xlsx"));
        Assert.Equal("not-rated", OnlyRow(run)["status"]);
        Assert.Equal("3", OnlyRow(run)["column_L"]);
        Assert.Equal("270", OnlyRow(AssessFile(PathOf("r.xlsx"), "--map", "likelihood=column_L"))["score"]);
    }

    [Fact]
    public void A_column_without_a_header_can_be_named_and_then_holds_for_merged_rows()
    {
        SheetXml.Write(
            PathOf("r.xlsx"),
            SheetXml.Row(1, Factors) + SheetXml.Row(2, "1", "3", "6", "1", Beside("H", 2, "是")) + SheetXml.Row(3, "2", "3", "6", "1") + SheetXml.Row(4, "3", "3", "6", "1", Beside("J", 4, "否")),
            "<mergeCells><mergeCell ref=\"H2:H3\"/></mergeCells>");
        var run = AssessFile(PathOf("r.xlsx"), "--map", "law_breached=column_H");
        Assert.Equal(["1,overridden,18", "2,overridden,18", "3,rated,18"], run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..3])));
        Assert.Contains("carried, not read: column_J; no header stands above it", run.Error, StringComparison.Ordinal);
        Assert.Contains("以下列上方没有表头，原样带出、未参与评定：column_H、column_J。", AssessFile(PathOf("r.xlsx"), "--lang", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_beside_the_register_without_headers_is_refused()
    {
        static string Cells(int row, int count) => string.Concat(Enumerable.Range(7, count).Select(column => $"<c r=\"{Registers.Place.Letters(column)}{row}\"><v>1</v></c>"));
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Factors) + SheetXml.Row(2, "1", "3", "6", "1", Cells(2, 64)));
        Assert.Equal(0, AssessFile(PathOf("r.xlsx")).ExitCode);
        SheetXml.Write(PathOf("s.xlsx"), SheetXml.Row(1, Factors) + SheetXml.Row(2, "1", "3", "6", "1", Cells(2, 65)));
        AssertRefused(AssessFile(PathOf("s.xlsx")), "cell BS2", "no header stands above it, as above too many others");
    }

    [Fact]
    public void A_column_of_a_csv_without_a_header_is_named_where_it_holds_something()
    {
        var run = Assess("id,L,,E,C,\n1,3,见注,6,1,\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("carried, not read: column_C; no header stands above it", Assert.Single(run.Sentences), StringComparison.Ordinal);
        Assert.Equal("overridden", OnlyRow(Assess("id,L,E,C,\n1,3,6,1,是\n", "--map", "law_breached=column_E"))["status"]);
    }

    [Fact]
    public void A_column_without_a_header_that_holds_yes_and_no_is_told_once()
    {
        SheetXml.Write(PathOf("r.xlsx"), SheetXml.Row(1, Factors) + SheetXml.Row(2, "1", "3", "6", "1", Beside("G", 2, "是")));
        Assert.Contains("column_G", Assert.Single(AssessFile(PathOf("r.xlsx")).Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_goes_before_what_was_made_of_it() =>
        Assert.Equal("5", OnlyRow(CliRun.Of(["objectives", "appraise", Write("id,target,value,actual\n1,≤9,5,77\n"), "--format", "csv"]))["actual"]);

    [Fact]
    public void A_baseline_tells_of_a_column_without_a_header()
    {
        SheetXml.Write(PathOf("old.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "a", "1.0", Beside("D", 2, "草稿")));
        SheetXml.Write(PathOf("new.xlsx"), SheetXml.Row(1, "item", "version") + SheetXml.Row(2, "a", "1.1"));
        var run = CliRun.Of(["configurations", "diff", PathOf("old.xlsx"), PathOf("new.xlsx"), "--format", "csv"]);
        Assert.Equal("a,changed,1.0,1.1,,", Assert.Single(run.Lines[1..]));
        Assert.Contains("old.xlsx: carried, not read: column_D; no header stands above it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_hidden_sheets_is_refused_with_their_names()
    {
        SheetXml.Write(PathOf("r.xlsx"), string.Empty, ("旧表", "state=\"hidden\"", SheetXml.Row(1, "id", "L") + SheetXml.Row(2, "1", "3"), ""));
        AssertRefused(AssessFile(PathOf("r.xlsx")), "all sheets of the workbook are hidden ('旧表'); choose one with --sheet NAME");
        Assert.Equal("1", OnlyRow(AssessFile(PathOf("r.xlsx"), "--sheet", "旧表"))["id"]);
    }

    [Theory]
    [InlineData("#NV")]
    [InlineData("#ССЫЛКА!")]
    [InlineData("#¿NOMBRE?")]
    [InlineData("#名称?")]
    [InlineData("Err:502")]
    public void An_error_value_is_one_in_every_language(string text) =>
        Assert.Contains("cell.error", OnlyRow(CliRun.Of(["suppliers", "status", Write($"{Events}\n{text},p,B,2024-01-01,initial,pass\n"), "--as-of", "2025-12-31", "--format", "csv"]))["reasons"], StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"id\":1}", "JSON")]
    [InlineData("[{\"id\":1}]", "JSON")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related\n", "MHTML")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "7z")]
    public void A_file_of_another_kind_is_named_whatever_it_is_called(string content, string name) =>
        AssertRefused(AssessFile(Write(System.Text.Encoding.Latin1.GetBytes(content), "r.xls")), name);

    [Fact]
    public void A_header_in_brackets_is_no_json() => Assert.Equal("270", OnlyRow(Assess("[id],[L],[E],[C]\n1,3,6,15\n"))["score"]);

    [Theory]
    [InlineData("可能性L,频繁程度E,后果C")]
    [InlineData("发生可能性,暴露于危险环境的频繁程度,事故后果")]
    [InlineData("Likelihood (L),Exposure (E),Consequence (C)")]
    [InlineData("L-score,E-score,C-score")]
    [InlineData("L（可能性）,E（频次）,C（后果）")]
    [InlineData("Probability,Frequency,Impact")]
    [InlineData("Inherent Likelihood,Inherent Exposure,Inherent Consequence")]
    [InlineData("L\u200B,\uFEFFE,C\u00A0")]
    public void Headers_of_factors_are_understood_as_people_write_them(string header) => Assert.Equal("270", OnlyRow(Assess($"编号,{header}\n1,3,6,15\n"))["score"]);

    [Theory]
    [InlineData("可能性（整改后）,E,C")]
    [InlineData("L,E,频率")]
    public void A_header_that_says_something_else_is_not_taken(string header)
    {
        var run = Assess($"编号,{header}\n1,3,6,15\n");
        Assert.Equal("not-rated", OnlyRow(run)["status"]);
        Assert.Contains("no row could be decided, and no header was understood as", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_factor_is_named_although_another_row_is_decided()
    {
        var run = Assess("编号,L,E,频率,违反法规\n1,3,6,15,是\n2,3,6,15,否\n");
        Assert.DoesNotContain("no row could be decided", run.Error, StringComparison.Ordinal);
        Assert.Contains("register.csv: no header was understood as consequence; if one is, name it with --map consequence=HEADER.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Likely,Major", "16")]
    [InlineData("可能,严重", "12")]
    [InlineData("4 - Likely,5（灾难性）", "20")]
    [InlineData("5（极高）,4", "20")]
    [InlineData("4 - Possible,4", "")]
    [InlineData("4/5,4", "")]
    [InlineData("2 - 3,4", "")]
    public void Points_may_be_written_as_words_or_beside_them(string points, string score) =>
        Assert.Equal(score, OnlyRow(Assess($"ID,Likelihood,Impact\n1,{points}\n", "--rules", "risks/matrix-5x5"))["score"]);

    [Fact]
    public void Records_above_a_fuller_header_are_not_lost()
    {
        var run = Assess("id,L,E,C,x\n1,3,6,15,\n,,,,\nid,hazard,L,E,C\n2,y,1,3,3\n");
        Assert.Equal("1,rated,270", string.Join(',', run.Lines[1].Split(',')[..3]));
        Assert.Equal(3, run.ExitCode);
    }

    private CliRun Status(string day) => CliRun.Of(["suppliers", "status", Write($"{Events}\nS,p,B,{day},initial,pass\n"), "--as-of", "2025-12-31", "--format", "csv"]);

    private CliRun Appraise(string text, params string[] options) => CliRun.Of(["objectives", "appraise", Write(text), "--format", "csv", .. options]);
}
