using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>Which aspects a change makes due for identification and evaluation again, and no others.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class AspectReopenings
{
    /// <summary>The aspects that a change concerned after their latest evaluation (ENV-05, ENV-13).</summary>
    /// <param name="history">All evaluations.</param>
    /// <param name="changes">What happened, in any order. An evaluation on the day of the change answers it.</param>
    /// <param name="asOf">The day; later evaluations and changes are ignored.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <returns>The aspects that are due, by id.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<AspectReopening> Due(
        IEnumerable<EvaluatedAspect> history,
        IEnumerable<AspectChange> changes,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var happened = Guard.Against.Null(changes).Where(change => change.Date <= asOf).OrderBy(change => change.Date).ToArray();
        var latest = Guard.Against.Null(history)
            .Where(entry => entry.Date <= asOf)
            .OrderBy(entry => entry.Date)
            .GroupBy(entry => entry.Aspect.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Last());
        List<AspectReopening> due = [];
        foreach (var entry in latest)
        {
            cancellation.ThrowIfCancellationRequested();
            var open = happened.Where(change => change.Date > entry.Date && change.Concerns(entry.Aspect)).ToArray();
            if (open.Length == 0) continue;
            due.Add(new() { Aspect = entry.Aspect, Since = open[0].Date, Reasons = open.Select(AspectRegisterReasons.Trigger).ToValueList() });
        }

        return due.ToValueList();
    }

    /// <summary>The stages after a change: the aspects concerned are to be identified again, the others stay where they are.</summary>
    /// <param name="standings">The aspects with their present stages.</param>
    /// <param name="change">The change.</param>
    /// <returns>The same aspects with their new stages, in the same order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AspectStanding> Apply(IEnumerable<AspectStanding> standings, AspectChange change)
    {
        Guard.Against.Null(change);
        return Guard.Against.Null(standings).Select(standing => change.Concerns(standing.Aspect) ? Triggered(standing) : standing).ToValueList();
    }

    private static AspectStanding Triggered(AspectStanding standing) =>
        standing with { Stage = AspectLifecycle.Rules.Next(standing.Stage, AspectEvent.Trigger, new()).State };
}
