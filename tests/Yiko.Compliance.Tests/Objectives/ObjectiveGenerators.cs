using System.Numerics;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>Objectives and figures as registers hold them: on, just below and just above each target, at the ends of the scale, absent, wrong.</summary>
internal static class ObjectiveGenerators
{
    public static ObjectiveRuleSet[] Published { get; } =
        [ObjectiveRuleSet.Standard, ObjectiveRuleSet.Quarterly, ObjectiveRuleSet.Monthly, ObjectiveRuleSet.TargetByActual];

    private static readonly ExactObjectiveAppraiser[] PublishedAppraisers = [.. Published.Select(rules => new ExactObjectiveAppraiser(rules))];

    public static ExactObjectiveAppraiser Appraiser { get; } = new(ObjectiveRuleSet.Standard);

    public static ObjectiveRegister Book { get; } = new(ObjectiveRuleSet.Standard);

    public static Ratio[] Shares { get; } = [Ratio.Zero, Ratio.Of(1, 50), Ratio.Of(2, 5), Ratio.Of(19, 20), Ratio.Of(2, 3), Ratio.One];

    /// <summary>Targets of shares, and the two ends.</summary>
    public static Gen<Ratio> ShareTargets { get; } = Gen.OneOf(
        Gen.Elements(Shares),
        from denominator in Gen.Choose(1, 40) from numerator in Gen.Choose(0, denominator) select Ratio.Of(numerator, denominator));

    public static Gen<bool> Closed { get; } = Gen.Elements(true, false);

    public static Gen<ObjectiveRuleSet> AnyRuleSet { get; } =
        from published in Gen.Elements(Published)
        from empty in Closed
        from above in Closed
        from action in Closed
        select published with { EmptyDenominatorIsNotApplicable = empty, TargetAboveOneIsMeant = above, LossAsksForCorrectiveAction = action };

    /// <summary>Numerators on, just below and just above a target, and anywhere, in small and in very large denominators.</summary>
    public static Gen<RatioMeasurement> Ratios(Ratio target) =>
        from denominator in Gen.OneOf(
            Gen.Choose(1, 200).Select(cases => (BigInteger)cases),
            Gen.Elements<BigInteger>(10_000, BigInteger.Pow(10, 30), target.Denominator, target.Denominator * 60))
        let bound = target.Numerator * denominator / target.Denominator
        from numerator in Gen.OneOf(
            Gen.Elements(bound, bound - 1, bound + 1, BigInteger.Zero, denominator, denominator - 1),
            Gen.Choose(0, 1000).Select(thousandth => denominator * thousandth / 1000))
        select (RatioMeasurement)Measurement.Of(BigInteger.Min(BigInteger.Max(numerator, 0), denominator), denominator);

    public static Gen<Coverage?> Coverages { get; } = Gen.Elements(
        null, Coverage.Of(12, 12), Coverage.Of(11, 12), Coverage.Of(0, 12), Coverage.Of(0, 0), Coverage.Of(13, 12), Coverage.Of(-1, 12), Coverage.Of(0.5m, 0.5m));

    public static Gen<ObjectiveCriterion> Criteria { get; } =
        from comparator in Gen.Choose(0, 3)
        from target in Gen.OneOf(ShareTargets, Gen.Elements(Ratio.Of(95, 1), Ratio.Of(3, 1), Ratio.Of(-1, 2), Ratio.Of(6, 5)))
        select comparator switch
        {
            0 => ObjectiveCriterion.AtLeast(target),
            1 => ObjectiveCriterion.AtMost(target),
            2 => ObjectiveCriterion.EqualTo(target),
            _ => ObjectiveCriterion.ZeroOccurrences,
        };

    public static Gen<Measurement> Measurements(Ratio target) => Gen.OneOf(
        Ratios(target).Select(ratio => (Measurement)ratio),
        from ratio in Ratios(target) from coverage in Coverages select Measurement.Of(ratio.Numerator, ratio.Denominator, coverage),
        from count in Gen.Choose(0, 4) from coverage in Coverages select Measurement.Count(count, coverage),
        Gen.Elements(target, target + Ratio.Of(1, 1000), target - Ratio.Of(1, 1000), Ratio.Of(-7, 3)).Select(value => Measurement.Of(value)),
        Gen.Elements<Measurement>(
            Measurement.None,
            Measurement.NotApplicable,
            Measurement.Of(true),
            Measurement.Of(false),
            Measurement.Of(0, 0),
            Measurement.Of(-1, 10),
            Measurement.Of(1, -10),
            Measurement.Of(11, 10),
            Measurement.Count(-1),
            Measurement.AllOf(Measurement.None)));

    /// <summary>Any report with one target.</summary>
    public static Gen<ObjectiveReport> Simple { get; } =
        from criterion in Criteria
        from measurement in Measurements(criterion.Target!.Value)
        from closed in Closed
        select Report(criterion, measurement, closed);

    /// <summary>Any report, compound ones and ones whose parts do not fit included.</summary>
    public static Gen<ObjectiveReport> Any { get; } = Gen.OneOf(
        Simple,
        from count in Gen.Choose(1, 4)
        from parts in Simple.ArrayOf(count)
        from closed in Closed
        select Report(
            ObjectiveCriterion.AllOf(parts.Select(part => part.Objective.Criterion)),
            Measurement.AllOf(parts.Select(part => part.Measurement)),
            closed),
        from part in Simple
        from whole in Gen.Elements<Measurement>(Measurement.None, Measurement.NotApplicable, Measurement.AllOf(Measurement.None, Measurement.None), Measurement.Of(1, 1))
        select Report(ObjectiveCriterion.AllOf(part.Objective.Criterion), whole, part.IsPeriodClosed));

    public static ObjectiveReport Report(ObjectiveCriterion criterion, Measurement measurement, bool closed = true, string? department = null, string id = "X") =>
        new() { Objective = Objective(criterion, id), Measurement = measurement, IsPeriodClosed = closed, Department = department };

    public static Objective Objective(ObjectiveCriterion criterion, string id = "X") => new() { Id = id, Criterion = criterion };

    /// <summary>The status by every published rule set: where no period is named, all say the same.</summary>
    public static ObjectiveStatus StatusOf(ObjectiveCriterion criterion, Measurement measurement, bool closed = true) => Assert.Single(
        PublishedAppraisers.Select(appraiser => appraiser.Appraise(Report(criterion, measurement, closed)).Status).Distinct());

    public static bool IsGood(ObjectiveStatus status) => status is ObjectiveStatus.Attained or ObjectiveStatus.ProvisionallyAttained;

    public static LocalDate Day(int day) => new LocalDate(2026, 1, 1).PlusDays(day);
}
