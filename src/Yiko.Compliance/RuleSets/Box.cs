namespace Yiko.Compliance.RuleSets;

/// <summary>A region over several inputs: an interval for each.</summary>
internal readonly struct Box(ScoreInterval[] sides)
{
    public ScoreInterval[] Sides { get; } = sides;

    public bool IsEmpty => Array.Exists(Sides, side => side.IsEmpty);

    public Box Intersect(Box other) => new([.. Sides.Select((side, i) => side.Intersect(other.Sides[i]))]);

    /// <summary>A point of the region; null where it has none that decimals can hold.</summary>
    public decimal[]? Sample()
    {
        decimal?[] point = [.. Sides.Select(IntervalSet.Sample)];
        return Array.TrueForAll(point, value => value is not null) ? [.. point.Select(value => value!.Value)] : null;
    }

    /// <summary>As mathematics writes it: <c>[0, 1) × (2, ∞)</c>.</summary>
    public override string ToString() => string.Join(" × ", Sides.Select(side => side.ToString()));
}
