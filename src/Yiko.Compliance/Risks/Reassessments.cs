using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>Which hazards are due for assessment again and why, and which assessments lack a participant.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class Reassessments
{
    /// <summary>The hazards that an event concerned after their latest assessment (LEC-10 to LEC-12).</summary>
    /// <param name="history">All assessments.</param>
    /// <param name="events">What happened, in any order. An assessment on the day of the event answers it.</param>
    /// <param name="asOf">The day; later assessments and events are ignored.</param>
    /// <param name="cancellation">Stops the work between two hazards.</param>
    /// <returns>The hazards that are due, by id.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<ReassessmentDue> Due(
        IEnumerable<HazardAssessment> history,
        IEnumerable<ReassessmentEvent> events,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var happened = Guard.Against.Null(events).Where(item => item.Date <= asOf).OrderBy(item => item.Date).ToArray();
        var latest = Guard.Against.Null(history)
            .Where(entry => entry.Date <= asOf)
            .GroupBy(entry => entry.Hazard.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, Date: group.Max(entry => entry.Date)));
        List<ReassessmentDue> due = [];
        foreach (var (id, date) in latest)
        {
            cancellation.ThrowIfCancellationRequested();
            var open = happened.Where(item => item.Date > date && Concerns(item, id)).ToArray();
            if (open.Length == 0) continue;
            due.Add(new() { HazardId = id, Since = open[0].Date, Reasons = open.Select(HazardReasons.Trigger).ToValueList() });
        }

        return due.ToValueList();
    }

    /// <summary>The assessments in which the workers' representative took no part (LEC-13).</summary>
    /// <param name="history">The assessments.</param>
    /// <returns>A reason for each such assessment, in the order of the history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static ValueList<Reason> MissingParticipation(IEnumerable<HazardAssessment> history) =>
        Guard.Against.Null(history)
            .Where(entry => entry.Participants.All(role => role.Code != Role.WorkersRepresentative.Code))
            .Select(entry => HazardReasons.WorkersRepresentativeMissing(entry.Hazard.Id, entry.Date))
            .ToValueList();

    private static bool Concerns(ReassessmentEvent happened, string hazardId) =>
        happened.HazardIds.IsEmpty || happened.HazardIds.Contains(hazardId);
}
