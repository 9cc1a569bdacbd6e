using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>
/// Answers what follows from a register of aspects and its evaluations: what it covers, which aspects are significant, what is lacking, and
/// what is due again.
/// </summary>
public sealed class AspectRegister
{
    private const int Tenses = 3;
    private const int States = 3;

    private readonly RuleSetStamp _stamp;

    /// <summary>A register that is kept by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="SignificanceRuleSet.Standard"/>.</param>
    public AspectRegister(SignificanceRuleSet rules)
    {
        Rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
    }

    /// <summary>Who signs an evaluation: confirmed by the department, evaluated by the general department, approved by the management representative (ENV-02 to ENV-04).</summary>
    /// <remarks>
    /// The manual does not ask for three different persons, and the general department evaluates its own aspects too: one person at two
    /// steps is a finding, not an obstacle.
    /// </remarks>
    public static ApprovalRoute ApprovalRoute => AspectApproval.Route;

    /// <summary>The rule set by which the register is kept.</summary>
    public SignificanceRuleSet Rules { get; }

    /// <summary>What the signatures on an evaluation amount to on a day.</summary>
    /// <param name="evaluated">The evaluation with its signatures.</param>
    /// <param name="asOf">The day; later signatures are ignored.</param>
    public static ApprovalFinding CheckApproval(EvaluatedAspect evaluated, LocalDate asOf) => AspectApproval.Check(evaluated, asOf);

    /// <summary>How the register covers the 63 combinations of type, tense and state (ENV-07 to ENV-09).</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AspectCoverage CoverageOf(IEnumerable<EnvironmentalAspect> register, CancellationToken cancellation = default)
    {
        var counts = new int[ScoringGroup.AllTypes.Count * Tenses * States];
        List<string> unplaced = [];
        foreach (var aspect in Guard.Against.Null(register))
        {
            cancellation.ThrowIfCancellationRequested();
            if (aspect is { Type: { } type, Tense: { } tense, State: { } state }) counts[(((int)type * Tenses) + (int)tense) * States + (int)state]++;
            else unplaced.Add(aspect.Id);
        }

        return new(counts.Select(CellOf).ToValueList(), unplaced.ToValueList());
    }

    /// <summary>The list of significant aspects on a day, by id (ENV-01, ENV-04).</summary>
    /// <param name="history">All evaluations; those of one aspect on one day in the order in which they were made.</param>
    /// <param name="asOf">The day; later evaluations and signatures are ignored.</param>
    /// <param name="cancellation">Stops the work between two evaluations.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// Only approved evaluations count: an aspect comes on the list and leaves it by approval alone, and stays while it is evaluated again.
    /// </remarks>
    public static ValueList<SignificantAspect> SignificantOn(
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
            if (significant) listed[entry.Aspect.Id] = new(entry.Evaluation, since);
            else listed.Remove(entry.Aspect.Id);
        }

        return listed.Values.OrderBy(item => item.Aspect.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Whether a change makes an aspect due for identification and evaluation again (ENV-05, ENV-13).</summary>
    /// <param name="asked">The aspect with its evaluations and what happened. An evaluation on the day of a change answers it.</param>
    public AspectReopening CheckReopening(AspectCase asked)
    {
        if (LatestIn(Guard.Against.Null(asked)) is not { } latest) return Reopening(null, [AspectRegisterReasons.Unevaluated]);
        AspectChange[] open =
        [
            .. asked.Changes
                .Where(change => change.Date > latest.Date && change.Date <= asked.AsOf && change.Concerns(asked.Aspect))
                .OrderBy(change => change.Date),
        ];
        return open.Length == 0
            ? Reopening(null, [AspectRegisterReasons.NothingSince(latest)])
            : Reopening(open[0].Date, open.Select(AspectRegisterReasons.Trigger));

        AspectReopening Reopening(LocalDate? since, IEnumerable<Reason> reasons) =>
            new(asked, since, new(reasons), _stamp);
    }

    /// <summary>The aspects that a change made due again after their latest evaluation, and no others.</summary>
    /// <param name="history">All evaluations.</param>
    /// <param name="changes">What happened, in any order. An evaluation on the day of the change answers it.</param>
    /// <param name="asOf">The day; later evaluations and changes are ignored.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <returns>The aspects that are due, by id, each as it was evaluated last.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ValueList<AspectReopening> Due(
        IEnumerable<EvaluatedAspect> history,
        IEnumerable<AspectChange> changes,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var happened = Guard.Against.Null(changes).Where(change => change.Date <= asOf).OrderBy(change => change.Date).ToArray();
        List<AspectReopening> due = [];
        foreach (var evaluations in ByAspect(history, asOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var latest = evaluations.Last();
            var concerning = happened.Where(change => change.Date > latest.Date && change.Concerns(latest.Aspect)).ToValueList();
            if (!concerning.IsEmpty) due.Add(CheckReopening(new() { Aspect = latest.Aspect, History = [latest], Changes = concerning, AsOf = asOf }));
        }

        return due.ToValueList();
    }

    /// <summary>What the register lacks for an aspect (ENV-02 to ENV-04, ENV-08, ENV-10, ENV-12, ENV-14).</summary>
    /// <param name="asked">The aspect with its evaluations and how it is taken care of.</param>
    public AspectFinding Check(AspectCase asked)
    {
        var lacking = Lacking(Guard.Against.Null(asked)).ToValueList();
        return new(asked, lacking.IsEmpty, new(lacking.IsEmpty ? [AspectRegisterReasons.Conforms] : lacking), _stamp);
    }

    /// <summary>The aspects for which the register lacks something.</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="history">All evaluations; those of one aspect on one day in the order in which they were made.</param>
    /// <param name="controls">By its id, how an aspect is taken care of; not at all where it has no entry.</param>
    /// <param name="asOf">The day; later evaluations and signatures are ignored.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <returns>
    /// A finding for each such aspect, in the order of the register; then those that stand in the history alone, as they were evaluated last,
    /// by id.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ValueList<AspectFinding> Findings(
        IEnumerable<EnvironmentalAspect> register,
        IEnumerable<EvaluatedAspect> history,
        IReadOnlyDictionary<string, AspectControls> controls,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(controls);
        EnvironmentalAspect[] aspects = [.. Guard.Against.Null(register)];
        var evaluations = ByAspect(history, asOf).ToDictionary(group => group.Key, group => group.ToValueList(), StringComparer.Ordinal);
        HashSet<string> registered = new(aspects.Select(aspect => aspect.Id), StringComparer.Ordinal);
        var others = evaluations
            .Where(group => !registered.Contains(group.Key))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Value[group.Value.Count - 1].Aspect);
        List<AspectFinding> findings = [];
        foreach (var aspect in aspects.Concat(others))
        {
            cancellation.ThrowIfCancellationRequested();
            var finding = Check(new()
            {
                Aspect = aspect,
                History = evaluations.TryGetValue(aspect.Id, out var own) ? own : default,
                Controls = controls.TryGetValue(aspect.Id, out var control) ? control : AspectControls.None,
                AsOf = asOf,
            });
            if (!finding.Conforms) findings.Add(finding);
        }

        return findings.ToValueList();
    }

    private static IEnumerable<Reason> Lacking(AspectCase asked)
    {
        EvaluatedAspect[] history = [.. HistoryOf(asked)];
        if (Array.TrueForAll(history, entry => entry.Evaluation.IsSignificant is null)) yield return AspectRegisterReasons.Unevaluated;
        if (history.Length > 0 && AspectApproval.Check(history[history.Length - 1], asked.AsOf) is { IsComplete: false } sheet)
        {
            foreach (var reason in sheet.Findings) yield return reason;
        }

        if (SignificantOn(history, asked.AsOf) is [var listed])
        {
            if ((asked.Controls & (AspectControls.Programme | AspectControls.OperationalControl)) == AspectControls.None) yield return AspectRegisterReasons.NoControl;
            if (listed.Aspect.IsRegional || asked.Aspect.IsRegional) yield return AspectRegisterReasons.RegionalContradiction;
        }

        if (asked.Aspect.State == AspectState.Emergency && !asked.Controls.HasFlag(AspectControls.EmergencyPlan)) yield return AspectRegisterReasons.NoEmergencyPlan;
    }

    private static EvaluatedAspect? LatestIn(AspectCase asked) => HistoryOf(asked).LastOrDefault();

    private static IEnumerable<EvaluatedAspect> HistoryOf(AspectCase asked) =>
        InOrder(asked.History.Where(entry => entry.Aspect.Id == asked.Aspect.Id), asked.AsOf);

    private static IEnumerable<IGrouping<string, EvaluatedAspect>> ByAspect(IEnumerable<EvaluatedAspect> history, LocalDate asOf) =>
        InOrder(history, asOf).GroupBy(entry => entry.Aspect.Id, StringComparer.Ordinal);

    private static IEnumerable<EvaluatedAspect> InOrder(IEnumerable<EvaluatedAspect> history, LocalDate asOf) =>
        Guard.Against.Null(history).Where(entry => entry.Date <= asOf).OrderBy(entry => entry.Date);

    private static CoverageCell CellOf(int count, int place) =>
        new((AspectType)(place / (Tenses * States)), (AspectTense)(place / States % Tenses), (AspectState)(place % States), count);
}
