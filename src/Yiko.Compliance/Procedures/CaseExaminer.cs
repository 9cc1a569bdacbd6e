using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Examines cases by a rule set: folds their entries in order and says what each lacked, what could come next and what is open.</summary>
/// <remarks>
/// <para>
/// An entry is accepted whole or not at all; one that is refused changes nothing, and every requirement that it does not meet is told with rule
/// and clause. After a step that reopens only evidence counts that is given with it or later and is not dated before it; a step that reopens
/// is itself opened only by evidence given since the case entered the stage that it leaves.
/// </para>
/// <para>One instance serves any number of threads.</para>
/// </remarks>
/// <inheritdoc cref="ICaseExaminer" path="/example"/>
public sealed class CaseExaminer : ICaseExaminer
{
    private readonly KnownProcedures _procedures;
    private readonly IWorkingDayCalendar? _calendar;
    private readonly CitationTable _citations;
    private readonly RuleSetStamp _stamp;

    /// <summary>An examiner.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="calendar">
    /// The working days of cases that bring none; without one, rules in working days are not answered and what asks for them is refused.
    /// </param>
    public CaseExaminer(ProcedureRuleSet rules, IWorkingDayCalendar? calendar = null)
    {
        _procedures = new(Guard.Against.Null(rules));
        _calendar = calendar;
        _citations = rules.Citations;
        _stamp = RuleSetStamp.Of(rules);
    }

    internal KnownProcedures Procedures => _procedures;

    /// <inheritdoc/>
    public CaseStanding Examine(Case @case) => _procedures.Find(Guard.Against.Null(@case).Kind) is { } kind
        ? StandingOf(Fold(@case, kind))
        : Unknown(@case);

    /// <summary>A case with its history applied.</summary>
    internal CaseFold Fold(Case @case, KnownProcedure kind) => CaseFold.Of(_procedures, kind, @case, _calendar);

    internal CaseStanding StandingOf(CaseFold fold)
    {
        var findings = CaseFindings.Of(fold).Select(Cited).ToValueList();
        var next = NextSteps.Of(fold).Select(Cited).ToValueList();
        var verdicts = fold.Verdicts.Select(Cited).ToValueList();
        Rationale rationale = new(verdicts.SelectMany(verdict => verdict.Rationale).Concat(findings.Select(finding => finding.Reason)));
        return new(fold.CaseAsAnswered, rationale, _stamp)
        {
            Stage = fold.Stage,
            Since = fold.Since,
            IsClosed = fold.Kind.IsFinal(fold.Stage),
            IsInForce = fold.Kind.IsInForce(fold.Stage),
            Entries = verdicts,
            Next = next,
            Findings = findings,
        };
    }

    private EntryVerdict Cited(EntryVerdict verdict) => _citations == CitationTable.Manual ? verdict
        : new(verdict.Entry, _citations.Cite(verdict.Rationale)) { IsAccepted = verdict.IsAccepted, Stage = verdict.Stage, Rules = verdict.Rules };

    private NextStep Cited(NextStep next) => _citations == CitationTable.Manual ? next
        : new(next.Step, next.To, _citations.Cite(next.Obstacles)) { IsAllowed = next.IsAllowed, Who = next.Who, Unmet = next.Unmet, Rules = next.Rules };

    private CaseFinding Cited(CaseFinding finding) => _citations == CitationTable.Manual ? finding
        : new(_citations.Cite(finding.Reason)) { Item = finding.Item, Due = finding.Due, Since = finding.Since };

    // Nothing can be said of a kind that the rules do not know, and each entry says so.
    private CaseStanding Unknown(Case @case)
    {
        KnownElement nowhere = new([], ClauseReference.Standard("ISO 9001:2015", "4.4.1"));
        var reason = ProcedureReasons.Unknown(nowhere, EntryWords.Kind, @case.Kind, _procedures.Kinds);
        var later = nowhere.Say(ProcedureReasons.LaterThanAsOf, ReasonArgument.Of("date", @case.AsOf));
        var verdicts = @case.Entries.Select(entry => entry.Date > @case.AsOf
            ? new EntryVerdict(entry, new([later]))
            : new EntryVerdict(entry, new([reason])) { IsAccepted = false });
        return new(@case, new([reason]), _stamp) { Entries = verdicts.ToValueList() };
    }
}

/// <summary>The steps that could come next, with what stands against each and who has to act.</summary>
internal static class NextSteps
{
    public static IEnumerable<NextStep> Of(CaseFold fold)
    {
        foreach (var step in fold.Kind.From(fold.Stage))
        {
            var context = fold.ContextOf(step, null, fold.Case.AsOf);
            var (isThere, unanswered) = CaseFold.When(step, context);
            if (!isThere && unanswered.Count == 0) continue;
            var asked = isThere ? CaseFold.Asked(step, context) : [];
            var unmet = asked.Where(one => !one.Result.IsMet).ToArray();
            Reason[] obstacles = [.. unanswered.Select(field => RequirementCheck.NotGiven(field, context.Asking, context)), .. unmet.SelectMany(one => one.Result.Unmet)];
            var isAllowed = obstacles.Length == 0;
            yield return new(step.Code, step.To, new(isAllowed ? asked.SelectMany(one => one.Result.Remarks) : obstacles))
            {
                IsAllowed = isAllowed,
                Who = unmet.Select(one => one.Result.Who).FirstOrDefault(who => who is not null)
                    ?? asked.Where(one => one.Requirement.Form == RequirementForm.Persons).Select(one => one.Result.Who).FirstOrDefault(who => who is not null)
                    ?? fold.Kind.Owner,
                Unmet = [.. unanswered.Select(field => "value:" + field), .. unmet.Select(one => one.Requirement.ToString())],
                Rules = (unanswered.Count > 0 ? step.Rules : []).Concat(unmet.SelectMany(one => one.Result.Rules)).Distinct().ToValueList(),
            };
        }
    }
}
