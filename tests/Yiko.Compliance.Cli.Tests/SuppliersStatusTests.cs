using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

public sealed class SuppliersStatusTests : RegisterTests
{
    private const string Columns = "supplier,product,class,status,on_list,next_due,order_allowed,reasons,rule_set";
    private const string Header = "supplier,product,class,date,kind,result,qualification_verified,capability_verified,information_collected,performance_assessed,measures\n";
    private const string Complete = ",true,1,yes,是,sample-trial\n";
    private const string None = ",,,,,\n";

    [Fact]
    public void The_header_is_the_contract_and_a_relation_is_one_line()
    {
        var run = Status(Header + "S,P,A,2024-03-01,initial,pass" + Complete + "S,P,A,2025-03-01,annual,pass" + None);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(
            Columns + "\nS,P,A,qualified,true,2026-12-31,true,supplier.status.evaluated;supplier.due.next;supplier.order.allowed,suppliers/standard@1.0\n",
            run.Output);
    }

    [Theory]
    [InlineData("A,2025-01-01,annual,pass", "A", "candidate", "false", "", "false")]
    [InlineData("A,2025-01-01,initial,fail", "A", "disqualified", "false", "", "false")]
    [InlineData("B,2025-01-01,initial,pass", "B", "in-use", "false", "", "true")]
    [InlineData("B,2025-01-01,nonconforming,", "B", "replaced", "false", "", "false")]
    [InlineData("C,2025-01-01,verification,pass", "C", "in-use", "false", "2026-12-31", "true")]
    [InlineData("C,2024-01-01,initial,pass", "C", "overdue", "false", "2025-12-31", "false")]
    [InlineData("C,2025-01-01,verification,fail", "C", "replaced", "false", "", "false")]
    public void Each_status_has_its_word(string happened, string productClass, string status, string onList, string due, string orderAllowed)
    {
        var row = OnlyRow(Status(Header + "S,P," + happened + None));
        Assert.Equal(
            (productClass, status, onList, due, orderAllowed),
            (row["class"], row["status"], row["on_list"], row["next_due"], row["order_allowed"]));
    }

    [Theory]
    [InlineData("2025-12-31", "qualified", "true")]
    [InlineData("2026-01-01", "overdue", "false")]
    [InlineData("2024-02-29", "candidate", "false")]
    public void The_day_decides(string asOf, string status, string orderAllowed)
    {
        var row = OnlyRow(Status(Header + "S,P,A,2024-03-01,initial,pass" + Complete, asOf));
        Assert.Equal((status, orderAllowed), (row["status"], row["order_allowed"]));
    }

    [Fact]
    public void Relations_come_in_the_order_of_their_first_row_and_rows_may_be_mixed()
    {
        var run = Status(Header
            + "S2,P,A,2025-03-01,annual,pass" + None
            + "S1,P,B,2024-03-01,initial,pass" + None
            + "S2,Q,C,2025-03-01,verification,pass" + None
            + "S2,P,A,2024-03-01,initial,pass" + Complete);
        Assert.Equal(["S2,P,A,qualified", "S1,P,B,in-use", "S2,Q,C,in-use"], run.Lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(4))));
    }

    [Theory]
    [InlineData("2026-02-30", "cell.date.unreadable", "'2026-02-30' in 'date' is not one day of the calendar")]
    [InlineData("yesterday", "cell.date.unreadable", "'yesterday' in 'date' is not one day of the calendar")]
    public void A_date_that_does_not_exist_is_named_and_nothing_is_decided(string date, string code, string sentence)
    {
        var run = Status(Header + "S,P,A,2024-03-01,initial,pass" + Complete + $"S,P,A,{date},annual,pass" + None);
        AssertUndecided(run, code + ";supplier.event.date-missing;supplier.status.not-classified");
        Assert.Contains("register.csv, line 3: " + sentence, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D,2025-01-01,initial,pass", "cell.word.unknown;supplier.event.class-unknown;supplier.status.not-classified")]
    [InlineData("A,2025-01-01,audit,pass", "cell.word.unknown;supplier.event.kind-unknown;supplier.status.not-classified")]
    [InlineData("A,2025-01-01,initial,maybe", "cell.word.unknown;supplier.event.result-missing;supplier.status.not-classified")]
    [InlineData(",2025-01-01,initial,pass", "supplier.event.class-unknown;supplier.status.not-classified")]
    [InlineData("A,,initial,pass", "supplier.event.date-missing;supplier.status.not-classified")]
    [InlineData("A,2025-01-01,,pass", "supplier.event.kind-unknown;supplier.status.not-classified")]
    [InlineData("A,2025-01-01,initial,", "supplier.event.result-missing;supplier.status.not-classified")]
    public void What_cannot_be_read_is_named_and_nothing_is_decided(string happened, string reasons) =>
        AssertUndecided(Status(Header + "S,P," + happened + None), reasons);

    [Theory]
    [InlineData(",maybe,1,1,1,inspection\n", "cell.flag.unreadable")]
    [InlineData(",1,1,1,1,telepathy\n", "cell.word.unknown")]
    [InlineData(",1,1,1,1,inspection;telepathy\n", "cell.word.unknown")]
    public void Evidence_that_cannot_be_read_is_no_blank(string evidence, string reason) =>
        AssertUndecided(Status(Header + "S,P,A,2024-03-01,initial,pass" + evidence), reason);

    [Fact]
    public void A_bad_cell_of_a_later_event_is_ignored_with_the_event() =>
        Assert.Equal("qualified", OnlyRow(Status(Header + "S,P,A,2025-03-01,initial,pass" + Complete + "S,P,A,2027-03-01,annual,maybe" + None))["status"]);

    [Fact]
    public void A_duplicate_and_an_event_before_the_first_are_named()
    {
        var reasons = OnlyRow(Status(Header
            + "S,P,A,2024-01-01,annual,pass" + None
            + "S,P,A,2024-03-01,initial,pass" + Complete
            + "S,P,A,2024-03-01,initial,pass" + Complete))["reasons"];
        Assert.StartsWith("supplier.history.duplicate;supplier.history.before-initial;supplier.history.not-listed;supplier.status.entered;", reasons, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample-trial;inspection;references")]
    [InlineData("样品试用；征询其他顾客意见")]
    [InlineData("other")]
    public void Measures_are_a_list(string measures) =>
        Assert.Equal("qualified", OnlyRow(Status(Header + $"S,P,A,2025-03-01,initial,pass,1,1,1,1,{measures}\n"))["status"]);

    [Theory]
    [InlineData("2025-3-1")]
    [InlineData("2025/03/01")]
    [InlineData("2025.3.1")]
    [InlineData("2025年3月1日")]
    public void Days_are_read_as_registers_write_them(string date) =>
        Assert.Equal("2026-12-31", OnlyRow(Status(Header + $"S,P,C,{date},verification,pass" + None))["next_due"]);

    [Fact]
    public void Chinese_headers_and_words_are_read()
    {
        var row = OnlyRow(Status("供方名称,产品,类别,日期,事项,结论\n甲,钢板,C类,2025-03-01,能力验证,合格\n"));
        Assert.Equal(("甲", "钢板", "C", "in-use"), (row["supplier"], row["product"], row["class"], row["status"]));
    }

    [Fact]
    public void Unknown_columns_are_carried_with_the_texts_of_all_rows()
    {
        var run = Status("supplier,product,class,date,kind,result,note\nS,P,C,2025-01-01,verification,pass,one\nS,P,C,2025-02-01,verification,pass,\nS,P,C,2025-03-01,verification,pass,two\n");
        Assert.Equal("one;two", OnlyRow(run)["note"]);
    }

    [Fact]
    public void A_workbook_gives_its_days_as_numbers()
    {
        XlsxFile.Write(
            PathOf("r.xlsx"),
            [.. "supplier,product,class,date,kind,result".Split(',').Select(XlsxFile.Text)],
            [XlsxFile.Text("S"), XlsxFile.Text("P"), XlsxFile.Text("C"), XlsxFile.Day("45717"), XlsxFile.Text("verification"), XlsxFile.Text("pass")]);
        var row = OnlyRow(CliRun.Of(["suppliers", "status", PathOf("r.xlsx"), "--as-of", "2025-03-01", "--format", "csv", "--rules", "suppliers/within-twelve-months"]));
        Assert.Equal(("in-use", "2026-03-01"), (row["status"], row["next_due"]));
    }

    [Fact]
    public void The_twelve_month_reading_is_a_rule_set()
    {
        var row = OnlyRow(Status(Header + "S,P,C,2025-03-01,verification,pass" + None, "2026-03-02", "--rules", "suppliers/within-twelve-months"));
        Assert.Equal(("overdue", "2026-03-01", "suppliers/within-twelve-months@1.0"), (row["status"], row["next_due"], row["rule_set"]));
    }

    [Fact]
    public void The_explanation_is_a_column_of_sentences()
    {
        var run = Status(Header + "S,P,B,2025-03-01,initial,pass" + None, "2026-06-30", "--explain", "--lang", "zh");
        Assert.EndsWith(",rule_set,explanation", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("可以向该供方采购。〔SUP-01，管理手册 8.4.1〕", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_is_required_and_has_to_exist()
    {
        var file = Write(Header);
        AssertRefused(CliRun.Of(["suppliers", "status", file]), "--as-of is required");
        AssertRefused(CliRun.Of(["suppliers", "status", file, "--as-of", "2026-02-30"]), "'2026-02-30' is none");
    }

    [Fact]
    public void A_register_without_a_required_column_is_refused() =>
        AssertRefused(Status("supplier,product,class,date,kind\nS,P,A,2024-03-01,initial\n"), "result");

    [Fact]
    public void A_list_of_suppliers_gives_an_event_for_each_of_its_dates()
    {
        var run = Status("""
            序号,供方名称,供应产品,类别,首次评价日期,复评日期,评价结果,资质验证,能力已验证,信息收集,绩效评价,措施
            1,甲公司,钢板,A,2024年3月1日,2025.3.1,合格,√,√,有,是,样品试用
            2,乙公司,木箱,B类,2024/3/1,,不合格,×,,,,
            3,丙公司,电缆,A,2024-03-01,,合格,√,√,有,是,样品试用
            4,丁公司,电缆,A,2024-03-01,2025-13-01,合格,√,√,有,是,样品试用

            """, "2025-06-30");
        Assert.Equal(
            ["甲公司,钢板,A,qualified,true,2026-12-31", "乙公司,木箱,B,replaced,false,", "丙公司,电缆,A,qualified,true,2025-12-31", "丁公司,电缆,,not-classified,,"],
            run.Lines[1..].Select(line => string.Join(',', line.Split(',')[..6])));
        Assert.Contains("each date of a line is read as an event of its own", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_a_list_has_its_own_result_where_the_list_gives_one()
    {
        // A failed first evaluation would pass by the result of the yearly one.
        var run = Status("""
            供应商,产品,类别,首次评价日期,首评结果,年度评价日期,评价结果,资质验证,能力已验证,信息收集,绩效评价,措施
            甲,钢板,A,2024-03-01,合格,2025-03-01,合格,√,√,√,√,试用
            乙,钢板,A,2024-03-01,不合格,2025-03-01,合格,√,√,√,√,试用
            丙,钢板,A,2024-03-01,,2025-03-01,合格,√,√,√,√,试用

            """, "2025-06-30");
        Assert.Equal("甲,钢板,A,qualified,true", string.Join(',', run.Lines[1].Split(',')[..5]));
        Assert.Equal("乙,钢板,A,disqualified,false", string.Join(',', run.Lines[2].Split(',')[..5]));
        Assert.Equal("丙,钢板,,not-classified,", string.Join(',', run.Lines[3].Split(',')[..5]));
        var both = OnlyRow(Status("供应商,产品,类别,首次评价日期,首次评价结论,复评日期,复评结论,资质验证,能力已验证,信息收集,绩效评价,措施\n甲,钢板,A,2024-03-01,合格,2025-03-01,不合格,√,√,√,√,试用\n", "2025-06-30"));
        Assert.Equal(("disqualified", "false"), (both["status"], both["order_allowed"]));
    }

    [Fact]
    public void Rows_without_a_name_are_no_relation_together()
    {
        var run = Status("supplier,product,class,date,kind,result\n,,B,2024-03-01,initial,pass\n,,B,2024-03-02,nonconforming,\n");
        Assert.Equal((3, 3), (run.ExitCode, run.Lines.Length));
    }

    [Fact]
    public void An_error_value_in_another_cell_counts_against_its_supplier()
    {
        var row = OnlyRow(Status("supplier,product,class,date,kind,result\nS,P,B,2024-03-01,initial,pass\nS,P,B,#N/A,nonconforming,fail\n"));
        Assert.Equal(("not-classified", "false"), (row["status"], row["order_allowed"]));
    }

    [Theory]
    [InlineData("ACME Ltd", "Acme Ltd")]
    [InlineData("华晟（北京）", "华晟(北京)")]
    [InlineData("a  b", "a b")]
    public void Names_that_are_alike_are_remarked(string one, string other) =>
        Assert.Contains("these names look alike", Status($"supplier,product,class,date,kind,result\n{one},P,B,2024-03-01,initial,pass\n{other},P,B,2024-03-01,initial,pass\n").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("2568-11-20")]
    [InlineData("1950-11-20")]
    public void Years_far_from_the_day_asked_about_are_remarked(string date) =>
        Assert.Contains($"{date} lies far from 2026-06-30", Status($"supplier,product,class,date,kind,result\nS,P,B,{date},initial,pass\n").Error, StringComparison.Ordinal);

    private CliRun Status(string text, string asOf = "2026-06-30", params string[] options) =>
        CliRun.Of(["suppliers", "status", Write(text), "--as-of", asOf, "--format", "csv", .. options]);

    private static void AssertUndecided(CliRun run, string reasons)
    {
        Assert.Equal(3, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(
            ("not-classified", string.Empty, string.Empty, "false", reasons),
            (row["status"], row["on_list"], row["next_due"], row["order_allowed"], row["reasons"]));
        Assert.Contains("1 of 1 rows could not be decided", run.Error, StringComparison.Ordinal);
    }
}
