using System.Text;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

public sealed class StartPageSnippets
{
    [Fact]
    public void A_first_verdict_reads_as_the_page_says()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-1
        var assessor = new LecRiskAssessor(LecRuleSet.Standard);
        var verdict = assessor.Assess(new RiskFactors { Likelihood = 3, Exposure = 6, Consequence = 15 });

        Console.WriteLine(RationaleFormatter.English.Text(verdict.Grade!.Name));
        foreach (var line in RationaleFormatter.English.Lines(verdict.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "block-1");
    }

    [Fact]
    public void A_decision_is_stored_and_verified()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-2
        var assessed = new LecRiskAssessor(LecRuleSet.Standard).Assess(new RiskFactors { Likelihood = 3, Exposure = 6, Consequence = 15 });
        var record = VerdictFormats.Risks.Record(assessed, new LocalDate(2026, 3, 2));
        var line = record.ToJson();

        var back = DecisionRecord.Parse(line).Value!;
        Console.WriteLine(VerdictFormats.Risks.Verify(back, LecRuleSet.Standard).Outcome);
        Console.WriteLine(DecisionRecord.Parse(line.Replace("\\\"acceptable\\\":false", "\\\"acceptable\\\":true")).Findings[0].Reason.Code);
        #endregion

        DocumentedCode.AssertPrints(Console, "block-2");
    }

    [Fact]
    public async Task A_body_is_answered_with_sentences_or_with_everything_that_is_wrong_with_it()
    {
        using var Console = new StringWriter { NewLine = "\n" };

#pragma warning disable CA1849 // The page writes to the console, which has no other way.
        #region block-3
        var rules = ComplianceRules.Standard;
        var engine = VerdictFormats.All.First(engine => engine.Area == "risks");
        foreach (var sent in new[] { """{ "likelihood": 3, "exposure": 6, "consequence": 15 }""", """{ "likelihood": "often", "exposure": 6, "consequences": 15 }""" })
        {
            using var body = new MemoryStream(Encoding.UTF8.GetBytes(sent));
            var decided = await engine.DecideAsync(body, rules.Of(engine.Kind), new LocalDate(2026, 3, 2));
            var told = decided.Value is { } record
                ? RationaleFormatter.English.Lines(engine.Explain(record.Verdict).Value!)
                : decided.Findings.Select(fault => $"{fault.Path}: {RationaleFormatter.English.Sentence(fault.Reason)}");
            foreach (var line in told) Console.WriteLine(line);
        }
        #endregion

#pragma warning restore CA1849
        DocumentedCode.AssertPrints(Console, "block-3");
    }
}
