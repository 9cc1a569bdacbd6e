using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.RuleSets;

/// <summary>Rule sets one after the other, without hole or overlap: which one is in force on a day.</summary>
/// <typeparam name="T">The type of the rule sets.</typeparam>
/// <remarks>
/// <para>
/// An old case is decided again by the rules of its day: <c>new LecRiskAssessor(timeline.InForceOn(date)!)</c>. The verdict names the
/// rule set by its stamp, and <see cref="Find"/> leads from a stamp back to the rule set.
/// </para>
/// <para>Every instance is valid. Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed class RuleSetTimeline<T> : IEquatable<RuleSetTimeline<T>>
    where T : class, IRuleSet
{
    private readonly RuleSetPeriod<T>[] _periods;
    private readonly RuleSetStamp[] _stamps;

    /// <summary>A timeline of rule sets, each in force from its own date until the day before the next begins; the last one without end.</summary>
    /// <param name="ruleSets">
    /// At least one, in any order, each with an <see cref="IRuleSet.EffectiveFrom"/> of its own; one of them may have none and is in force
    /// before all others.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no rule set, two begin on the same day, or one id and version stands for two contents; the message lists every fault.
    /// </exception>
    public RuleSetTimeline(IEnumerable<T> ruleSets)
        : this(Consecutive(Faults.NoneNull(ruleSets, nameof(ruleSets))), nameof(ruleSets))
    {
    }

    private RuleSetTimeline(RuleSetPeriod<T>[] sorted, string parameterName)
    {
        _periods = sorted;
        _stamps = [.. sorted.Select(period => RuleSetStamp.Of(period.RuleSet))];
        Faults.ThrowIfAny(FaultsOf(_periods, _stamps), parameterName);
    }

    /// <summary>The periods, the earliest first; each begins on the day after the one before it ends. At least one.</summary>
    public ValueList<RuleSetPeriod<T>> Periods => new(_periods);

    /// <summary>A timeline of periods with ends, as a register of approved rule sets keeps them.</summary>
    /// <param name="periods">At least one, in any order; together they leave out no day between the first and the last.</param>
    /// <exception cref="ArgumentException">
    /// Periods overlap or leave a hole, one ends before it begins or begins on another day than its rule set says, or one id and version
    /// stands for two contents; the message lists every fault.
    /// </exception>
    public static RuleSetTimeline<T> OfPeriods(IEnumerable<RuleSetPeriod<T>> periods) =>
        new([.. Faults.NoneNull(periods, nameof(periods)).OrderBy(period => period.From)], nameof(periods));

    /// <summary>The rule set in force on a day; null before the first period and after the last.</summary>
    /// <param name="date">The day, in any calendar.</param>
    public T? InForceOn(LocalDate date) => Array.Find(_periods, period => period.Contains(date))?.RuleSet;

    /// <summary>The rule set that a stamp names, content included; null where the timeline has none.</summary>
    /// <param name="stamp">The stamp of a verdict.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stamp"/> is null.</exception>
    public T? Find(RuleSetStamp stamp)
    {
        var index = Array.IndexOf(_stamps, Guard.Against.Null(stamp));
        return index < 0 ? null : _periods[index].RuleSet;
    }

    /// <inheritdoc/>
    public bool Equals(RuleSetTimeline<T>? other) => other is not null && Periods == other.Periods;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSetTimeline<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Periods.GetHashCode();

    /// <summary>The periods, the earliest first.</summary>
    public override string ToString() => string.Join(" | ", _periods.AsEnumerable());

    private static RuleSetPeriod<T>[] Consecutive(T[] ruleSets)
    {
        var sorted = ruleSets.Select(rules => new RuleSetPeriod<T> { RuleSet = rules, From = rules.EffectiveFrom }).OrderBy(period => period.From).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            // Those that begin on one day all end before the next day on which one begins, and so are found to overlap.
            var own = sorted[i].From;
            if (Array.Find(sorted, other => other.From is { } start && (own is not { } begun || start > begun))?.From is { } next)
                sorted[i] = sorted[i] with { Until = next.PlusDays(-1) };
        }

        return sorted;
    }

    private static IEnumerable<string> FaultsOf(RuleSetPeriod<T>[] sorted, RuleSetStamp[] stamps)
    {
        if (sorted.Length == 0) yield return "a timeline needs at least one rule set";
        foreach (var period in sorted)
        {
            if (period.Until < period.From) yield return $"{period} ends before it begins";
            if (period.RuleSet.EffectiveFrom?.WithCalendar(CalendarSystem.Iso) is { } told && told != period.From)
                yield return $"{period} begins on another day than its rule set says, {LocalDatePattern.Iso.Format(told)}";
        }

        foreach (var fault in Holes(sorted).Concat(Overlaps(sorted)).Concat(Contradictions(stamps))) yield return fault;
    }

    private static IEnumerable<string> Holes(RuleSetPeriod<T>[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            // Only where every earlier period has ended is the day before this one without a rule set.
            var earlier = sorted.Take(i).Select(period => period.Until).ToArray();
            if (sorted[i].From is { } from && earlier.All(until => until is not null) && earlier.Max()!.Value is var end && end < from && end.PlusDays(1) < from)
                yield return $"no rule set is in force from {LocalDatePattern.Iso.Format(end.PlusDays(1))} to {LocalDatePattern.Iso.Format(from.PlusDays(-1))}, before {sorted[i]}";
        }
    }

    private static IEnumerable<string> Overlaps(RuleSetPeriod<T>[] sorted) =>
        from later in Enumerable.Range(0, sorted.Length)
        from earlier in Enumerable.Range(0, later)
        where sorted[later].From is not { } first || sorted[earlier].Until is not { } last || last >= first
        select $"{sorted[earlier]} and {sorted[later]} overlap";

    private static IEnumerable<string> Contradictions(RuleSetStamp[] stamps) =>
        from named in stamps.GroupBy(stamp => stamp.ToString(), StringComparer.Ordinal)
        where named.Distinct().Skip(1).Any()
        select $"{named.Key} stands for more than one content";
}
