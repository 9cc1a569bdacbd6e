namespace Yiko.Compliance.Tables;

/// <summary>A region over several inputs: an interval for each.</summary>
internal readonly struct Box(ScoreInterval[] sides)
{
    public ScoreInterval[] Sides { get; } = sides;

    public bool IsEmpty => Array.Exists(Sides, side => side.IsEmpty);

    public Box Intersect(Box other) => new([.. Sides.Select((side, i) => side.Intersect(other.Sides[i]))]);

    /// <summary>A point of the region that can occur; null where there is none, or none that decimals can hold.</summary>
    /// <param name="points">The only values of each input, ascending; none where all can occur.</param>
    public decimal[]? Sample(decimal[][] points)
    {
        decimal?[] point = [.. Sides.Select((side, i) => points[i].Length == 0 ? IntervalSet.Sample(side) : IntervalSet.FirstOf(points[i], side))];
        return Array.TrueForAll(point, value => value is not null) ? [.. point.Select(value => value!.Value)] : null;
    }

    /// <summary>As mathematics writes it: <c>[0, 1) × (2, ∞)</c>.</summary>
    public override string ToString() => string.Join(" × ", Sides.Select(side => side.ToString()));
}
