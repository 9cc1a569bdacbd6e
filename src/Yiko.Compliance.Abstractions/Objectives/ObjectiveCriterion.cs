using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>When an objective is attained: a target, or several of which all must be met.</summary>
/// <remarks>The hierarchy is closed, and its cases are made by the factories.</remarks>
[Shaped(typeof(MeasurementShapes), nameof(MeasurementShapes.Criterion))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveCriterion>))]
[TypeConverter(typeof(ShapeTypeConverter<ObjectiveCriterion>))]
public abstract class ObjectiveCriterion
{
    private protected ObjectiveCriterion()
    {
    }

    /// <summary>How what was measured is compared with the target; null where the objective has several parts.</summary>
    public ObjectiveComparator? Comparator => (this as TargetCriterion)?.Comparator;

    /// <summary>The target, exact: 0 where nothing may occur; null where the objective has several parts.</summary>
    public Ratio? Target => (this as TargetCriterion)?.Target;

    /// <summary>Nothing of the kind occurs in the whole period.</summary>
    public static ObjectiveCriterion ZeroOccurrences { get; } = new TargetCriterion(ObjectiveComparator.ZeroOccurrences, Ratio.Zero);

    /// <summary>The target or more.</summary>
    /// <param name="target">The target; a share of 95 % is 19/20.</param>
    public static ObjectiveCriterion AtLeast(Ratio target) => new TargetCriterion(ObjectiveComparator.AtLeast, target);

    /// <summary>The target or less.</summary>
    /// <param name="target">The target; a share of 5 % is 1/20.</param>
    public static ObjectiveCriterion AtMost(Ratio target) => new TargetCriterion(ObjectiveComparator.AtMost, target);

    /// <summary>Exactly the target.</summary>
    /// <param name="target">The target; a share of 100 % is 1.</param>
    public static ObjectiveCriterion EqualTo(Ratio target) => new TargetCriterion(ObjectiveComparator.Equal, target);

    /// <summary>Each of several criteria.</summary>
    /// <param name="parts">At least one criterion; those of a report are measured in the same order.</param>
    /// <exception cref="ArgumentException">There is no part, or one is null.</exception>
    public static ObjectiveCriterion AllOf(params IEnumerable<ObjectiveCriterion> parts) => new AllOfCriterion { Parts = Guard.Against.Null(parts).ToValueList() };

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(ObjectiveCriterion? left, ObjectiveCriterion? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(ObjectiveCriterion? left, ObjectiveCriterion? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is ObjectiveCriterion other && other.GetType() == GetType() && other.Content.Equals(Content);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (GetType(), Content).GetHashCode();

    /// <summary>What it holds, to be compared by.</summary>
    private protected abstract object Content { get; }
}

/// <summary>A comparator and its target.</summary>
/// <remarks>Made by the factories of <see cref="ObjectiveCriterion"/>.</remarks>
internal sealed class TargetCriterion : ObjectiveCriterion
{
    internal TargetCriterion(ObjectiveComparator comparator, Ratio target) => (Comparator, Target) = (comparator, target);

    /// <summary>How what was measured is compared with the target.</summary>
    public new ObjectiveComparator Comparator { get; }

    /// <summary>The target, exact; 0 for <see cref="ObjectiveComparator.ZeroOccurrences"/>.</summary>
    public new Ratio Target { get; }

    private protected override object Content => (Comparator, Target);

    /// <summary>Whether a value meets the target, by exact comparison.</summary>
    /// <param name="actual">The value.</param>
    public bool IsMetBy(Ratio actual) => Comparator switch
    {
        ObjectiveComparator.AtLeast => actual >= Target,
        ObjectiveComparator.Equal => actual == Target,
        _ => actual <= Target,
    };
}

/// <summary>Several criteria of which all must be met (三值逻辑的“与”): one that is missed decides, else one without data does.</summary>
internal sealed class AllOfCriterion : ObjectiveCriterion
{
    /// <summary>The criteria, one or more.</summary>
    /// <exception cref="ArgumentException">There is no part, or one is null.</exception>
    public required ValueList<ObjectiveCriterion> Parts
    {
        get;
        init
        {
            Guard.Against.NullOrEmpty(value);
            foreach (var part in value) Guard.Against.Null(part);
            field = value;
        }
    }

    private protected override object Content => Parts;
}
