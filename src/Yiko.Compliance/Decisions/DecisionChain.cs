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
        var chain = Faults.NoneNull(records, nameof(records));
        for (var i = 0; i < chain.Length; i++)
        {
            var number = ReasonArgument.Of("record", i + 1m);
            if (i == 0)
            {
                if (chain[i].PreviousHash is not null) reasons.Add(ChainReasons.BeginningMissing.With(number));
                continue;
            }

            if (chain[i].PreviousHash != chain[i - 1].Hash) reasons.Add(ChainReasons.LinkBroken.With(number));
            if (chain[i].Date < chain[i - 1].Date)
                reasons.Add(ChainReasons.DateBackwards.With(number, ReasonArgument.Of("date", chain[i].Date), ReasonArgument.Of("before", chain[i - 1].Date)));
        }

        return reasons.ToValueList();
    }
}
