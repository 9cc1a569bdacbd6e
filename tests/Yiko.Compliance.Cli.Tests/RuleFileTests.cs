using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli;

/// <summary>Rule sets of every area as files: shown, checked and decided by, and refused where they do not belong.</summary>
public sealed class RuleFileTests : RegisterTests
{
    private const string Aspects = "id,type,tense,state,scale,severity,frequency,compliance,concern\n1,air,present,normal,3,3,5,1,3\n2,soil,present,emergency,1,1,1,1,1\n";
    private const string Letters = "id,type,tense,state,a,b,c,d,e\n1,air,present,normal,1,1,1,1,4\n2,soil,present,normal,6,6,4,4,1\n";
    private const string Scores = "id,quality,cost,delivery,service\n1,90,85,80,75\n2,70,60,,80\n";

    [Theory]
    [InlineData("risks/four-colour", "lec")]
    [InlineData("aspects/standard", "significance")]
    [InlineData("aspects/p7", "significance")]
    [InlineData("aspects/p11", "significance")]
    [InlineData("suppliers/standard", "supplier-abc")]
    [InlineData("suppliers/four-classes", "supplier-abc")]
    [InlineData("objectives/quarterly", "exact")]
    [InlineData("documents/max-revision-9", "edition-share")]
    [InlineData("configurations/tamper-evident", "iso-10007")]
    public void A_rule_set_of_any_area_is_shown_and_checked(string name, string method)
    {
        var shown = CliRun.Of(["rules", "show", name]);
        Assert.Equal((0, string.Empty), (shown.ExitCode, shown.Error));
        Assert.StartsWith($"{{\n  \"method\": \"{method}\",\n  \"id\": \"{name}\",\n", shown.Output, StringComparison.Ordinal);

        var file = Write(shown.Output, "own.json");
        Assert.Equal(shown.Output, CliRun.Of(["rules", "show", file]).Output);
        var check = CliRun.Of(["rules", "check", file, "--format", "csv"]);
        Assert.Equal((0, "path,code,severity,message\n"), (check.ExitCode, check.Output));
    }

    [Fact]
    public void What_is_not_likely_meant_is_told_for_each_kind()
    {
        var high = VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.Standard).Replace("\"totalAtLeast\": 15", "\"totalAtLeast\": 30", StringComparison.Ordinal);
        var warned = CliRun.Of(["rules", "check", Write(high, "own.json"), "--format", "csv"]);
        Assert.Equal(0, warned.ExitCode);
        Assert.StartsWith("$.groups[0].classes[0],rules.aspects.unreachable-class,warning,", warned.Lines[1], StringComparison.Ordinal);

        var never = VerdictFormats.SupplierStatus.RuleSets.Write(SupplierRuleSet.Standard with { PeriodA = null });
        Assert.Contains("A 类供方列入合格供方名单后不再进行评价。", CliRun.Of(["rules", "check", Write(never, "own.json"), "--lang", "zh"]).Output, StringComparison.Ordinal);

        var advisory = VerdictFormats.Documents.RuleSets.Write(DocumentRuleSet.Standard with { DemandsEdition = false, Triggers = EditionTriggers.None });
        Assert.StartsWith("$,rules.document.edition-never-rises,warning,", CliRun.Of(["rules", "check", Write(advisory, "own.json"), "--format", "csv"]).Lines[1], StringComparison.Ordinal);

        var dated = VerdictFormats.Configurations.RuleSets.Write(ConfigurationRuleSet.Standard).Replace("\"0.0\"", "\"0.01\"", StringComparison.Ordinal);
        Assert.Contains("没有版本号能符合格式 0.01", CliRun.Of(["rules", "check", Write(dated, "own.json"), "--lang", "zh"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_known_method_is_refused_with_that_alone()
    {
        var run = CliRun.Of(["rules", "check", Write("{\"method\": \"guess\", \"id\": 1}", "own.json"), "--format", "csv"]);
        Assert.Equal((3, 2), (run.ExitCode, run.Lines.Length));
        Assert.StartsWith("$.method,rules.json.unknown-word,error,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("lec, significance, supplier-abc, exact, edition-share, iso-10007", run.Lines[1], StringComparison.Ordinal);
        AssertRefused(CliRun.Of(["rules", "show", PathOf("own.json")]), "own.json, $.method");
    }

    [Fact]
    public void A_template_is_refused_by_name_and_as_a_file_with_what_is_open()
    {
        AssertRefused(CliRun.Of(["rules", "show", "aspects/p10"]), "b-points", "significant-from");

        var run = CliRun.Of(["aspects", "evaluate", Write(Aspects), "--rules", Sample("templates/aspects-p10.json")]);
        Assert.Equal((2, 3, 0), (run.ExitCode, run.Sentences.Length, run.OutputBytes.Length));
        Assert.Contains("aspects-p10.json, $.groups[0].factors[2].points: This value is open (null): fill in an array.", run.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_of_another_kind_is_refused_in_one_sentence()
    {
        var hazards = Write(VerdictFormats.Risks.RuleSets.Write(LecRuleSet.Standard), "own.json");
        AssertRefused(CliRun.Of(["aspects", "evaluate", Write(Aspects), "--rules", hazards]), "own.json", "risks/standard", "aspects/standard");
        AssertRefused(CliRun.Of(["suppliers", "score", Write(Scores), "--rules", hazards]), "own.json", "risks/standard", "suppliers/standard");
        AssertRefused(CliRun.Of(["objectives", "appraise", Write("id\n1\n"), "--rules", hazards]), "own.json", "risks/standard", "objectives/standard");
        AssertRefused(CliRun.Of(["documents", "compare", Write("a", "a.txt"), Write("b", "b.txt"), "--rules", hazards]), "own.json", "risks/standard", "documents/standard");
        AssertRefused(
            CliRun.Of(["configurations", "replay", Repository.PathOf("samples", "data", "configuration-log.jsonl"), "--rules", hazards]),
            "own.json",
            "risks/standard",
            "configurations/standard");
        AssertRefused(CliRun.Of(["rules", "compare", "risks/standard", Write(VerdictFormats.SupplierStatus.RuleSets.Write(SupplierRuleSet.Standard), "own.json"), "--in", Write("id\n1\n")]), "suppliers/standard");
    }

    [Theory]
    [InlineData("aspects/standard", "evaluate")]
    [InlineData("aspects/p7", "evaluate")]
    [InlineData("aspects/standard", "coverage")]
    public void Aspects_are_decided_by_a_file_as_by_the_name_of_what_it_holds(string name, string verb)
    {
        var register = Write(name == "aspects/p7" ? Letters : Aspects);
        var file = Write(CliRun.Of(["rules", "show", name]).Output, "own.json");
        var byName = CliRun.Of(["aspects", verb, register, "--rules", name, "--format", "csv"]);
        var byFile = CliRun.Of(["aspects", verb, register, "--rules", file, "--format", "csv"]);
        Assert.Equal(0, byName.ExitCode);
        Assert.Equal((byName.ExitCode, byName.Output, byName.Error), (byFile.ExitCode, byFile.Output, byFile.Error));
    }

    [Fact]
    public void Own_rules_of_significance_decide_with_columns_of_their_own()
    {
        var own = VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.Standard with { Id = "own/aspects", Version = "3" })
            .Replace("\"scale\"", "\"spread\"", StringComparison.Ordinal).Replace("\"totalAtLeast\": 15", "\"totalAtLeast\": 16", StringComparison.Ordinal);
        var run = CliRun.Of(["aspects", "evaluate", Write(Aspects.Replace("scale", "spread", StringComparison.Ordinal)), "--rules", Write(own, "own.json"), "--format", "csv"]);
        Assert.Equal(["1,evaluated,15,false", "2,direct,5,true"], run.Lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(4))));
        Assert.All(run.Lines.Skip(1), line => Assert.EndsWith("own/aspects@3", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("score", Scores)]
    [InlineData("status", "supplier,product,class,date,kind,result\nA,steel,C,2026-01-05,verification,pass\n")]
    public void Suppliers_are_decided_by_a_file_as_by_the_name_of_what_it_holds(string verb, string register)
    {
        string[] day = verb == "status" ? ["--as-of", "2026-03-01"] : [];
        var file = Write(CliRun.Of(["rules", "show", "suppliers/four-classes"]).Output, "own.json");
        var byName = CliRun.Of(["suppliers", verb, Write(register), "--rules", "suppliers/four-classes", "--format", "csv", .. day]);
        var byFile = CliRun.Of(["suppliers", verb, Write(register), "--rules", file, "--format", "csv", .. day]);
        Assert.Equal((byName.ExitCode, byName.Output, byName.Error), (byFile.ExitCode, byFile.Output, byFile.Error));
        Assert.Contains("suppliers/four-classes@1.0", byFile.Output, StringComparison.Ordinal);
    }

    // A count, a yes, nothing: the vetoes of an own card have columns of their own.
    [Theory]
    [InlineData("", "scored", "B")]
    [InlineData("0", "scored", "B")]
    [InlineData("no", "scored", "B")]
    [InlineData("2", "scored", "B")]
    [InlineData("3", "vetoed", "D")]
    [InlineData("99999999999", "vetoed", "D")]
    [InlineData("是", "scored", "B")]
    [InlineData("often", "not-scored", "")]
    [InlineData("-1", "not-scored", "")]
    [InlineData("2.5", "not-scored", "")]
    public void Vetoes_of_an_own_card_are_read(string cell, string status, string grade)
    {
        var standard = SupplierRuleSet.Standard;
        var own = standard with
        {
            ScoreCard = new(standard.ScoreCard.Criteria, standard.ScoreCard.Grades, [new() { Code = "quality-failure", Name = LocalizedText.Of("quality failure", "质量事故"), FromCount = 3 }]),
        };
        var file = Write(VerdictFormats.SupplierStatus.RuleSets.Write(own), "own.json");
        var row = OnlyRow(CliRun.Of(["suppliers", "score", Write($"id,quality,cost,delivery,service,质量事故\n1,80,85,80,75,{cell}\n"), "--rules", file, "--format", "csv"]));
        Assert.Equal((status, grade), (row["status"], row["grade"]));
    }

    [Theory]
    [InlineData("type")]
    [InlineData("id")]
    [InlineData("illegal")]
    public void A_factor_cannot_have_the_name_of_another_column(string code)
    {
        var own = VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.Standard).Replace("\"scale\"", $"\"{code}\"", StringComparison.Ordinal);
        AssertRefused(CliRun.Of(["aspects", "evaluate", Write(Aspects), "--rules", Write(own, "own.json")]), $"'{code}'", "another code");
    }

    [Fact]
    public void A_criterion_cannot_have_the_name_of_another_column()
    {
        var own = VerdictFormats.SupplierStatus.RuleSets.Write(SupplierRuleSet.Standard).Replace("\"quality\"", "\"id\"", StringComparison.Ordinal);
        AssertRefused(CliRun.Of(["suppliers", "score", Write(Scores), "--rules", Write(own, "own.json")]), "'id'");
        Assert.Equal(0, CliRun.Of(["rules", "check", PathOf("own.json")]).ExitCode);
    }

    [Fact]
    public void Every_sample_is_shown_and_checked_without_a_finding() => Assert.All(Directory.GetFiles(Repository.PathOf("samples", "rules"), "*.json"), file =>
    {
        var check = CliRun.Of(["rules", "check", file, "--format", "csv"]);
        Assert.Equal((0, "path,code,severity,message\n"), (check.ExitCode, check.Output));
        Assert.Equal(0, CliRun.Of(["rules", "show", file]).ExitCode);
    });

    private static string Sample(string name) => Path.Combine(Repository.PathOf("samples", "rules"), name);
}
