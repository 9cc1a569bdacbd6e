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
/// <para>Every instance is valid.</para>
/// </remarks>
public sealed class RuleSetTimeline<T>
    where T : class, IRuleSet
{
    /// <summary>Of a thousand that overlap one another, half a million pairs do.</summary>
    private const int MostOverlaps = 100;

    private readonly RuleSetPeriod<T>[] _periods;
    private readonly Dictionary<RuleSetStamp, T> _byStamp = [];

    /// <summary>A timeline of rule sets, each in force from its own date until the day before the next begins; the last one without end.</summary>
    /// <param name="ruleSets">
    /// At least one, in any order, each with an <see cref="IRuleSet.EffectiveFrom"/> of its own; one of them may have none and is in force
    /// before all others.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no rule set, two begin on the same day, or one id and version stands for two contents; the message lists every fault, and at most 100 overlaps.
    /// </exception>
    public RuleSetTimeline(IEnumerable<T> ruleSets)
        : this(Consecutive(Faults.NoneNull(ruleSets, nameof(ruleSets))), nameof(ruleSets))
    {
    }

    private RuleSetTimeline(RuleSetPeriod<T>[] sorted, string parameterName)
    {
        _periods = sorted;
        RuleSetStamp[] stamps = [.. sorted.Select(period => RuleSetStamp.Of(period.RuleSet))];
        Faults.ThrowIfAny(FaultsOf(_periods, stamps), parameterName);
        // A rule set may be in force twice: the earlier period leads to it, as to an equal one.
        for (var i = stamps.Length - 1; i >= 0; i--) _byStamp[stamps[i]] = sorted[i].RuleSet;
    }

    /// <summary>The periods, the earliest first; each begins on the day after the one before it ends. At least one.</summary>
    public ValueList<RuleSetPeriod<T>> Periods => new(_periods);

    /// <summary>A timeline of periods with ends, as a register of approved rule sets keeps them.</summary>
    /// <param name="periods">At least one, in any order; together they leave out no day between the first and the last.</param>
    /// <exception cref="ArgumentException">
    /// Periods overlap or leave a hole, one ends before it begins or begins on another day than its rule set says, or one id and version
    /// stands for two contents; the message lists every fault, and at most 100 overlaps.
    /// </exception>
    public static RuleSetTimeline<T> OfPeriods(IEnumerable<RuleSetPeriod<T>> periods) =>
        new([.. Faults.NoneNull(periods, nameof(periods)).OrderBy(period => period.From)], nameof(periods));

    /// <summary>The rule set in force on a day; null before the first period and after the last.</summary>
    /// <param name="date">The day, in any calendar.</param>
    public T? InForceOn(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        var (low, high) = (0, _periods.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_periods[middle].Until < day) low = middle + 1;
            else high = middle;
        }

        return low < _periods.Length && _periods[low].Contains(day) ? _periods[low].RuleSet : null;
    }

    /// <summary>The rule set that a stamp names, content included; null where the timeline has none.</summary>
    /// <param name="stamp">The stamp of a verdict.</param>
    public T? Find(RuleSetStamp stamp) => _byStamp.TryGetValue(Guard.Against.Null(stamp), out var rules) ? rules : null;

    /// <summary>The periods, the earliest first.</summary>
    public override string ToString() => string.Join(" | ", _periods.AsEnumerable());

    private static RuleSetPeriod<T>[] Consecutive(T[] ruleSets)
    {
        var sorted = ruleSets.Select(rules => (Rules: rules, From: rules.EffectiveFrom?.WithCalendar(CalendarSystem.Iso))).OrderBy(period => period.From).ToArray();
        var periods = new RuleSetPeriod<T>[sorted.Length];
        // Those that begin on one day all end before the next day on which one begins, and so are found to overlap. Before the first day of
        // the calendar nothing ends.
        LocalDate? next = null;
        for (var i = sorted.Length - 1; i >= 0; i--)
        {
            if (i + 1 < sorted.Length && sorted[i + 1].From != sorted[i].From) next = sorted[i + 1].From;
            periods[i] = new() { RuleSet = sorted[i].Rules, From = sorted[i].From, Until = next > LocalDate.MinIsoValue ? next.Value.PlusDays(-1) : null };
        }

        return periods;
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
        // Only where every earlier period has ended is the day before a later one without a rule set.
        var end = sorted.FirstOrDefault()?.Until;
        foreach (var period in sorted.Skip(1))
        {
            if (end is not { } last) yield break;
            if (period.From is { } from && last < from && last.PlusDays(1) < from)
                yield return $"no rule set is in force from {LocalDatePattern.Iso.Format(last.PlusDays(1))} to {LocalDatePattern.Iso.Format(from.PlusDays(-1))}, before {period}";
            if (period.Until is not { } until || until > last) end = period.Until;
        }
    }

    private static IEnumerable<string> Overlaps(RuleSetPeriod<T>[] sorted)
    {
        // Those that have not ended where the next one begins: what has ended meets no later period either.
        List<RuleSetPeriod<T>> open = [];
        var told = 0;
        foreach (var later in sorted)
        {
            open.RemoveAll(earlier => earlier.Until is { } last && later.From is { } first && last < first);
            foreach (var earlier in open)
            {
                if (told++ == MostOverlaps) yield return "there are more overlaps";
                if (told > MostOverlaps) yield break;
                yield return $"{earlier} and {later} overlap";
            }

            open.Add(later);
        }
    }

    private static IEnumerable<string> Contradictions(RuleSetStamp[] stamps) =>
        from named in stamps.GroupBy(stamp => stamp.ToString(), StringComparer.Ordinal)
        where named.Distinct().Skip(1).Any()
        select $"{named.Key} stands for more than one content";
}
