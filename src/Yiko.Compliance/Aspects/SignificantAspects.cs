using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>The list of significant aspects as it follows from a history of evaluations, and what its entries lack.</summary>
/// <remarks>
/// Only approved evaluations count: an aspect comes on the list and leaves it by approval alone, and stays while it is evaluated again.
/// Pure and safe for concurrent use.
/// </remarks>
public static class SignificantAspects
{
    /// <summary>The list on a day, by id (ENV-01, ENV-04).</summary>
    /// <param name="history">All evaluations; those of one aspect on one day in the order in which they were made.</param>
    /// <param name="asOf">The day; later evaluations and signatures are ignored.</param>
    /// <param name="cancellation">Stops the work between two evaluations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<SignificantAspect> ListOn(
        IEnumerable<EvaluatedAspect> history,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        Dictionary<string, SignificantAspect> listed = new(StringComparer.Ordinal);
        foreach (var entry in InOrder(history, asOf))
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Evaluation.IsSignificant is not { } significant || !AspectApproval.Check(entry, asOf).IsComplete) continue;
            var since = listed.TryGetValue(entry.Aspect.Id, out var earlier) ? earlier.Since : entry.Date;
            if (significant) listed[entry.Aspect.Id] = new() { Evaluation = entry.Evaluation, Since = since };
            else listed.Remove(entry.Aspect.Id);
        }

        return listed.Values.OrderBy(item => item.Aspect.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The latest evaluation of each aspect, where it is not approved: what the sheet lacks (ENV-02 to ENV-04).</summary>
    /// <param name="history">All evaluations; those of one aspect on one day in the order in which they were made.</param>
    /// <param name="asOf">The day; later evaluations and signatures are ignored.</param>
    /// <returns>A finding for everything that is missing or wrong, by the id of the aspect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static ValueList<AspectFinding> Unapproved(IEnumerable<EvaluatedAspect> history, LocalDate asOf) => InOrder(history, asOf)
        .GroupBy(entry => entry.Aspect.Id, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Last())
        .Select(entry => (entry.Aspect, Finding: AspectApproval.Check(entry, asOf)))
        .Where(entry => !entry.Finding.IsComplete)
        .SelectMany(entry => entry.Finding.Findings.Select(reason => new AspectFinding { Aspect = entry.Aspect, Reason = reason }))
        .ToValueList();

    /// <summary>The entries without a programme and without a documented control (ENV-10, ENV-12); either is enough.</summary>
    /// <param name="list">The list of significant aspects.</param>
    /// <param name="controls">Which aspects are taken care of.</param>
    /// <returns>A finding for each such aspect, in the order of the list.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AspectFinding> WithoutControl(IEnumerable<SignificantAspect> list, AspectControls controls)
    {
        var controlled = new HashSet<string>(
            Guard.Against.Null(controls).InProgrammes.Concat(controls.UnderOperationalControl),
            StringComparer.Ordinal);
        return AspectRegister.Findings(
            Guard.Against.Null(list).Select(item => item.Aspect).Where(aspect => !controlled.Contains(aspect.Id)),
            AspectRegisterReasons.NoControl);
    }

    /// <summary>The regional aspects on the list: the manual says that no significant aspect is a regional problem (ENV-14).</summary>
    /// <param name="list">The list of significant aspects.</param>
    /// <returns>A finding for each such aspect, in the order of the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static ValueList<AspectFinding> RegionalContradictions(IEnumerable<SignificantAspect> list) => AspectRegister.Findings(
        Guard.Against.Null(list).Select(item => item.Aspect).Where(aspect => aspect.IsRegional),
        AspectRegisterReasons.RegionalContradiction);

    private static IEnumerable<EvaluatedAspect> InOrder(IEnumerable<EvaluatedAspect> history, LocalDate asOf) =>
        Guard.Against.Null(history).Where(entry => entry.Date <= asOf).OrderBy(entry => entry.Date);
}
