using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Aspects;

public sealed class AspectComparerTests
{
    private static readonly VerdictComparer<AspectScores, AspectEvaluation> StandardToP7 =
        VerdictFormats.Aspects.Compare(SignificanceRuleSet.Standard, SignificanceRuleSet.P7);

    [Fact]
    public void An_aspect_that_changes_sides_says_why()
    {
        var comparison = Compare(SignificanceRuleSet.P5, SignificanceRuleSet.P2, 5, 1, 1, 1, 1);

        Assert.True(comparison.Present.IsSignificant != comparison.Other.IsSignificant);
        Assert.Equal(
            ["The aspect would become significant.", "The class would change from “not significant” to “significant”.", "Decided now by: none; then by: a."],
            comparison.Changes.Select(RationaleFormatter.English.Sentence));
        Assert.Equal("现由以下条件判定：无；届时由以下条件判定：a。", RationaleFormatter.ChineseSimplified.Sentence(comparison.Changes[^1]));
    }

    [Fact]
    public void An_aspect_that_would_not_be_significant_any_more_is_said()
    {
        var comparison = Compare(SignificanceRuleSet.P2, SignificanceRuleSet.P5, 5, 1, 1, 1, 1);

        Assert.Equal("aspect.comparison.not-significant", comparison.Changes[0].Code);
    }

    [Fact]
    public void An_aspect_that_could_not_be_evaluated_any_more_is_said()
    {
        var comparison = Compare(SignificanceRuleSet.P5, SignificanceRuleSet.P7, 5, 5, 5, 5, 5);

        Assert.Equal(["aspect.comparison.not-evaluated", "aspect.comparison.decided-by"], comparison.Changes.Select(reason => reason.Code));
        Assert.True(comparison.Present.IsSignificant != comparison.Other.IsSignificant);
    }

    [Fact]
    public void A_class_may_change_while_the_side_stays()
    {
        var comparison = Compare(SignificanceRuleSet.P5, SignificanceRuleSet.P7, 1, 1, 1, 1, 1);

        Assert.False(comparison.Present.IsSignificant != comparison.Other.IsSignificant);
        Assert.Equal(["aspect.comparison.class", "aspect.comparison.decided-by"], comparison.Changes.Select(reason => reason.Code));
    }

    [Fact]
    public void Nothing_changes_under_the_same_rules()
    {
        var comparison = Compare(SignificanceRuleSet.P5, SignificanceRuleSet.P5, 5, 5, 5, 5, 5);

        Assert.True(comparison.Changes.IsEmpty);
        Assert.Equal(comparison.Present, comparison.Other);
    }

    [Fact]
    public void A_register_is_compared_aspect_by_aspect()
    {
        AspectScores[] register = [Some.Named("E-1", Some.Resource(5, 5)), Some.Named("E-2", Some.Resource(null, null))];

        Assert.Equal("E-1", StandardToP7.Compare(register).Changed.Where(change => change.Present.IsSignificant != change.Other.IsSignificant).Single().Present.Scores.Aspect.Id);
        Assert.Throws<ArgumentNullException>(() => StandardToP7.Compare((IEnumerable<AspectScores>)null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Aspects.Compare(null!, SignificanceRuleSet.P7));
    }

    private static VerdictComparison<AspectEvaluation> Compare(SignificanceRuleSet present, SignificanceRuleSet other, params decimal?[] points) =>
        VerdictFormats.Aspects.Compare(present, other).Compare(Some.Scores(AspectType.Air, ["a", "b", "c", "d", "e"], points));
}
