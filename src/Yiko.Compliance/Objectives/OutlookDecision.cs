using System.Numerics;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>Looks ahead before a period ends: still reachable, how many failures may still happen, lost since when.</summary>
internal static class OutlookDecision
{
    public static ObjectiveOutlook Of(RuleSetStamp stamp, ObjectiveCourse course, CancellationToken cancellation)
    {
        if (course.Objective.Criterion is not TargetCriterion criterion) return Unknown(stamp, course, OutlookReasons.Compound);
        if (course.Entries.Any(IsFaulty)) return Unknown(stamp, course, OutlookReasons.Faulty);
        if (IsCount(course, criterion) is not { } isCount) return Unknown(stamp, course, OutlookReasons.NotCumulative);
        if (criterion.Target < Ratio.Zero || (!isCount && criterion.Target > Ratio.One)) return Unknown(stamp, course, OutlookReasons.TargetOffScale);
        var steps = Steps(course, isCount);
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

    private static (LocalDate Date, BigInteger Counted, BigInteger Cases)[] Steps(ObjectiveCourse course, bool isCount) =>
    [
        .. course.Entries.OrderBy(entry => entry.Date).Select(entry => entry.Measurement is RatioMeasurement ratio
            ? (entry.Date, ratio.Numerator, isCount ? ratio.Numerator : ratio.Denominator)
            : (entry.Date, ((CountMeasurement)entry.Measurement).Occurrences, ((CountMeasurement)entry.Measurement).Occurrences)),
    ];

    // Occurrences are counted, shares are counted out of cases; null where the figures are of neither kind or of both. Without an entry
    // a target up to 1 is taken for a share.
    private static bool? IsCount(ObjectiveCourse course, TargetCriterion criterion)
    {
        var counts = course.Entries.Count(entry => entry.Measurement is CountMeasurement);
        var ratios = course.Entries.Count(entry => entry.Measurement is RatioMeasurement);
        if (counts + ratios < course.Entries.Count) return null;
        if (criterion.Comparator == ObjectiveComparator.ZeroOccurrences) return true;
        if (course.Entries.IsEmpty) return criterion.Target > Ratio.One;
        return counts > 0 && ratios > 0 ? null : counts > 0;
    }

    private static bool IsFaulty(DatedMeasurement entry) =>
        ReportFaultFinder.Of(entry.Measurement) != ReportFaults.None
        || (entry.Measurement is RatioMeasurement ratio && ratio.Numerator > ratio.Denominator);

    private static ObjectiveOutlook Lost(RuleSetStamp stamp, ObjectiveCourse course, LocalDate? on) =>
        new(course, ObjectiveProspect.Lost, new([on is { } date ? OutlookReasons.Lost(date) : OutlookReasons.OutOfReach]), stamp) { LostOn = on };

    private static ObjectiveOutlook Unknown(RuleSetStamp stamp, ObjectiveCourse course, Reason why) =>
        new(course, ObjectiveProspect.Unknown, new([why]), stamp);
}
