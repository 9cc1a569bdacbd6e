using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets.Replay;

public sealed class DecisionLedgerTests
{
    private static readonly DecisionLedger Ledger = new(VerdictFormats.All);

    [Fact]
    public void Decisions_of_several_engines_verify_in_one_chain()
    {
        var chain = Chained([Risk(3m), Residual(), Risk(15m), .. Log(), Risk(40m)]);

        Assert.All(Ledger.Verify(chain), findings => Assert.Equal([], findings));
        Assert.All(Ledger.VerifyLines(chain.Select(record => record.ToJson())), verified => Assert.Equal([], verified.Findings));
    }

    [Fact]
    public void An_event_of_a_log_is_decided_by_the_state_that_those_before_it_left()
    {
        var log = Log();

        // Without the first event, which adopts the plan, what the second one's record says of it is not so.
        Assert.Equal(["decision.replay.missing"], Codes(Ledger.Verify([log[1]]).Single()));
        Assert.Equal([], Ledger.Verify(log).Last());
    }

    [Fact]
    public void A_record_that_is_altered_or_lost_is_told_at_its_own_place()
    {
        var chain = Chained([Risk(3m), Risk(15m), Risk(40m), Risk(1m)]);
        string[] lines = [.. chain.Select(record => record.ToJson())];
        lines[2] = "{";

        Assert.Equal(["", "", "rules.json.not-json", ""], Ledger.VerifyLines(lines).Select(verified => string.Join(',', Codes(verified.Findings))));
        chain.RemoveAt(1);
        Assert.Equal(["", "decision.chain.link-broken", ""], Ledger.Verify(chain).Select(findings => string.Join(',', Codes(findings))));
    }

    [Fact]
    public void A_rule_set_that_is_not_known_is_told_by_its_stamp_and_one_of_the_same_id_by_what_differs()
    {
        var own = LecRuleSet.Standard with { Id = "own/rules", Version = "3", UnacceptableFrom = 100m };
        var decided = VerdictFormats.Risks.Record(new LecRiskAssessor(own).Assess(Factors(3m)), new(2026, 3, 2));

        Assert.Equal(["decision.replay.unknown-rule-set"], Codes(Ledger.Verify([decided]).Single()));
        Assert.Equal([], new DecisionLedger(VerdictFormats.All, [own]).Verify([decided]).Single());
        Assert.Equal(["decision.replay.other-content"], Codes(new DecisionLedger(VerdictFormats.All, [own with { UnacceptableFrom = 110m }]).Verify([decided]).Single()));
    }

    [Fact]
    public void A_rule_set_by_which_none_of_the_engines_decides_is_not_known() =>
        Assert.Equal(["decision.replay.unknown-rule-set"], Codes(new DecisionLedger([VerdictFormats.SupplierStatus], [LecRuleSet.Standard]).Verify([Risk(3m)]).Single()));

    [Fact]
    public void Progress_is_told_each_thousand_and_at_the_end()
    {
        var record = Risk(3m);
        List<long> told = [];

        Assert.Equal(2_500, Ledger.Verify(Enumerable.Repeat(record, 2_500), new Told(told)).Count());
        Assert.Equal([1_000, 2_000, 2_500], told);
    }

    [Fact]
    public void A_ledger_that_is_cancelled_ends_between_two_records()
    {
        using CancellationTokenSource source = new();
        var verified = 0;

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var findings in Ledger.Verify(Enumerable.Repeat(Risk(3m), 1_000), null, source.Token))
            {
                Assert.Equal([], findings);
                if (++verified == 10) source.Cancel();
            }
        });
        Assert.Equal(10, verified);
    }

    // A million records of 1,300 characters would fill gigabytes: what is held at the end is what was held after the first hundred.
    [Fact]
    public void What_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new DecisionLedger(null!));
        Assert.Throws<ArgumentException>(() => new DecisionLedger(VerdictFormats.All, [null!]));
        Assert.Throws<ArgumentNullException>(() => Ledger.VerifyLines(null!));
        Assert.Throws<ArgumentNullException>(() => Ledger.VerifyLines([null!]).Count());
        Assert.Throws<ArgumentNullException>(() => Ledger.Verify([null!]).Count());
    }

    private static IEnumerable<string> Codes(IEnumerable<Finding> findings) => findings.Select(finding => finding.Reason.Code).Distinct();

    private static List<DecisionRecord> Chained(IEnumerable<DecisionRecord> records)
    {
        List<DecisionRecord> chain = [];
        foreach (var record in records) chain.Add(chain.Count == 0 ? record : chain[^1].Append(record));
        return chain;
    }

    internal static DecisionRecord Risk(decimal consequence) =>
        VerdictFormats.Risks.Record(new LecRiskAssessor(LecRuleSet.Standard).Assess(Factors(consequence)), new(2026, 3, 2));

    private static DecisionRecord Residual() => VerdictFormats.ResidualRisks.Record(
        VerdictFormats.ResidualRisks.Decider(LecRuleSet.Standard)(new() { Initial = Factors(40m), Residual = Factors(3m) }), new(2026, 3, 2));

    private static RiskFactors Factors(decimal consequence) => new() { Likelihood = 1m, Exposure = 6m, Consequence = consequence };

    private static DecisionRecord[] Log()
    {
        var decide = VerdictFormats.Configurations.Decider(ConfigurationRuleSet.Standard);
        string[] events =
        [
            """{"by":"planner","date":"2026-03-02","event":"adopt-plan","id":"E-0004","majorAuthority":["board"],"methods":["record-number","label","configuration-identification"],"minorAuthority":["leader"],"parts":["activities","procedures","schedule","departments","people"]}""",
            """{"by":"board","date":"2026-03-02","event":"adopt-plan","id":"E-0005","majorAuthority":["board"],"methods":["record-number","label","configuration-identification"],"minorAuthority":["leader"],"parts":["activities","procedures","schedule","departments","people"]}""",
        ];
        return [.. events.Select(text => VerdictFormats.Configurations.Record(decide(VerdictFormats.Configurations.ReadRequest(text).Value!), new(2026, 3, 2)))];
    }

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
