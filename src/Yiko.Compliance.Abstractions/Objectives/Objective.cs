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

    /// <summary>The management system that it belongs to; null where the host does not say.</summary>
    public ObjectiveDiscipline? Discipline { get; init; }

    /// <summary>The unit of target and measurement, such as 次 or “points”; null for a plain share.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The period over which it is counted; null for that of the rule set.</summary>
    public ObjectivePeriod? Period { get; init; }

    /// <summary>The role that is responsible for it; null where nobody is named.</summary>
    public Role? Owner { get; init; }

    /// <summary>The conditions of OBJ-08 that it is known to meet; default none.</summary>
    public ValueList<ObjectiveCondition> Conditions { get; init; }

    /// <summary>Where it is laid down; null where that is not recorded.</summary>
    public ClauseReference? Source { get; init; }
}
