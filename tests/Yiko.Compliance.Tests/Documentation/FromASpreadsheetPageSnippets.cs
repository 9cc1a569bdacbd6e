using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Documentation;

public sealed class FromASpreadsheetPageSnippets
{
    [Fact]
    public void A_blank_is_not_zero()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region block-1
        var blank = new LecRiskAssessor(LecRuleSet.Standard).Assess(new RiskFactors { Likelihood = 3, Consequence = 15 });
        var zero = new LecRiskAssessor(LecRuleSet.Standard).Assess(new RiskFactors { Likelihood = 3, Exposure = 0, Consequence = 15 });
        Console.WriteLine($"{blank.Status} {blank.Rationale[0].Code}; {zero.Status} {zero.Rationale[0].Code}");
        #endregion

        DocumentedCode.AssertPrints(Console, "block-1");
    }
}
