using System.Numerics;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

/// <summary>The laws of appraisal.</summary>
public sealed class ExactObjectiveAppraiserProperties
{
    private static readonly ExactObjectiveAppraiser[] Unbounded = [.. Published.Select(rules => new ExactObjectiveAppraiser(rules with { TargetAboveOneIsMeant = true }))];

    [Property]
    public Property Ratios_are_compared_exactly_over_integers() => Prop.ForAll(
        Arb.From(from target in ShareTargets from ratio in Ratios(target) select (target, ratio)),
        test =>
        {
            // The oracle never divides: a/b against c/d is a·d against c·b.
            var (left, right) = (test.ratio.Numerator * test.target.Denominator, test.target.Numerator * test.ratio.Denominator);
            return IsGood(StatusOf(ObjectiveCriterion.AtLeast(test.target), test.ratio)) == (left >= right)
                && IsGood(StatusOf(ObjectiveCriterion.AtMost(test.target), test.ratio)) == (left <= right)
                && IsGood(StatusOf(ObjectiveCriterion.EqualTo(test.target), test.ratio)) == (left == right);
        });

    [Property]
    public Property Status_is_monotone_in_the_numerator_and_antitone_in_the_denominator() => Prop.ForAll(
        Arb.From(from target in ShareTargets from ratio in Ratios(target) from closed in Closed select (target, ratio, closed)),
        test =>
        {
            var more = Measurement.Of(test.ratio.Numerator + 1, test.ratio.Denominator);
            var among = Measurement.Of(test.ratio.Numerator, test.ratio.Denominator + 1);
            // Under rules that take a share for what it says, so that one more of a whole is a number too.
            bool Higher(Measurement measurement) => Array.TrueForAll(Unbounded, rules => IsGood(rules.Appraise(Report(ObjectiveCriterion.AtLeast(test.target), measurement, test.closed)).Status));
            bool Lower(Measurement measurement) => Array.TrueForAll(Unbounded, rules => IsGood(rules.Appraise(Report(ObjectiveCriterion.AtMost(test.target), measurement, test.closed)).Status));
            return (!Higher(test.ratio) || Higher(more)) && (!Higher(among) || Higher(test.ratio))
                && (!Lower(more) || Lower(test.ratio)) && (!Lower(test.ratio) || Lower(among));
        });

    [Property]
    public Property At_100_per_cent_all_must_conform_and_one_failure_always_loses() => Prop.ForAll(
        Arb.From(
            from ratio in Ratios(Ratio.One)
            from criterion in Gen.Elements(ObjectiveCriterion.AtLeast(Ratio.One), ObjectiveCriterion.EqualTo(Ratio.One))
            from closed in Closed
            select (ratio, criterion, closed)),
        test =>
        {
            var status = StatusOf(test.criterion, test.ratio, test.closed);
            var oneMoreGood = StatusOf(test.criterion, Measurement.Of(test.ratio.Numerator + 1, test.ratio.Denominator + 1), test.closed);
            var oneFailure = StatusOf(test.criterion, Measurement.Of(test.ratio.Numerator, test.ratio.Denominator + 1), test.closed);
            return IsGood(status) == (test.ratio.Numerator == test.ratio.Denominator)
                && oneMoreGood == status
                && oneFailure == ObjectiveStatus.NotAttained
                && (IsGood(status) || status == ObjectiveStatus.NotAttained);
        });

    // 4.5-1: every numerator up to 2,000 of the denominators at which a target of 95 % or 40 % falls on a whole number, and their neighbours.
    [Theory]
    [InlineData(19, 20)]
    [InlineData(2, 5)]
    public void Every_small_ratio_is_decided_as_integers_decide(int above, int below)
    {
        var criterion = (TargetCriterion)ObjectiveCriterion.AtLeast(Ratio.Of(above, below));
        for (var denominator = 1; denominator <= 2000; denominator += denominator < 100 ? 1 : 97)
        {
            for (var numerator = 0; numerator <= denominator; numerator++)
                Assert.Equal(numerator * below >= above * denominator, criterion.IsMetBy(Ratio.Of(numerator, denominator)));
        }
    }

    [Property]
    public Property What_rounds_to_the_target_does_not_reach_it() => Prop.ForAll(
        Arb.From(from power in Gen.Choose(3, 40) select BigInteger.Pow(10, power)),
        denominator => !IsGood(StatusOf(ObjectiveCriterion.AtLeast(Ratio.Of(19, 20)), Measurement.Of((denominator * 19 / 20) - 1, denominator)))
            && IsGood(StatusOf(ObjectiveCriterion.AtLeast(Ratio.Of(19, 20)), Measurement.Of(denominator * 19 / 20, denominator))));

    [Property]
    public Property Zero_is_attained_at_no_occurrence_with_complete_coverage_and_one_more_never_attains() => Prop.ForAll(
        Arb.From(from count in Gen.Choose(0, 3) from coverage in Coverages from closed in Closed select (count, coverage, closed)),
        test =>
        {
            var status = StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(test.count, test.coverage), test.closed);
            var more = StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(test.count + 1, test.coverage), test.closed);
            var impossible = test.coverage is { } coverage && (coverage.Covered < Ratio.Zero || coverage.Covered > coverage.Exposed);
            return IsGood(status) == (test.count == 0 && !impossible && test.coverage?.IsComplete == true)
                && more == ObjectiveStatus.NotAttained
                && (test.count == 0 || status == ObjectiveStatus.NotAttained);
        });

    [Property]
    public Property Zero_over_a_year_is_zero_in_each_month() => Prop.ForAll(
        Arb.From(
            from months in (from count in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
                            from missed in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
                            select Measurement.Count(count, Coverage.Of(30 - missed, 30))).ArrayOf(12)
            from closed in Closed
            select (months, closed)),
        test => IsGood(StatusOf(ObjectiveCriterion.ZeroOccurrences, Book.Pool(test.months), test.closed))
            == test.months.All(month => IsGood(StatusOf(ObjectiveCriterion.ZeroOccurrences, month, test.closed))));

    [Property]
    public Property A_pooled_ratio_is_the_ratio_of_the_sums_and_lies_between_its_parts() => Prop.ForAll(
        Arb.From(from parts in Ratios(Ratio.Of(19, 20)).NonEmptyListOf() select parts.ToArray()),
        parts =>
        {
            var pooled = (RatioMeasurement)Book.Pool(parts);
            var shares = parts.Select(part => Ratio.Of(part.Numerator, part.Denominator)).ToArray();
            var whole = Ratio.Of(pooled.Numerator, pooled.Denominator);
            return pooled.Numerator == parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Numerator)
                && pooled.Denominator == parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Denominator)
                && shares.Min() <= whole && whole <= shares.Max();
        });

    [Fact]
    public void A_pooled_ratio_is_not_the_mean_of_ratios() =>
        Assert.Equal(Measurement.Of(100, 110), Book.Pool([Measurement.Of(1, 10), Measurement.Of(99, 100)]));

    [Property]
    public Property Nothing_of_nothing_is_neither_0_nor_100_per_cent() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from criterion in Criteria from closed in Closed select (rules, criterion, closed)),
        test =>
        {
            var verdict = new ExactObjectiveAppraiser(test.rules).Appraise(Report(test.criterion, Measurement.Of(0, 0), test.closed));
            return verdict is { Actual: null, Attainment: null, Margin: null, AsksForCorrectiveAction: false }
                && verdict.Status is ObjectiveStatus.NoData or ObjectiveStatus.NotApplicable or ObjectiveStatus.NotAppraised;
        });

    [Property]
    public Property What_is_missing_is_never_attained() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from report in Any from missing in Gen.Elements<Measurement>(Measurement.None, Measurement.NotApplicable) select (rules, report, missing)),
        test => new ExactObjectiveAppraiser(test.rules).Appraise(test.report with { Measurement = test.missing }).Status
            == (test.missing is NoMeasurement ? ObjectiveStatus.NoData : ObjectiveStatus.NotApplicable));

    [Property]
    public Property A_compound_is_the_three_valued_and_of_its_parts() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from parts in Simple.NonEmptyListOf() from closed in Closed select (rules, parts: parts.ToArray(), closed)),
        test =>
        {
            var appraiser = new ExactObjectiveAppraiser(test.rules);
            var statuses = test.parts.Select(part => appraiser.Appraise(part with { IsPeriodClosed = test.closed }).Status).ToArray();
            var whole = appraiser.Appraise(Report(
                ObjectiveCriterion.AllOf(test.parts.Select(part => part.Objective.Criterion)),
                Measurement.AllOf(test.parts.Select(part => part.Measurement)),
                test.closed));

            // true, false or unknown, as a table of three-valued logic has it; what does not apply is left out.
            bool? all = true;
            foreach (var status in statuses.Where(status => status != ObjectiveStatus.NotApplicable)) all &= Truth(status);
            var applies = statuses.Any(status => status != ObjectiveStatus.NotApplicable);
            return whole.Parts == statuses.ToValueList()
                && (applies ? Truth(whole.Status) == all : whole.Status == ObjectiveStatus.NotApplicable);
        });

    [Property]
    public Property Attainment_of_more_is_better_is_actual_by_target_and_1_exactly_at_the_target() => Prop.ForAll(
        Arb.From(from target in ShareTargets where target > Ratio.Zero from ratio in Ratios(target) select (target, ratio)),
        test =>
        {
            var verdict = Appraiser.Appraise(Report(ObjectiveCriterion.AtLeast(test.target), test.ratio));
            return verdict.Attainment * test.target == verdict.Actual
                && (verdict.Attainment == Ratio.One) == (verdict.Actual == test.target)
                && (verdict.Attainment >= Ratio.One) == (verdict.Status == ObjectiveStatus.Attained);
        });

    [Property]
    public Property Attainment_of_zero_is_all_or_nothing() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from count in Gen.Choose(0, 5) select (rules, count)),
        test => new ExactObjectiveAppraiser(test.rules).Appraise(Report(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(test.count, Coverage.Of(12, 12)))).Attainment
            == (test.count == 0 ? Ratio.One : Ratio.Zero));

    [Property]
    public Property Attainment_reaches_1_and_the_margin_0_where_the_target_is_met() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from report in Simple select (rules, report)),
        test =>
        {
            var verdict = new ExactObjectiveAppraiser(test.rules).Appraise(test.report);
            var settled = verdict.Status > ObjectiveStatus.NotApplicable;
            return settled == verdict.Margin is not null
                && settled == verdict.Actual is not null
                && (!settled || verdict.Margin >= Ratio.Zero == IsGood(verdict.Status))
                && (verdict.Attainment is not { } attainment || attainment >= Ratio.One == IsGood(verdict.Status))
                && (verdict.Attainment is not { } capped || test.rules.AttainmentCap is not { } cap || capped <= cap);
        });

    [Property]
    public Property Closing_the_period_makes_final_what_was_provisional_and_changes_nothing_else() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from report in Any select (rules, report)),
        test =>
        {
            var appraiser = new ExactObjectiveAppraiser(test.rules);
            var open = appraiser.Appraise(test.report with { IsPeriodClosed = false });
            var closed = appraiser.Appraise(test.report with { IsPeriodClosed = true });
            return closed.Status == Final(open.Status)
                && (closed.Actual, closed.Attainment, closed.Margin) == (open.Actual, open.Attainment, open.Margin);
        });

    [Property]
    public Property The_rationale_replays_to_the_verdict() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from report in Any select (rules, report)),
        test =>
        {
            var verdict = new ExactObjectiveAppraiser(test.rules).Appraise(test.report);
            var status = Replay([.. verdict.Rationale.Select(reason => reason.Code)]);
            return status == verdict.Status
                && verdict.Rationale.Cites("objective.action.corrective") == verdict.AsksForCorrectiveAction
                && verdict.Rationale.All(reason => Localization.RationaleFormatter.English.Sentence(reason) is var sentence && !sentence.Contains('{', StringComparison.Ordinal));
        });

    [Property]
    public Property Equal_reports_have_equal_verdicts() => Prop.ForAll(
        Arb.From(Any),
        report => Appraiser.Appraise(report).Equals(Appraiser.Appraise(report with { })));

    private static bool? Truth(ObjectiveStatus status) => status switch
    {
        ObjectiveStatus.Attained or ObjectiveStatus.ProvisionallyAttained => true,
        ObjectiveStatus.NotAttained or ObjectiveStatus.ProvisionallyNotAttained => false,
        _ => null,
    };

    private static ObjectiveStatus Final(ObjectiveStatus status) => status switch
    {
        ObjectiveStatus.ProvisionallyAttained => ObjectiveStatus.Attained,
        ObjectiveStatus.ProvisionallyNotAttained => ObjectiveStatus.NotAttained,
        _ => status,
    };

    // Reads the last word on the whole: the codes after the parts of a compound, or all of them.
    private static ObjectiveStatus Replay(string[] codes)
    {
        if (codes.Contains("objective.fault.not-appraised")) return ObjectiveStatus.NotAppraised;
        if (codes.Contains("objective.no-data.not-attained")) return ObjectiveStatus.NoData;
        var open = codes.Contains("objective.period.open");
        var compound = Array.FindLastIndex(codes, code => code.StartsWith("objective.compound.", StringComparison.Ordinal));
        var decisive = codes[Math.Max(compound, 0)];
        if (decisive is "objective.compound.not-applicable" || decisive.StartsWith("objective.not-applicable.", StringComparison.Ordinal))
            return ObjectiveStatus.NotApplicable;
        var met = decisive.EndsWith("met", StringComparison.Ordinal);
        return met
            ? open ? ObjectiveStatus.ProvisionallyAttained : ObjectiveStatus.Attained
            : open ? ObjectiveStatus.ProvisionallyNotAttained : ObjectiveStatus.NotAttained;
    }
}
