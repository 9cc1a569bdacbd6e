using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>The verdict on an objective: attained or not, how far, and why.</summary>
/// <remarks>Equal by content, the rationale included.</remarks>
[Shaped(typeof(ObjectiveShapes), nameof(ObjectiveShapes.Appraisal))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveAppraisal>))]
[TypeConverter(typeof(ShapeTypeConverter<ObjectiveAppraisal>))]
public sealed record ObjectiveAppraisal
{
    /// <summary>The report that was appraised.</summary>
    public required ObjectiveReport Report
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What is found.</summary>
    public required ObjectiveStatus Status { get; init; }

    /// <summary>What was measured, exact; null without data, for a faulty report and for a compound objective.</summary>
    public Ratio? Actual { get; init; }

    /// <summary>
    /// How much of the target was attained, exact: 1 is just the whole of it. At least: actual ÷ target; at most: as the rule set reads
    /// it; equal and zero occurrences: 1 or 0. Null where <see cref="Actual"/> is, and where the target or the reading has no such number.
    /// </summary>
    public Ratio? Attainment { get; init; }

    /// <summary>How far the target was exceeded, exact; negative where it was missed. Null where <see cref="Actual"/> is.</summary>
    public Ratio? Margin { get; init; }

    /// <summary>Whether the result asks for corrective action, management manual 10.2; never while it is provisional.</summary>
    public bool AsksForCorrectiveAction { get; init; }

    /// <summary>The status of each part of a compound objective, in order; empty for any other.</summary>
    public ValueList<ObjectiveStatus> Parts { get; init; }

    /// <summary>Why, step by step.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
