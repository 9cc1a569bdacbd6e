using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>What was measured of an objective: ratio, value, count, yes or no, nothing, not applicable, or a measurement for each part.</summary>
/// <remarks>
/// <para>The hierarchy is closed. Missing, zero and not applicable are three different things.</para>
/// <para>Numbers are not checked here: what cannot be appraised is a verdict, not an exception.</para>
/// </remarks>
[Shaped(typeof(MeasurementShapes), nameof(MeasurementShapes.Figures))]
[JsonConverter(typeof(ShapeJsonConverter<Measurement>))]
[TypeConverter(typeof(ShapeTypeConverter<Measurement>))]
public abstract class Measurement
{
    private protected Measurement()
    {
    }

    /// <summary>What counts: the numerator of a ratio or a number of occurrences; null for any other measurement.</summary>
    public BigInteger? Counted => this switch
    {
        RatioMeasurement ratio => ratio.Numerator,
        CountMeasurement count => count.Occurrences,
        _ => null,
    };

    /// <summary>Out of how many cases it counts: the denominator of a ratio; null for any other measurement.</summary>
    public BigInteger? Cases => (this as RatioMeasurement)?.Denominator;

    /// <summary>For how much of the period was watched; null where nobody says.</summary>
    public Coverage? Coverage { get; internal init; }

    /// <summary>What is compared with a target: ratio, value, count, or 1 and 0 for yes and no; null where nothing was measured, and for several parts.</summary>
    public Ratio? Actual => this switch
    {
        RatioMeasurement { Denominator.IsZero: false } ratio => Ratio.Of(ratio.Numerator, ratio.Denominator),
        CountMeasurement count => Ratio.Of(count.Occurrences, 1),
        ValueMeasurement value => value.Value,
        YesNoMeasurement answer => answer.IsMet ? Ratio.One : Ratio.Zero,
        _ => null,
    };

    /// <summary>Nothing was measured.</summary>
    public static Measurement None { get; } = new NoMeasurement();

    /// <summary>Nothing was measured, and it is known why.</summary>
    /// <param name="why">Why not.</param>
    public static Measurement Missing(Reason why) => new NoMeasurement { Why = Guard.Against.Null(why) };

    /// <summary>The objective does not apply in the period.</summary>
    public static Measurement NotApplicable { get; } = new NotApplicableMeasurement();

    /// <summary>A ratio, kept as the two integers that were counted.</summary>
    /// <param name="numerator">The cases that count, such as satisfied customers.</param>
    /// <param name="denominator">All cases, such as customers asked; at 0 nothing was measured.</param>
    /// <param name="coverage">For how much of the period the cases were watched; needed only where zero occurrences are the objective.</param>
    public static Measurement Of(BigInteger numerator, BigInteger denominator, Coverage? coverage = null) =>
        new RatioMeasurement { Numerator = numerator, Denominator = denominator, Coverage = coverage };

    /// <summary>A value, such as a mean score.</summary>
    /// <param name="value">The value, exact.</param>
    public static Measurement Of(Ratio value) => new ValueMeasurement { Value = value };

    /// <summary>A value, such as a mean score.</summary>
    /// <param name="value">The value.</param>
    public static Measurement Of(decimal value) => Of(Ratio.FromDecimal(value));

    /// <summary>A condition that is met or not.</summary>
    /// <param name="isMet">Whether it is met.</param>
    public static Measurement Of(bool isMet) => new YesNoMeasurement { IsMet = isMet };

    /// <summary>A count of occurrences.</summary>
    /// <param name="occurrences">How many, 0 or more.</param>
    /// <param name="coverage">For how much of the period they were watched for; null where nobody says.</param>
    public static Measurement Count(BigInteger occurrences, Coverage? coverage = null) => new CountMeasurement { Occurrences = occurrences, Coverage = coverage };

    /// <summary>A measurement for each part of an objective that has several.</summary>
    /// <param name="parts">The measurements in the order of the parts.</param>
    public static Measurement AllOf(params IEnumerable<Measurement> parts) => new CompoundMeasurement { Parts = Guard.Against.Null(parts).ToValueList() };

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(Measurement? left, Measurement? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(Measurement? left, Measurement? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Measurement other && other.GetType() == GetType() && other.Content.Equals(Content);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (GetType(), Content).GetHashCode();

    /// <summary>What it holds, to be compared by.</summary>
    private protected abstract object Content { get; }
}

/// <summary>A ratio of two counted integers: 57 of 60.</summary>
/// <remarks>Never a percentage that somebody rounded.</remarks>
internal sealed class RatioMeasurement : Measurement
{
    /// <summary>The cases that count, 0 or more.</summary>
    public required BigInteger Numerator { get; init; }

    /// <summary>All cases, 0 or more; at 0 nothing was measured.</summary>
    public required BigInteger Denominator { get; init; }

    private protected override object Content => (Numerator, Denominator, Coverage);
}

/// <summary>A value, such as a mean score.</summary>
internal sealed class ValueMeasurement : Measurement
{
    /// <summary>The value, exact.</summary>
    public required Ratio Value { get; init; }

    private protected override object Content => Value;
}

/// <summary>A count of occurrences, such as accidents.</summary>
internal sealed class CountMeasurement : Measurement
{
    /// <summary>How many, 0 or more.</summary>
    public required BigInteger Occurrences { get; init; }

    private protected override object Content => (Occurrences, Coverage);
}

/// <summary>A condition that is met or not; compared as 1 and 0.</summary>
internal sealed class YesNoMeasurement : Measurement
{
    /// <summary>Whether the condition is met.</summary>
    public required bool IsMet { get; init; }

    private protected override object Content => IsMet;
}

/// <summary>Nothing was measured.</summary>
internal sealed class NoMeasurement : Measurement
{
    /// <summary>Why not, where that is known; null otherwise.</summary>
    public Reason? Why { get; init; }

    private protected override object Content => ValueTuple.Create(Why);
}

/// <summary>The objective does not apply in the period.</summary>
internal sealed class NotApplicableMeasurement : Measurement
{
    private protected override object Content => string.Empty;
}

/// <summary>A measurement for each part of an <see cref="AllOfCriterion"/>, in the same order.</summary>
internal sealed class CompoundMeasurement : Measurement
{
    /// <summary>The measurements.</summary>
    /// <exception cref="ArgumentException">One is null.</exception>
    public required ValueList<Measurement> Parts
    {
        get;
        init
        {
            foreach (var part in value) Guard.Against.Null(part, nameof(Parts));
            field = value;
        }
    }

    private protected override object Content => Parts;
}
