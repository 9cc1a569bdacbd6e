using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>
/// Answers what follows from a register of aspects and its evaluations: what it covers, which aspects are significant, what is lacking, and
/// what is due again.
/// </summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Aspects;
///
/// EnvironmentalAspect oil = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal };
/// EnvironmentalAspect noise = new() { Id = "E-18", Type = AspectType.Noise };
/// var coverage = AspectRegister.CoverageOf([oil, noise]);
/// Console.WriteLine($"{coverage.Covered} of {coverage.Cells.Count}, not placed: {string.Join(", ", coverage.Unplaced)}");
/// // 1 of 63, not placed: E-18
/// </code>
/// </example>
public sealed class AspectRegister
{
    private const int Tenses = 3;
    private const int States = 3;

    private readonly RuleSetStamp _stamp;
    private readonly IAspectEvaluator _evaluator;

    /// <summary>A register that is kept by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="SignificanceRuleSet.Standard"/>.</param>
    /// <param name="evaluator">Says whether an aspect is significant; by default a <see cref="ScoringAspectEvaluator"/> of the same rule set.</param>
    public AspectRegister(SignificanceRuleSet rules, IAspectEvaluator? evaluator = null)
    {
        Rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _evaluator = evaluator ?? new ScoringAspectEvaluator(rules);
    }

    /// <summary>Who signs an evaluation: confirmed by the department, evaluated by the general department, approved by the management representative (ENV-02 to ENV-04).</summary>
    /// <remarks>
    /// The manual does not ask for three different persons, and the general department evaluates its own aspects too: one person at two
    /// steps is a finding, not an obstacle.
    /// </remarks>
    public static ApprovalRoute ApprovalRoute => AspectApproval.Route;

    /// <summary>The life of an aspect between identification and approval, management manual 6.1.3.</summary>
    /// <remarks>Nothing becomes significant or not without the management representative's approval.</remarks>
    public static Lifecycle Lifecycle => AspectLifecycle.Rules;

    /// <summary>The rule set by which the register is kept.</summary>
    public SignificanceRuleSet Rules { get; }

    /// <summary>What a step of the <see cref="Lifecycle"/> does to an aspect, read from the sheet and from the verdict.</summary>
    /// <param name="stage">The code of the present stage, such as <c>confirmed</c>.</param>
    /// <param name="step">The code of the step, such as <c>evaluate</c>.</param>
    /// <param name="signatures">The signatures on the evaluation sheet, in their order. Default none.</param>
    /// <param name="isSignificant">The verdict of the evaluation at hand; null (default) where it was not evaluated.</param>
    /// <returns>The next stage; or the present one, with what stands against the step: the signature that is missing or wrong, or that there is no verdict.</returns>
    /// <exception cref="ArgumentException">Stage or step is none of the life cycle; the message names those that are.</exception>
    public static (Term Stage, ValueList<Reason> Refusals) Next(string stage, string step, ValueList<Signature> signatures = default, bool? isSignificant = null) =>
        AspectLifecycle.Next(stage, step, signatures, isSignificant);

    /// <summary>What the signatures on an evaluation amount to on a day.</summary>
    /// <param name="evaluated">The evaluation with its signatures.</param>
    /// <param name="asOf">The day; later signatures are ignored.</param>
    public static ApprovalFinding CheckApproval(EvaluatedAspect evaluated, LocalDate asOf) => AspectApproval.Check(evaluated, asOf.WithCalendar(CalendarSystem.Iso));

    /// <summary>How the register covers the three ranges and the 63 combinations of type, tense and state (ENV-06 to ENV-09).</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AspectCoverage CoverageOf(IEnumerable<EnvironmentalAspect> register, CancellationToken cancellation = default)
    {
        var counts = new int[ScoringGroup.AllTypes.Count * Tenses * States];
        List<string> unplaced = [];
        HashSet<AspectRange> ranges = [];
        foreach (var aspect in Guard.Against.Null(register))
        {
            cancellation.ThrowIfCancellationRequested();
            Guard.Against.Null(aspect, nameof(register));
            if (aspect.Range is { } range) ranges.Add(range);
            if (aspect is { Type: { } type, Tense: { } tense, State: { } state }) counts[(((int)type * Tenses) + (int)tense) * States + (int)state]++;
            else unplaced.Add(aspect.Id);
        }

        var cells = counts.Select(CellOf).ToValueList();
        return new(cells, unplaced.ToValueList(), CoverageReasons.Of(cells, ranges, unplaced.Count));
    }

    /// <summary>The list of significant aspects on a day, by id (ENV-01, ENV-04).</summary>
    /// <param name="history">All evaluations, in any order.</param>
    /// <param name="asOf">The day; later evaluations and signatures are ignored.</param>
    /// <param name="cancellation">Stops the work between two evaluations.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// Only approved evaluations count: an aspect comes on the list and leaves it by approval alone, and stays while it is evaluated again. Where
    /// approved evaluations of one day disagree, it stays as well, and the entry says so.
    /// </remarks>
    public static ValueList<SignificantAspect> SignificantOn(
        IEnumerable<EvaluatedAspect> history,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        Dictionary<string, SignificantAspect> listed = new(StringComparer.Ordinal);
        foreach (var day in InOrder(history, asOf).GroupBy(entry => (entry.Aspect.Id, entry.Date)))
        {
            cancellation.ThrowIfCancellationRequested();
            AspectEvaluation[] approved =
            [
                .. day.Where(entry => entry.Evaluation.IsSignificant is not null && AspectApproval.Check(entry, asOf).IsComplete).Select(entry => entry.Evaluation),
            ];
            if (approved.Length == 0) continue;
            var holding = approved[approved.Length - 1];
            if (holding.IsSignificant == false)
            {
                listed.Remove(day.Key.Id);
                continue;
            }

            var since = listed.TryGetValue(day.Key.Id, out var earlier) ? earlier.Since : day.Key.Date;
            var disagree = Array.Exists(approved, evaluation => evaluation.IsSignificant == false);
            listed[day.Key.Id] = new(
                holding, since, new(disagree ? [AspectRegisterReasons.Listed(since), AspectRegisterReasons.SameDay(day.Key.Date)] : [AspectRegisterReasons.Listed(since)]));
        }

        return listed.Values.OrderBy(item => item.Aspect.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Evaluates aspects one by one, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="scores">What is known of the aspects, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<AspectEvaluation> EvaluateAll(IEnumerable<AspectScores> scores, CancellationToken cancellation = default) =>
        Batch.Of(scores, _evaluator.Evaluate, cancellation);

    /// <summary>Whether a change makes an aspect due for identification and evaluation again (ENV-05, ENV-13).</summary>
    /// <param name="asked">The aspect with its evaluations and what happened. An evaluation on the day of a change answers it.</param>
    public AspectReopening CheckReopening(AspectCase asked)
    {
        if (HistoryOf(Guard.Against.Null(asked)).LastOrDefault() is not { } latest) return Reopening(null, [AspectRegisterReasons.Unevaluated]);
        AspectChange[] open = [.. Unanswered(asked, latest)];
        return open.Length == 0
            ? Reopening(null, [AspectRegisterReasons.NothingSince(latest)])
            : Reopening(open[0].Date, open.Select(AspectRegisterReasons.Trigger));

        AspectReopening Reopening(LocalDate? since, IEnumerable<Reason> reasons) =>
            new(asked, since, Rules.Citations.Cite(new Rationale(reasons)), _stamp);
    }

    /// <summary>The aspects that a change made due again after their latest evaluation, and no others.</summary>
    /// <param name="history">All evaluations, in any order.</param>
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
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        ChangesByAspect happened = new(changes, asOf);
        List<AspectReopening> due = [];
        foreach (var evaluations in ByAspect(history, asOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var latest = evaluations.Last();

            // Of forms of one day that describe the aspect otherwise, one that a change concerns is enough.
            foreach (var entry in evaluations.Where(entry => entry.Date == latest.Date).Reverse())
            {
                var later = happened.Concerning(entry.Aspect).Where(change => change.Date > latest.Date).ToValueList();
                if (later.IsEmpty) continue;
                due.Add(CheckReopening(new() { Aspect = entry.Aspect, History = [entry], Changes = later, AsOf = asOf }));
                break;
            }
        }

        return due.ToValueList();
    }

    /// <summary>What an aspect demands, and what the register lacks for it (ENV-02 to ENV-04, ENV-08, ENV-10 to ENV-12, ENV-14).</summary>
    /// <param name="asked">The aspect with its evaluations, how it is taken care of, and what happened.</param>
    public AspectFinding Check(AspectCase asked)
    {
        var listed = SignificantOn(HistoryOf(Guard.Against.Null(asked)), asked.AsOf) is [var entry] ? entry : null;
        var demands = DemandsOf(asked, listed).ToValueList();
        var named = NamedControls.On(asked.AsOf, asked.Controls.Where(link => link.Item is null || link.Item == asked.Aspect.Id), asked.Standings, AspectRegisterReasons.OfControls);
        var controls = named.Counted.Aggregate(AspectControls.None, (all, link) => all | Words.Find<AspectControls>(link.Link)!.Value);
        var lacking = Lacking(asked, listed, demands, controls).ToValueList();
        return new(
            asked,
            lacking.IsEmpty,
            demands,
            Rules.Citations.Cite(new Rationale((lacking.IsEmpty ? InOrder(controls, listed) : lacking).Concat(named.Refused))),
            _stamp);
    }

    /// <summary>The aspects for which the register lacks something.</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="history">All evaluations, in any order.</param>
    /// <param name="controls">How aspects are taken care of, each link with the id of its aspect as item; not at all where there is none. See <see cref="AspectCase.Controls"/>.</param>
    /// <param name="standings">The standings, on the day, of the records that the controls name.</param>
    /// <param name="asOf">The day; later evaluations, signatures and changes are ignored.</param>
    /// <param name="changes">What happened, in any order, and is to be answered in time; default nothing.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <returns>
    /// A finding for each such aspect, in the order of the register; then those that stand in the history alone, as they were evaluated last,
    /// by id.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ValueList<AspectFinding> Findings(
        IEnumerable<EnvironmentalAspect> register,
        IEnumerable<EvaluatedAspect> history,
        IEnumerable<CaseLink> controls,
        IEnumerable<RecordStanding> standings,
        LocalDate asOf,
        ValueList<AspectChange> changes = default,
        CancellationToken cancellation = default)
    {
        var links = ControlLinks.Checked(Faults.NoneNull(controls, nameof(controls)).ToValueList(), namesItem: true, nameof(controls), ControlLinks.Words)
            .ToLookup(link => link.Item!, StringComparer.Ordinal);
        var known = Faults.NoneNull(standings, nameof(standings)).ToLookup(standing => standing.Id, StringComparer.Ordinal);
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        var aspects = Faults.NoneNull(register, nameof(register));
        ChangesByAspect happened = new(changes, asOf);
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
                Changes = happened.Concerning(aspect),
                Controls = links[aspect.Id].ToValueList(),
                Standings = links[aspect.Id].Select(link => link.To).Distinct(StringComparer.Ordinal).SelectMany(id => known[id]).ToValueList(),
                AsOf = asOf,
            });
            if (!finding.Conforms) findings.Add(finding);
        }

        return findings.ToValueList();
    }

    private IEnumerable<AspectControls> DemandsOf(AspectCase asked, SignificantAspect? listed)
    {
        if (listed is not null) yield return Rules.ProgrammeIsDemanded ? AspectControls.Programme : AspectControls.Programme | AspectControls.OperationalControl;
        if (asked.Aspect.State == AspectState.Emergency || listed?.Aspect.State == AspectState.Emergency) yield return AspectControls.EmergencyPlan;
    }

    private IEnumerable<Reason> Lacking(AspectCase asked, SignificantAspect? listed, ValueList<AspectControls> demands, AspectControls controls)
    {
        EvaluatedAspect[] history = [.. HistoryOf(asked)];
        foreach (var reason in AspectRegisterReasons.MissingIn(asked.Aspect)) yield return reason;
        if (Array.TrueForAll(history, entry => entry.Evaluation.IsSignificant is null)) yield return AspectRegisterReasons.Unevaluated;
        if (UnsignedOf(history, asked.AsOf) is { } sheet)
        {
            foreach (var reason in sheet.Rationale) yield return reason;
        }

        if (history.Length > 0)
        {
            foreach (var change in Unanswered(asked, history[history.Length - 1]))
            {
                var until = change.Date.PlusDays(Math.Min(Rules.DaysToAnswerChanges, Period.DaysBetween(change.Date, LocalDate.MaxIsoValue)));
                if (asked.AsOf > until) yield return AspectRegisterReasons.Late(change, until);
            }
        }

        if (listed is not null)
        {
            foreach (var remark in listed.Rationale.Skip(1)) yield return remark;
            if (listed.Aspect.IsRegional || asked.Aspect.IsRegional) yield return AspectRegisterReasons.RegionalContradiction;
        }

        foreach (var demand in demands.Where(demand => (controls & demand) == AspectControls.None))
        {
            yield return demand switch
            {
                AspectControls.EmergencyPlan => AspectRegisterReasons.NoEmergencyPlan,
                AspectControls.Programme => AspectRegisterReasons.NoProgramme,
                _ => AspectRegisterReasons.NoControl,
            };
        }
    }

    // Of a significant aspect it is said by what it is taken care of, as an auditor asks.
    private static IEnumerable<Reason> InOrder(AspectControls controls, SignificantAspect? listed) =>
        listed is null ? [AspectRegisterReasons.Conforms] : [AspectRegisterReasons.Conforms, AspectRegisterReasons.ControlledBy(controls)];

    // The sheet of the latest evaluation; of several of one day, one that is not yet signed in full.
    private static ApprovalFinding? UnsignedOf(EvaluatedAspect[] history, LocalDate asOf) => history
        .Where(entry => entry.Date == history[history.Length - 1].Date)
        .Select(entry => AspectApproval.Check(entry, asOf))
        .FirstOrDefault(sheet => !sheet.IsComplete);

    private static IEnumerable<AspectChange> Unanswered(AspectCase asked, EvaluatedAspect latest) => asked.Changes
        .Where(change => change.Date > latest.Date && change.Date <= asked.AsOf && change.Concerns(asked.Aspect))
        .OrderBy(change => change.Date)
        .ThenBy(change => change.Trigger);

    private static IEnumerable<EvaluatedAspect> HistoryOf(AspectCase asked) =>
        InOrder(asked.History.Where(entry => entry.Aspect.Id == asked.Aspect.Id), asked.AsOf);

    private static IEnumerable<IGrouping<string, EvaluatedAspect>> ByAspect(IEnumerable<EvaluatedAspect> history, LocalDate asOf) =>
        InOrder(history, asOf).GroupBy(entry => entry.Aspect.Id, StringComparer.Ordinal);

    private static IEnumerable<EvaluatedAspect> InOrder(IEnumerable<EvaluatedAspect> history, LocalDate asOf) =>
        Faults.NoneNull(history, nameof(history)).Where(entry => entry.Date <= asOf).OrderBy(entry => entry, EvaluationOrder.Instance);

    private static CoverageCell CellOf(int count, int place) =>
        new((AspectType)(place / (Tenses * States)), (AspectTense)(place / States % Tenses), (AspectState)(place % States), count);
}
