using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>How much of a text changed: an exact share, with the counts it comes from.</summary>
/// <remarks>
/// <para>
/// The share is 1 − LCS / max, where LCS is the length of the longest common subsequence of the two texts and max the length of the longer
/// one. It lies from 0 to 1, is the same in both directions, is 0 only for equal texts, and obeys the triangle inequality.
/// </para>
/// </remarks>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Measure))]
[JsonConverter(typeof(ShapeJsonConverter<ChangeMeasure>))]
[TypeConverter(typeof(ShapeTypeConverter<ChangeMeasure>))]
public sealed record ChangeMeasure
{
    /// <summary>A measure from its counts.</summary>
    /// <param name="unit">The unit of the counts.</param>
    /// <param name="oldCount">The units of the old text, 0 or more.</param>
    /// <param name="newCount">The units of the new text, 0 or more.</param>
    /// <param name="commonCount">The units that stayed, in their order, from 0 to the smaller count.</param>
    /// <exception cref="ArgumentException">The unit is not one of the enumeration, or the counts cannot be; the message lists every fault.</exception>
    public ChangeMeasure(ChangeUnit unit, long oldCount, long newCount, long commonCount)
    {
        Unit = Guard.Against.Undefined(unit);
        Faults.ThrowIfAny(FaultsOf(oldCount, newCount, commonCount), nameof(commonCount));
        (OldCount, NewCount, CommonCount) = (oldCount, newCount, commonCount);
    }

    /// <summary>The unit of the counts.</summary>
    public ChangeUnit Unit { get; }

    /// <summary>The units of the old text, 0 or more.</summary>
    public long OldCount { get; }

    /// <summary>The units of the new text, 0 or more.</summary>
    public long NewCount { get; }

    /// <summary>The units that stayed, in their order: the length of the longest common subsequence, from 0 to the smaller count.</summary>
    public long CommonCount { get; }

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
        return new(ChangeUnit.Clauses, old, all.Count, all.Count - touched.Count);
    }

    /// <summary>The share and the counts: <c>2/5 (12 of 30)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Share} ({Changed} of {Total})");

    // More in common than in either text would be a share below 0: no texts have such a measure.
    private static IEnumerable<string> FaultsOf(long oldCount, long newCount, long commonCount)
    {
        if (oldCount < 0 || newCount < 0 || commonCount < 0) yield return "a count is negative";
        if (commonCount > Math.Min(oldCount, newCount)) yield return "more stayed than one of the texts has";
    }
}
