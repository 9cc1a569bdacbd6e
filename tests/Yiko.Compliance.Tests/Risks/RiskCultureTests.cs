using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Risks;

public sealed class RiskCultureTests
{
    public static TheoryData<RiskFactors> Risks => new()
    {
        new RiskFactors { Likelihood = 0.5m, Exposure = 6, Consequence = 15 },
        new RiskFactors { Likelihood = 0.7m, Exposure = 6, Consequence = 15 },
        new RiskFactors { Likelihood = 6, Exposure = 6, Consequence = 15, Criteria = RiskCriteria.LawBreached },
        new RiskFactors { Criteria = RiskCriteria.JustifiedComplaint },
        new RiskFactors(),
    };

    [Theory]
    [MemberData(nameof(Risks))]
    public void Assessing_and_explaining_never_look_at_the_ambient_culture(RiskFactors factors)
    {
        var expected = Explained(factors);
        Assert.Equal(expected, ThrowingCulture.Around(() => Explained(factors)));
        Assert.DoesNotContain(expected, line => line.Contains("0,5", StringComparison.Ordinal) || line.Contains("0,7", StringComparison.Ordinal));
    }

    private static ValueList<string> Explained(RiskFactors factors)
    {
        var rationale = new LecRiskAssessor(LecRuleSet.Standard).Assess(factors).Rationale;
        return [.. RationaleFormatter.English.Lines(rationale), .. RationaleFormatter.ChineseSimplified.Lines(rationale), LecVector.Format(factors)];
    }
}
