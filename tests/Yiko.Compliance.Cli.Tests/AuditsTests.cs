namespace Yiko.Compliance.Cli;

public sealed class AuditsTests : RegisterTests
{
    // 2021 as it was announced: National Day, with make-up days on Sunday 26 September and Saturday 9 October.
    private const string Calendars = """
        {
          "CN-2021": { "source": "announced", "from": "2021-01-01", "to": "2021-12-31", "off": ["2021-10-01", "2021-10-04", "2021-10-05", "2021-10-06", "2021-10-07"], "on": ["2021-09-26", "2021-10-09"] },
          "weekdays": { "from": "0001-01-01", "to": "9999-12-31", "off": [], "on": [] }
        }
        """;

    [Fact]
    public void A_team_is_a_line_for_each_unit_whatever_the_order_of_the_file()
    {
        string[] lines = ["GD\tmr", "GD\tt1", "TD\tmr", "TD\tg1", "MR\tg1", "MR\tt1"];
        var run = Team("unit\tauditor\n" + string.Join('\n', lines) + "\n");
        var turned = Team("unit\tauditor\n" + string.Join('\n', lines.AsEnumerable().Reverse()) + "\n");

        Assert.Equal((0, "feasible,unit,auditors"), (run.ExitCode, run.Lines[0]));
        Assert.Equal(["true,GD,mr", "true,MR,t1", "true,TD,g1"], run.Lines.Skip(1));
        Assert.Equal(run.Output, turned.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Too_few_auditors_are_told_by_the_units_of_a_minimal_set_in_the_order_of_the_file()
    {
        var run = Team("受审核部门,审核员\nX,x1\nTD,g1\nMR,g1\nMR,t1\nGD,t1\n");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["false,TD,g1", "false,MR,g1;t1", "false,GD,t1"], run.Lines.Skip(1));
        Assert.Equal(["For TD, MR, GD 3 auditors are needed; only g1, t1 may audit there, 2 at most."], run.Sentences);
    }

    [Fact]
    public void A_capacity_is_told_on_one_line_of_an_auditor()
    {
        var run = Team("unit,auditor,capacity\nTD,g1,\nMR,g1,2\nMR,t1,\nGD,t1,1\n");

        Assert.Equal(["true,GD,t1", "true,MR,g1", "true,TD,g1"], run.Lines.Skip(1));
    }

    [Fact]
    public void A_unit_without_an_auditor_is_the_whole_reason()
    {
        var run = Team("unit,auditor\nGD,t1\nGM,\n");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["false,GM,"], run.Lines.Skip(1));
        Assert.Equal(["Nobody may audit GM."], run.Sentences);
    }

    [Fact]
    public void A_team_file_that_contradicts_itself_is_refused()
    {
        var run = Team("unit,auditor,capacity\nA,p,1\nB,p,2\n,p,\nC,q,x\nD,r,-1\n");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("line 3: another line gives 'p' another capacity.", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("line 4: the unit is blank.", run.Sentences[1], StringComparison.Ordinal);
        Assert.Contains("line 5: 'x' in 'capacity'", run.Sentences[2], StringComparison.Ordinal);
        Assert.Contains("line 6: 'r' cannot take fewer than no units.", run.Sentences[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_a_team_ends_with_why()
    {
        var run = CliRun.Of(["audits", "team", Write("unit,auditor\nTD,g1\nMR,g1\n"), "--explain", "--lang", "zh"], width: 100);

        Assert.Contains("无法组成内审组：2 个受审核单位中，以上 2 个不能同时派员；减去其中任何一个，其余即可派员。", run.Lines);
        Assert.Contains("TD、MR共需审核员 2 人次，可派的仅有g1，至多 1 人次。〔AUD-04，管理手册 9.2 1)〕", run.Lines);
    }

    [Theory]
    [InlineData("2021-10-11", "#CN-2021", false, "2021-10-11,2021-09-26,2021-09-26;2021-09-27;2021-09-28;2021-09-29;2021-09-30;2021-10-08;2021-10-09")]
    [InlineData("2021-10-11", "#CN-2021", true, "2021-10-11,2021-09-24,2021-09-24;2021-09-26;2021-09-27;2021-09-28;2021-09-29;2021-09-30;2021-10-08;2021-10-09")]
    [InlineData("2021/10/11", "#weekdays", false, "2021-10-11,2021-09-30,2021-09-30;2021-10-01;2021-10-04;2021-10-05;2021-10-06;2021-10-07;2021-10-08")]
    public void A_notice_goes_out_seven_working_days_before(string start, string calendar, bool isStrict, string line)
    {
        var run = Notice(["--start", start, "--calendar", Write(Calendars) + calendar, .. isStrict ? ["--strict"] : (string[])[]]);

        Assert.Equal((0, "start,latest,days"), (run.ExitCode, run.Lines[0]));
        Assert.Equal([line], run.Lines.Skip(1));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_start_that_is_not_worked_is_answered_as_it_stands_with_the_nearest_working_day()
    {
        var run = Notice(["--start", "2021-11-13", "--calendar", Write(Calendars) + "#CN-2021", "--explain"]);

        Assert.StartsWith("2021-11-13,2021-11-04,", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",For an audit on 2021-11-13 the plan goes out on 2021-11-04 at the latest: the 7th working day before.", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(["2021-11-13 is not a working day; the nearest one is 2021-11-12."], run.Sentences);
    }

    [Fact]
    public void Days_that_the_calendar_does_not_know_are_no_weekdays()
    {
        var run = Notice(["--start", "2022-01-05", "--calendar", Write(Calendars) + "#CN-2021"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["2022-01-05,,"], run.Lines.Skip(1));
        Assert.Equal(["The calendar knows the days from 2021-01-01 to 2021-12-31; for an audit on 2022-01-05 others have to be counted."], run.Sentences);
    }

    [Fact]
    public void Without_a_calendar_a_notice_is_not_answered()
    {
        var run = Notice(["--start", "2021-10-11", "--lang", "zh"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["2021-10-11,,"], run.Lines.Skip(1));
        Assert.Equal(["未提供工作日历，无法确定工作日；请用 --calendar 指定。"], run.Sentences);
    }

    [Theory]
    [InlineData("""{"from": "2021-01-01", "to": "2021-12-31"}""", "", 0)]
    [InlineData("""{"from": "2021-01-01", "to": "2021-12-31"}""", "#x", 2)]
    [InlineData("""{"one": {"from": "2021-01-01", "to": "2021-12-31"}}""", "", 0)]
    [InlineData("""{"from": "2021-01-01"}""", "", 2)]
    [InlineData("""{"one": {"to": "2021-12-31"}}""", "#one", 2)]
    [InlineData(Calendars, "", 2)]
    [InlineData(Calendars, "#CN-2022", 2)]
    [InlineData("[]", "", 2)]
    [InlineData("no JSON", "", 2)]
    [InlineData("""{"from": "2021-01-01", "to": "2021-12-31", "\ud800": 1}""", "", 2)]
    [InlineData("""{"one": {"from": "2021-01-01", "to": "2021-12-31"}, "two": "\udc00"}""", "#one", 2)]
    public void A_calendar_without_its_days_or_its_name_is_refused(string json, string name, int exitCode)
    {
        var run = Notice(["--start", "2021-10-11", "--calendar", Write(json) + name]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 0, run.Error.Length == 0);
    }

    [Fact]
    public void A_notice_never_overwrites_its_calendar()
    {
        var file = Write(Calendars);
        var run = Notice(["--start", "2021-10-11", "--calendar", file + "#CN-2021", "--out", file]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Calendars, File.ReadAllText(file));
    }

    [Fact]
    public void The_samples_are_answered()
    {
        var team = CliRun.Of(["audits", "team", Repository.PathOf("samples", "data", "audit-team.csv"), "--format", "csv"]);
        var notice = Notice(["--start", "2021-10-11", "--calendar", Repository.PathOf("samples", "data", "working-days-2021.json")]);

        Assert.Equal(["true,内部审核过程,技术部经理", "true,技术部,综合部经理", "true,综合部,管理者代表"], team.Lines.Skip(1));
        Assert.StartsWith("2021-10-11,2021-09-26,", notice.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_needs_the_day_of_the_audit()
    {
        Assert.Equal((2, "--start is required: the day on which the audit begins, such as 2026-06-15."), (Notice([]).ExitCode, Notice([]).Sentences[0]));
        Assert.Equal((2, "--start reads a date such as 2026-06-15; 'soon' is none."), (Notice(["--start", "soon"]).ExitCode, Notice(["--start", "soon"]).Sentences[0]));
    }

    private static CliRun Notice(string[] arguments) => CliRun.Of(["audits", "notice", "--format", "csv", .. arguments]);

    private CliRun Team(string text) => CliRun.Of(["audits", "team", Write(text), "--format", "csv"]);
}
