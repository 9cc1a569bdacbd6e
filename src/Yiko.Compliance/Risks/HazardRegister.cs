using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>
/// What is asked of a register of hazards as a whole: which risks are unacceptable, which hazards are due again, whether a project may
/// start, and what is missing.
/// </summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// HazardAssessment assessed = new()
/// {
///     Hazard = new() { Id = "H-07", Departments = ["Service"] },
///     Date = new(2026, 1, 12),
///     Assessment = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 }),
/// };
/// foreach (var risk in HazardRegister.UnacceptableInCompany([assessed], asOf: new(2026, 6, 30)))
///     Console.WriteLine($"{risk.Hazard.Id}: {risk.Assessment.Grade}"); // H-07: high
/// </code>
/// </example>
public sealed class HazardRegister
{
    private readonly RuleSetStamp _stamp;
    private readonly CitationTable _citations;

    /// <summary>The questions under a rule set.</summary>
    /// <param name="rules">The rule set in force, which every answer with a rationale names.</param>
    public HazardRegister(LecRuleSet rules) => (_stamp, _citations) = (RuleSetStamp.Of(rules), Guard.Against.Null(rules).Citations);

    /// <summary>What the list of the hazards is called that belong to no department: with the departments' lists it makes up the company's.</summary>
    public static LocalizedText NoDepartment { get; } = LocalizedText.Of("no department", "未明确部门");

    /// <summary>The four considerations that identification must cover, management manual 6.1.6.3 b) (LEC-04).</summary>
    public static Checklist Considerations => HazardChecklists.Considerations;

    /// <summary>What an unacceptable risk needs: a programme or controls (either is enough), resources, and more (LEC-09, LEC-14, LEC-15).</summary>
    public static Checklist Responses => HazardChecklists.Responses;

    /// <summary>The life of a hazard between identification and control, management manual 6.1.6.3.</summary>
    /// <remarks>
    /// From <c>unacceptable</c> there is no way to <c>acceptable</c> but by an acceptable assessment with controls in place (LEC-07). An
    /// assessment that something made due is taken in every stage; one that is said to be both counts as unacceptable.
    /// </remarks>
    public static Lifecycle Lifecycle => HazardLifecycle.Rules;

    /// <summary>Which of the four considerations of identification, management manual 6.1.6.3 b) (LEC-04), no hazard of a register comes from.</summary>
    /// <param name="register">The hazards.</param>
    /// <returns>A reason for each consideration without a hazard; empty when all four are covered.</returns>
    public static ValueList<Reason> MissingConsiderations(IEnumerable<Hazard> register) =>
        Considerations.Lacking(Faults.NoneNull(register, nameof(register)).SelectMany(hazard => hazard.Considerations));

    /// <summary>What an unacceptable risk still lacks (LEC-09, LEC-14, LEC-15).</summary>
    /// <param name="present">The codes of the <see cref="Responses"/> that are in place; of those that <paramref name="controls"/> answer, none.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="controls">
    /// The controls of the risk: the record of a <c>programme</c> or an <c>emergency-plan</c> by its id, which counts while it is in force, or the
    /// document of an <c>operational-control</c> by its number. Default none.
    /// </param>
    /// <param name="standings">The standings, on the day, of the records that the controls name. Default none.</param>
    /// <returns>A reason for each missing response and for each control that does not count; empty when all are in place.</returns>
    /// <exception cref="ArgumentException">A code is none of them, or one that controls answer; or a link is no control.</exception>
    public static ValueList<Reason> MissingResponses(
        IEnumerable<string> present, LocalDate asOf, ValueList<CaseLink> controls = default, ValueList<RecordStanding> standings = default)
    {
        string[] told = [.. Guard.Against.Null(present)];
        if (Array.Find(told, HazardControls.Answer) is { } answered) throw new ArgumentException($"Whether there is {answered} is answered by the controls.", nameof(present));
        var named = HazardControls.On(asOf, controls, standings, nameof(controls));
        return [.. Responses.Lacking(told.Concat(named.Counted.SelectMany(HazardControls.PartsOf))), .. named.Refused];
    }

    /// <summary>What a step of the <see cref="Lifecycle"/> does to a hazard, read from its assessment and its controls.</summary>
    /// <param name="stage">The code of the present stage, such as <c>unacceptable</c>.</param>
    /// <param name="step">The code of the step, such as <c>plan-controls</c>.</param>
    /// <param name="asOf">The day of the step.</param>
    /// <param name="isAcceptable">What the assessment at hand found; null (default) where there is none.</param>
    /// <param name="controls">The controls of the hazard, as for <see cref="MissingResponses"/>. Default none.</param>
    /// <param name="standings">The standings, on the day, of the records that the controls name. Default none.</param>
    /// <returns>The next stage; or the present one, with what stands against the step.</returns>
    /// <remarks>Controls are in place where they are documented, or where their programme is completed.</remarks>
    /// <exception cref="ArgumentException">Stage or step is none of the life cycle; the message names those that are. Or a link is no control.</exception>
    public static (Term Stage, ValueList<Reason> Refusals) Next(
        string stage, string step, LocalDate asOf, bool? isAcceptable = null, ValueList<CaseLink> controls = default, ValueList<RecordStanding> standings = default) =>
        HazardLifecycle.Next(stage, step, isAcceptable, HazardControls.On(asOf, controls, standings, nameof(controls)));

    /// <summary>The assessments in which the workers' representative took no part (LEC-13).</summary>
    /// <param name="history">The assessments.</param>
    /// <returns>A reason for each such assessment, in the order of the history.</returns>
    public static ValueList<Reason> MissingParticipation(IEnumerable<HazardAssessment> history) =>
        Faults.NoneNull(history, nameof(history))
            .Where(entry => entry.Participants.All(role => role.Code != Role.WorkersRepresentative.Code))
            .Select(entry => HazardReasons.WorkersRepresentativeMissing(entry.Hazard.Id, entry.Date))
            .ToValueList();

    /// <summary>The hazards of the register that nobody has assessed as of a day, or that no assessment has rated (LEC-01).</summary>
    /// <param name="register">The hazards.</param>
    /// <param name="history">All assessments, in any order.</param>
    /// <param name="asOf">The day; later assessments are ignored.</param>
    /// <param name="cancellation">Stops the work between two hazards.</param>
    /// <returns>A reason for each such hazard, by id.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<Reason> MissingAssessments(
        IEnumerable<Hazard> register,
        IEnumerable<HazardAssessment> history,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var isRated = Faults.NoneNull(history, nameof(history))
            .Where(entry => entry.Date <= day)
            .GroupBy(entry => entry.Hazard.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Any(entry => entry.Assessment.IsAcceptable is not null), StringComparer.Ordinal);
        List<Reason> missing = [];
        foreach (var id in Faults.NoneNull(register, nameof(register)).Select(hazard => hazard.Id).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isRated.TryGetValue(id, out var rated)) missing.Add(HazardReasons.NeverAssessed(id));
            else if (!rated) missing.Add(HazardReasons.NeverRated(id));
        }

        return missing.ToValueList();
    }

    /// <summary>The list of unacceptable risks (不可接受风险清单) of the company, each hazard once, by id (LEC-08).</summary>
    /// <param name="history">All assessments, in any order.</param>
    /// <param name="asOf">The day; later assessments are ignored.</param>
    /// <param name="cancellation">Stops the work between two assessments.</param>
    /// <returns>
    /// The lists of the departments and of <see cref="NoDepartment"/> together. A risk comes onto the list by an assessment that finds it
    /// unacceptable and leaves it only by a later one that finds it acceptable: an assessment that could not be rated changes nothing, and
    /// where two of one day contradict each other the risk stays, with a remark.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<UnacceptableRisk> UnacceptableInCompany(
        IEnumerable<HazardAssessment> history,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        Dictionary<string, List<HazardAssessment>> byHazard = new(StringComparer.Ordinal);
        foreach (var entry in Guard.Against.Null(history))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Guard.Against.Null(entry, nameof(history)).Date > day) continue;
            if (!byHazard.TryGetValue(entry.Hazard.Id, out var own)) byHazard.Add(entry.Hazard.Id, own = []);
            own.Add(entry);
        }

        return byHazard
            .OrderBy(own => own.Key, StringComparer.Ordinal)
            .Select(own => ListedRisk.Of(own.Value))
            .OfType<UnacceptableRisk>()
            .ToValueList();
    }

    /// <summary>The list of unacceptable risks of one department, or of the hazards that belong to none (LEC-08).</summary>
    /// <param name="history">All assessments, in any order.</param>
    /// <param name="department">The department, by the host's name; null for the hazards of <see cref="NoDepartment"/>.</param>
    /// <param name="asOf">The day; later assessments are ignored.</param>
    /// <param name="cancellation">Stops the work between two assessments.</param>
    /// <exception cref="ArgumentException"><paramref name="department"/> is blank.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<UnacceptableRisk> UnacceptableInDepartment(
        IEnumerable<HazardAssessment> history,
        string? department,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        if (department is not null) Guard.Against.NullOrWhiteSpace(department);
        return UnacceptableInCompany(history, asOf, cancellation)
            .Where(risk => department is null ? risk.Hazard.Departments.All(string.IsNullOrWhiteSpace) : risk.Hazard.Departments.Contains(department))
            .ToValueList();
    }

    /// <summary>Whether a service project may start: its hazards have to be identified and assessed before (LEC-10).</summary>
    /// <param name="project">What is known of the project.</param>
    /// <returns>Allowed, or everything that stands against the start.</returns>
    public ProjectStartVerdict CheckProjectStart(ProjectStart project) =>
        new(Guard.Against.Null(project), _citations.Cite(new Rationale(Obstacles(project))), _stamp);

    /// <summary>Whether a hazard is due for assessment again (LEC-10 to LEC-12). An assessment on the day of an event answers it.</summary>
    /// <param name="hazard">The hazard with what happened since its latest assessment.</param>
    public ReassessmentDue CheckReassessment(AssessedHazard hazard)
    {
        Guard.Against.Null(hazard);
        var open = hazard.Events
            .Where(happened => happened.Date <= hazard.AsOf && IsOpen(happened, hazard.Id, hazard.AssessedOn))
            .OrderBy(happened => happened.Date)
            .ThenBy(happened => happened.Trigger)
            .ToArray();
        return new(hazard, _citations.Cite(new Rationale(open.Select(HazardReasons.Trigger))), _stamp) { Since = open.Length == 0 ? null : open[0].Date };
    }

    /// <summary>The hazards that an event concerned after their latest assessment (LEC-10 to LEC-12).</summary>
    /// <param name="history">All assessments.</param>
    /// <param name="events">What happened, in any order. An assessment on the day of the event answers it.</param>
    /// <param name="asOf">The day; later assessments and events are ignored.</param>
    /// <param name="cancellation">Stops the work between two hazards.</param>
    /// <returns>The hazards that are due, by id, each with the events that make it so.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ValueList<ReassessmentDue> DueForReassessment(
        IEnumerable<HazardAssessment> history,
        IEnumerable<ReassessmentEvent> events,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var happened = Faults.NoneNull(events, nameof(events))
            .Where(item => item.Date <= day)
            .OrderBy(item => item.Date)
            .ThenBy(item => item.Trigger)
            .ThenBy(item => string.Join("\n", item.HazardIds), StringComparer.Ordinal)
            .ToArray();
        var latest = Faults.NoneNull(history, nameof(history))
            .Where(entry => entry.Date <= day)
            .GroupBy(entry => entry.Hazard.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, Date: group.Max(entry => entry.Date)));
        List<ReassessmentDue> due = [];
        foreach (var (id, date) in latest)
        {
            cancellation.ThrowIfCancellationRequested();
            var open = happened.Where(item => IsOpen(item, id, date)).ToValueList();
            if (!open.IsEmpty) due.Add(CheckReassessment(new() { Id = id, AssessedOn = date, Events = open, AsOf = day }));
        }

        return due.ToValueList();
    }

    private static bool IsOpen(ReassessmentEvent happened, string hazardId, LocalDate assessedOn) =>
        happened.Date > assessedOn && (happened.HazardIds.IsEmpty || happened.HazardIds.Contains(hazardId));

    private static IEnumerable<Reason> Obstacles(ProjectStart project)
    {
        var named = NamedControls.On(project.Date, project.Controls, project.Standings, HazardReasons.OfControls);
        HashSet<string> controlled = new(named.Counted.Select(link => link.Item!), StringComparer.Ordinal);
        if (project.Assessments.IsEmpty) yield return HazardReasons.NotIdentified;
        if (project.IdentifiedBy.All(role => role.Code != Role.ProjectLeader.Code)) yield return HazardReasons.LeaderMissing;
        foreach (var history in project.Assessments.GroupBy(entry => entry.Hazard.Id, StringComparer.Ordinal).OrderBy(history => history.Key, StringComparer.Ordinal))
        {
            foreach (var obstacle in Obstacles(history.Key, [.. history], project, controlled.Contains(history.Key))) yield return obstacle;
        }

        foreach (var refused in named.Refused) yield return refused;
    }

    // Of the latest day each assessment counts, since nobody knows which of them was the last.
    private static IEnumerable<Reason> Obstacles(string id, HazardAssessment[] history, ProjectStart project, bool isControlled)
    {
        var inTime = history.Where(entry => entry.Date <= project.Date).ToArray();
        if (inTime.Length == 0)
        {
            yield return HazardReasons.AssessedLate(id, history.Min(entry => entry.Date));
            yield break;
        }

        var day = inTime.Max(entry => entry.Date);
        bool?[] found = [.. inTime.Where(entry => entry.Date == day).Select(entry => entry.Assessment.IsAcceptable).Distinct()];
        var isUncontrolled = found.Contains(false) && !isControlled;
        if (found.Contains(null)) yield return HazardReasons.NotRated(id);
        if (isUncontrolled) yield return HazardReasons.Uncontrolled(id);
        if (found.Length > 1 && (found.Contains(null) || isUncontrolled)) yield return HazardReasons.ProjectOrderUnknown(id, day);
    }
}
