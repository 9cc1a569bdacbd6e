using Spectre.Console;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Cli;

public sealed class ObjectivesAppraiseTests : RegisterTests
{
    private const string Columns = "id,status,actual,attainment,margin,reasons,rule_set";
    private const string Header = "id,kind,target,numerator,denominator,value,count,covered,exposed,period_closed\n";

    private static string Sample => Repository.PathOf("samples", "data", "objectives.csv");

    [Fact]
    public void The_header_is_the_contract_and_a_row_is_one_line()
    {
        var run = Appraise(Header + "7,at-least,95%,57,60,,,,,true\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(Columns + "\n7,attained,19/20,1,0,objective.share.at-least-met,objectives/standard@1.0\n", run.Output);
    }

    [Theory]
    [InlineData("en", "no header was understood as value, numerator or count, so nothing is known of what was achieved; if one is, name it with --map value=HEADER.")]
    [InlineData("zh", "未找到与 value、numerator、count 对应的列，无从得知实际完成值；若有，请用 --map value=列名 指明。")]
    public void A_register_without_a_column_of_what_was_achieved_says_so(string language, string sentence)
    {
        var run = CliRun.Of(["objectives", "appraise", Write("序号,目标,指标值,数额\n1,合格率,≥95,96\n"), "--format", "csv", "--lang", language]);
        Assert.Equal("no-data", OnlyRow(run)["status"]);
        Assert.Contains(sentence, Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本年实绩")]
    [InlineData("实绩")]
    [InlineData("本年完成")]
    public void What_was_achieved_this_year_is_the_value(string header) =>
        Assert.Equal("96", OnlyRow(CliRun.Of(["objectives", "appraise", Write($"序号,目标,指标值,{header}\n1,合格率,≥95,96\n"), "--format", "csv"]))["actual"]);

    [Theory]
    [InlineData("at-least,95%,9496,10000,,,,,yes", "not-attained", "1187/1250", "2374/2375", "-1/2500")]
    [InlineData("at-least,95%,9499,10000,,,,,yes", "not-attained", "9499/10000", "9499/9500", "-1/10000")]
    [InlineData("at-least,0.95,19,20,,,,,1", "attained", "19/20", "1", "0")]
    [InlineData("at-least,95%,94,100,,,,,", "provisional-not-attained", "47/50", "94/95", "-1/100")]
    [InlineData("at-least,95%,96,100,,,,,", "provisional-attained", "24/25", "96/95", "1/100")]
    [InlineData("at-least,100%,9999,10000,,,,,", "not-attained", "9999/10000", "9999/10000", "-1/10000")]
    [InlineData("equal,100%,100,100,,,,,是", "attained", "1", "1", "0")]
    [InlineData("at-least,95%,0,0,,,,,true", "no-data", "", "", "")]
    [InlineData("at-most,3,,,,2,,,true", "attained", "2", "4/3", "1")]
    [InlineData("at-most,4,,,,9,,,true", "not-attained", "9", "0", "-5")]
    [InlineData("at-most,2%,1,100,,,,,true", "attained", "1/100", "3/2", "1/100")]
    [InlineData("at-least,90,,,91.50,,,,true", "attained", "91.5", "61/60", "1.5")]
    [InlineData("at-least,95%,,,94.96%,,,,true", "not-attained", "0.9496", "2374/2375", "-0.0004")]
    [InlineData("equal,12,,,12,,,,true", "attained", "12", "1", "0")]
    [InlineData("equal,12,,,11,,,,true", "not-attained", "11", "0", "-1")]
    [InlineData("equal,是,,,是,,,,true", "attained", "1", "1", "0")]
    [InlineData("zero,,,,,0,12,12,true", "attained", "0", "1", "0")]
    [InlineData("zero,0,,,,0,11,12,true", "no-data", "", "", "")]
    [InlineData("zero,0,,,,0,,,true", "no-data", "", "", "")]
    [InlineData("zero,0,,,,1,,,true", "not-attained", "1", "0", "-1")]
    [InlineData("zero,0,,,,1,,,", "not-attained", "1", "0", "-1")]
    [InlineData("zero,0,,,,2,13,12,", "not-attained", "2", "0", "-2")]
    [InlineData("zero,0,,,,0,12,,true", "no-data", "", "", "")]
    [InlineData("zero,0,,,,0,0,0,true", "no-data", "", "", "")]
    [InlineData("zero,0,,,,1,3,3,", "not-attained", "1", "0", "-1")]
    [InlineData("zero,0,,,,0,3,3,", "provisional-attained", "0", "1", "0")]
    [InlineData("zero,0,,,0,,12,12,true", "attained", "0", "1", "0")]
    [InlineData("zero,0,3,200,,,12,12,true", "not-attained", "3/200", "0", "-3/200")]
    [InlineData("at-least,95%,,,,,,,true", "no-data", "", "", "")]
    [InlineData("at-least,95%,12,,,,,,true", "no-data", "", "", "")]
    [InlineData("at-least,95%,,12,,,,,true", "no-data", "", "", "")]
    [InlineData("at-least,100%,,,不适用,,,,true", "no-data", "", "", "")]
    [InlineData("不低于,９５％,１９,20,,,,,是", "attained", "19/20", "1", "0")]
    [InlineData("at-least,95%,950000000000000000000000000000000000000,1000000000000000000000000000000000000000,,,,,true", "attained", "19/20", "1", "0")]
    [InlineData("at-least,95%,949999999999999999999999999999999999999,1000000000000000000000000000000000000000,,,,,true", "not-attained", "949999999999999999999999999999999999999/1000000000000000000000000000000000000000", "949999999999999999999999999999999999999/950000000000000000000000000000000000000", "-1/1000000000000000000000000000000000000000")]
    public void A_row_is_appraised_exactly(string cells, string status, string actual, string attainment, string margin)
    {
        var run = Appraise(Header + "1," + cells + "\n");
        var row = OnlyRow(run);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((status, actual, attainment, margin), (row["status"], row["actual"], row["attainment"], row["margin"]));
    }

    [Theory]
    [InlineData("at-least,95,96,100,,,,,true", "objective.fault.percent-meant;objective.fault.not-appraised")]
    [InlineData("at-least,95%,11,10,,,,,true", "objective.fault.above-the-whole;objective.fault.not-appraised")]
    [InlineData("at-least,95%,,,,60,,,true", "row.target.mixed-percent")]
    [InlineData("at-least,95%,-1,100,,,,,true", "objective.fault.negative-numerator;objective.fault.not-appraised")]
    [InlineData("zero,,,,,0,13,12,true", "objective.fault.impossible-coverage;objective.fault.not-appraised")]
    [InlineData("zero,3,,,,0,12,12,true", "row.target.not-zero")]
    [InlineData(",95%,1,1,,,,,true", "row.kind.missing")]
    [InlineData("about,95%,1,1,,,,,true", "row.kind.unknown")]
    [InlineData("at-least,,1,1,,,,,true", "row.target.missing")]
    [InlineData("at-least,95%,,,96,,,,true", "row.target.mixed-percent")]
    [InlineData("at-least,95,,,96%,,,,true", "row.target.mixed-percent")]
    [InlineData("at-least,95%,1,1,1,,,,true", "row.measurement.several")]
    [InlineData("at-least,95%,1.5,2,,,,,true", "cell.number.not-whole")]
    [InlineData("at-least,lots,1,2,,,,,true", "cell.number.unreadable")]
    [InlineData("at-least,95%,1,2,,,,,perhaps", "cell.flag.unreadable")]
    [InlineData("about,,1.5,2,,1,,,maybe", "row.kind.unknown;row.target.missing;row.measurement.several;cell.number.not-whole;cell.flag.unreadable")]
    public void A_faulty_row_is_not_appraised_and_every_fault_is_named(string cells, string reasons)
    {
        var run = Appraise(Header + "1," + cells + "\n2,at-least,95%,1,1,,,,,true\n");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal($"1,not-appraised,,,,{reasons},objectives/standard@1.0", run.Lines[1]);
        Assert.StartsWith("2,attained,1,20/19,1/20,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_columns_are_carried_and_missing_ones_are_blank()
    {
        var run = Appraise("note,value,id,kind,target\nx,7,a,at-least,6\n");

        Assert.Equal(Columns + ",note\na,provisional-attained,7,7/6,1,objective.number.at-least-met;objective.period.open,objectives/standard@1.0,x\n", run.Output);
    }

    [Fact]
    public void An_explanation_reads_in_either_language()
    {
        Assert.Contains("so none reported is not none occurred.", Appraise(Header + "1,zero,,,,,0,,,\n", "--explain").Output, StringComparison.Ordinal);
        Assert.Contains("未说明统计监测覆盖的时段，未上报不等于未发生。", Appraise(Header + "1,zero,,,,,0,,,\n", "--explain", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_rule_set_decides_and_is_named_in_each_row()
    {
        var own = ObjectiveRuleSet.TargetByActual with { Id = "own/objectives", Version = "3", AttainmentCap = Ratio.Of(11, 10) };
        var file = Write(VerdictFormats.Objectives.RuleSets.Write(own), "own.json");
        var row = OnlyRow(Appraise(Header + "1,at-most,4,,,2,,,,true\n", "--rules", file));

        Assert.Equal(("1.1", "own/objectives@3"), (row["attainment"], row["rule_set"]));
        AssertRefused(
            Appraise(Header, "--rules", Write(File.ReadAllText(file).Replace("1.1,", "0.9,", StringComparison.Ordinal), "low.json")),
            "low.json, $.attainmentCap: 0.9 lies outside of 1 to 1000000, both included.");
    }

    [Fact]
    public void Rule_sets_go_by_name()
    {
        var row = OnlyRow(Appraise(Header + "1,at-most,4,,,2,,,,true\n", "--rules", "objectives/target-by-actual"));

        Assert.Equal(("1.2", "objectives/target-by-actual@1.0"), (row["attainment"], row["rule_set"]));
        Assert.Equal(2, Appraise(Header, "--rules", "objectives/unknown").ExitCode);
    }

    [Fact]
    public void A_register_without_ids_or_targets_is_refused()
    {
        AssertRefused(Appraise("target,kind\n95%,at-least\n"), "'id'");
        AssertRefused(Appraise("id,value\n1,95%\n"), "'target'");
    }

    [Theory]
    [InlineData("≥98%", "98.5%", "attained")]
    [InlineData("≥95分", "96", "attained")]
    [InlineData("≤2次", "1次", "attained")]
    [InlineData("<=2", "3", "not-attained")]
    [InlineData("95%以上", "94.96％", "not-attained")]
    [InlineData("９５％以上", "95%", "attained")]
    [InlineData("不超过5起", "5起", "attained")]
    [InlineData("100%", "100%", "attained")]
    [InlineData("100%", "99.9%", "not-attained")]
    [InlineData("0%", "0%", "attained")]
    [InlineData("≤5‰", "4‰", "attained")]
    [InlineData("95", "96", "not-appraised")]
    [InlineData(">95", "96", "not-appraised")]
    [InlineData("90~95", "92", "not-appraised")]
    [InlineData("≥95%以下", "92%", "not-appraised")]
    [InlineData("≤5万元", "40000元", "not-appraised")]
    [InlineData("≥95%", "≥96%", "not-appraised")]
    [InlineData("≥95分", "96%", "not-appraised")]
    public void A_target_may_say_how_it_is_compared_and_in_what(string target, string value, string status) =>
        Assert.Equal(status, OnlyRow(Appraise($"id,target,value,period_closed\n1,{target},{value},yes\n"))["status"]);

    [Theory]
    [InlineData("", "no-data")]
    [InlineData("12", "attained")]
    public void A_target_of_none_is_one_of_zero_occurrences(string parts, string status) =>
        Assert.Equal(status, OnlyRow(Appraise("序号,质量目标,目标值,实际值\n3,重大安全事故,0,0\n", parts.Length == 0 ? [] : ["--set", "covered=12", "--set", "exposed=12", "--set", "period_closed=yes"]))["status"]);

    [Fact]
    public void A_kind_and_a_sign_that_contradict_each_other_are_asked_back() =>
        Assert.Equal("row.kind.unknown", OnlyRow(Appraise("id,kind,target,value\n1,at-most,≥95%,96%\n"))["reasons"]);

    // Closed from the day after its last one, seen from the day; the row's own word may close it earlier, never later.
    [Theory]
    [InlineData("2025", "2025-12-31", "", "provisional-attained")]
    [InlineData("2025", "2026-01-01", "", "attained")]
    [InlineData("2025", "2026-01-01", "no", "attained")]
    [InlineData("2025", "2025-12-31", "yes", "attained")]
    [InlineData("2025-Q3", "2025-09-30", "", "provisional-attained")]
    [InlineData("2025-Q3", "2025-10-01", "", "attained")]
    [InlineData("2025年第三季度", "2025-10-01", "", "attained")]
    [InlineData("2025年4季度", "2025-12-31", "", "provisional-attained")]
    [InlineData("2025-07", "2025-07-31", "", "provisional-attained")]
    [InlineData("2025-07", "2025-08-01", "", "attained")]
    [InlineData("2025年7月", "2025-08-01", "", "attained")]
    [InlineData("每月", "2030-01-01", "", "provisional-attained")]
    [InlineData("", "2030-01-01", "", "provisional-attained")]
    [InlineData("2025", null, "", "provisional-attained")]
    [InlineData("2025", null, "yes", "attained")]
    public void A_period_that_is_named_is_closed_by_the_day(string period, string? asOf, string closed, string status) => Assert.Equal(
        status, OnlyRow(Appraise($"id,target,value,period,period_closed\n1,≥95,96,{period},{closed}\n", asOf is null ? [] : ["--as-of", asOf]))["status"]);

    [Theory]
    [InlineData("2025-Q5")]
    [InlineData("2025-13")]
    [InlineData("202507")]
    [InlineData("25-07")]
    [InlineData("last year")]
    public void What_is_no_period_is_asked_back(string period)
    {
        var row = OnlyRow(Appraise($"id,target,value,period\n1,≥95,96,{period}\n", "--as-of", "2026-01-01"));

        Assert.Equal(("not-appraised", "cell.period.unreadable"), (row["status"], row["reasons"]));
        AssertRefused(Appraise("id,target,value\n1,≥95,96\n", "--as-of", "soon"), "soon");
    }

    [Theory]
    [InlineData("share", "≥95%", "60", "not-appraised", "row.target.mixed-percent")]
    [InlineData("share", "≥0.95", "60", "not-appraised", "objective.fault.share-off-the-whole;objective.fault.not-appraised")]
    [InlineData("share", "≥95", "96", "not-appraised", "objective.fault.percent-meant;objective.fault.share-off-the-whole;objective.fault.not-appraised")]
    [InlineData("share", "≥95", "0.96", "not-appraised", "objective.fault.percent-meant;objective.fault.not-appraised")]
    [InlineData("share", "≥95%", "0.96", "attained", "objective.number.at-least-met")]
    [InlineData("number", "≥95", "96", "attained", "objective.number.at-least-met")]
    [InlineData("number", "≥95%", "96", "not-appraised", "row.target.mixed-percent;row.unit.contradicted")]
    [InlineData("数值", "≥1", "60", "attained", "objective.number.at-least-met")]
    [InlineData("", "≥0.95", "60", "attained", "objective.number.at-least-met;objective.unit.unsaid")]
    [InlineData("次", "≥2", "3", "attained", "objective.number.at-least-met;row.unit.unread")]
    public void Whether_figures_are_shares_or_numbers_is_said_or_asked_back(string unit, string target, string value, string status, string reasons)
    {
        var row = OnlyRow(Appraise($"id,target,value,unit,period_closed\n1,{target},{value},{unit},yes\n"));

        Assert.Equal((status, reasons), (row["status"], row["reasons"]));
    }

    [Fact]
    public void A_ratio_of_a_part_of_the_period_is_decided_with_a_remark() =>
        Assert.EndsWith(";row.coverage.partial", OnlyRow(Appraise(Header + "1,at-least,95%,50,50,,,6,12,yes\n"))["reasons"], StringComparison.Ordinal);

    [Fact]
    public void Records_in_json_hold_numbers_as_numbers_and_fractions_as_text()
    {
        var run = CliRun.Of(["objectives", "appraise", Write(Header + "1,at-least,90,,,91.5,,,,true\n"), "--format", "json"]);

        Assert.Contains("91.5", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"61/60\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("objectives.appraise.csv", "--format", "csv")]
    [InlineData("objectives.zh.txt", "--lang", "zh")]
    [InlineData("objectives.en.explained.txt", "--explain", "--lang=en")]
    public void The_sample_register_gives_what_was_read_and_found_right(string golden, string option, string value)
    {
        var run = CliRun.Of(["objectives", "appraise", Sample, option, value], width: 100);
        var actual = Path.Combine(AppContext.BaseDirectory, "Golden", golden + ".actual");

        Assert.Equal(3, run.ExitCode);
        File.WriteAllBytes(actual, run.OutputBytes);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", golden)), run.Output);
        File.Delete(actual);
    }

    [Theory]
    [InlineData(80, "zh")]
    [InlineData(120, "en")]
    public void The_table_fits_the_terminal(int width, string language)
    {
        foreach (var explain in new[] { Array.Empty<string>(), ["--explain"] })
            Assert.All(CliRun.Of(["objectives", "appraise", Sample, "--lang", language, .. explain], width).Lines, line => Assert.InRange(line.GetCellWidth(), 0, width));
    }

    private CliRun Appraise(string text, params string[] options) => CliRun.Of(["objectives", "appraise", Write(text), "--format", "csv", .. options]);
}
