using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>What a department has planned for its share of an objective, 部门目标分解 (OBJ-09).</summary>
public sealed record ObjectiveBreakdown
{
    /// <summary>The objective that is broken down; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string ObjectiveId
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The department, by the host's name; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Department
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The codes of the five parts that are laid down, such as <c>measures</c>; default none.</summary>
    /// <exception cref="ArgumentException">A code is none of them; the message names those that are.</exception>
    public ValueList<string> Parts
    {
        get;
        init => field = ObjectiveChecklists.Breakdown.Own(value, nameof(Parts));
    }
}
