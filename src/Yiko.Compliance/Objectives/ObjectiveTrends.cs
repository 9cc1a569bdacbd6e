using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>How an objective develops from period to period.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class ObjectiveTrends
{
    /// <summary>The trend of an objective.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="months">What was measured, month by month in any order; several measurements of a month are pooled.</param>
    /// <param name="period">The length of a period, such as <see cref="ObjectiveRuleSet.Period"/>: its months are pooled.</param>
    /// <param name="asOf">The day: later months are ignored, and a period that ends on it or later is open.</param>
    /// <param name="cancellation">Stops the work between two periods.</param>
    /// <returns>Every period from the first to the last that was measured; one in between without a measurement has no data.</returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="period"/> is not one of the enumeration.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<ObjectiveTrendPoint> Of(
        IObjectiveAppraiser appraiser,
        Objective objective,
        IEnumerable<MonthlyMeasurement> months,
        ObjectivePeriod period,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(appraiser);
        Guard.Against.Null(objective);
        var length = LengthOf(Guard.Against.EnumOutOfRange(period));
        var periods = Guard.Against.Null(months)
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
        _ => 1,
    };

    // From year 1 on, so that whole division never rounds towards zero from below.
    private static int OrdinalOf(YearMonth month) => (month.Year * 12) + month.Month - 1;

    private static YearMonth MonthOf(int ordinal) => new(ordinal / 12, (ordinal % 12) + 1);
}
