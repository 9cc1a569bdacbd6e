namespace Yiko.Compliance.Objectives;

/// <summary>The verdict on several reports of one objective: their figures pooled, and a missing report never counted as a good one.</summary>
internal static class PooledAppraisal
{
    private static readonly NoMeasurement ReportMissing = new() { Why = ObjectiveReasons.ReportMissing };

    /// <summary>Pools reports on one objective; at least one.</summary>
    public static ObjectiveAppraisal Of(IObjectiveAppraiser appraiser, IReadOnlyList<ObjectiveReport> reports, string? department)
    {
        ObjectiveAppraisal[] parts = [.. reports.Select(appraiser.Appraise)];
        if (parts.Length == 1) return parts[0];
        var faulty = Array.Find(parts, part => part.Status == ObjectiveStatus.NotAppraised);
        if (faulty is not null) return faulty;
        var known = Array.FindAll(parts, SaysSomething);
        var pooled = new ObjectiveReport
        {
            Objective = reports[0].Objective,
            Measurement = MeasurementPool.Of(known.Select(part => part.Report.Measurement)),
            IsPeriodClosed = reports.All(report => report.IsPeriodClosed),
            Department = department,
        };
        if (known.Length == parts.Length) return appraiser.Appraise(pooled);

        // What is missing may only be left out where it could not change the verdict: an objective that is lost already.
        var soFar = appraiser.Appraise(pooled with { IsPeriodClosed = false });
        return soFar.Status == ObjectiveStatus.NotAttained ? soFar : appraiser.Appraise(pooled with { Measurement = ReportMissing });
    }

    // 0 of 0 says something: there was no case, and it adds none to the pool.
    private static bool SaysSomething(ObjectiveAppraisal part) =>
        part.Status != ObjectiveStatus.NoData || part.Report.Measurement is RatioMeasurement { Denominator.IsZero: true };
}
