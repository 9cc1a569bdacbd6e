using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>How an objective develops from period to period.</summary>
internal static class TrendDecision
{
    public static ValueList<ObjectiveTrendPoint> Of(
        IObjectiveAppraiser appraiser,
        Objective objective,
        IEnumerable<DatedMeasurement> entries,
        ObjectivePeriod period,
        LocalDate asOf,
        CancellationToken cancellation)
    {
        var length = LengthOf(period);
        var periods = entries
            .Where(entry => entry.Date <= asOf)
            .ToLookup(entry => OrdinalOf(entry.Date.ToYearMonth()) / length, entry => entry.Measurement);
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
            // The margin grows in the direction of the objective, whichever that is.
            points.Add(new(from, to, appraisal, appraisal.Margin - before));
            before = appraisal.Margin;
        }

        return points.ToValueList();
    }

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
