namespace Yiko.Compliance.Decisions;

/// <summary>Whether each record follows the one before it, in the memory of one record.</summary>
internal sealed class ChainLinks
{
    private DecisionRecord? _before;
    private bool _isChained;
    private bool _isLost;
    private decimal _count;

    /// <summary>What is wrong between a record and those before it. Of which none names the one before it is no chain; from the first that does, each must.</summary>
    public IReadOnlyList<Reason> Next(DecisionRecord record)
    {
        _count++;
        _isChained |= record.PreviousHash is not null;
        var links = _isChained && !_isLost ? Between(_before, record, _count) : [];
        (_before, _isLost) = (record, false);
        return links;
    }

    /// <summary>Instead of a record stands something that is none: what follows it cannot be held against it.</summary>
    public void Lose() => (_isLost, _count) = (true, _count + 1m);

    /// <summary>What is wrong between a record and the one before it; null for the first of all.</summary>
    /// <param name="before">The record before.</param>
    /// <param name="record">The record.</param>
    /// <param name="count">Its number, from 1.</param>
    public static IReadOnlyList<Reason> Between(DecisionRecord? before, DecisionRecord record, decimal count)
    {
        if (before is null) return record.PreviousHash is null ? [] : [ChainReasons.BeginningMissing.With(ReasonArgument.Of("record", count))];
        var isLinked = record.PreviousHash == before.Hash;
        if (isLinked && record.Date >= before.Date) return [];
        var number = ReasonArgument.Of("record", count);
        List<Reason> reasons = [];
        if (!isLinked) reasons.Add(ChainReasons.LinkBroken.With(number));
        if (record.Date < before.Date)
            reasons.Add(ChainReasons.DateBackwards.With(number, ReasonArgument.Of("date", record.Date), ReasonArgument.Of("before", before.Date)));
        return reasons;
    }
}
