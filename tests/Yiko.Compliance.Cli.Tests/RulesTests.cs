using System.Text;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli;

public sealed class RulesTests : RegisterTests
{
    [Fact]
    public void A_rule_set_is_shown_as_json_that_can_be_used()
    {
        var shown = CliRun.Of(["rules", "show", "risks/kinney"]);
        Assert.Equal((0, LecRuleSetJson.Write(LecRuleSet.Kinney), string.Empty), (shown.ExitCode, shown.Output, shown.Error));

        var file = Write(shown.Output, "own.json");
        Assert.Equal(
            Assess("id,L,E,C\n1,6,10,3\n", "--rules", "risks/kinney").Output,
            Assess("id,L,E,C\n1,6,10,3\n", "--rules", file).Output);
        Assert.Equal(shown.Output, CliRun.Of(["rules", "show", file]).Output);
    }

    [Fact]
    public void A_rule_set_is_written_to_a_file()
    {
        var file = PathOf("own.json");
        Assert.Equal(0, CliRun.Of(["rules", "show", "risks/standard", "--out", file]).ExitCode);
        Assert.Equal(LecRuleSetJson.Write(LecRuleSet.Standard), File.ReadAllText(file));
        AssertRefused(CliRun.Of(["rules", "show", file, "--out", file]), "overwrite");
    }

    [Fact]
    public void An_own_rule_set_decides_and_is_named_in_each_row()
    {
        var own = LecRuleSet.Standard with { Id = "own/rules", Version = "3", UnacceptableFrom = 100m };
        var row = OnlyRow(Assess("id,L,E,C\n1,1,6,15\n", "--rules", Write(LecRuleSetJson.Write(own), "own.json")));
        Assert.Equal(("true", "own/rules@3"), (row["acceptable"], row["rule_set"]));
    }

    [Fact]
    public void Every_fault_of_a_rule_file_is_told_with_its_path()
    {
        var text = LecRuleSetJson.Write(LecRuleSet.Standard)
            .Replace("\"floor\": 70", "\"floor\": 20", StringComparison.Ordinal).Replace("not-rated", "clamped", StringComparison.Ordinal);
        var run = CliRun.Of(["risks", "vectors", "--rules", Write(text, "own.json")]);
        Assert.Equal((2, 2, 0), (run.ExitCode, run.Sentences.Length, run.OutputBytes.Length));
        Assert.Contains("own.json, $.grades.bands[2].floor: The floor 20 does not lie above 20", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("own.json, $.offScale: “clamped” is unknown here; known are not-rated, interpolated.", run.Sentences[1], StringComparison.Ordinal);
        Assert.Contains("own.json，$.offScale：“clamped”不是有效取值", CliRun.Of(["risks", "vectors", "--lang", "zh", "--rules", PathOf("own.json")]).Sentences[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_file_that_is_not_there_or_no_file_is_refused()
    {
        AssertRefused(CliRun.Of(["risks", "vectors", "--rules", PathOf("none.json")]), "none.json", "does not exist");
        Directory.CreateDirectory(PathOf("folder.json"));
        AssertRefused(CliRun.Of(["risks", "vectors", "--rules", PathOf("folder.json")]), "folder.json");
        AssertRefused(CliRun.Of(["rules", "check", PathOf("none.json")]), "none.json", "does not exist");
        AssertRefused(CliRun.Of(["rules", "show", "risks/none"]), "'risks/none'", "risks/standard");
    }

    [Fact]
    public void A_check_lists_findings()
    {
        var sound = Write(LecRuleSetJson.Write(LecRuleSet.Standard), "sound.json");
        var clean = CliRun.Of(["rules", "check", sound, "--format", "csv"]);
        Assert.Equal((0, "path,code,severity,message\n"), (clean.ExitCode, clean.Output));
        Assert.Contains("nothing found", CliRun.Of(["rules", "check", sound]).Output, StringComparison.Ordinal);

        var high = Write(LecRuleSetJson.Write(LecRuleSet.Standard with { UnacceptableFrom = 20000m }), "high.json");
        var warned = CliRun.Of(["rules", "check", high, "--format", "csv"]);
        Assert.Equal(0, warned.ExitCode);
        Assert.StartsWith("$.unacceptableFrom,rules.lec.limit-out-of-reach,warning,", warned.Lines[1], StringComparison.Ordinal);

        var broken = Write("{}", "broken.json");
        var refused = CliRun.Of(["rules", "check", broken, "--format", "csv"]);
        Assert.Equal((3, 2), (refused.ExitCode, refused.Lines.Length));
        Assert.Equal("$.method,rules.json.missing-property,error,The property “method” is missing.", refused.Lines[1]);
        Assert.Contains("缺少属性“method”。", CliRun.Of(["rules", "check", broken, "--lang", "zh"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_lists_the_rows_that_would_change()
    {
        var register = Write("id,L,E,C,site\na,6,10,3,north\nb,1,1,1,south\nc,x,1,1,west\n");
        var run = CliRun.Of(["rules", "compare", "risks/standard", "risks/kinney", "--in", register, "--format", "csv"]);
        Assert.Equal(
            [
                "id,present_grade,other_grade,present_acceptable,other_acceptable,reasons,present_rule_set,other_rule_set,site",
                "a,high,substantial,false,false,risk.comparison.grade,risks/standard@1.0,risks/kinney@1.0,north",
            ],
            run.Lines);
        Assert.Equal(3, run.ExitCode);

        var table = CliRun.Of(["rules", "compare", "risks/standard", "risks/kinney", "--in", register, "--explain"]).Output;
        Assert.Contains("1 of 3 rows would change from risks/standard@1.0 to risks/kinney@1.0.", table, StringComparison.Ordinal);
        Assert.Contains("high → substantial: 1", table, StringComparison.Ordinal);
        Assert.Contains("slight → slight: 1", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_needs_its_arguments()
    {
        AssertRefused(CliRun.Of(["rules", "compare", "risks/standard", "risks/kinney"]), "--in");
        AssertRefused(CliRun.Of(["rules", "compare", "risks/standard", "none", "--in", Write("id\n1\n")]), "B", "'none'");
        AssertRefused(CliRun.Of(["rules"]), "show, check, compare");
    }

    [Fact]
    public void Own_rules_may_be_saved_with_a_byte_order_mark()
    {
        var file = Write(LecRuleSetJson.Write(LecRuleSet.Standard), "own.json", new UTF8Encoding(true));
        Assert.Equal(0, CliRun.Of(["risks", "vectors", "--rules", file, "--format", "csv"]).ExitCode);
        Assert.Contains("rules.json.byte-order-mark,warning", CliRun.Of(["rules", "check", file, "--format", "csv"]).Output, StringComparison.Ordinal);
    }
}
