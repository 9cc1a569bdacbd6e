using Ardalis.GuardClauses;

namespace Yiko.Compliance.Decisions;

/// <summary>Verifies records of decisions that follow one another: none changed, none left out, none put in later.</summary>
/// <remarks>
/// Whoever can rewrite the whole chain can make a sound one: keep the hash of the last record where nobody else writes, and compare it.
/// </remarks>
public static class DecisionChain
{
    /// <summary>Verifies a chain.</summary>
    /// <param name="records">The records, the oldest first.</param>
    /// <returns>What is wrong, with the number of the record counted from 1; empty for a sound chain, and for none.</returns>
    /// <exception cref="ArgumentException"><paramref name="records"/> or one of them is null.</exception>
    public static ValueList<Reason> Verify(IEnumerable<DecisionRecord> records)
    {
        List<Reason> reasons = [];
        DecisionRecord? before = null;
        var count = 0m;
        foreach (var record in Guard.Against.Null(records))
        {
            count++;
            reasons.AddRange(ChainLinks.Between(before, record ?? throw new ArgumentException(FormattableString.Invariant($"item {count} is null."), nameof(records)), count));
            before = record;
        }

        return reasons.ToValueList();
    }
}
