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

    /// <summary>The parts that are laid down; default none.</summary>
    /// <exception cref="ArgumentException">A value is not one of the enumeration.</exception>
    public ValueList<BreakdownPart> Parts
    {
        get;
        init
        {
            foreach (var part in value) Guard.Against.Undefined(part, nameof(Parts));
            field = value;
        }
    }
}
