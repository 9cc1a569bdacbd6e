namespace Yiko.Compliance.Objectives;

/// <summary>The objectives of several reports, figures pooled. Reports belong together where id and criterion of their objectives agree.</summary>
internal static class RollUpDecision
{
    public static ObjectiveRollUp Of(
        IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        CancellationToken cancellation,
        string? department = null,
        ObjectiveDiscipline? discipline = null)
    {
        List<ObjectiveAppraisal> appraisals = [];
        var objectives = reports
            .GroupBy(report => (report.Objective.Id, report.Objective.Criterion))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var objective in objectives)
        {
            cancellation.ThrowIfCancellationRequested();
            appraisals.Add(PooledAppraisal.Of(appraiser, [.. objective], department));
        }

        return new(appraisals.ToValueList(), ThreeValuedLogic.AllOf(appraisals.Select(appraisal => appraisal.Status)))
        {
            Department = department,
            Discipline = discipline,
        };
    }
}
