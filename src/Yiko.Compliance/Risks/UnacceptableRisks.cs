using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>The lists of unacceptable risks (不可接受风险清单) of the company and of its departments, as of a day.</summary>
/// <remarks>
/// A risk comes onto the list by an assessment that finds it unacceptable and leaves it only by one that finds it acceptable: an
/// assessment that could not be rated changes nothing. Pure and safe for concurrent use.
/// </remarks>
public static class UnacceptableRisks
{
    /// <summary>The company's list: the departments' lists together, each hazard once, by id.</summary>
    /// <param name="history">All assessments; those of one hazard on one day in the order in which they were made.</param>
    /// <param name="asOf">The day; later assessments are ignored.</param>
    /// <param name="cancellation">Stops the work between two assessments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<UnacceptableRisk> OfCompany(
        IEnumerable<HazardAssessment> history,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        Dictionary<string, UnacceptableRisk> listed = new(StringComparer.Ordinal);
        foreach (var entry in Guard.Against.Null(history).Where(entry => entry.Date <= asOf).OrderBy(entry => entry.Date))
        {
            cancellation.ThrowIfCancellationRequested();
            var id = entry.Hazard.Id;
            if (entry.Assessment.IsAcceptable == true) listed.Remove(id);
            if (entry.Assessment.IsAcceptable != false) continue;
            var since = listed.TryGetValue(id, out var earlier) ? earlier.Since : entry.Date;
            listed[id] = new() { Hazard = entry.Hazard, Since = since, Assessment = entry.Assessment };
        }

        return listed.Values.OrderBy(risk => risk.Hazard.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The list of one department.</summary>
    /// <param name="history">All assessments; those of one hazard on one day in the order in which they were made.</param>
    /// <param name="department">The department, by the host's name.</param>
    /// <param name="asOf">The day; later assessments are ignored.</param>
    /// <param name="cancellation">Stops the work between two assessments.</param>
    /// <exception cref="ArgumentException"><paramref name="history"/> is null or <paramref name="department"/> blank.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<UnacceptableRisk> OfDepartment(
        IEnumerable<HazardAssessment> history,
        string department,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        Guard.Against.NullOrWhiteSpace(department);
        return OfCompany(history, asOf, cancellation).Where(risk => risk.Hazard.Departments.Contains(department)).ToValueList();
    }

    /// <summary>What an unacceptable risk still lacks (LEC-09).</summary>
    /// <param name="present">The responses that are in place.</param>
    /// <returns>A reason for each missing response; empty when all are in place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="present"/> is null.</exception>
    public static ValueList<Reason> MissingResponses(IEnumerable<RiskResponse> present) =>
        HazardChecklists.Responses.Missing(present).Select(part => part.WhenMissing).ToValueList();
}
