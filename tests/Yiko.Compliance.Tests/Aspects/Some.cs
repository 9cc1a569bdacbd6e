using NodaTime;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Aspects;

/// <summary>Aspects as registers hold them, in few words.</summary>
internal static class Some
{
    public static readonly string[] PollutionFactors = ["scale", "severity", "frequency", "compliance", "concern"];

    public static readonly LocalDate Day = new(2026, 3, 2);

    public static AspectRegister Register { get; } = new(SignificanceRuleSet.Standard);

    public static EnvironmentalAspect Aspect(string id = "E-1", AspectType? type = AspectType.Air, AspectState? state = AspectState.Normal) =>
        new() { Id = id, Department = "综合部", Type = type, Tense = AspectTense.Present, State = state };

    public static AspectScores Pollution(params decimal?[] points) => Scores(AspectType.Air, PollutionFactors, points);

    public static AspectScores Resource(decimal? consumption, decimal? saving) =>
        Scores(AspectType.Resource, ["consumption", "saving"], [consumption, saving]);

    public static AspectScores Scores(AspectType type, IEnumerable<string> factors, IEnumerable<decimal?> points) =>
        new() { Aspect = Aspect(type: type), Points = factors.Zip(points, FactorPoints.Of).ToValueList() };

    /// <summary>Scores in the factors of a group's method, in its order.</summary>
    public static AspectScores Of(ScoringGroup group, IEnumerable<decimal> points) =>
        Scores(group.Types[0], group.Method.Factors.Select(factor => factor.Code), points.Select(value => (decimal?)value));

    public static Signature Signed(ApprovalAct act, Role role, int day = 0, string? person = null) =>
        new() { Act = act, Role = role, Person = person ?? role.Code, Date = Day.PlusDays(day) };

    public static ValueList<Signature> AllSigned { get; } =
    [
        Signed(ApprovalAct.Confirm, Role.DepartmentManager),
        Signed(ApprovalAct.Evaluate, Role.GeneralDepartment),
        Signed(ApprovalAct.Approve, Role.ManagementRepresentative),
    ];

    public static EvaluatedAspect Evaluated(AspectScores scores, int day = 0, bool approved = true) => new()
    {
        Evaluation = new ScoringAspectEvaluator(SignificanceRuleSet.Standard).Evaluate(scores),
        Date = Day.PlusDays(day),
        Signatures = approved ? AllSigned.Select(signature => signature with { Date = Day.PlusDays(day) }).ToValueList() : default,
    };

    /// <summary>What a register lacks, by the id of the aspect, where nothing else is known of how the aspects are taken care of.</summary>
    public static IEnumerable<(string Id, Reason Reason)> Lacking(
        IEnumerable<EvaluatedAspect> history, LocalDate asOf, IEnumerable<EnvironmentalAspect>? register = null, params (string Id, AspectControls Controls)[] controls) =>
        Register.Findings(register ?? [], history, controls.SelectMany(known => Controls(known.Controls, known.Id)), Standings(asOf), asOf)
            .SelectMany(finding => finding.Rationale.Select(reason => (finding.Case.Aspect.Id, reason)));

    /// <summary>Links to a programme and a plan that are in force, as far as asked for, and to a document.</summary>
    public static IEnumerable<CaseLink> Controls(AspectControls controls, string? item = null)
    {
        if (controls.HasFlag(AspectControls.Programme)) yield return ControlRecords.Programme("MP-1", item);
        if (controls.HasFlag(AspectControls.OperationalControl)) yield return ControlRecords.Document("ZY-1", item);
        if (controls.HasFlag(AspectControls.EmergencyPlan)) yield return ControlRecords.EmergencyPlan("EP-1", item);
    }

    /// <summary>How the records that <see cref="Controls"/> names stand on a day.</summary>
    public static ValueList<RecordStanding> Standings(LocalDate asOf) =>
        [ControlRecords.Standing("programme in-force", "MP-1", asOf), ControlRecords.Standing("emergency-plan in-force", "EP-1", asOf)];

    public static AspectScores Named(string id, AspectScores scores) => scores with { Aspect = scores.Aspect with { Id = id } };
}
