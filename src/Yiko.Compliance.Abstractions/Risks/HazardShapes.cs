using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>How the questions of a hazard register and their answers stand in JSON.</summary>
internal static class HazardShapes
{
    private static readonly Shape<Hazard> Hazard = Shape.Of<Hazard>(hazard =>
    {
        var id = hazard.Required("id", Shape.FilledText, of => of.Id);
        var departments = hazard.List("departments", Shape.Text, of => of.Departments);
        var considerations = hazard.List("considerations", Shape.PartOf(HazardChecklists.Considerations), of => of.Considerations);
        return read => new() { Id = id(read), Departments = departments(read), Considerations = considerations(read) };
    });

    public static Shape<HazardAssessment> Assessment { get; } = Shape.Of<HazardAssessment>(assessment =>
    {
        var hazard = assessment.Required("hazard", Hazard, of => of.Hazard);
        var date = assessment.Required("date", Shape.Date, of => of.Date);
        var verdict = assessment.Required("assessment", RiskShapes.Assessment, of => of.Assessment);
        var participants = assessment.List("participants", Shape.Repeatable(Shape.Role), of => of.Participants);
        return read => new()
        {
            Hazard = hazard(read),
            Date = date(read),
            Assessment = verdict(read),
            Participants = participants(read),
        };
    });

    public static Shape<ReassessmentEvent> Event { get; } = Shape.Of<ReassessmentEvent>(happened =>
    {
        var trigger = happened.Required("trigger", Shape.KnownWord<ReassessmentTrigger>(), of => of.Trigger);
        var date = happened.Required("date", Shape.Date, of => of.Date);
        var hazards = happened.List("hazards", Shape.Text, of => of.HazardIds);
        return read => new() { Trigger = trigger(read), Date = date(read), HazardIds = hazards(read) };
    });

    public static string[] ProjectControlWords { get; } = [ControlLinks.Programme, ControlLinks.OperationalControl];

    private static readonly Shape<CaseLink> ProjectControl = RuleShapes.Control(namesItem: true, ProjectControlWords);

    public static Shape<ProjectStart> Project { get; } = Shape.Of<ProjectStart>(project =>
    {
        var date = project.Required("date", Shape.Date, of => of.Date);
        var assessments = project.List("assessments", Assessment, of => of.Assessments);
        var identifiedBy = project.List("identifiedBy", Shape.Repeatable(Shape.Role), of => of.IdentifiedBy);
        var controls = project.List("controls", ProjectControl, of => of.Controls);
        var standings = project.List("standings", RuleShapes.Standing, of => of.Standings);
        return read => new()
        {
            Date = date(read),
            Assessments = assessments(read),
            IdentifiedBy = identifiedBy(read),
            Controls = controls(read),
            Standings = standings(read),
        };
    });

    public static Shape<ProjectStartVerdict> ProjectVerdict { get; } = Shape.Of<ProjectStartVerdict>(verdict =>
    {
        var project = verdict.Required("project", Project, of => of.Project);
        var allowed = verdict.Required("allowed", Shape.Truth, of => of.IsAllowed);
        var rationale = verdict.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = verdict.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        verdict.Check(read => allowed(read) == (rationale(read).Count == 0) ? [] : [("allowed", JsonReasons.Contradiction)]);
        return read => new(project(read), rationale(read), stamp(read));
    });

    public static Shape<AssessedHazard> Assessed { get; } = Shape.Of<AssessedHazard>(hazard =>
    {
        var id = hazard.Required("id", Shape.FilledText, of => of.Id);
        var assessedOn = hazard.Required("assessedOn", Shape.Date, of => of.AssessedOn);
        var events = hazard.List("events", Event, of => of.Events);
        var asOf = hazard.Required("asOf", Shape.Date, of => of.AsOf);
        return read => new() { Id = id(read), AssessedOn = assessedOn(read), Events = events(read), AsOf = asOf(read) };
    });

    public static Shape<ReassessmentDue> Due { get; } = Shape.Of<ReassessmentDue>(due =>
    {
        var hazard = due.Required("hazard", Assessed, of => of.Hazard);
        var isDue = due.Required("due", Shape.Truth, of => of.IsDue);
        var since = due.Optional("since", Shape.Date, of => of.Since);
        var rationale = due.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = due.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        due.Check(read => isDue(read) == (since(read) is not null) ? [] : [("due", JsonReasons.Contradiction)]);
        return read => new(hazard(read), rationale(read), stamp(read)) { Since = since(read) };
    });
}
