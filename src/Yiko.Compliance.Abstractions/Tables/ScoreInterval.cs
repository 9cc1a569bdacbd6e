using System.Globalization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>The values from one bound to another, each bound included or not, either end open.</summary>
/// <remarks>An interval may hold no value (<see cref="IsEmpty"/>): printed tables do.</remarks>
internal sealed record ScoreInterval
{
    /// <summary>Every value.</summary>
    public static ScoreInterval All { get; } = new();

    /// <summary>The lower bound; null where the interval has none.</summary>
    public decimal? Lower { get; init; }

    /// <summary>Whether the lower bound itself belongs to the interval. Without a bound it says nothing.</summary>
    public bool LowerIncluded { get; init; }

    /// <summary>The upper bound; null where the interval has none.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Whether the upper bound itself belongs to the interval. Without a bound it says nothing.</summary>
    public bool UpperIncluded { get; init; }

    /// <summary>Whether no value lies in the interval, as between 320 and 160.</summary>
    public bool IsEmpty => Lower is { } lower && Upper is { } upper && (lower > upper || (lower == upper && !(LowerIncluded && UpperIncluded)));

    /// <summary>The values that a cell of a printed table takes; null where the cell is not understood.</summary>
    /// <param name="cell">The cell, as <see cref="PrintedBand.Cell"/> says.</param>
    public static ScoreInterval? Read(string cell) => IntervalCell.Read(Guard.Against.Null(cell));

    /// <summary>From one value to another, both included, as 70～159 reads.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    public static ScoreInterval Closed(decimal lower, decimal upper) => AtLeast(lower).Intersect(AtMost(upper));

    /// <summary>From a value upwards, the value included (以上).</summary>
    /// <param name="lower">The lower bound.</param>
    public static ScoreInterval AtLeast(decimal lower) => new() { Lower = lower, LowerIncluded = true };

    /// <summary>Above a value (超过).</summary>
    /// <param name="lower">The lower bound, which does not belong to the interval.</param>
    public static ScoreInterval Above(decimal lower) => new() { Lower = lower };

    /// <summary>Up to a value, the value included (以下).</summary>
    /// <param name="upper">The upper bound.</param>
    public static ScoreInterval AtMost(decimal upper) => new() { Upper = upper, UpperIncluded = true };

    /// <summary>Below a value (不足).</summary>
    /// <param name="upper">The upper bound, which does not belong to the interval.</param>
    public static ScoreInterval Below(decimal upper) => new() { Upper = upper };

    /// <summary>Whether a value lies in the interval.</summary>
    /// <param name="value">Any value.</param>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower || (LowerIncluded && value == lower))
        && (Upper is not { } upper || value < upper || (UpperIncluded && value == upper));

    /// <summary>Whether every value of another interval lies in this one.</summary>
    /// <param name="other">The other interval; an empty one lies in every interval.</param>
    public bool Contains(ScoreInterval other)
    {
        Guard.Against.Null(other);
        return other.IsEmpty || (CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0);
    }

    /// <summary>The values that lie in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    public ScoreInterval Intersect(ScoreInterval other)
    {
        Guard.Against.Null(other);
        var lower = CompareLower(this, other) >= 0 ? this : other;
        var upper = CompareUpper(this, other) <= 0 ? this : other;
        return new() { Lower = lower.Lower, LowerIncluded = lower.LowerIncluded, Upper = upper.Upper, UpperIncluded = upper.UpperIncluded };
    }

    /// <summary>As mathematics writes it: <c>[70, 160)</c>, <c>(-∞, 20)</c>.</summary>
    public override string ToString() =>
        (Lower is null || !LowerIncluded ? "(" : "[") + Bound(Lower, "-∞") + ", " + Bound(Upper, "∞") + (Upper is null || !UpperIncluded ? ")" : "]");

    /// <summary>Which of two intervals begins earlier.</summary>
    internal static int CompareLower(ScoreInterval one, ScoreInterval other)
    {
        if (one.Lower is not { } a) return other.Lower is null ? 0 : -1;
        if (other.Lower is not { } b) return 1;
        return a != b ? a.CompareTo(b) : other.LowerIncluded.CompareTo(one.LowerIncluded);
    }

    /// <summary>Which of two intervals ends earlier.</summary>
    internal static int CompareUpper(ScoreInterval one, ScoreInterval other)
    {
        if (one.Upper is not { } a) return other.Upper is null ? 0 : 1;
        if (other.Upper is not { } b) return -1;
        return a != b ? a.CompareTo(b) : one.UpperIncluded.CompareTo(other.UpperIncluded);
    }

    private static string Bound(decimal? value, string none) =>
        value is { } bound ? Decimals.WithoutTrailingZeros(bound).ToString(CultureInfo.InvariantCulture) : none;
}
