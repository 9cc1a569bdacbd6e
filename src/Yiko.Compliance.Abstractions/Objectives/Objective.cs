using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>An objective, 目标, or the target of a department, 指标.</summary>
/// <remarks>
/// The metric is the host's to state: “satisfaction of 95 %” may be a mean score or a share of satisfied customers, and neither is
/// taken for granted (AMB-18).
/// </remarks>
public sealed record Objective
{
    /// <summary>The host's name for it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>How the objective is worded; null where the host keeps that elsewhere.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>When it is attained.</summary>
    public required ObjectiveCriterion Criterion
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>
    /// Whether target and measurement are shares of a whole (95 %) or numbers (95 points, 95 times); null where the host does not say. What is
    /// measured otherwise is not appraised but asked back.
    /// </summary>
    public bool? IsShare { get; init; }

    /// <summary>The management system that it belongs to; null where the host does not say.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ObjectiveDiscipline? Discipline
    {
        get;
        init => field = value is { } discipline ? Guard.Against.Undefined(discipline, nameof(Discipline)) : null;
    }

    /// <summary>The period over which it is counted; null for that of the rule set.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ObjectivePeriod? Period
    {
        get;
        init => field = value is { } period ? Guard.Against.Undefined(period, nameof(Period)) : null;
    }

    /// <summary>The role that is responsible for it; null where nobody is named.</summary>
    public Role? Owner { get; init; }

    /// <summary>The codes of the seven conditions of OBJ-08 that it is known to meet, such as <c>measurable</c>; default none.</summary>
    /// <exception cref="ArgumentException">A code is none of them; the message names those that are.</exception>
    public ValueList<string> Conditions
    {
        get;
        init => field = ObjectiveChecklists.Conditions.Own(value, nameof(Conditions));
    }

    /// <summary>Where it is laid down; null where that is not recorded.</summary>
    public ClauseReference? Source { get; init; }

    /// <summary>The rule that sets it, such as OBJ-02 of the management manual, whose reasons it then cites; null for one of the host's own.</summary>
    public RuleId? Rule { get; init; }
}
