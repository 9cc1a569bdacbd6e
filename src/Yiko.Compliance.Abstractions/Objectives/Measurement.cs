using System.Numerics;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>What was measured of an objective: ratio, value, count, yes or no, nothing, not applicable, or a measurement for each part.</summary>
/// <remarks>
/// <para>The hierarchy is closed. Missing, zero and not applicable are three different things.</para>
/// <para>Numbers are not checked here: what cannot be appraised is a verdict, not an exception. Immutable and safe for concurrent use.</para>
/// </remarks>
public abstract record Measurement
{
    private protected Measurement()
    {
    }

    /// <summary>Nothing was measured.</summary>
    public static NoMeasurement None { get; } = new();

    /// <summary>The objective does not apply in the period.</summary>
    public static NotApplicableMeasurement NotApplicable { get; } = new();

    /// <summary>A ratio, kept as the two integers that were counted.</summary>
    /// <param name="numerator">The cases that count, such as satisfied customers.</param>
    /// <param name="denominator">All cases, such as customers asked.</param>
    public static RatioMeasurement Of(BigInteger numerator, BigInteger denominator) => new() { Numerator = numerator, Denominator = denominator };

    /// <summary>A value, such as a mean score.</summary>
    /// <param name="value">The value, exact.</param>
    public static ValueMeasurement Of(Ratio value) => new() { Value = value };

    /// <summary>A value, such as a mean score.</summary>
    /// <param name="value">The value.</param>
    public static ValueMeasurement Of(decimal value) => Of(Ratio.FromDecimal(value));

    /// <summary>A condition that is met or not.</summary>
    /// <param name="isMet">Whether it is met.</param>
    public static YesNoMeasurement Of(bool isMet) => new() { IsMet = isMet };

    /// <summary>A count of occurrences.</summary>
    /// <param name="occurrences">How many, 0 or more.</param>
    /// <param name="coverage">For how much of the period they were watched for; null where nobody says.</param>
    public static CountMeasurement Count(BigInteger occurrences, Coverage? coverage = null) => new() { Occurrences = occurrences, Coverage = coverage };

    /// <summary>A measurement for each part of an objective that has several.</summary>
    /// <param name="parts">The measurements in the order of the parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static CompoundMeasurement AllOf(params IEnumerable<Measurement> parts) => new() { Parts = Guard.Against.Null(parts).ToValueList() };
}

/// <summary>A ratio of two counted integers: 57 of 60.</summary>
/// <remarks>Never a percentage that somebody rounded. Immutable and safe for concurrent use.</remarks>
public sealed record RatioMeasurement : Measurement
{
    /// <summary>The cases that count, 0 or more.</summary>
    public required BigInteger Numerator { get; init; }

    /// <summary>All cases, 0 or more; at 0 nothing was measured.</summary>
    public required BigInteger Denominator { get; init; }

    /// <summary>For how much of the period the cases were watched; needed only where zero occurrences are the objective.</summary>
    public Coverage? Coverage { get; init; }
}

/// <summary>A value, such as a mean score.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ValueMeasurement : Measurement
{
    /// <summary>The value, exact.</summary>
    public required Ratio Value { get; init; }
}

/// <summary>A count of occurrences, such as accidents.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record CountMeasurement : Measurement
{
    /// <summary>How many, 0 or more.</summary>
    public required BigInteger Occurrences { get; init; }

    /// <summary>For how much of the period they were watched for; null where nobody says.</summary>
    public Coverage? Coverage { get; init; }
}

/// <summary>A condition that is met or not; compared as 1 and 0.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record YesNoMeasurement : Measurement
{
    /// <summary>Whether the condition is met.</summary>
    public required bool IsMet { get; init; }
}

/// <summary>Nothing was measured.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record NoMeasurement : Measurement
{
    /// <summary>Why not, where that is known; null otherwise.</summary>
    public Reason? Why { get; init; }
}

/// <summary>The objective does not apply in the period.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record NotApplicableMeasurement : Measurement;

/// <summary>A measurement for each part of an <see cref="AllOfCriterion"/>, in the same order.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record CompoundMeasurement : Measurement
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
}
