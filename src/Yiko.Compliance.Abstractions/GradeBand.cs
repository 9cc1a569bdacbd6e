using System.Globalization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>One band of a <see cref="GradeScale{T}"/>: a grade and where it begins.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed record GradeBand<T>
    where T : struct, IComparable<T>, IEquatable<T>
{
    /// <summary>The grade of the values in this band.</summary>
    public required Grade Grade
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Where the band begins; null for the lowest band, which has no lower end. Its side is the scale's.</summary>
    public T? Floor { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code of the grade with its floor.</summary>
    public override string ToString() => Floor is { } floor
        ? string.Format(CultureInfo.InvariantCulture, "{0} from {1}", Grade.Code, floor)
        : Grade.Code;
}
