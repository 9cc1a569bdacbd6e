using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Whether a service project may start: its hazards have to be identified and assessed before (LEC-10).</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class ProjectStartGate
{
    /// <summary>Checks a project before it starts.</summary>
    /// <param name="project">What is known of the project.</param>
    /// <returns>Allowed, or everything that stands against the start.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    public static ProjectStartVerdict Check(ProjectStart project) =>
        new() { Reasons = Obstacles(Guard.Against.Null(project)).ToValueList() };

    private static IEnumerable<Reason> Obstacles(ProjectStart project)
    {
        if (project.Assessments.IsEmpty) yield return HazardReasons.NotIdentified;
        if (project.IdentifiedBy.All(role => role.Code != Role.ProjectLeader.Code)) yield return HazardReasons.LeaderMissing;
        foreach (var history in project.Assessments.GroupBy(entry => entry.Hazard.Id, StringComparer.Ordinal))
        {
            var inTime = history.Where(entry => entry.Date <= project.Date).OrderBy(entry => entry.Date).ToArray();
            if (inTime.Length == 0) yield return HazardReasons.AssessedLate(history.Key, history.Min(entry => entry.Date));
            else if (inTime[inTime.Length - 1].Assessment.IsAcceptable is not { } acceptable) yield return HazardReasons.NotRated(history.Key);
            else if (!acceptable && !project.ControlledHazardIds.Contains(history.Key)) yield return HazardReasons.Uncontrolled(history.Key);
        }
    }
}
