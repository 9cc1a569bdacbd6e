using System.Numerics;

namespace Yiko.Compliance.Objectives;

/// <summary>The reason codes of appraisal: their one home.</summary>
internal static class ObjectiveReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow ImpossibleCoverage = Counted("objective.fault.impossible-coverage", "Watched parts {covered} of {exposed} exposed ones: the first must lie between 0 and the second.", "已监测时段 {covered} 应在 0 与应监测时段 {exposed} 之间。");

    private static readonly (ReportFaults Fault, ReasonRow Reason)[] Faults =
    [
        (ReportFaults.MeasurementDoesNotFit, Counted("objective.fault.measurement-does-not-fit", "The measurement does not fit the objective: another kind, or another number of parts.", "统计数据与目标不匹配（类型或分项数不同）。")),
        (ReportFaults.NegativeNumerator, Counted("objective.fault.negative-numerator", "The numerator {value} is negative.", "分子 {value} 为负数。")),
        (ReportFaults.NegativeDenominator, Counted("objective.fault.negative-denominator", "The denominator {value} is negative.", "分母 {value} 为负数。")),
        (ReportFaults.NegativeCount, Counted("objective.fault.negative-count", "The count {value} is negative.", "次数 {value} 为负数。")),
        (ReportFaults.ImpossibleCoverage, ImpossibleCoverage),
        (ReportFaults.TargetAboveOne, Defined("objective.fault.target-above-one", "A ratio was measured, and the target {target} is above 1, which no part of a whole reaches.", "统计数据为比率，而目标值 {target} 大于 1。")),
        (ReportFaults.NegativeTarget, Defined("objective.fault.negative-target", "The target {target} is negative, but what was counted cannot be.", "统计数据不可能为负，而目标值 {target} 为负数。")),
        (ReportFaults.AboveTheWhole, Counted("objective.fault.above-the-whole", "{numerator} of {denominator} is more than the whole.", "分子 {numerator} 大于分母 {denominator}，超过全部。")),
        (ReportFaults.ShareOffTheWhole, Counted("objective.fault.share-off-the-whole", "The objective is a share of a whole, and {value} does not lie between 0 and 1.", "目标为比率，实际值 {value} 不在 0 与 1 之间。")),
        (ReportFaults.UnitDiffers, Defined("objective.fault.unit-differs", "The objective is stated in {stated}, but {measured} was measured: report both alike.", "目标以{stated}设定，统计数据却为{measured}，请统一计量方式后重报。")),
    ];

    private static readonly LocalizedText Share = LocalizedText.Of("a share", "比率");
    private static readonly LocalizedText Number = LocalizedText.Of("a number", "数值");

    private static readonly ReasonRow UnitUnsaid = Defined("objective.unit.unsaid", "The value {actual} is above 1 and the target {target} is not: if the target is a share, say so, for then the value cannot be.", "实际值 {actual} 大于 1，而目标值 {target} 不大于 1；如目标为比率，请注明，并核对实际值。");
    private static readonly ReasonRow CountedOver = Counted("objective.period.counted", "Counted over the period from {from} to {to}.", "统计期为 {from} 至 {to}。");
    private static readonly ReasonRow ClosedEarly = Counted("objective.period.closed-early", "As of {as-of} the last day of the period has not passed; it is closed by the word of whoever reports.", "截至 {as-of}，统计期最后一日尚未届满，按上报情况提前结束统计。");

    private static readonly ReasonRow PercentMeant = Defined("objective.fault.percent-meant", "A ratio was measured, and the target {target} is above 1, which no part of a whole reaches: {target}% was probably meant.", "统计数据为比率，而目标值 {target} 大于 1，疑应为 {target}%，请更正。");
    private static readonly ReasonRow NotAppraised = Counted("objective.fault.not-appraised", "Not appraised until the report is corrected: neither attained nor not attained.", "数据更正之前不作判定，不视为完成，也不视为未完成。");
    private static readonly ReasonRow NotMeasured = Counted("objective.no-data.not-measured", "Nothing was measured.", "无统计数据。");
    private static readonly ReasonRow DenominatorZero = Counted("objective.no-data.denominator-zero", "The denominator is 0: nothing was measured.", "分母为 0，无可统计的数据。");
    private static readonly ReasonRow CoverageMissing = Counted("objective.no-data.coverage-missing", "Nobody says for how much of the period occurrences were watched for, so none reported is not none occurred.", "未说明统计监测覆盖的时段，未上报不等于未发生。");
    private static readonly ReasonRow CoverageIncomplete = Counted("objective.no-data.coverage-incomplete", "Occurrences were watched for in {covered} of {exposed} parts of the period only.", "应监测 {exposed} 个时段，仅监测 {covered} 个，统计不完整。");
    private static readonly ReasonRow NothingExposed = Counted("objective.no-data.nothing-exposed", "No occurrence was possible in any part of the period.", "统计期内无应监测时段。");
    private static readonly ReasonRow NoData = Counted("objective.no-data.not-attained", "No data, which never counts as attained.", "无数据，不得视为完成。");
    private static readonly ReasonRow NotApplicable = Counted("objective.not-applicable.stated", "The objective does not apply in this period.", "本期不适用。");
    private static readonly ReasonRow NothingToCount = Counted("objective.not-applicable.denominator-zero", "No case arose in this period, so the objective does not apply.", "本期未发生相关业务，不适用。");
    private static readonly ReasonRow AboveTheWhole = Counted("objective.share.above-the-whole", "{numerator} of {denominator} is more than the whole: check the figures.", "分子 {numerator} 大于分母 {denominator}，请核对统计数据。");
    private static readonly ReasonRow FirstFailure = Counted("objective.lost.first-failure", "A target of 100 % is lost at the first failure, whatever the period still brings.", "目标为 100%，出现一次不合格即判定为未完成，本期内不再改变。");
    private static readonly ReasonRow FirstOccurrence = Counted("objective.lost.first-occurrence", "A target of zero is lost at the first occurrence, whatever the period still brings.", "目标为零，发生一起即判定为未完成，本期内不再改变。");
    private static readonly ReasonRow Open = Counted("objective.period.open", "The period is still open: the result is provisional.", "统计期尚未结束，结果为阶段性结果。");
    private static readonly ReasonRow Part = Counted("objective.compound.part", "Part {number} of the objective follows.", "以下为目标第 {number} 项。");
    private static readonly ReasonRow CompoundMet = Counted("objective.compound.met", "Every part is met.", "各项均完成。");
    private static readonly ReasonRow CompoundMissed = Counted("objective.compound.missed", "A part is missed, so the whole is.", "其中有未完成项，整体判定为未完成。");
    private static readonly ReasonRow CompoundUnknown = Counted("objective.compound.unknown", "No part is missed, but not every part could be appraised, so the whole could not.", "无未完成项，但有未能判定的项，整体不能判定为完成。");
    private static readonly ReasonRow CompoundNotApplicable = Counted("objective.compound.not-applicable", "No part applies.", "各项均不适用。");
    private static readonly ReasonRow CorrectiveAction = Rows.Manual("objective.action.corrective", "CAP-01", "10.2", "The objective is not attained: analyse the cause and take corrective action.", "目标未完成，应分析原因并采取纠正措施。");

    private static readonly ComparisonReasons Shares = new()
    {
        AtLeast = (Counted("objective.share.at-least-met", "{numerator} of {denominator} (about {actual:about}) reaches the target of at least {target:percent}; margin {margin}.", "{numerator}/{denominator}（约 {actual:about}），达到目标（不低于 {target:percent}），差值 {margin}。"), Counted("objective.share.at-least-missed", "{numerator} of {denominator} (about {actual:about}) misses the target of at least {target:percent}; margin {margin}.", "{numerator}/{denominator}（约 {actual:about}），未达到目标（不低于 {target:percent}），差值 {margin}。")),
        AtMost = (Counted("objective.share.at-most-met", "{numerator} of {denominator} (about {actual:about}) keeps to the target of at most {target:percent}; margin {margin}.", "{numerator}/{denominator}（约 {actual:about}），符合目标（不超过 {target:percent}），差值 {margin}。"), Counted("objective.share.at-most-missed", "{numerator} of {denominator} (about {actual:about}) exceeds the target of at most {target:percent}; margin {margin}.", "{numerator}/{denominator}（约 {actual:about}），超过目标上限 {target:percent}，差值 {margin}。")),
        Equal = (Counted("objective.share.equal-met", "{numerator} of {denominator} is exactly the target {target:percent}; margin {margin}.", "{numerator}/{denominator}，等于目标值 {target:percent}，差值 {margin}。"), Counted("objective.share.equal-missed", "{numerator} of {denominator} (about {actual:about}) is not the target {target:percent}; margin {margin}.", "{numerator}/{denominator}（约 {actual:about}），不等于目标值 {target:percent}，差值 {margin}。")),
    };

    private static readonly ComparisonReasons Numbers = new()
    {
        AtLeast = (Counted("objective.number.at-least-met", "{actual} reaches the target of at least {target}; margin {margin}.", "实际值 {actual}，达到目标（不低于 {target}），差值 {margin}。"), Counted("objective.number.at-least-missed", "{actual} misses the target of at least {target}; margin {margin}.", "实际值 {actual}，未达到目标（不低于 {target}），差值 {margin}。")),
        AtMost = (Counted("objective.number.at-most-met", "{actual} keeps to the target of at most {target}; margin {margin}.", "实际值 {actual}，符合目标（不超过 {target}），差值 {margin}。"), Counted("objective.number.at-most-missed", "{actual} exceeds the target of at most {target}; margin {margin}.", "实际值 {actual}，超过目标上限 {target}，差值 {margin}。")),
        Equal = (Counted("objective.number.equal-met", "{actual} is exactly the target {target}; margin {margin}.", "实际值 {actual}，等于目标值 {target}，差值 {margin}。"), Counted("objective.number.equal-missed", "{actual} is not the target {target}; margin {margin}.", "实际值 {actual}，不等于目标值 {target}，差值 {margin}。")),
    };

    private static readonly (ReasonRow Met, ReasonRow Missed) Answers = (Counted("objective.answer.met", "The condition is met.", "符合要求。"), Counted("objective.answer.missed", "The condition is not met.", "不符合要求。"));
    private static readonly (ReasonRow Met, ReasonRow Missed) Occurrences = (Counted("objective.zero.met", "Nothing occurred, and occurrences were watched for in all exposed parts of the period ({covered} of {exposed}).", "未发生，且统计监测覆盖全部应监测时段（{covered}/{exposed}）。"), Counted("objective.zero.missed", "There were occurrences where the target is zero: {count}.", "目标为零，实际发生 {count} 起。"));

    public static ReasonRow NotPoolable { get; } = Counted("objective.no-data.not-poolable", "The figures cannot be added up: report numerators and denominators, or counts, of one kind.", "各部门数据不能合并统计，请统一上报分子分母或次数。");

    public static ReasonRow PeriodsOverlap { get; } = Counted("objective.no-data.periods-overlap", "Periods that overlap, such as a quarter and one of its months, are reported: their figures would count twice.", "上报的统计期相互重叠（如季度与其中的月份），合并将重复统计。");

    public static ReasonRow ReportMissing { get; } = Counted("objective.no-data.report-missing", "A report is missing, and it could change the result.", "有部门或时段未上报，且可能影响结果。");

    public static ValueList<Reason> Explain(ObjectiveRuleSet rules, ObjectiveReport report)
    {
        var decision = ObjectiveDecision.Of(rules, report);
        List<Reason> reasons = [.. ManualObjectiveReasons.Of(report.Objective)];
        Add(reasons, report.Objective, report.Objective.Criterion, report.Measurement, decision, CalendarPeriod.IsClosed(rules, report));
        if (decision.Status != ObjectiveStatus.NotAppraised && CalendarPeriod.Of(rules, report) is { } period)
        {
            reasons.Add(CountedOver.With(ReasonArgument.Of("from", period.Start), ReasonArgument.Of("to", period.End)));
            if (report is { IsPeriodClosed: true, AsOf: { } asOf } && asOf <= period.End) reasons.Add(ClosedEarly.With(ReasonArgument.Of("as-of", asOf)));
        }

        switch (decision.Status)
        {
            case ObjectiveStatus.NotAppraised:
                reasons.Add(NotAppraised);
                break;
            case ObjectiveStatus.NoData:
                reasons.Add(NoData);
                break;
            case ObjectiveStatus.ProvisionallyAttained or ObjectiveStatus.ProvisionallyNotAttained:
                reasons.Add(Open);
                break;
            case ObjectiveStatus.NotAttained when rules.LossAsksForCorrectiveAction:
                reasons.Add(CorrectiveAction);
                break;
        }

        return reasons.ToValueList();
    }

    /// <summary>A reason that rests on what is counted, 9.1.1 (OBJ-10).</summary>
    private static ReasonRow Counted(string code, string english, string chinese) => Rows.Manual(code, "OBJ-10", "9.1.1", english, chinese);

    /// <summary>A reason that rests on how the objective was set, 6.2.1 b): measurable (OBJ-08).</summary>
    private static ReasonRow Defined(string code, string english, string chinese) => Rows.Manual(code, "OBJ-08", "6.2.1 b)", english, chinese);

    /// <summary>A whole number, of any size.</summary>
    public static ReasonArgument Whole(string name, BigInteger value) => ReasonArgument.Of(name, Ratio.Of(value, 1));

    private static void Add(
        List<Reason> reasons,
        Objective objective,
        ObjectiveCriterion criterion,
        Measurement measurement,
        ObjectiveDecision decision,
        bool closed)
    {
        if (decision.Faults != ReportFaults.None) AddFaults(reasons, objective, criterion, measurement, decision.Faults);
        else if (decision.Gap != MeasurementGap.None) reasons.Add(GapReason(measurement, decision));
        else if (decision.Parts is { } parts) AddParts(reasons, objective, (AllOfCriterion)criterion, (CompoundMeasurement)measurement, parts, decision.Status, closed);
        else AddComparison(reasons, objective, (TargetCriterion)criterion, measurement, decision, closed);
    }

    private static void AddFaults(List<Reason> reasons, Objective objective, ObjectiveCriterion criterion, Measurement measurement, ReportFaults faults)
    {
        var target = (criterion as TargetCriterion)?.Target ?? Ratio.Zero;
        foreach (var (fault, reason) in Faults)
        {
            if (!faults.HasFlag(fault)) continue;
            reasons.Add(fault switch
            {
                ReportFaults.TargetAboveOne when target <= Ratio.Of(100, 1) => PercentMeant.With(Exact("target", target)),
                ReportFaults.TargetAboveOne or ReportFaults.NegativeTarget => reason.With(Exact("target", target)),
                ReportFaults.NegativeNumerator => reason.With(Whole("value", ((RatioMeasurement)measurement).Numerator)),
                ReportFaults.NegativeDenominator => reason.With(Whole("value", ((RatioMeasurement)measurement).Denominator)),
                ReportFaults.NegativeCount => reason.With(Whole("value", ((CountMeasurement)measurement).Occurrences)),
                ReportFaults.ImpossibleCoverage => reason.With(Covered(measurement)),
                ReportFaults.AboveTheWhole => reason.With(Parts((RatioMeasurement)measurement)),
                ReportFaults.ShareOffTheWhole => reason.With(Exact("value", measurement.Actual!.Value)),
                ReportFaults.UnitDiffers => reason.With(
                    ReasonArgument.Of("stated", objective.IsShare == true ? Share : Number), ReasonArgument.Of("measured", objective.IsShare == true ? Number : Share)),
                _ => reason,
            });
        }
    }

    private static Reason GapReason(Measurement measurement, ObjectiveDecision decision) => decision.Gap switch
    {
        MeasurementGap.DenominatorZero => decision.Status == ObjectiveStatus.NotApplicable ? NothingToCount : DenominatorZero,
        MeasurementGap.NotApplicable => NotApplicable,
        MeasurementGap.CoverageMissing => CoverageMissing,
        MeasurementGap.CoverageIncomplete => CoverageIncomplete.With(Covered(measurement)),
        MeasurementGap.NothingExposed => NothingExposed,
        _ => (measurement as NoMeasurement)?.Why ?? NotMeasured,
    };

    private static void AddParts(
        List<Reason> reasons,
        Objective objective,
        AllOfCriterion criterion,
        CompoundMeasurement measurement,
        ObjectiveDecision[] parts,
        ObjectiveStatus status,
        bool closed)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            reasons.Add(Part.With(ReasonArgument.Of("number", i + 1)));
            Add(reasons, objective, criterion.Parts[i], measurement.Parts[i], parts[i], closed);
        }

        reasons.Add(status switch
        {
            ObjectiveStatus.Attained or ObjectiveStatus.ProvisionallyAttained => CompoundMet,
            ObjectiveStatus.NotAttained or ObjectiveStatus.ProvisionallyNotAttained => CompoundMissed,
            ObjectiveStatus.NotApplicable => CompoundNotApplicable,
            _ => CompoundUnknown,
        });
    }

    private static void AddComparison(
        List<Reason> reasons,
        Objective objective,
        TargetCriterion criterion,
        Measurement measurement,
        ObjectiveDecision decision,
        bool closed)
    {
        reasons.Add(ComparisonOf(criterion, measurement, decision));
        if (ReportFaultFinder.Of(measurement).HasFlag(ReportFaults.ImpossibleCoverage)) reasons.Add(ImpossibleCoverage.With(Covered(measurement)));
        if (IsUnitUnsaid(objective, criterion, measurement, decision)) reasons.Add(UnitUnsaid.With(Exact("actual", decision.Actual!.Value), Exact("target", criterion.Target)));
        if (measurement is RatioMeasurement ratio && criterion.Comparator != ObjectiveComparator.ZeroOccurrences && ratio.Numerator > ratio.Denominator)
            reasons.Add(AboveTheWhole.With(Parts(ratio)));
        if (decision.IsLost && !closed) reasons.Add(criterion.Target == Ratio.One ? FirstFailure : FirstOccurrence);
    }

    // 60 reaches 95 % only where 95 % was meant as a number. To count once where once is asked for is no such case: no count is a part of one.
    private static bool IsUnitUnsaid(Objective objective, TargetCriterion criterion, Measurement measurement, ObjectiveDecision decision) =>
        objective.IsShare is null && measurement is ValueMeasurement or CountMeasurement && measurement.Actual > Ratio.One
        && criterion is { Comparator: ObjectiveComparator.AtLeast, Target: var target } && target > Ratio.Zero
        && (target < Ratio.One || (target == Ratio.One && measurement is ValueMeasurement)) && decision.IsMet;

    private static ReasonArgument[] Parts(RatioMeasurement ratio) => [Whole("numerator", ratio.Numerator), Whole("denominator", ratio.Denominator)];

    private static Reason ComparisonOf(TargetCriterion criterion, Measurement measurement, ObjectiveDecision decision)
    {
        var actual = decision.Actual!.Value;
        if (measurement is YesNoMeasurement) return decision.IsMet ? Answers.Met : Answers.Missed;
        if (criterion.Comparator == ObjectiveComparator.ZeroOccurrences) return Occurrence(measurement, decision);
        var margin = Exact("margin", decision.Margin!.Value);
        return measurement is RatioMeasurement ratio
            ? Shares.Of(criterion.Comparator, decision.IsMet).With(
                Whole("numerator", ratio.Numerator),
                Whole("denominator", ratio.Denominator),
                ReasonArgument.Of("actual", actual),
                ReasonArgument.Of("target", criterion.Target),
                margin)
            : Numbers.Of(criterion.Comparator, decision.IsMet).With(Exact("actual", actual), Exact("target", criterion.Target), margin);
    }

    private static Reason Occurrence(Measurement measurement, ObjectiveDecision decision)
    {
        if (decision.IsMet) return Occurrences.Met.With(Covered(measurement));
        return Occurrences.Missed.With(measurement is RatioMeasurement ratio ? Whole("count", ratio.Numerator) : Exact("count", decision.Actual!.Value));
    }

    private static ReadOnlySpan<ReasonArgument> Covered(Measurement measurement)
    {
        var coverage = (measurement is RatioMeasurement ratio ? ratio.Coverage : ((CountMeasurement)measurement).Coverage)!;
        return new[] { Exact("covered", coverage.Covered), Exact("exposed", coverage.Exposed) };
    }

    // A fraction that ends after a few decimals reads better as a number: 94.96, not 2374/25.
    private static ReasonArgument Exact(string name, Ratio value) =>
        value.TryToDecimal(out var number) ? ReasonArgument.Of(name, number) : ReasonArgument.Of(name, value);

    /// <summary>Met and missed for each comparator.</summary>
    private sealed class ComparisonReasons
    {
        public required (ReasonRow Met, ReasonRow Missed) AtLeast { get; init; }

        public required (ReasonRow Met, ReasonRow Missed) AtMost { get; init; }

        public required (ReasonRow Met, ReasonRow Missed) Equal { get; init; }

        public ReasonRow Of(ObjectiveComparator comparator, bool met)
        {
            var pair = comparator switch
            {
                ObjectiveComparator.AtLeast => AtLeast,
                ObjectiveComparator.AtMost => AtMost,
                _ => Equal,
            };
            return met ? pair.Met : pair.Missed;
        }
    }
}
