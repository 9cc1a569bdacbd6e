using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What follows from many cases together, and questions that one record of the manual asks of others.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Procedures;
///
/// CaseEntry planned = new() { Date = new(2026, 6, 24), Step = "plan-action", Links = [new() { Link = "action", To = "CA-7" }] };
/// Case report = new() { Kind = "nonconformity", Id = "NC-3", AsOf = new(2026, 9, 30), Entries = [planned] };
/// CaseEntry corrected = new()
/// {
///     Date = new(2026, 6, 24),
///     Step = "correct",
///     Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")],
/// };
/// Case action = new() { Kind = "corrective-action", Id = "CA-7", AsOf = new(2026, 9, 30), Entries = [corrected] };
/// foreach (var standing in CaseRegister.Examine([report, action], new(ProcedureRuleSet.Standard)))
///     Console.WriteLine($"{standing.Case.Id}: {standing.Stage}");
/// // NC-3: with-action
/// // CA-7: corrected
/// </code>
/// </example>
public static class CaseRegister
{
    /// <summary>
    /// Examines cases that know of one another: what a link needs of another case is looked up among them, whichever way their lines stand. A
    /// link to a stage counts when the other case entered it by the end of the entry's day.
    /// </summary>
    /// <param name="cases">The cases, each id once; what they say of others that are among them is replaced by what those are.</param>
    /// <param name="examiner">What examines each.</param>
    /// <returns>The standings in the order of the cases; each follows from its case alone.</returns>
    public static ValueList<CaseStanding> Examine(IEnumerable<Case> cases, CaseExaminer examiner) =>
        LinkedRounds.Examine(Guard.Against.Null(examiner), Faults.NoneNull(cases, nameof(cases))).ToValueList();

    /// <summary>Who owes what by rules that decide nothing of a case, in the order of the rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="role">The code of a role; null (default) for all.</param>
    public static ValueList<RoleDuty> DutiesOf(ProcedureRuleSet rules, string? role = null) =>
        Guard.Against.Null(rules).Duties.Where(duty => role is null || duty.Role == role).ToValueList();

    /// <summary>All that a rule set says of a kind of record, one row an element: names, sentences, notes, conditions, rules and clauses.</summary>
    /// <param name="rules">The rule set; its policies decide which elements there are.</param>
    /// <param name="kind">The code of the kind; null for what is said once for all kinds: source, readings, roles, policies and duties.</param>
    /// <param name="language">The language of names and sentences; codes stay as they are.</param>
    /// <returns>Rows in the order of the rule set; <c>Element</c> is what sort each is, such as <c>step</c>, <c>term</c> or <c>note</c>.</returns>
    /// <exception cref="KeyNotFoundException">There is no such kind; the message names the nearest one and all that are known.</exception>
    public static ValueList<(string Element, string Code, string Name, string Content, ValueList<RuleId> Rules, ClauseReference? Clause)> Describe(
        ProcedureRuleSet rules, string? kind, Language language)
    {
        ProcedureDescription description = new(Guard.Against.Null(rules), language);
        return (kind is null ? description.Common() : description.Of(rules[kind])).ToValueList();
    }

    /// <summary>Nonconformities by department and clause (AUD-11): a report counts once, in the cell of its department and first clause.</summary>
    /// <param name="reports">Department and clause of each report.</param>
    /// <returns>
    /// The number of reports; that of each department, of each clause and of each cell, in ordinal order; and the cells with the greatest number,
    /// all of them where they tie.
    /// </returns>
    public static (
        int Sum,
        ValueList<(string Department, int Count)> Departments,
        ValueList<(string Clause, int Count)> Clauses,
        ValueList<(string Department, string Clause, int Count)> Cells,
        ValueList<(string Department, string Clause, int Count)> Peaks) Nonconformities(IEnumerable<(string Department, string Clause)> reports)
    {
        (string Department, string Clause)[] all = [.. Guard.Against.Null(reports)];
        var cells = all.GroupBy(report => report)
            .OrderBy(cell => cell.Key.Department, StringComparer.Ordinal).ThenBy(cell => cell.Key.Clause, StringComparer.Ordinal)
            .Select(cell => (cell.Key.Department, cell.Key.Clause, Count: cell.Count())).ToArray();
        var most = cells.Select(cell => cell.Count).DefaultIfEmpty().Max();
        return (
            all.Length,
            [.. Counted(all.Select(report => report.Department))],
            [.. Counted(all.Select(report => report.Clause))],
            [.. cells],
            [.. cells.Where(cell => cell.Count == most)]);
    }

    /// <summary>The items of all earlier reviews that are open on the day of a review (MRV-10), in the order given: what is closed later is open on it.</summary>
    /// <param name="items">Each item with the day of the review that raised it, and that on which its action was closed; null while it is not.</param>
    /// <param name="review">The day of the review.</param>
    public static ValueList<string> OpenItems(IEnumerable<(string Item, LocalDate Raised, LocalDate? Closed)> items, LocalDate review)
    {
        var day = review.WithCalendar(CalendarSystem.Iso);
        return Guard.Against.Null(items)
            .Where(item => item.Raised.WithCalendar(CalendarSystem.Iso) < day && !(item.Closed?.WithCalendar(CalendarSystem.Iso) <= day))
            .Select(item => Guard.Against.Null(item.Item, nameof(items))).ToValueList();
    }

    /// <summary>Whether a corrective action was effective (CAP-04): nothing recurred from its implementation to its verification, both days included.</summary>
    /// <param name="implemented">The day on which it was implemented.</param>
    /// <param name="verified">The day on which it was verified.</param>
    /// <param name="occurrences">The days on which the same nonconformity occurred.</param>
    /// <returns>Whether it was, null where it was verified before it was implemented; and the days of recurrence, the earliest first.</returns>
    public static (bool? IsEffective, ValueList<LocalDate> Recurred) Effectiveness(LocalDate implemented, LocalDate verified, IEnumerable<LocalDate> occurrences)
    {
        var (first, last) = (implemented.WithCalendar(CalendarSystem.Iso), verified.WithCalendar(CalendarSystem.Iso));
        var recurred = Guard.Against.Null(occurrences).Select(day => day.WithCalendar(CalendarSystem.Iso))
            .Where(day => day >= first && day <= last).OrderBy(day => day).ToValueList();
        return last < first ? (null, []) : (recurred.IsEmpty, recurred);
    }

    /// <summary>The competences that somebody lacks on a day (TRN-01), in the order in which they are required.</summary>
    /// <param name="required">What the post or task requires.</param>
    /// <param name="held">What is held, from which day and until which, both included; null for no end.</param>
    /// <param name="on">The day.</param>
    public static ValueList<string> CompetenceGap(
        IEnumerable<string> required, IEnumerable<(string Competence, LocalDate? From, LocalDate? Until)> held, LocalDate on)
    {
        var day = on.WithCalendar(CalendarSystem.Iso);
        HashSet<string> valid = new(
            Guard.Against.Null(held)
                .Where(known => !(known.From?.WithCalendar(CalendarSystem.Iso) > day) && !(known.Until?.WithCalendar(CalendarSystem.Iso) < day))
                .Select(known => Guard.Against.Null(known.Competence, nameof(held))),
            StringComparer.Ordinal);
        return Guard.Against.Null(required).Where(competence => !valid.Contains(competence)).ToValueList();
    }

    private static IEnumerable<(string, int)> Counted(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count()));
}
