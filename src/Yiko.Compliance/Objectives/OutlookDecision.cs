using System.Numerics;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>Looks ahead before a period ends: still reachable, how many failures may still happen, lost since when.</summary>
internal static class OutlookDecision
{
    public static ObjectiveOutlook Of(ObjectiveRuleSet rules, RuleSetStamp stamp, ObjectiveCourse course, CancellationToken cancellation)
    {
        var period = CalendarPeriod.Of(course.Objective.Period ?? rules.Period, course.AsOf);
        DatedMeasurement[] entries = [.. course.Entries.Where(entry => entry.Date >= period.Start && entry.Date <= course.AsOf).OrderBy(entry => entry.Date)];
        var outlook = Of(stamp, course, entries, cancellation);
        if (entries.Length == course.Entries.Count && rules.Citations == CitationTable.Manual) return outlook;
        return new(
            course,
            outlook.Prospect,
            rules.Citations.Cite(entries.Length == course.Entries.Count
                ? outlook.Rationale
                : new Rationale([.. outlook.Rationale, OutlookReasons.PassedOver(course.Entries.Count - entries.Length, period.Start, course.AsOf)])),
            stamp)
        {
            FailuresLeft = outlook.FailuresLeft,
            LostOn = outlook.LostOn,
        };
    }

    private static ObjectiveOutlook Of(RuleSetStamp stamp, ObjectiveCourse course, DatedMeasurement[] entries, CancellationToken cancellation)
    {
        if (course.Objective.Criterion is not TargetCriterion criterion) return Unknown(stamp, course, OutlookReasons.Compound);
        if (Array.Exists(entries, entry => IsFaulty(criterion, entry.Measurement))) return Unknown(stamp, course, OutlookReasons.Faulty);
        if (IsCount(entries, criterion) is not { } isCount) return Unknown(stamp, course, OutlookReasons.NotCumulative);
        if (criterion.Target < Ratio.Zero || (!isCount && criterion.Target > Ratio.One)) return Unknown(stamp, course, OutlookReasons.TargetOffScale);
        var steps = Steps(entries, isCount);
        var cases = steps.Aggregate(course.Outstanding, (sum, step) => sum + step.Cases);
        if (!isCount && cases is { IsZero: true }) return Unknown(stamp, course, OutlookReasons.NothingToCount);
        var goal = isCount ? OutlookGoal.OfCount(criterion) : OutlookGoal.OfShare(criterion, cases);
        return goal is { } reachable ? Look(stamp, course, reachable, steps, cases, cancellation) : Unknown(stamp, course, OutlookReasons.OutstandingUnknown);
    }

    private static ObjectiveOutlook Look(
        RuleSetStamp stamp,
        ObjectiveCourse course,
        OutlookGoal goal,
        (LocalDate Date, BigInteger Counted, BigInteger Cases)[] steps,
        BigInteger? cases,
        CancellationToken cancellation)
    {
        var (counted, remaining) = (BigInteger.Zero, cases);
        if (goal.IsLost(counted, remaining)) return Lost(stamp, course, null);
        foreach (var step in steps)
        {
            cancellation.ThrowIfCancellationRequested();
            counted += goal.CountsFailures ? step.Cases - step.Counted : step.Counted;
            remaining -= step.Cases;
            if (goal.IsLost(counted, remaining)) return Lost(stamp, course, step.Date);
        }

        var secured = goal.IsSecured(counted, remaining);
        var left = goal.FailuresLeft(counted, remaining);
        return new(
            course,
            secured ? ObjectiveProspect.Secured : ObjectiveProspect.Open,
            new([secured ? OutlookReasons.Secured : OutlookReasons.Open(left, course.Outstanding)]),
            stamp)
        {
            FailuresLeft = left,
        };
    }

    private static (LocalDate Date, BigInteger Counted, BigInteger Cases)[] Steps(DatedMeasurement[] entries, bool isCount) =>
    [
        .. entries.Select(entry => entry.Measurement is RatioMeasurement ratio
            ? (entry.Date, ratio.Numerator, isCount ? ratio.Numerator : ratio.Denominator)
            : (entry.Date, ((CountMeasurement)entry.Measurement).Occurrences, ((CountMeasurement)entry.Measurement).Occurrences)),
    ];

    // Occurrences are counted, shares are counted out of cases; null where the figures are of neither kind or of both. Without an entry
    // a target up to 1 is taken for a share.
    private static bool? IsCount(DatedMeasurement[] entries, TargetCriterion criterion)
    {
        var counts = entries.Count(entry => entry.Measurement is CountMeasurement);
        var ratios = entries.Count(entry => entry.Measurement is RatioMeasurement);
        if (counts + ratios < entries.Length) return null;
        if (criterion.Comparator == ObjectiveComparator.ZeroOccurrences) return true;
        if (entries.Length == 0) return criterion.Target > Ratio.One;
        return counts > 0 && ratios > 0 ? null : counts > 0;
    }

    // As in an appraisal, what has occurred is not undone by figures beside it that cannot be.
    private static bool IsFaulty(TargetCriterion criterion, Measurement measurement)
    {
        var faults = ReportFaultFinder.Of(measurement);
        return ReportFaultFinder.HasOccurred(criterion, measurement)
            ? (faults & ~ReportFaults.ImpossibleCoverage) != ReportFaults.None
            : faults != ReportFaults.None || (measurement is RatioMeasurement ratio && ratio.Numerator > ratio.Denominator);
    }

    private static ObjectiveOutlook Lost(RuleSetStamp stamp, ObjectiveCourse course, LocalDate? on) =>
        new(course, ObjectiveProspect.Lost, new([on is { } date ? OutlookReasons.Lost(date) : OutlookReasons.OutOfReach]), stamp) { LostOn = on };

    private static ObjectiveOutlook Unknown(RuleSetStamp stamp, ObjectiveCourse course, Reason why) =>
        new(course, ObjectiveProspect.Unknown, new([why]), stamp);
}
