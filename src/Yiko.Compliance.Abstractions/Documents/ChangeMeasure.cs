using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>How much of a text changed: an exact share, with the counts it comes from.</summary>
/// <remarks>
/// <para>
/// The share is 1 − LCS / max, where LCS is the length of the longest common subsequence of the two texts and max the length of the longer
/// one. It lies from 0 to 1, is the same in both directions, is 0 only for equal texts, and obeys the triangle inequality.
/// </para>
/// </remarks>
public sealed record ChangeMeasure
{
    /// <summary>The unit of the counts.</summary>
    public required ChangeUnit Unit { get; init; }

    /// <summary>The units of the old text, 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required long OldCount
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The units of the new text, 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required long NewCount
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The units that stayed, in their order: the length of the longest common subsequence, from 0 to the smaller count.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required long CommonCount
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The count of the longer text.</summary>
    public long Total => Math.Max(OldCount, NewCount);

    /// <summary>The units of the longer text that have no counterpart: <see cref="Total"/> less <see cref="CommonCount"/>.</summary>
    public long Changed => Total - CommonCount;

    /// <summary>The share of change, from 0 (included) to 1 (included), exact; 0 where both texts are empty.</summary>
    public Ratio Share => Total == 0 ? Ratio.Zero : Ratio.Of(Changed, Total);

    /// <summary>How much changed, from the clauses that a host names, without any text. What is named twice counts once, and order does not matter.</summary>
    /// <param name="clauses">The clauses of the current edition.</param>
    /// <param name="changed">The clauses that were changed, removed or added; those that the edition lacks are additions.</param>
    /// <returns>
    /// The changed clauses over all clauses, added ones included, so that the share never exceeds 1; it grows with the set of changed clauses.
    /// </returns>
    public static ChangeMeasure OfClauses(IEnumerable<string> clauses, IEnumerable<string> changed)
    {
        HashSet<string> all = new(Guard.Against.Null(clauses), StringComparer.Ordinal);
        HashSet<string> touched = new(Guard.Against.Null(changed), StringComparer.Ordinal);
        var old = all.Count;
        all.UnionWith(touched);
        return new() { Unit = ChangeUnit.Clauses, OldCount = old, NewCount = all.Count, CommonCount = all.Count - touched.Count };
    }

    /// <summary>The share and the counts: <c>2/5 (12 of 30)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Share} ({Changed} of {Total})");
}
