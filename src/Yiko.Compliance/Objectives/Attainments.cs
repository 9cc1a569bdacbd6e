namespace Yiko.Compliance.Objectives;

/// <summary>How far a target was attained, and by how much it was exceeded or missed: exact, of use where the verdict is settled.</summary>
internal static class Attainments
{
    private static readonly Ratio Two = Ratio.Of(2, 1);

    /// <summary>Positive: exceeded; 0: just met; negative: missed.</summary>
    public static Ratio MarginOf(TargetCriterion criterion, Ratio actual) => criterion.Comparator switch
    {
        ObjectiveComparator.AtLeast => actual - criterion.Target,
        ObjectiveComparator.Equal => actual > criterion.Target ? criterion.Target - actual : actual - criterion.Target,
        _ => criterion.Target - actual,
    };

    public static Ratio? Of(ObjectiveRuleSet rules, TargetCriterion criterion, Ratio actual, bool met)
    {
        var attainment = Uncapped(rules, criterion, actual, met);
        return rules.AttainmentCap is { } cap && attainment > cap ? cap : attainment;
    }

    // A target of 0 is attained or not and never divided by; below 0 a quotient would turn better into worse.
    private static Ratio? Uncapped(ObjectiveRuleSet rules, TargetCriterion criterion, Ratio actual, bool met)
    {
        var target = criterion.Target;
        if (criterion.Comparator is ObjectiveComparator.Equal or ObjectiveComparator.ZeroOccurrences || target.Numerator.IsZero)
            return met ? Ratio.One : Ratio.Zero;
        if (target.Numerator.Sign < 0) return null;
        if (criterion.Comparator == ObjectiveComparator.AtLeast) return actual / target;
        if (rules.AttainmentIsTargetByActual) return actual.Numerator.Sign > 0 ? target / actual : rules.AttainmentCap;
        var share = Two - (actual / target);
        return share.Numerator.Sign < 0 ? Ratio.Zero : share;
    }
}
