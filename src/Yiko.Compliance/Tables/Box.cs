namespace Yiko.Compliance.Tables;

/// <summary>A region over several inputs: an interval for each.</summary>
internal readonly struct Box(ScoreInterval[] sides)
{
    public ScoreInterval[] Sides { get; } = sides;

    public bool IsEmpty => Array.Exists(Sides, side => side.IsEmpty);

    public Box Intersect(Box other) => new([.. Sides.Select((side, i) => side.Intersect(other.Sides[i]))]);

    /// <summary>A point of the region that can occur; null where there is none, or none that decimals can hold.</summary>
    /// <param name="inputs">What can occur.</param>
    public decimal[]? Sample(ValueList<DecisionInput> inputs)
    {
        decimal?[] point = [.. Sides.Select((side, i) => Sample(side, inputs[i].Points))];
        return Array.TrueForAll(point, value => value is not null) ? [.. point.Select(value => value!.Value)] : null;
    }

    /// <summary>As mathematics writes it: <c>[0, 1) × (2, ∞)</c>.</summary>
    public override string ToString() => string.Join(" × ", Sides.Select(side => side.ToString()));

    private static decimal? Sample(ScoreInterval side, ValueList<decimal> points)
    {
        if (points.IsEmpty) return IntervalSet.Sample(side);
        foreach (var point in points)
        {
            if (side.Contains(point)) return point;
        }

        return null;
    }
}
