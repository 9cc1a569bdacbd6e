using System.Numerics;
using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>What is asked of objectives beside whether one is attained: registers, roll-ups, trends, outlooks, injuries and checklists.</summary>
/// <remarks>Figures are pooled and percentages never averaged: numerators and denominators are added.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Objectives;
///
/// ObjectiveRegister register = new(ObjectiveRuleSet.Standard);
/// var pooled = register.Pool([Measurement.Of(9, 10), Measurement.Of(96, 100)]);
/// Console.WriteLine($"{pooled.Counted} of {pooled.Cases}: {pooled.Actual}"); // 105 of 110: 21/22
/// </code>
/// </example>
public sealed class ObjectiveRegister
{
    private readonly ObjectiveRuleSet _rules;
    private readonly RuleSetStamp _stamp;
    private readonly IObjectiveAppraiser _appraiser;

    /// <summary>A register that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="ObjectiveRuleSet.Standard"/>.</param>
    /// <param name="appraiser">Says whether an objective is attained; by default an <see cref="ExactObjectiveAppraiser"/> of the same rule set.</param>
    public ObjectiveRegister(ObjectiveRuleSet rules, IObjectiveAppraiser? appraiser = null)
    {
        _rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _appraiser = appraiser ?? new ExactObjectiveAppraiser(rules);
    }

    /// <summary>The seven conditions of an objective, management manual 6.2.1 b) (OBJ-08).</summary>
    public static Checklist Conditions => ObjectiveChecklists.Conditions;

    /// <summary>The five parts of the breakdown of an objective to a department, management manual 6.2.2 (OBJ-09).</summary>
    public static Checklist Breakdown => ObjectiveChecklists.Breakdown;

    /// <summary>The three yearly reports that feed objectives, management manual 9.1.3 (OBJ-15).</summary>
    public static Checklist YearlyReports => ObjectiveChecklists.YearlyReports;

    /// <summary>The conditions that an objective is not known to meet.</summary>
    /// <param name="objective">The objective.</param>
    /// <returns>A reason for each missing condition; empty when it is well formed.</returns>
    public static ValueList<Reason> MissingConditions(Objective objective) =>
        Conditions.Lacking(Guard.Against.Null(objective).Conditions);

    /// <summary>The parts that the breakdown to a department lacks.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>A reason for each missing part; empty when it is complete.</returns>
    public static ValueList<Reason> MissingParts(ObjectiveBreakdown breakdown) =>
        Breakdown.Lacking(Guard.Against.Null(breakdown).Parts);

    /// <summary>The objectives that no department has broken down.</summary>
    /// <param name="objectives">The objectives.</param>
    /// <param name="breakdowns">What the departments planned.</param>
    /// <returns>A reason for each such objective, in their order.</returns>
    /// <exception cref="ArgumentException">An objective or a breakdown is null.</exception>
    public static ValueList<Reason> NotBrokenDown(IEnumerable<Objective> objectives, IEnumerable<ObjectiveBreakdown> breakdowns)
    {
        var done = new HashSet<string>(Faults.NoneNull(breakdowns, nameof(breakdowns)).Select(breakdown => breakdown.ObjectiveId), StringComparer.Ordinal);
        return Faults.NoneNull(objectives, nameof(objectives)).Where(objective => !done.Contains(objective.Id)).Select(CompletenessReasons.NotBrokenDown).ToValueList();
    }

    /// <summary>The pooled measurement of departments, months or days.</summary>
    /// <param name="measurements">The measurements, in any order; their kinds must agree.</param>
    /// <returns>
    /// The sums of ratios or counts, yes where each answer is yes, and each part by itself of compound measurements. What does not apply
    /// is left out. One part without a measurement leaves the whole without one; so do several values, which have no sum, and mixed
    /// kinds. A faulty part is returned as it is, so that its fault is seen.
    /// </returns>
    public Measurement Pool(IEnumerable<Measurement> measurements) => MeasurementPool.Of(measurements, bounded: !_rules.TargetAboveOneIsMeant);

    /// <summary>Appraises reports one by one, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="reports">The reports, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two reports.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<ObjectiveAppraisal> AppraiseAll(IEnumerable<ObjectiveReport> reports, CancellationToken cancellation = default) =>
        Batch.Of(reports, _appraiser.Appraise, cancellation);

    /// <summary>A roll-up for each department, by name; reports that name none come first.</summary>
    /// <param name="reports">
    /// The reports, in any order. One without data leaves the pooled objective without data, unless it is lost already.
    /// </param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ArgumentException">A report is null.</exception>
    public ValueList<ObjectiveRollUp> ByDepartment(IEnumerable<ObjectiveReport> reports, CancellationToken cancellation = default) => Faults.NoneNull(reports, nameof(reports))
        .GroupBy(report => report.Department, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => RollUpDecision.Of(_rules, _appraiser, group, cancellation, department: group.Key))
        .ToValueList();

    /// <summary>A roll-up for each discipline, in the order of the enumeration; objectives that name none come first.</summary>
    /// <param name="reports">
    /// The reports, in any order. One without data leaves the pooled objective without data, unless it is lost already.
    /// </param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ArgumentException">A report is null.</exception>
    public ValueList<ObjectiveRollUp> ByDiscipline(IEnumerable<ObjectiveReport> reports, CancellationToken cancellation = default) => Faults.NoneNull(reports, nameof(reports))
        .GroupBy(report => report.Objective.Discipline)
        .OrderBy(group => group.Key)
        .Select(group => RollUpDecision.Of(_rules, _appraiser, group, cancellation, discipline: group.Key))
        .ToValueList();

    /// <summary>The roll-up of the company.</summary>
    /// <param name="reports">
    /// The reports, in any order. One without data leaves the pooled objective without data, unless it is lost already.
    /// </param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ArgumentException">A report is null.</exception>
    public ObjectiveRollUp OfCompany(IEnumerable<ObjectiveReport> reports, CancellationToken cancellation = default) =>
        RollUpDecision.Of(_rules, _appraiser, Faults.NoneNull(reports, nameof(reports)), cancellation);

    /// <summary>The trend of an objective over its periods, which are years, quarters or months as <see cref="Objective.Period"/> says or else the rule set.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="entries">What was measured, in any order; each belongs to the period in which its day lies, and those of one period are pooled.</param>
    /// <param name="asOf">The day: later figures are ignored, and a period that ends on it or later is open.</param>
    /// <param name="cancellation">Stops the work between two periods.</param>
    /// <returns>Every period from the first to the last that was measured; one in between without a measurement has no data.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public ValueList<ObjectiveTrendPoint> Trend(
        Objective objective,
        IEnumerable<DatedMeasurement> entries,
        LocalDate asOf,
        CancellationToken cancellation = default) =>
        TrendDecision.Of(_rules, _appraiser, Guard.Against.Null(objective), Faults.NoneNull(entries, nameof(entries)), asOf.WithCalendar(CalendarSystem.Iso), cancellation);

    /// <summary>
    /// Looks ahead before a period ends, over the cases that came in it and those still to come, so it holds for every way in which they may turn
    /// out. With no case outstanding, <see cref="ObjectiveOutlook.LostOn"/> is the earliest date of failure of a period that is over.
    /// </summary>
    /// <param name="course">What came in, and how many cases are still to come.</param>
    /// <param name="cancellation">Stops the work between two entries.</param>
    /// <returns>The outlook. Figures that cannot be added up give <see cref="ObjectiveProspect.Unknown"/> with the reason, never an exception.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ObjectiveOutlook Outlook(ObjectiveCourse course, CancellationToken cancellation = default) =>
        OutlookDecision.Of(_rules, _stamp, Guard.Against.Null(course), cancellation);

    /// <summary>The objectives whose programmes a change of objectives and targets asks to revise, management manual 6.2.3.4 b) (OBJ-13).</summary>
    /// <param name="before">The objectives before the change.</param>
    /// <param name="now">The objectives since then; known by their id.</param>
    /// <returns>A reason for each objective with another target or period than before, and for each that was dropped, in the order of those before.</returns>
    /// <exception cref="ArgumentException">An objective is null.</exception>
    public static ValueList<Reason> RevisionsAfter(IEnumerable<Objective> before, IEnumerable<Objective> now) =>
        ReviewDecision.RevisionsAfter(Faults.NoneNull(before, nameof(before)), Faults.NoneNull(now, nameof(now)));

    /// <summary>What the management review is told beforehand: the verdicts, and what it still lacks (OBJ-14, OBJ-15).</summary>
    /// <param name="input">The objectives, the reports on them, and the reports of the year.</param>
    /// <param name="cancellation">Stops the work between two objectives.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ObjectiveReview ForReview(ObjectiveReviewInput input, CancellationToken cancellation = default) =>
        ReviewDecision.Of(Guard.Against.Null(input), OfCompany(input.Reports, cancellation), _rules.Citations, _stamp);

    /// <summary>The measurement that a register of injuries amounts to: how many are serious or worse, as an objective such as OBJ-06 forbids it.</summary>
    /// <param name="lostDays">The lost working days of each injury of the register, near misses as 0; GB 6441-1986 counts a death as 6,000.</param>
    /// <param name="coverage">For how much of the period the register was kept; null where nobody says.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public Measurement SeriousInjuries(IEnumerable<int> lostDays, Coverage? coverage = null) =>
        Measurement.Count(new BigInteger(Guard.Against.Null(lostDays).Count(IsSeriousInjury)), coverage);

    private bool IsSeriousInjury(int lostDays) => Guard.Against.Negative(lostDays) >= _rules.SeriousInjuryFromLostDays;
}
