using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>The points that a factor may take, ascending, each with its wording.</summary>
/// <remarks>
/// <para>The point is the key, the wording is presentation: the same 7 reads “serious injury” here and “disabling” there.</para>
/// <para>Every instance is valid.</para>
/// </remarks>
[Shaped(typeof(Shape), nameof(Shape.Points))]
[JsonConverter(typeof(ShapeJsonConverter<FactorScale>))]
public sealed class FactorScale : IEquatable<FactorScale>
{
    private readonly ScalePoint[] _points;
#if NET8_0_OR_GREATER
    private const long NoKey = -1;
    private const long NoPoint = -2;

    private readonly long[] _keys;
#endif

    /// <summary>A scale of points.</summary>
    /// <param name="points">At least one point, in any order, each value once.</param>
    /// <exception cref="ArgumentException">There is no point, or a value occurs twice; the message lists every fault.</exception>
    public FactorScale(IEnumerable<ScalePoint> points)
    {
        _points = [.. Faults.NoneNull(points, nameof(points)).OrderBy(point => point.Value)];
        Faults.ThrowIfAny(FaultsOf(_points), nameof(points));
#if NET8_0_OR_GREATER
        _keys = [.. _points.Select(point => KeyOf(point.Value) is var key && key == NoKey ? NoPoint : key)];
#endif
    }

    /// <summary>The points, from the lowest value to the highest; at least one.</summary>
    public ValueList<ScalePoint> Points => new(_points);

    /// <summary>The place of a value on the scale, 0 for the lowest; −1 where the scale has no such point.</summary>
    /// <param name="value">Any value.</param>
    public int IndexOf(decimal value)
    {
#if NET8_0_OR_GREATER
        // Registers write a point as the scale does, nearly always: then the bits agree, and to compare them is several times cheaper
        // than to compare decimals. 3.00 against 3 takes the long way below.
        var place = Array.IndexOf(_keys, KeyOf(value));
        if (place >= 0) return place;
#endif
        for (var i = 0; i < _points.Length; i++)
        {
            if (_points[i].Value == value) return i;
        }

        return -1;
    }

    /// <summary>Whether the scale has a point of this value.</summary>
    /// <param name="value">Any value.</param>
    public bool Contains(decimal value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public bool Equals(FactorScale? other) => other is not null && Points == other.Points;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(FactorScale? left, FactorScale? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(FactorScale? left, FactorScale? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactorScale);

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    /// <summary>The values, ascending, separated by slashes: <c>0.5/1/2/3/6/10</c>.</summary>
    public override string ToString() => string.Join("/", _points.Select(point => point.ToString()));

#if NET8_0_OR_GREATER
    // Sign, power and the low 32 bits. A value or a point that needs more bits has no key, and the two never meet.
    private static long KeyOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (bits[1] | bits[2]) == 0 ? ((long)bits[3] << 32) | unchecked((uint)bits[0]) : NoKey;
    }
#endif

    private static IEnumerable<string> FaultsOf(ScalePoint[] ascending)
    {
        if (ascending.Length == 0) yield return "a scale needs at least one point";
        for (var i = 1; i < ascending.Length; i++)
        {
            if (ascending[i].Value == ascending[i - 1].Value) yield return $"the value {ascending[i]} occurs twice";
        }
    }
}
