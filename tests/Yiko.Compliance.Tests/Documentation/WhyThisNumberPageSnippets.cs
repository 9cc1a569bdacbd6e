using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

public sealed class WhyThisNumberPageSnippets
{
    [Fact]
    public void A_verdict_says_why()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-1
        var verdict = new LecRiskAssessor(LecRuleSet.Standard).Assess(new RiskFactors { Likelihood = 4, Exposure = 6, Consequence = 15 });
        foreach (var reason in verdict.Rationale) Console.WriteLine($"{reason.Code}: {RationaleFormatter.English.Sentence(reason)}");
        Console.WriteLine(verdict.Rationale[0].Argument("value")!.Number);
        #endregion

        DocumentedCode.AssertPrints(Console, "block-1");
    }
}
