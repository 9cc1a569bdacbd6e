using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>Half-open bands, one beside the other without gap or overlap, that give every value exactly one grade.</summary>
/// <typeparam name="T">The type of the values: <see cref="decimal"/> or <see cref="Ratio"/>.</typeparam>
/// <remarks>
/// <para>
/// Only floors are given, ascending, and the lowest band has none: so no value is left out and none belongs to two bands.
/// On which side a floor lies is said once for the whole scale (<see cref="FloorSide"/>).
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
public sealed class GradeScale<T> : IEquatable<GradeScale<T>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    private readonly GradeBand<T>[] _bands;
    private readonly T[] _floors;

    /// <summary>A scale of bands, from the lowest to the highest.</summary>
    /// <param name="bands">
    /// The bands: the first without floor, the others with strictly ascending floors, all with grades of different codes. An included floor of 0 of
    /// the first is taken as none: no score lies below it.
    /// </param>
    /// <param name="floorSide">Whether a value equal to a floor belongs to the band above or below.</param>
    /// <exception cref="ArgumentException">The bands break a rule above; the message lists every fault.</exception>
    public GradeScale(IEnumerable<GradeBand<T>> bands, BoundSide floorSide = BoundSide.Included)
    {
        _bands = Faults.NoneNull(bands, nameof(bands));
        FloorSide = Guard.Against.Undefined(floorSide);
        Faults.ThrowIfAny(FaultsOf(_bands, floorSide), nameof(bands));
        if (_bands[0].Floor is not null) _bands[0] = _bands[0] with { Floor = null };
        _floors = [.. _bands.Skip(1).Select(band => band.Floor!.Value)];
    }

    /// <summary>The bands, from the lowest to the highest; at least one.</summary>
    public ValueList<GradeBand<T>> Bands => new(_bands);

    /// <summary>On which side of a floor the floor itself lies, for all bands.</summary>
    public BoundSide FloorSide { get; }

    /// <summary>The grade of a value. Every value has one.</summary>
    /// <param name="value">Any value.</param>
    public Grade GradeOf(T value) => _bands[IndexOf(value)].Grade;

    /// <summary>The band in which a value lies. Every value lies in exactly one.</summary>
    /// <param name="value">Any value.</param>
    public GradeBand<T> BandOf(T value) => _bands[IndexOf(value)];

    /// <summary>The floor of the band above the one in which a value lies: where the next grade begins; null in the highest.</summary>
    /// <param name="value">Any value.</param>
    public T? CeilingOf(T value) => IndexOf(value) is var index && index < _floors.Length ? _floors[index] : null;

    /// <summary>The place of a grade, 0 for the lowest.</summary>
    /// <param name="grade">A grade of this scale, known by its code.</param>
    /// <exception cref="ArgumentException">The scale has no grade of that code.</exception>
    public int RankOf(Grade grade)
    {
        var code = Guard.Against.Null(grade).Code;
        var index = Array.FindIndex(_bands, band => band.Grade.Code == code);
        return index >= 0 ? index : throw new ArgumentException($"The scale has no grade {code}: {this}", nameof(grade));
    }

    /// <summary>The grade of a code, if the scale has it.</summary>
    /// <param name="code">A code such as <c>substantial</c>.</param>
    public Grade? Find(string code) => Array.Find(_bands, band => band.Grade.Code == code)?.Grade;

    /// <summary>The number shown for a grade, from 1 to the count of bands, both included.</summary>
    /// <param name="grade">A grade of this scale.</param>
    /// <param name="numbering">The direction in which the organisation numbers.</param>
    /// <exception cref="ArgumentException">The scale has no grade of that code.</exception>
    public int NumberOf(Grade grade, GradeNumbering numbering) =>
        numbering == GradeNumbering.HighestIsOne ? _bands.Length - RankOf(grade) : RankOf(grade) + 1;

    /// <summary>The same bands with their floors on a given side.</summary>
    /// <param name="floorSide">The side.</param>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public GradeScale<T> WithFloorSide(BoundSide floorSide) => new(_bands, floorSide);

    /// <inheritdoc/>
    public bool Equals(GradeScale<T>? other) => other is not null && FloorSide == other.FloorSide && Bands == other.Bands;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(GradeScale<T>? left, GradeScale<T>? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(GradeScale<T>? left, GradeScale<T>? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GradeScale<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FloorSide, Bands);

    /// <summary>The codes of the grades with their floors, from the lowest to the highest.</summary>
    public override string ToString() => string.Join(" | ", _bands.AsEnumerable());

    private int IndexOf(T value)
    {
        // At most a handful of floors: a walk from below beats a binary search.
        var index = 0;
        var reaches = FloorSide == BoundSide.Included ? 0 : 1;
        while (index < _floors.Length && value.CompareTo(_floors[index]) >= reaches) index++;
        return index;
    }

    private static IEnumerable<string> FaultsOf(GradeBand<T>[] bands, BoundSide floorSide)
    {
        if (bands.Length == 0) yield return "a scale needs at least one band";
        HashSet<string> codes = new(StringComparer.Ordinal);
        for (var i = 0; i < bands.Length; i++)
        {
            if (i == 0 && bands[i].Floor is { } lowest && !(lowest.Equals(default) && floorSide == BoundSide.Included))
                yield return $"band 1 ({bands[i].Grade}) is the lowest and must have no floor, or 0 where floors are included";
            if (i > 0 && bands[i].Floor is null) yield return $"band {i + 1} ({bands[i].Grade}) needs a floor";
            if (i > 0 && bands[i].Floor is { } floor && bands[i - 1].Floor is { } below && floor.CompareTo(below) <= 0)
                yield return $"band {i + 1} ({bands[i]}) must have a higher floor than band {i} ({bands[i - 1]})";
            if (!codes.Add(bands[i].Grade.Code))
                yield return $"band {i + 1} repeats the grade {bands[i].Grade}";
        }
    }
}
