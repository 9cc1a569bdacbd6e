namespace Yiko.Compliance.Objectives;

/// <summary>The verdict on several reports of one objective: their figures pooled, and a missing report never counted as a good one.</summary>
internal static class PooledAppraisal
{
    private static readonly NoMeasurement ReportMissing = new() { Why = ObjectiveReasons.ReportMissing };
    private static readonly NoMeasurement ToldTwice = new() { Why = ObjectiveReasons.PeriodsOverlap };

    /// <summary>Pools reports on one objective and one year; at least one.</summary>
    public static ObjectiveAppraisal Of(ObjectiveRuleSet rules, IObjectiveAppraiser appraiser, IReadOnlyList<ObjectiveReport> reports, string? department)
    {
        ObjectiveAppraisal[] parts = [.. reports.Select(appraiser.Appraise)];
        if (parts.Length == 1) return parts[0];
        var period = PooledPeriod.Of(rules, reports);
        var known = Array.FindAll(parts, SaysSomething);
        var pooled = new ObjectiveReport
        {
            Objective = reports[0].Objective with { Period = period.Kind },
            Measurement = MeasurementPool.Of(known.Select(part => part.Report.Measurement)),
            IsPeriodClosed = period.IsWhole && reports.All(report => CalendarPeriod.IsClosed(rules, report)),
            DayInPeriod = period.Day,
            AsOf = period.AsOf,
            Department = department,
        };
        var whole = known.Length == parts.Length && !period.Lacks && !period.Overlaps ? appraiser.Appraise(pooled) : null;
        if (whole is { Status: not (ObjectiveStatus.NoData or ObjectiveStatus.NotAppraised) }) return whole;

        // What is missing, or does not add up, may only be left out where it could not change the verdict: an objective that is lost already.
        if (!period.Overlaps && Lost(appraiser, pooled) is { } together) return together;
        if (parts.Select(part => Lost(appraiser, part.Report)).FirstOrDefault(part => part is not null) is { } alone) return alone;
        if (whole is not null) return whole;
        if (Array.Find(parts, part => part.Status == ObjectiveStatus.NotAppraised) is { } faulty) return faulty;
        return appraiser.Appraise(pooled with { Measurement = period.Overlaps ? ToldTwice : ReportMissing });
    }

    // An objective that is missed while its period is still open is missed whatever is still to come.
    private static ObjectiveAppraisal? Lost(IObjectiveAppraiser appraiser, ObjectiveReport report) =>
        appraiser.Appraise(report with { IsPeriodClosed = false, AsOf = null }) is { Status: ObjectiveStatus.NotAttained } lost ? lost : null;

    // A fault says nothing that could be added. 0 of 0 says something: there was no case, and it adds none to the pool.
    private static bool SaysSomething(ObjectiveAppraisal part) =>
        part.Status != ObjectiveStatus.NotAppraised
        && (part.Status != ObjectiveStatus.NoData || part.Report.Measurement is RatioMeasurement { Denominator.IsZero: true });
}
