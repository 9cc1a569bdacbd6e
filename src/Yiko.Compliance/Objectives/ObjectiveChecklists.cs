using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>What makes an objective complete: its seven conditions, and the five parts of its breakdown to a department.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class ObjectiveChecklists
{
    /// <summary>The seven conditions, management manual 6.2.1 b) (OBJ-08).</summary>
    public static Checklist<ObjectiveCondition> Conditions { get; } = new(
    [
        Condition(ObjectiveCondition.ConsistentWithPolicy, "objective.condition.policy-missing"),
        Condition(ObjectiveCondition.Measurable, "objective.condition.measurable-missing"),
        Condition(ObjectiveCondition.RequirementsConsidered, "objective.condition.requirements-missing"),
        Condition(ObjectiveCondition.RelevantToConformityAndSatisfaction, "objective.condition.relevance-missing"),
        Condition(ObjectiveCondition.Monitored, "objective.condition.monitored-missing"),
        Condition(ObjectiveCondition.Communicated, "objective.condition.communicated-missing"),
        Condition(ObjectiveCondition.Updated, "objective.condition.updated-missing"),
    ]);

    /// <summary>The five parts, management manual 6.2.2 (OBJ-09).</summary>
    public static Checklist<BreakdownPart> Breakdown { get; } = new(
    [
        Part(BreakdownPart.Measures, "objective.breakdown.measures-missing"),
        Part(BreakdownPart.Resources, "objective.breakdown.resources-missing"),
        Part(BreakdownPart.ResponsiblePerson, "objective.breakdown.responsible-person-missing"),
        Part(BreakdownPart.CompletionTime, "objective.breakdown.completion-time-missing"),
        Part(BreakdownPart.EvaluationCriteria, "objective.breakdown.evaluation-criteria-missing"),
    ]);

    /// <summary>The conditions that an objective is not known to meet.</summary>
    /// <param name="objective">The objective.</param>
    /// <returns>A reason for each missing condition; empty when it is well formed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="objective"/> is null.</exception>
    public static ValueList<Reason> MissingConditions(Objective objective) =>
        Conditions.Missing(Guard.Against.Null(objective).Conditions).Select(part => part.WhenMissing).ToValueList();

    /// <summary>The parts that the breakdown to a department lacks.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>A reason for each missing part; empty when it is complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ValueList<Reason> MissingParts(ObjectiveBreakdown breakdown) =>
        Breakdown.Missing(Guard.Against.Null(breakdown).Parts).Select(part => part.WhenMissing).ToValueList();

    /// <summary>The objectives that no department has broken down.</summary>
    /// <param name="objectives">The objectives.</param>
    /// <param name="breakdowns">What the departments planned.</param>
    /// <returns>A reason for each such objective, in their order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Reason> NotBrokenDown(IEnumerable<Objective> objectives, IEnumerable<ObjectiveBreakdown> breakdowns)
    {
        var done = new HashSet<string>(Guard.Against.Null(breakdowns).Select(breakdown => breakdown.ObjectiveId), StringComparer.Ordinal);
        return Guard.Against.Null(objectives)
            .Where(objective => !done.Contains(objective.Id))
            .Select(objective => ObjectiveReasons.Of("objective.breakdown.none", "OBJ-09", "6.2.2").With(ReasonArgument.Of("objective", objective.Id)))
            .ToValueList();
    }

    private static RequiredPart<ObjectiveCondition> Condition(ObjectiveCondition part, string code) =>
        new() { Part = part, WhenMissing = ObjectiveReasons.Of(code, "OBJ-08", "6.2.1 b)") };

    private static RequiredPart<BreakdownPart> Part(BreakdownPart part, string code) =>
        new() { Part = part, WhenMissing = ObjectiveReasons.Of(code, "OBJ-09", "6.2.2") };
}
