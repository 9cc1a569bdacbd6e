using NodaTime;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Cli.Commands.RuleSets;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Measuring;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Responsibilities;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli;

public sealed class DecisionsVerifyTests : RegisterTests
{
    private static readonly LecRuleSet Own = LecRuleSet.Standard with { Id = "own/rules", Version = "3", UnacceptableFrom = 100m };

    [Fact]
    public void A_sound_ledger_is_verified_record_by_record()
    {
        var run = Verify(Chain());

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal("line,id,verified,reasons,rule_set", run.Lines[0]);
        Assert.Equal(
            ["1,true,,risks/standard@1.0", "2,true,,risks/construction@1.0", "3,true,,risks/standard@1.0", "4,true,,suppliers/standard@1.0"],
            run.Lines[1..].Select(WithoutId));
        Assert.Equal(Chain().Select(record => record.Hash), run.Lines[1..].Select(line => line.Split(',')[1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void A_ledger_without_a_record_is_refused(string text) =>
        AssertRefused(CliRun.Of(["decisions", "verify", Write(text, "ledger.jsonl"), "--format", "csv"]), "the ledger holds no record; there is nothing to verify");

    [Fact]
    public void An_altered_verdict_and_what_follows_it_are_found()
    {
        var chain = Chain();
        chain[1] = chain[1] with { Verdict = chain[1].Verdict.Replace("\"acceptable\":true", "\"acceptable\":false", StringComparison.Ordinal) };

        var run = Verify(chain, "--explain");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["true", "false", "false", "true"], run.Lines[1..].Select(line => line.Split(',')[2]));
        Assert.Contains("decision.replay.changed", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("$.verdict.acceptable: The stored verdict says false; decided again it is true.", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("$.previousHash: Record 3 does not follow the one above it", run.Lines[3], StringComparison.Ordinal);
        Assert.Equal(["ledger.jsonl, line 3: the chain breaks here first; a record was changed, left out or put in."], run.Sentences);
    }

    [Theory]
    [InlineData(0, "1", "decision.chain.beginning-missing")]
    [InlineData(1, "2", "decision.chain.link-broken")]
    public void A_record_left_out_is_seen_at_the_next_one(int leftOut, string line, string reason)
    {
        var chain = Chain();
        chain.RemoveAt(leftOut);

        var run = Verify(chain);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal($"{line}|false|{reason}", string.Join('|', run.Lines.Single(row => row.Contains("false", StringComparison.Ordinal)).Split(',') is var cells ? [cells[0], cells[2], cells[3]] : []));
        Assert.StartsWith($"ledger.jsonl, line {line}:", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_of_ones_own_is_named_with_its_file()
    {
        DecisionRecord[] ledger = [Risk(Own, 120m)];
        var file = Write(VerdictFormats.Risks.RuleSets.Write(Own), "own.json");

        Assert.Contains("false,decision.replay.unknown-rule-set,own/rules@3", Verify(ledger).Lines[1], StringComparison.Ordinal);
        Assert.Contains("true,,own/rules@3", Verify(ledger, "--rules", file).Lines[1], StringComparison.Ordinal);
        var moved = Write(VerdictFormats.Risks.RuleSets.Write(Own with { UnacceptableFrom = 110m }), "moved.json");
        Assert.Contains("false,decision.replay.other-content,own/rules@3", Verify(ledger, "--rules", moved).Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, Verify(ledger, "--rules", PathOf("none.json")).ExitCode);
    }

    [Fact]
    public void A_line_that_is_no_record_is_told_and_the_others_are_verified()
    {
        var lines = Chain().Select(record => record.ToJson()).ToList();
        lines[2] = lines[2].Replace("2021-", "2022-", StringComparison.Ordinal);

        var run = Verify(string.Join('\n', [.. lines, "{", ""]));

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["1,true,,risks/standard@1.0", "2,true,,risks/construction@1.0", "3,false,decision.record.hash-broken,", "4,true,,suppliers/standard@1.0", "5,false,rules.json.not-json,"], run.Lines[1..].Select(WithoutId));
        Assert.StartsWith("ledger.jsonl, line 3:", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_that_name_none_before_them_are_verified_and_called_no_chain()
    {
        var run = Verify([Risk(LecRuleSet.Standard, 15m), Risk(LecRuleSet.Standard, 40m)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no record names the one before it", Assert.Single(run.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_shows_what_was_verified_in_the_language_asked_for()
    {
        var file = Write(string.Join('\n', Chain().Select(record => record.ToJson())), "ledger.jsonl");

        Assert.Contains("ledger.jsonl：4 条记录全部复核一致。", CliRun.Of(["decisions", "verify", file, "--lang", "zh"]).Output, StringComparison.Ordinal);
        Assert.Contains("all 4 record(s) verified.", CliRun.Of(["decisions", "verify", file]).Output, StringComparison.Ordinal);
    }

    // Engines that came after the six are published too.
    [Fact]
    public void Decisions_of_every_engine_are_verified()
    {
        LocalDate day = new(2026, 6, 4);
        WorkingDayCalendar calendar = new(new(2026, 1, 1), new(2026, 12, 31), [], []);
        Case audit = new()
        {
            Kind = "audit",
            Id = "IA-1",
            AsOf = day,
            Entries = [new() { Date = day, Step = "appoint-team", Values = [CaseValue.Of("start", new LocalDate(2026, 6, 15))] }],
        };
        DecisionRecord[] ledger =
        [
            VerdictFormats.Procedures.Record(new CaseExaminer(ProcedureRuleSet.Standard, calendar).Examine(audit), day),
            VerdictFormats.AuditTeams.Record(new AuditTeamPlanner(AuditRuleSet.InsiderForTopManagement).Appoint(new() { Units = [], Auditors = [] }), day),
            VerdictFormats.Responsibilities.Record(VerdictFormats.Responsibilities.Decider(ResponsibilityRuleSet.Standard)(new() { Matrices = [ResponsibilityMatrix.Iso9001] }), day),
            VerdictFormats.RetrospectiveEvaluations.Record(RetrospectiveEvaluation.Of(new() { Device = "PT-1", FoundOn = day }, MeasuringRuleSet.Standard), day),
        ];

        var run = Verify(ledger);

        Assert.Equal((0, 4), (run.ExitCode, run.Lines.Count(line => line.Contains(",true,", StringComparison.Ordinal))));
        Assert.Equal(RuleSetAreas.Published.Distinct().Count(), VerdictFormats.All.SelectMany(engine => engine.Kind.All).Distinct().Count());
    }

    private static List<DecisionRecord> Chain()
    {
        ResidualRisk residual = new() { Initial = Factors(40m), Residual = Factors(3m) };
        SupplyHistory history = new() { Supplier = "S-1", Product = "pumps", AsOf = new(2021, 6, 1), Events = [] };
        List<DecisionRecord> chain = [];
        foreach (var record in (DecisionRecord[])
        [
            Risk(LecRuleSet.Standard, 15m),
            Risk(LecRuleSet.Construction, 7m),
            VerdictFormats.ResidualRisks.Record(VerdictFormats.ResidualRisks.Decider(LecRuleSet.Standard)(residual), new(2021, 3, 3)),
            VerdictFormats.SupplierStatus.Record(VerdictFormats.SupplierStatus.Decider(SupplierRuleSet.Standard)(history), new(2021, 3, 4)),
        ])
        {
            chain.Add(chain.Count == 0 ? record : chain[^1].Append(record));
        }

        return chain;
    }

    private static DecisionRecord Risk(LecRuleSet rules, decimal consequence) =>
        VerdictFormats.Risks.Record(VerdictFormats.Risks.Decider(rules)(Factors(consequence)), new(2021, 3, 2));

    private static RiskFactors Factors(decimal consequence) => new() { Likelihood = 1m, Exposure = 6m, Consequence = consequence };

    private static string WithoutId(string line) => string.Join(',', line.Split(',').Where((_, place) => place != 1));

    private CliRun Verify(IEnumerable<DecisionRecord> records, params string[] options) => Verify(string.Join('\n', records.Select(record => record.ToJson())), options);

    private CliRun Verify(string ledger, params string[] options)
    {
        var run = CliRun.Of(["decisions", "verify", Write(ledger, "ledger.jsonl"), "--format", "csv", .. options]);
        return run with { Error = run.Error.Replace(PathOf("ledger.jsonl"), "ledger.jsonl", StringComparison.Ordinal) };
    }
}
