using Yiko.Compliance.Engines;
using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecRiskComparerTests
{
    [Theory]
    [InlineData("1", "6", "15", "risk.comparison.acceptable")]
    [InlineData("1", "1", "1", "")]
    [InlineData("3", "6", "15", "")]
    public void The_limit_of_construction_lets_go_what_lies_between_70_and_160(string likelihood, string exposure, string consequence, string changes) =>
        Assert.Equal(changes, Changes(LecRuleSet.Standard, LecRuleSet.Construction, Factors(Number(likelihood), Number(exposure), Number(consequence))));

    [Fact]
    public void Each_kind_of_change_is_named()
    {
        var interpolating = LecRuleSet.Standard with { TakesValuesBetweenPoints = true };

        Assert.Equal("risk.comparison.grade", Changes(LecRuleSet.Standard, LecRuleSet.Kinney, Factors(6, 10, 3)));
        Assert.Equal("risk.comparison.rated;risk.comparison.unacceptable", Changes(LecRuleSet.Standard, interpolating, Factors(4, 6, 15)));
        Assert.Equal("risk.comparison.rated;risk.comparison.acceptable", Changes(LecRuleSet.Standard, interpolating, Factors(4, 1, 1)));
        Assert.Equal("risk.comparison.not-rated", Changes(interpolating, LecRuleSet.Standard, Factors(4, 6, 15)));
        Assert.Equal("risk.comparison.unacceptable", Changes(LecRuleSet.Construction, LecRuleSet.Standard, Factors(1, 6, 15)));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney).Compare(null!));

    [Property]
    public Property A_rule_set_changes_nothing_against_itself() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from factors in Any select (rules, factors)),
        test => VerdictFormats.Risks.Compare(test.rules, test.rules).Compare(test.factors).Changes.IsEmpty);

    private static string Changes(LecRuleSet present, LecRuleSet other, RiskFactors factors) =>
        new Rationale(VerdictFormats.Risks.Compare(present, other).Compare(factors).Changes).ToString();

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
