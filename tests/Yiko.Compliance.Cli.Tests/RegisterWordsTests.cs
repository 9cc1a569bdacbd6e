using NodaTime;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

/// <summary>Values and words that registers print beside those of the contract.</summary>
public sealed class RegisterWordsTests : RegisterTests
{
    private const string Events = "supplier,product,class,date,kind,result,qualification_verified,capability_verified,information_collected,performance_assessed,measures\n";
    private const string Complete = ",yes,yes,yes,yes,inspection\n";
    private const string Aspects = "id,type,tense,state,illegal,hazardous_waste,key_energy_saving,scale,severity,frequency,compliance,concern,consumption,saving\n";
    private const string Objectives = "id,kind,target,value,count,covered,exposed,period_closed\n";

    [Theory]
    [InlineData("13.02.2025", 2025, 2, 13)]
    [InlineData("03.04.2025", 2025, 4, 3)]
    [InlineData("3.4.2025", 2025, 4, 3)]
    [InlineData("2025.3.4", 2025, 3, 4)]
    [InlineData("20250201", 2025, 2, 1)]
    [InlineData("２０２５０２０１", 2025, 2, 1)]
    [InlineData("20250201 00:00:00", 2025, 2, 1)]
    public void A_day_with_points_and_one_of_eight_digits_are_read(string text, int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), DateCells.Parse(text));

    [Theory]
    [InlineData("13022025")]
    [InlineData("18991231")]
    [InlineData("20251301")]
    [InlineData("2025021")]
    [InlineData("13.02.25")]
    [InlineData("32.01.2025")]
    [InlineData("01/02/2025")]
    public void What_may_be_another_day_is_none(string text) => Assert.Null(DateCells.Parse(text));

    [Theory]
    [InlineData("√", "qualified")]
    [InlineData("×", "disqualified")]
    [InlineData("✗", "disqualified")]
    public void A_tick_passes_and_a_cross_fails(string result, string status)
    {
        var run = Status($"S,P,A,20240301,initial,{result}{Complete}");
        Assert.Equal((0, status), (run.ExitCode, OnlyRow(run)["status"]));
    }

    [Theory]
    [InlineData("不合格（已通知）")]
    [InlineData("不合格 (整改后合格)")]
    [InlineData("fail (informed)")]
    public void A_fail_with_a_remark_is_a_fail_and_is_told(string result)
    {
        var run = Status($"S,P,A,2024-03-01,initial,{result}{Complete}");
        Assert.Equal("disqualified", OnlyRow(run)["status"]);
        Assert.Equal([$"{PathOf("register.csv")}, line 2: '{result}' in 'result' counts as a fail; what stands in brackets is not weighed."], run.Sentences);
        Assert.Equal([$"{PathOf("register.csv")}，第 2 行：“result”的“{result}”按不合格处理，括号内的说明未参与评定。"], Status($"S,P,A,2024-03-01,initial,{result}{Complete}", "--lang", "zh").Sentences);
    }

    // What the brackets take back nobody knows.
    [Theory]
    [InlineData("合格（有条件）")]
    [InlineData("pass (until June)")]
    public void A_pass_with_a_remark_is_none(string result)
    {
        var row = OnlyRow(Status($"S,P,A,2024-03-01,initial,{result}{Complete}"));
        Assert.Equal(("not-classified", "false"), (row["status"], row["order_allowed"]));
        Assert.Contains("cell.word.unknown", row["reasons"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_of_events_is_not_asked_for_the_dates_of_a_list() =>
        Assert.DoesNotContain("initial_date", Status($"S,P,Q,2024-03-01,initial,pass{Complete}").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("大气污染,现在时态,正常状态,,,,3,3,3,3,3,,", "evaluated", "true")]
    [InlineData("大气污染,现在,异常状态,,,,1,1,1,1,1,,", "evaluated", "false")]
    [InlineData("soil,future,紧急状态,,,,,,,,,,", "direct", "true")]
    [InlineData("固废,present,normal,,,,1,1,1,1,1,,", "evaluated", "false")]
    public void States_and_tenses_may_say_what_they_are(string cells, string status, string significant)
    {
        var row = OnlyRow(Evaluate(cells));
        Assert.Equal((status, significant), (row["status"], row["significant"]));
    }

    // The criterion of listed waste is answered by a medium that is called so, and by the flag against it.
    [Theory]
    [InlineData("危废,present,normal,,,,1,1,1,1,1,,", "direct", "true")]
    [InlineData("废水、危险废物,present,normal,,,,1,1,1,1,1,,", "direct", "true")]
    [InlineData("危险废物,present,normal,,否,,1,1,1,1,1,,", "evaluated", "false")]
    [InlineData("危险废物,present,normal,,perhaps,,1,1,1,1,1,,", "not-evaluated", "")]
    public void Hazardous_waste_as_a_medium_is_solid_waste_and_hazardous(string cells, string status, string significant)
    {
        var row = OnlyRow(Evaluate(cells));
        Assert.Equal((status, significant), (row["status"], row["significant"]));
    }

    [Theory]
    [InlineData("零投诉", "attained")]
    [InlineData("零重大安全事故", "attained")]
    [InlineData("无火灾事故", "attained")]
    [InlineData("零星", "not-appraised")]
    [InlineData("无法统计事故", "not-appraised")]
    [InlineData("零重大", "not-appraised")]
    public void None_of_what_is_counted_is_zero(string target, string status) =>
        Assert.Equal(status, OnlyRow(Appraise($"1,,{target},,0,12,12,true\n"))["status"]);

    [Fact]
    public void A_value_may_be_none_of_what_is_counted() => Assert.Equal("attained", OnlyRow(Appraise("1,zero,0,零投诉,,12,12,true\n"))["status"]);

    [Theory]
    [InlineData("\"≥1,000\"", "999", "not-attained")]
    [InlineData("\"≥1,000\"", "1000", "attained")]
    [InlineData("\"≤12,345.5\"", "12345.5", "attained")]
    [InlineData("\"≥1，000，000\"", "1000001", "attained")]
    public void Groups_of_thousands_are_read_and_told(string target, string value, string status)
    {
        var run = Appraise($"1,,{target},{value},,,,true\n");
        Assert.Equal(status, OnlyRow(run)["status"]);
        Assert.Contains($"the commas of '{target.Trim('"')}' in 'target' are taken as grouping thousands.", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"≥0,950\"")]
    [InlineData("\"≥1,00\"")]
    [InlineData("\"≥1,0000\"")]
    [InlineData("\"≥1000,000\"")]
    public void Other_commas_are_not_understood(string target) =>
        Assert.Equal("cell.number.comma", OnlyRow(Appraise($"1,,{target},5,,,,true\n"))["reasons"]);

    [Theory]
    [InlineData("至少", "95", "96", "attained")]
    [InlineData("不小于", "95", "94", "not-attained")]
    [InlineData("不大于", "5", "6", "not-attained")]
    [InlineData("不多于", "5", "5", "attained")]
    [InlineData("＝", "5", "5", "attained")]
    [InlineData("at most", "5", "6", "not-attained")]
    [InlineData("杜绝", "0", "1", "not-attained")]
    public void Kinds_are_understood_as_people_say_them(string kind, string target, string value, string status) =>
        Assert.Equal(status, OnlyRow(Appraise($"1,{kind},{target},{value},,,,true\n"))["status"]);

    [Fact]
    public void A_missing_kind_names_where_it_can_be_written()
    {
        Assert.Contains(
            "Nothing says how the target is compared: write ≥, ≤ or = before it, or the kind into a column of its own (at-least, at-most, equal, zero).",
            Appraise("1,,95,96,,,,true\n", "--explain").Output, StringComparison.Ordinal);
        Assert.Contains(
            "未说明目标值如何比较：请在目标值前写明 ≥、≤ 或 =，或在“比较方式”列中填写（不低于（at-least）、不超过（at-most）、等于（equal）、为零（zero））。",
            Appraise("1,,95,96,,,,true\n", "--explain", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grade_of_one_letter_is_a_capital_in_tables_as_in_records() =>
        Assert.Matches(@"甲 +95 +A +prefer", CliRun.Of(["suppliers", "score", Write("id,quality,cost,delivery,service\n甲,95,95,95,95\n")]).Output);

    [Fact]
    public void What_two_rule_sets_leave_undecided_is_counted_in_words()
    {
        var file = Write("id,likelihood,exposure,consequence\n1,3,6,15\n2,3,,15\n");
        string[] command = ["rules", "compare", "risks/standard", "risks/kinney", "--in", file];

        Assert.Contains("not rated → not rated: 1", CliRun.Of(command).Output, StringComparison.Ordinal);
        Assert.Contains("未评定 → 未评定: 1", CliRun.Of([.. command, "--lang", "zh"]).Output, StringComparison.Ordinal);
    }

    private CliRun Status(string rows, params string[] options) => CliRun.Of(["suppliers", "status", Write(Events + rows), "--as-of", "2025-06-30", "--format", "csv", .. options]);

    private CliRun Evaluate(string cells) => CliRun.Of(["aspects", "evaluate", Write(Aspects + "1," + cells + "\n"), "--format", "csv"]);

    private CliRun Appraise(string rows, params string[] options) => CliRun.Of(["objectives", "appraise", Write(Objectives + rows), "--format", "csv", .. options]);
}
