using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Standings that were stored stay what they were when the rules move on: an audit, a corrective action, a management review.</summary>
public sealed class ProcedureVerdictTests
{
    // What an organisation changes in JSON alone: ten working days of notice and an eighth input of the review.
    private static readonly ProcedureRuleSet MovedOn = Moved();

    private static readonly DecisionRecord[] Golden = [.. GoldenProcedures.Records().Where(record => record.RuleSet.Id == ProcedureRuleSet.Standard.Id)];

    [Fact]
    public void A_chain_of_stored_standings_verifies_by_the_rules_of_its_day()
    {
        var chain = Chain();
        RuleSetTimeline<ProcedureRuleSet> timeline = new([ProcedureRuleSet.Standard, MovedOn]);

        Assert.Empty(DecisionChain.Verify(chain));
        Assert.All(chain, record => Assert.True(VerdictFormats.Procedures.Verify(record, timeline).IsVerified));
        Assert.All(chain, record => Assert.Equal(VerificationOutcome.OtherRuleSet, VerdictFormats.Procedures.Verify(record, MovedOn).Outcome));
    }

    [Fact]
    public void A_standing_that_was_changed_in_storage_is_found_and_breaks_the_chain()
    {
        var chain = Chain();
        var place = Array.FindIndex(chain, record => record.Request.Contains("\"kind\":\"management-review\"", StringComparison.Ordinal));
        var changed = chain[place] with { Verdict = chain[place].Verdict.Replace("\"accepted\":false", "\"accepted\":true", StringComparison.Ordinal) };

        Assert.NotEqual(chain[place], changed);
        Assert.Equal(VerificationOutcome.Different, VerdictFormats.Procedures.Verify(changed, ProcedureRuleSet.Standard).Outcome);
        Assert.Contains("decision.chain.link-broken", DecisionChain.Verify([.. chain[..place], changed, .. chain[(place + 1)..]]).Select(reason => reason.Code));
    }

    // Look before you adopt: under ten working days the plans of both audits went out late, and both reviews lack an input.
    [Fact]
    public void The_comparison_names_the_records_whose_standing_would_change()
    {
        var requests = Golden.Select(record => VerdictFormats.Procedures.ReadRequest(record.Request).Value!).ToArray();
        var changed = VerdictFormats.Procedures.Compare(ProcedureRuleSet.Standard, MovedOn).Compare(requests).Changed.Select(item => requests[(int)item.Index]).ToArray();

        Assert.Equal(["audit IA-2026-1", "audit IA-2021", "management-review MR-2021"], changed.Select(request => $"{request.Kind} {request.Id}"));
    }

    private static DecisionRecord[] Chain()
    {
        List<DecisionRecord> chain = [];
        foreach (var record in Golden.OrderBy(known => known.Date)) chain.Add(chain.Count == 0 ? record : chain[^1].Append(record));
        return [.. chain];
    }

    private static ProcedureRuleSet Moved()
    {
        var json = File.ReadAllText(Repository.PathOf("src", "Yiko.Compliance.Abstractions", "Procedures", "procedures.json"))
            .Replace("\"version\": \"1.0\"", "\"version\": \"2.0\"", StringComparison.Ordinal)
            .Replace("\"effectiveFrom\": \"2019-05-10\"", "\"effectiveFrom\": \"2030-01-01\"", StringComparison.Ordinal)
            .Replace("\"days\": 7, \"unit\": \"working-days\"", "\"days\": 10, \"unit\": \"working-days\"", StringComparison.Ordinal);
        var read = VerdictFormats.Procedures.RuleSets.Read(json).Value!;
        return read with { Procedures = [.. read.Procedures.Select(kind => kind.Code == "management-review" ? kind with { Lists = [.. kind.Lists.Select(WithEighth)] } : kind)] };
    }

    private static Checklist WithEighth(Checklist list) => list.Code == "inputs" ? list with { Parts = [.. list.Parts, ChecklistPart.Of("digital", "digital work", "数字化工作")] } : list;
}
