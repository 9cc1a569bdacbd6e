using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>How an objective develops from period to period.</summary>
internal static class TrendDecision
{
    public static ValueList<ObjectiveTrendPoint> Of(
        ObjectiveRuleSet rules,
        IObjectiveAppraiser appraiser,
        Objective objective,
        IEnumerable<DatedMeasurement> entries,
        LocalDate asOf,
        CancellationToken cancellation)
    {
        var kind = objective.Period ?? rules.Period;
        var periods = entries.Where(entry => entry.Date <= asOf).ToLookup(entry => CalendarPeriod.Of(kind, entry.Date));
        if (periods.Count == 0) return default;

        List<ObjectiveTrendPoint> points = [];
        Ratio? before = null;
        var last = periods.Max(group => group.Key.First);
        for (var period = periods.OrderBy(group => group.Key.First).First().Key; period.First <= last; period = period.Next)
        {
            cancellation.ThrowIfCancellationRequested();
            var report = new ObjectiveReport
            {
                Objective = objective,
                Measurement = Measurement.None,
                IsPeriodClosed = period.End < asOf,
                DayInPeriod = period.End,
                AsOf = asOf,
            };
            ObjectiveReport[] reports = [.. periods[period].Select(entry => report with { Measurement = entry.Measurement })];
            var appraisal = PooledAppraisal.Of(rules, appraiser, reports.Length == 0 ? [report] : reports, null);
            // The margin grows in the direction of the objective, whichever that is.
            points.Add(new(period.From, period.To, appraisal, appraisal.Margin - before));
            before = appraisal.Margin;
        }

        return points.ToValueList();
    }
}
