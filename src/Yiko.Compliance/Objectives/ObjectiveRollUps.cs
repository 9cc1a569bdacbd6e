using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>Rolls reports up by department, by discipline and for the company: figures are pooled, percentages never averaged.</summary>
/// <remarks>
/// Reports belong together where id and criterion of their objectives agree. A report without data leaves the pooled objective without
/// data, unless it is lost already. Pure and safe for concurrent use.
/// </remarks>
public static class ObjectiveRollUps
{
    /// <summary>A roll-up for each department, by name; reports that name none come first.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<ObjectiveRollUp> ByDepartment(
        IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(appraiser);
        return Guard.Against.Null(reports)
            .GroupBy(report => report.Department, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(appraiser, group, group.Key, cancellation) with { Department = group.Key })
            .ToValueList();
    }

    /// <summary>A roll-up for each discipline, in the order of the enumeration; objectives that name none come first.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<ObjectiveRollUp> ByDiscipline(
        IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(appraiser);
        return Guard.Against.Null(reports)
            .GroupBy(report => report.Objective.Discipline)
            .OrderBy(group => group.Key)
            .Select(group => Of(appraiser, group, null, cancellation) with { Discipline = group.Key })
            .ToValueList();
    }

    /// <summary>The roll-up of the company.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ObjectiveRollUp OfCompany(
        IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        CancellationToken cancellation = default) =>
        Of(Guard.Against.Null(appraiser), Guard.Against.Null(reports), null, cancellation);

    private static ObjectiveRollUp Of(
        IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        string? department,
        CancellationToken cancellation)
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

        return new()
        {
            Appraisals = appraisals.ToValueList(),
            Status = ThreeValuedLogic.AllOf(appraisals.Select(appraisal => appraisal.Status)),
        };
    }
}
