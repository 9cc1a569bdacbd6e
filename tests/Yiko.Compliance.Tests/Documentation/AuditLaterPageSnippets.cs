using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Documentation;

public sealed class AuditLaterPageSnippets
{
    [Fact]
    public void An_old_decision_is_decided_again()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-1
        RuleSetTimeline<LecRuleSet> timeline = new([LecRuleSet.Standard, LecRuleSet.Construction with { EffectiveFrom = new LocalDate(2026, 1, 1) }]);
        var old = VerdictFormats.Risks.Record(
            new LecRiskAssessor(timeline.InForceOn(new LocalDate(2024, 11, 4))!).Assess(new RiskFactors { Likelihood = 6, Exposure = 6, Consequence = 3 }), new LocalDate(2024, 11, 4));

        Console.WriteLine(VerdictFormats.Risks.Verify(old, timeline).Outcome);
        var altered = old with { Verdict = old.Verdict.Replace("\"acceptable\":false", "\"acceptable\":true") };
        foreach (var finding in VerdictFormats.Risks.Verify(altered, timeline).Findings) Console.WriteLine(finding);
        #endregion

        DocumentedCode.AssertPrints(Console, "block-1");
    }
}
