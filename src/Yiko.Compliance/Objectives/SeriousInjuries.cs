using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>Counts the injuries that an objective such as OBJ-06 forbids: serious ones and worse, by lost working days.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class SeriousInjuries
{
    /// <summary>Whether an injury is serious or worse.</summary>
    /// <param name="rules">The rule set; GB 6441-1986 counts from 105 days, included, and a death as 6,000.</param>
    /// <param name="lostDays">The lost working days, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="rules"/> is null or <paramref name="lostDays"/> negative.</exception>
    public static bool IsSerious(ObjectiveRuleSet rules, int lostDays) =>
        Guard.Against.Negative(lostDays) >= Guard.Against.Null(rules).SeriousInjuryFromLostDays;

    /// <summary>The measurement that a register of injuries amounts to.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="lostDays">The lost working days of each injury of the register, near misses as 0.</param>
    /// <param name="coverage">For how much of the period the register was kept; null where nobody says.</param>
    /// <exception cref="ArgumentException"><paramref name="rules"/> or <paramref name="lostDays"/> is null, or a number is negative.</exception>
    public static CountMeasurement Count(ObjectiveRuleSet rules, IEnumerable<int> lostDays, Coverage? coverage = null) =>
        Measurement.Count(Guard.Against.Null(lostDays).Count(days => IsSerious(rules, days)), coverage);
}
