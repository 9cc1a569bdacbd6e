namespace Yiko.Compliance.Shapes;

/// <summary>Which numbers a property takes.</summary>
/// <remarks>
/// The bounds are not the organisation's but arithmetic's: products of three points and sums of many stay exact in <see cref="decimal"/>.
/// </remarks>
internal sealed class NumberForm
{
    /// <summary>Points of a scale: a product of three has at most 27 digits, so it is exact.</summary>
    public static NumberForm Points { get; } = new() { Most = 1_000_000m, Decimals = 3 };

    /// <summary>Scores: what three points multiply to.</summary>
    public static NumberForm Score { get; } = new() { Most = 1_000_000_000_000_000_000m, Decimals = 9 };

    /// <summary>Scores above zero.</summary>
    public static NumberForm PositiveScore { get; } = new() { LeastIncluded = false, Most = Score.Most, Decimals = Score.Decimals };

    /// <summary>Whole numbers between two bounds, both included.</summary>
    public static NumberForm Whole(int least, int most) => new() { Least = least, Most = most, Decimals = 0 };

    /// <summary>How many of something: a whole number that <see cref="long"/> holds.</summary>
    public static NumberForm Count { get; } = new() { Most = long.MaxValue, Decimals = 0 };

    /// <summary>A whole number that <see cref="int"/> holds.</summary>
    public static NumberForm AnyWhole { get; } = new() { Least = int.MinValue, Most = int.MaxValue, Decimals = 0 };

    /// <summary>The lower bound.</summary>
    public decimal Least { get; init; }

    /// <summary>Whether the lower bound itself is taken.</summary>
    public bool LeastIncluded { get; init; } = true;

    /// <summary>The upper bound, included; of at most nineteen digits.</summary>
    public required decimal Most { get; init; }

    /// <summary>The most digits after the point.</summary>
    public required int Decimals { get; init; }

    /// <summary>What a JSON Schema says of it.</summary>
    public void Describe(SchemaWriter schema)
    {
        schema.Say("type", Decimals == 0 ? "integer" : "number");
        schema.Say(LeastIncluded ? "minimum" : "exclusiveMinimum", Least);
        schema.Say("maximum", Most);
        if (Decimals > 0) schema.Say("multipleOf", Unit(Decimals));
    }

    private static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    public bool Takes(decimal value) => (LeastIncluded ? value >= Least : value > Least) && value <= Most;

    public bool Takes(Ratio value)
    {
        var least = Ratio.FromDecimal(Least);
        return (LeastIncluded ? value >= least : value > least) && value <= Ratio.FromDecimal(Most);
    }
}
