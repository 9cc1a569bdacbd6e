using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of the hazard register: their one home.</summary>
internal static class HazardReasons
{
    private static readonly (string Code, string Rule, string Clause)[] Triggers =
    [
        ("risk.reassessment.legal-change", "LEC-11", "6.1.6.3 h)"),
        ("risk.reassessment.technology-progress", "LEC-11", "6.1.6.3 h)"),
        ("risk.reassessment.method-progress", "LEC-11", "6.1.6.3 h)"),
        ("risk.reassessment.project-start", "LEC-10", "6.1.6.3 g)"),
        ("risk.reassessment.management-review", "LEC-12", "6.1.6.3 i)"),
        ("risk.reassessment.activity-or-organisation-change", "LEC-11", "6.1.6.3 h)"),
        ("risk.reassessment.incident", "LEC-11", "6.1.6.3 h)"),
    ];

    public static Reason NoSuchStep { get; } = Of("risk.lifecycle.no-such-step", "LEC-07", "6.1.6.3 d)");

    public static Reason NotFoundAcceptable { get; } = Of("risk.lifecycle.not-found-acceptable", "LEC-07", "6.1.6.3 d)");

    public static Reason NotFoundUnacceptable { get; } = Of("risk.lifecycle.not-found-unacceptable", "LEC-07", "6.1.6.3 d)");

    public static Reason NoProgrammeOrControls { get; } = Of("risk.lifecycle.no-programme-or-controls", "LEC-09", "6.1.6.3 f)");

    public static Reason NotIdentified { get; } = Project("risk.project.not-identified");

    public static Reason LeaderMissing { get; } = Project("risk.project.leader-missing");

    public static Reason WorkersRepresentativeMissing(string hazardId, LocalDate date) =>
        Of("risk.participation.workers-representative-missing", "LEC-13", "0.3").With(Hazard(hazardId), ReasonArgument.Of("date", date));

    public static Reason NotRated(string hazardId) => Project("risk.project.not-rated").With(Hazard(hazardId));

    public static Reason Uncontrolled(string hazardId) => Project("risk.project.uncontrolled").With(Hazard(hazardId));

    public static Reason AssessedLate(string hazardId, LocalDate date) =>
        Project("risk.project.assessed-late").With(Hazard(hazardId), ReasonArgument.Of("date", date));

    public static Reason Trigger(ReassessmentEvent happened)
    {
        var (code, rule, clause) = Triggers[(int)happened.Trigger];
        return Of(code, rule, clause).With(ReasonArgument.Of("date", happened.Date));
    }

    public static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };

    private static Reason Project(string code) => Of(code, "LEC-10", "6.1.6.3 g)");

    private static ReasonArgument Hazard(string id) => ReasonArgument.Of("hazard", id);
}
