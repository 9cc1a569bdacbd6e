using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>Who signs an evaluation of aspects: department, general department, management representative (ENV-02 to ENV-04).</summary>
/// <remarks>
/// The manual does not ask for three different persons, and the general department evaluates its own aspects too: one person at two
/// steps is a finding, not an obstacle.
/// </remarks>
internal static class AspectApproval
{
    private static readonly ApprovalStep[] Steps =
    [
        Step(ApprovalAct.Confirm, Role.DepartmentManager, "ENV-02", "6.1.3, 2.1"),
        Step(ApprovalAct.Evaluate, Role.GeneralDepartment, "ENV-03", "6.1.3, 2.2"),
        Step(ApprovalAct.Approve, Role.ManagementRepresentative, "ENV-04", "6.1.3, 2.3"),
    ];

    /// <summary>The route: confirmed by the department, evaluated by the general department, approved by the management representative.</summary>
    public static ApprovalRoute Route { get; } = Until(ApprovalAct.Approve);

    /// <summary>What the signatures on an evaluation amount to on a day.</summary>
    /// <param name="evaluated">The evaluation with its signatures.</param>
    /// <param name="asOf">The day; later signatures are ignored.</param>
    public static ApprovalFinding Check(EvaluatedAspect evaluated, LocalDate asOf) =>
        Route.Check(Guard.Against.Null(evaluated).Signatures.Where(signature => signature.Date <= asOf));

    /// <summary>The part of the route up to an act.</summary>
    public static ApprovalRoute Until(ApprovalAct last) =>
        new(Steps.Take(Array.FindIndex(Steps, step => step.Act == last) + 1), SamePersonPolicy.Warn);

    private static ApprovalStep Step(ApprovalAct act, Role role, string rule, string clause) =>
        new() { Act = act, Role = role, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
