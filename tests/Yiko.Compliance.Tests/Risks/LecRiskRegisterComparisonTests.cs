using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets;
using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecRiskRegisterComparisonTests
{
    // Source: Kinney and Wiruth 1976 against the bands 20, 70, 160, 320: four of the 252 cells change their grade.
    [Fact]
    public void All_cells_of_the_classic_scales_are_compared()
    {
        var cells = from l in Likelihoods from e in Exposures from c in Consequences select Factors(l, e, c);

        var comparison = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney).Compare(cells);

        Assert.Equal(252, comparison.Count);
        Assert.Equal([(3m, 3m, 40m), (6m, 2m, 15m), (6m, 10m, 3m), (10m, 6m, 3m)], comparison.Changed.Select(item => Triple(item.Present.Factors)));
        Assert.Equal(
            ["extreme → extreme: 39", "extreme → high: 1", "high → high: 18", "high → substantial: 3", "moderate → moderate: 50", "slight → slight: 111", "substantial → substantial: 30"],
            comparison.Grades.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Items_are_known_by_their_place_and_changes_name_their_rule()
    {
        var comparison = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Construction).Compare([Factors(1, 1, 1), Factors(null, 1, 1), Factors(1, 6, 15)]);

        var changed = Assert.Single(comparison.Changed);
        Assert.Equal((2L, false, true), (changed.Index, changed.Present.IsAcceptable, changed.Other.IsAcceptable));
        Assert.Equal("risk.comparison.acceptable (LEC-11, management manual 6.1.6.3 h))", Assert.Single(changed.Changes).ToString());
        Assert.Equal(["- → -: 1", "slight → slight: 1", "substantial → substantial: 1"], comparison.Grades.Select(cell => cell.ToString()));
    }

    [Fact]
    public void An_empty_register_changes_nothing()
    {
        var comparison = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney).Compare([]);

        Assert.Equal((0L, 0, 0), (comparison.Count, comparison.Changed.Count, comparison.Grades.Count));
    }

    [Fact]
    public void A_comparison_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        IEnumerable<RiskFactors> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i == 5000) source.Cancel();
                yield return Factors(1, 1, 1);
            }
        }

        Assert.Throws<OperationCanceledException>(() => VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney).Compare(Endless(), source.Token));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        var comparer = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney);

        Assert.Throws<ArgumentNullException>(() => comparer.Compare((IEnumerable<RiskFactors>)null!));
        Assert.Throws<ArgumentNullException>(() => comparer.Compare([null!]));
    }

    // One by one and all at once are the same.
    [Property]
    public Property A_register_is_the_sum_of_its_items() => Prop.ForAll(
        Arb.From(from present in AnyRuleSet from other in AnyRuleSet from register in Gen.ListOf(Any) select (present, other, register)),
        test =>
        {
            var comparer = VerdictFormats.Risks.Compare(test.present, test.other);
            var single = test.register.Select((factors, i) => (Index: (long)i, Item: comparer.Compare(factors))).ToArray();
            var all = comparer.Compare(test.register);
            return all.Count == single.Length
                && all.Changed.Select(item => (item.Index, item.Present, item.Other, item.Changes))
                    .SequenceEqual(single.Where(each => !each.Item.Changes.IsEmpty).Select(each => (each.Index, each.Item.Present, each.Item.Other, each.Item.Changes)))
                && all.Grades.Sum(cell => cell.Count) == all.Count
                && all.Grades.All(cell => cell.Count == single.Count(each => each.Item.Present.Grade?.Code == cell.Present?.Code && each.Item.Other.Grade?.Code == cell.Other?.Code));
        });

    private static (decimal? Likelihood, decimal? Exposure, decimal? Consequence) Triple(RiskFactors factors) =>
        (factors.Likelihood, factors.Exposure, factors.Consequence);
}
