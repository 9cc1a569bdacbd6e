using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>How an objective develops from period to period.</summary>
internal static class TrendDecision
{
    public static ValueList<ObjectiveTrendPoint> Of(
        IObjectiveAppraiser appraiser,
        Objective objective,
        IEnumerable<MonthlyMeasurement> months,
        ObjectivePeriod period,
        LocalDate asOf,
        CancellationToken cancellation)
    {
        var length = LengthOf(period);
        var periods = months
            .Where(month => month.Month.OnDayOfMonth(1) <= asOf)
            .ToLookup(month => OrdinalOf(month.Month) / length, month => month.Measurement);
        if (periods.Count == 0) return default;

        List<ObjectiveTrendPoint> points = [];
        Ratio? before = null;
        var last = periods.Max(group => group.Key);
        for (var ordinal = periods.Min(group => group.Key); ordinal <= last; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            var from = MonthOf(ordinal * length);
            var to = MonthOf((ordinal * length) + length - 1);
            var closed = to.ToDateInterval().End < asOf;
            var measured = periods.Contains(ordinal) ? periods[ordinal] : [Measurement.None];
            ObjectiveReport[] reports = [.. measured.Select(part => new ObjectiveReport { Objective = objective, Measurement = part, IsPeriodClosed = closed })];
            var appraisal = PooledAppraisal.Of(appraiser, reports, null);
            points.Add(new() { From = from, To = to, Appraisal = appraisal, Change = ChangeOf(before, appraisal.Margin) });
            before = appraisal.Margin;
        }

        return points.ToValueList();
    }

    // The margin grows in the direction of the objective, whichever that is.
    private static ObjectiveChange ChangeOf(Ratio? before, Ratio? now) => (before, now) switch
    {
        ({ } old, { } current) when current > old => ObjectiveChange.Improved,
        ({ } old, { } current) when current < old => ObjectiveChange.Worsened,
        ({ }, { }) => ObjectiveChange.Unchanged,
        _ => ObjectiveChange.NotComparable,
    };

    private static int LengthOf(ObjectivePeriod period) => period switch
    {
        ObjectivePeriod.Year => 12,
        ObjectivePeriod.Quarter => 3,
        ObjectivePeriod.Month => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "There is no such period."),
    };

    // From year 1 on, so that whole division never rounds towards zero from below.
    private static int OrdinalOf(YearMonth month) => (month.Year * 12) + month.Month - 1;

    private static YearMonth MonthOf(int ordinal) => new(ordinal / 12, (ordinal % 12) + 1);
}
