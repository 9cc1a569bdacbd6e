namespace Yiko.Compliance.Objectives;

/// <summary>
/// The objectives of several reports, figures pooled. Reports belong together where id and criterion of their objectives and the year agree: months
/// and quarters roll up into their year, and years never into one another.
/// </summary>
internal static class RollUpDecision
{
    public static ObjectiveRollUp Of(
        ObjectiveRuleSet rules,
        IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        CancellationToken cancellation,
        string? department = null,
        ObjectiveDiscipline? discipline = null)
    {
        List<ObjectiveAppraisal> appraisals = [];
        var objectives = reports
            .GroupBy(report => (report.Objective.Id, report.Objective.Criterion, report.DayInPeriod?.Year))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Year);
        foreach (var objective in objectives)
        {
            cancellation.ThrowIfCancellationRequested();
            appraisals.Add(PooledAppraisal.Of(rules, appraiser, [.. objective], department));
        }

        return new(appraisals.ToValueList(), ThreeValuedLogic.AllOf(appraisals.Select(appraisal => appraisal.Status)))
        {
            Department = department,
            Discipline = discipline,
        };
    }
}
