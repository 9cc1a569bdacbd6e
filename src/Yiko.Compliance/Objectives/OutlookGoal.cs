using System.Numerics;

namespace Yiko.Compliance.Objectives;

/// <summary>A target turned into whole numbers: between which bounds the final count must lie.</summary>
internal readonly struct OutlookGoal
{
    private OutlookGoal(BigInteger? atLeast, BigInteger? atMost, bool countsFailures) =>
        (AtLeast, AtMost, CountsFailures) = (atLeast, atMost, countsFailures);

    /// <summary>The least final count, included; null where nothing is too little.</summary>
    public BigInteger? AtLeast { get; }

    /// <summary>The greatest final count, included; null where nothing is too much.</summary>
    public BigInteger? AtMost { get; }

    /// <summary>Whether it is the cases that do not count which are counted.</summary>
    public bool CountsFailures { get; }

    /// <summary>The goal of a count of occurrences.</summary>
    public static OutlookGoal OfCount(TargetCriterion criterion) => Of(criterion, criterion.Target);

    /// <summary>The goal of a share of so many cases; null where the number of cases is unknown and matters.</summary>
    public static OutlookGoal? OfShare(TargetCriterion criterion, BigInteger? cases)
    {
        if (cases is { } known) return Of(criterion, criterion.Target * Ratio.Of(known, 1));
        var (comparator, target) = (criterion.Comparator, criterion.Target);
        if (target == Ratio.One) return comparator == ObjectiveComparator.AtMost ? default(OutlookGoal) : new(null, 0, countsFailures: true);
        if (target == Ratio.Zero) return comparator == ObjectiveComparator.AtLeast ? default(OutlookGoal) : new(null, 0, countsFailures: false);
        return null;
    }

    /// <summary>Whether no way in which the remaining cases may turn out reaches the goal.</summary>
    public bool IsLost(BigInteger counted, BigInteger? remaining) =>
        AtLeast > AtMost || counted > AtMost || counted + remaining < AtLeast;

    /// <summary>Whether every way does.</summary>
    public bool IsSecured(BigInteger counted, BigInteger? remaining) =>
        (AtLeast is not { } least || counted >= least) && (AtMost is not { } most || counted + remaining <= most);

    /// <summary>How many of the remaining cases may fail, of a goal that is not lost; null where nothing bounds them.</summary>
    public BigInteger? FailuresLeft(BigInteger counted, BigInteger? remaining)
    {
        var spare = AtLeast is { } least ? counted + remaining - least : AtMost - counted;
        return spare > remaining || spare is null ? remaining : spare;
    }

    // No count is below 0 and no share above the whole, so a target at an end of the scale is bounded on one side only.
    private static OutlookGoal Of(TargetCriterion criterion, Ratio target) => criterion.Comparator switch
    {
        ObjectiveComparator.AtLeast => new(Ceiling(target), null, false),
        ObjectiveComparator.Equal when target > Ratio.Zero => new(Ceiling(target), Floor(target), false),
        _ => new(null, Floor(target), false),
    };

    private static BigInteger Floor(Ratio value)
    {
        var quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger Ceiling(Ratio value) => -Floor(Ratio.Zero - value);
}
