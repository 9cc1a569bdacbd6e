using System.Text;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli;

public sealed class RulesTests : RegisterTests
{
    [Fact]
    public void A_rule_set_is_shown_as_json_that_can_be_used()
    {
        var shown = CliRun.Of(["rules", "show", "risks/kinney"]);
        Assert.Equal((0, VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Kinney), string.Empty), (shown.ExitCode, shown.Output, shown.Error));

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
        Assert.Equal(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard), File.ReadAllText(file));
        AssertRefused(CliRun.Of(["rules", "show", file, "--out", file]), "overwrite");
    }

    [Fact]
    public void An_own_rule_set_decides_and_is_named_in_each_row()
    {
        var own = LecRuleSet.Standard with { Id = "own/rules", Version = "3", UnacceptableFrom = 100m };
        var row = OnlyRow(Assess("id,L,E,C\n1,1,6,15\n", "--rules", Write(VerdictFormats.Risks.RuleSets.Write(own), "own.json")));
        Assert.Equal(("true", "own/rules@3"), (row["acceptable"], row["rule_set"]));
    }

    [Fact]
    public void Every_fault_of_a_rule_file_is_told_with_its_path()
    {
        var text = VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard)
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
        var sound = Write(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard), "sound.json");
        var clean = CliRun.Of(["rules", "check", sound, "--format", "csv"]);
        Assert.Equal((0, "path,code,severity,message\n"), (clean.ExitCode, clean.Output));
        Assert.Contains("nothing found", CliRun.Of(["rules", "check", sound]).Output, StringComparison.Ordinal);

        var high = Write(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard with { UnacceptableFrom = 20000m }), "high.json");
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
        var file = Write(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard), "own.json", new UTF8Encoding(true));
        Assert.Equal(0, CliRun.Of(["risks", "vectors", "--rules", file, "--format", "csv"]).ExitCode);
        Assert.Contains("rules.json.byte-order-mark,warning", CliRun.Of(["rules", "check", file, "--format", "csv"]).Output, StringComparison.Ordinal);
    }

    // The tables of the sources named in each file; what is wrong with them, as their readers would run into it.
    [Theory]
    [InlineData("lec-shared-ends", "$.bands[2],rules.table.overlap,error,A score of 70 has two grades: “substantial danger” and “moderate danger”.")]
    [InlineData("lec-no-ends", "$.bands,rules.table.gap,error,\"A score of 20 has no grade: the bands leave out [20, 20].\"", "$.bands,rules.table.gap,error,\"A score of 70 has no grade: the bands leave out [70, 70].\"")]
    [InlineData("lec-whole-numbers", "$.bands,rules.table.open-top,error,\"A score of 10000 lies above all bands: (9999, 10000] has no grade.\"")]
    [InlineData("lec-misprinted-exposure", "$.scales[1].points[4],rules.table.duplicate-point,error,The scale “exposure” has the point 3 twice.", "$.scales[1].points[4],rules.table.non-monotone,error,The scale “exposure” turns round: 3 follows 2.")]
    [InlineData("supplier-standings", "$.bands,rules.table.open-top,error,\"A score of 100 lies above all bands: [100, 100] has no grade.\"")]
    [InlineData("indicator-thresholds", "$.bands[1],rules.table.overlap,error,A score of 40 has two grades: “warning” and “bad”.")]
    [InlineData("reversibility", "$.scales[0].points[1],rules.table.non-monotone,error,The scale “reversibility” turns round: 24 follows 27.")]
    [InlineData("matrix-two-inputs", "$.rules,rules.decision.uncovered,error,\"The input 3; 2 meets no rule: the table leaves out [3, 3] × (1, 3).\"", "$.rules,rules.decision.uncovered,error,\"The input 4; 2 meets no rule: the table leaves out (3, 5] × (1, 3).\"", "$.rules[3],rules.decision.ambiguous,error,\"The input 3; 4 meets rules 2 and 4, which say different things in [3, 3] × [4, 5].\"")]
    public void A_printed_table_is_checked(string name, params string[] errors)
    {
        var run = CliRun.Of(["rules", "check", Path.Combine(Repository.PathOf("samples", "rules", "printed"), name + ".json"), "--format", "csv"]);

        Assert.Equal((3, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(errors, run.Lines.Where(line => line.Contains(",error,", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_faulty_printed_table_is_told_with_its_path()
    {
        var run = CliRun.Of(["rules", "check", Write("{\"method\":\"printed-table\",\"bands\":[{}]}", "table.json"), "--format", "csv"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["$.bands[0].cell,rules.json.missing-property", "$.bands[0].grade,rules.json.missing-property"], run.Lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..2])));
        var sound = CliRun.Of(["rules", "check", Write("{\"method\":\"decision-table\",\"inputs\":[{\"name\":\"x\"}],\"rules\":[{\"cells\":[\"-\"],\"outcome\":{\"code\":\"a\",\"name\":\"a\"}}]}", "sound.json"), "--format", "csv"]);
        Assert.Equal((0, "path,code,severity,message\n"), (sound.ExitCode, sound.Output));
    }

    [Fact]
    public void Aspects_are_compared_in_the_factors_of_both_rule_sets()
    {
        var register = Write("id,type,tense,state,scale,severity,frequency,compliance,concern,a,b,c,d,e,site\n1,air,present,normal,5,1,1,1,1,5,1,1,1,1,north\n2,air,present,normal,1,1,1,1,1,1,1,1,1,1,south\n3,air,present,normal,x,1,1,1,1,1,1,1,1,1,west\n");
        var run = CliRun.Of(["rules", "compare", "aspects/standard", "aspects/p2", "--in", register, "--format", "csv"]);

        Assert.Equal(
            [
                "id,present_class,other_class,present_significant,other_significant,reasons,present_rule_set,other_rule_set,site",
                "1,not-significant,significant,false,true,aspect.comparison.significant;aspect.comparison.class;aspect.comparison.decided-by,aspects/standard@1.0,aspects/p2@1.0,north",
            ],
            run.Lines);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("1 of 3 rows would change from aspects/standard@1.0 to aspects/p2@1.0.", CliRun.Of(["rules", "compare", "aspects/standard", "aspects/p2", "--in", register]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suppliers_are_compared_as_of_a_day()
    {
        var register = Write(
            "supplier,product,class,date,kind,result,qualification_verified,capability_verified,information_collected,performance_assessed,measures\n" +
            "甲,steel,A,2024-01-05,initial,pass,1,1,1,1,inspection\n甲,steel,A,2025-06-30,annual,pass,,,,,\n乙,glue,B,2025-06-30,initial,pass,,,,,\n丙,wire,A,2025-02-30,annual,pass,,,,,\n");
        string[] command = ["rules", "compare", "suppliers/standard", "suppliers/within-twelve-months", "--in", register];
        var run = CliRun.Of([.. command, "--as-of", "2026-08-01", "--format", "csv"]);

        Assert.Equal(
            [
                "supplier,product,present_status,other_status,present_order_allowed,other_order_allowed,reasons,present_rule_set,other_rule_set",
                "甲,steel,qualified,overdue,true,false,supplier.comparison.status;supplier.comparison.order-refused;supplier.comparison.due,suppliers/standard@1.0,suppliers/within-twelve-months@1.0",
            ],
            run.Lines);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("qualified → overdue: 1", CliRun.Of([.. command, "--as-of", "2026-08-01", "--explain"]).Output, StringComparison.Ordinal);
        AssertRefused(CliRun.Of(command), "--as-of");
    }

    [Fact]
    public void Objectives_are_compared_with_their_attainment()
    {
        var register = Write("id,kind,target,value,period_closed\n1,at-most,2,4,1\n2,at-least,2,4,1\n3,sometimes,2,4,1\n");
        var run = CliRun.Of(["rules", "compare", "objectives/standard", "objectives/target-by-actual", "--in", register, "--format", "csv"]);

        Assert.Equal(
            [
                "id,present_status,other_status,present_attainment,other_attainment,reasons,present_rule_set,other_rule_set",
                "1,not-attained,not-attained,0,1/2,objective.comparison.attainment,objectives/standard@1.0,objectives/target-by-actual@1.0",
                "2,attained,attained,2,6/5,objective.comparison.attainment,objectives/standard@1.0,objectives/target-by-actual@1.0",
            ],
            run.Lines);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public void Rule_sets_of_different_kinds_are_not_compared()
    {
        var register = Write("id\n1\n");

        AssertRefused(CliRun.Of(["rules", "compare", "objectives/standard", "risks/standard", "--in", register]), "objectives/standard", "risks/standard", "cannot be compared", "both must be of the same area");
        AssertRefused(CliRun.Of(["rules", "compare", "documents/standard", "documents/at-least-40", "--in", register]), "documents/at-least-40");
    }
}
