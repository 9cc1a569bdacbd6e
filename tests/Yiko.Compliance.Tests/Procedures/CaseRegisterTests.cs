using NodaTime;
using static Yiko.Compliance.Procedures.Entries;

namespace Yiko.Compliance.Procedures;

public sealed class CaseRegisterTests
{
    private static readonly CaseExaminer Examiner = new(ProcedureRuleSet.Standard);

    // Worked case: six reports, three of each department; 8.3 of the technical department three times.
    [Fact]
    public void Nonconformities_are_counted_by_department_and_clause()
    {
        var (sum, departments, clauses, cells, peaks) = CaseRegister.Nonconformities([("GD", "7.2"), ("GD", "7.2"), ("TD", "8.3"), ("TD", "8.3"), ("TD", "8.3"), ("GD", "9.1")]);

        Assert.Equal(6, sum);
        Assert.Equal([("GD", 3), ("TD", 3)], departments);
        Assert.Equal([("7.2", 2), ("8.3", 3), ("9.1", 1)], clauses);
        Assert.Equal([("GD", "7.2", 2), ("GD", "9.1", 1), ("TD", "8.3", 3)], cells);
        Assert.Equal([("TD", "8.3", 3)], peaks);
    }

    [Fact]
    public void Cells_with_the_greatest_number_are_all_shown() =>
        Assert.Equal([("GD", "7.2", 1), ("TD", "8.3", 1)], CaseRegister.Nonconformities([("TD", "8.3"), ("GD", "7.2")]).Peaks);

    [Fact]
    public void Nothing_is_counted_of_no_report()
    {
        var (sum, departments, _, _, peaks) = CaseRegister.Nonconformities([]);

        Assert.Equal(0, sum);
        Assert.Empty(departments);
        Assert.Empty(peaks);
    }

    // Worked case: I1 closed in time, I2 open, I3 of an older review closed after this one.
    [Fact]
    public void Items_of_all_earlier_reviews_are_open_until_they_are_closed()
    {
        (string, LocalDate, LocalDate?)[] items = [("I1", Day("2021-03-01"), Day("2021-06-01")), ("I2", Day("2021-03-01"), null), ("I3", Day("2020-03-01"), Day("2022-04-01"))];

        Assert.Equal(["I2", "I3"], CaseRegister.OpenItems(items, Day("2022-03-01")));
        Assert.Equal(["I2"], CaseRegister.OpenItems(items, Day("2022-04-01")));
        Assert.Equal(["I3"], CaseRegister.OpenItems(items, Day("2021-03-01")));
    }

    // Worked case: implemented on 10 May, verified on 10 August.
    [Theory]
    [InlineData("2021-05-01", true)]
    [InlineData("2021-05-10", false)]
    [InlineData("2021-07-01", false)]
    [InlineData("2021-08-10", false)]
    [InlineData("2021-08-11", true)]
    public void An_action_is_effective_when_nothing_recurs_until_it_is_verified(string occurrence, bool isEffective) =>
        Assert.Equal(isEffective, CaseRegister.Effectiveness(Day("2021-05-10"), Day("2021-08-10"), [Day(occurrence)]).IsEffective);

    [Fact]
    public void A_day_is_the_same_in_whatever_calendar_it_is_given() =>
        Assert.Equal((false, [Day("2021-07-01")]), CaseRegister.Effectiveness(Day("2021-05-10").WithCalendar(CalendarSystem.PersianArithmetic), Day("2021-08-10"), [Day("2021-07-01").WithCalendar(CalendarSystem.HebrewCivil)]));

    [Fact]
    public void Nothing_is_said_of_an_action_that_was_verified_before_it_was_implemented() =>
        Assert.Null(CaseRegister.Effectiveness(Day("2021-05-10"), Day("2021-05-09"), []).IsEffective);

    [Fact]
    public void What_has_run_out_is_a_gap() =>
        Assert.Equal(["internal-auditor"], CaseRegister.CompetenceGap(["first-aid", "internal-auditor"], [("internal-auditor", Day("2018-06-01"), Day("2021-05-31")), ("first-aid", null, null)], Day("2021-10-11")));

    [Fact]
    public void Duties_are_those_of_a_role() =>
        Assert.Equal(["CMP-11", "AUD-13"], CaseRegister.DutiesOf(ProcedureRuleSet.Standard, "management-representative").Select(duty => duty.Rule.ToString()).Take(2));

    // The action is linked before its own lines stand in the log, and closed on the day on which the audit asks for it.
    [Fact]
    public void Links_are_looked_up_among_the_cases_whichever_way_they_stand()
    {
        var report = Case("nonconformity", "NC-1", "2026-12-31", On("2026-06-17", "plan-action").Linked("action", "CA-1"), On("2026-08-10", "close").Linked("action-closed", "CA-1"));
        var action = Case(
            "corrective-action",
            "CA-1",
            "2026-12-31",
            On("2026-06-17", "correct", "p6", "technical-department").Present("correction", "control", "correct", "consequences").With(CaseValue.Of("responsible-department", "technical-department")),
            On("2026-06-25", "analyse").Present("analysis", "cause", "similar", "need"),
            On("2026-06-25", "plan-action").With(CaseValue.Of("action-needed", value: true)),
            On("2026-07-10", "implement", "p6", "technical-department"),
            On("2026-08-10", "verify-effective", "p3", "general-department").Present("system-change", "system-change").Present("record", "analysis", "implementation"));

        foreach (var order in new[] { new[] { report, action }, [action, report] })
        {
            var standing = CaseRegister.Examine(order, Examiner).Single(one => one.Case.Id == "NC-1");
            Assert.Equal([true, true], standing.Entries.Select(entry => entry.IsAccepted));
            Assert.True(standing.IsClosed);
        }

        var early = CaseRegister.Examine([report, action with { Entries = [.. action.Entries.Take(4)] }], Examiner)[0];
        Assert.Equal([true, false], early.Entries.Select(entry => entry.IsAccepted));
    }

    [Fact]
    public void A_link_to_a_record_that_is_not_there_is_found()
    {
        var standing = Assert.Single(CaseRegister.Examine([Case("nonconformity", "NC-1", "2026-12-31", On("2026-06-17").Linked("action", "CA-9"))], Examiner));

        Assert.Equal(("procedures.link.none", "CA-9"), (standing.Findings[0].Reason.Code, standing.Findings[0].Item));
    }

    [Theory]
    [InlineData("2027-12-31", false)]
    [InlineData("2028-01-01", true)]
    public void What_recurs_each_year_is_overdue_from_the_first_day_of_the_second_one(string asOf, bool isOverdue)
    {
        var plan = Case("awareness", "AW-1", asOf, On("2026-03-01").Present("topics", "policy"));

        Assert.Equal(isOverdue, CaseRegister.Examine([plan], Examiner)[0].Findings.Any(finding => finding.Reason.Code == "procedures.due.overdue"));
    }

    [Fact]
    public void The_next_record_of_the_kind_answers_what_recurs()
    {
        var first = Case("awareness", "AW-1", "2028-06-01", On("2026-03-01").Present("topics", "policy"));
        var next = Case("awareness", "AW-2", "2028-06-01", On("2027-09-01").Present("topics", "policy"));

        Assert.NotEmpty(CaseRegister.Examine([first], Examiner)[0].Findings);
        Assert.All(CaseRegister.Examine([first, next], Examiner), standing => Assert.Empty(standing.Findings));
    }

    [Fact]
    public void An_event_is_open_until_a_later_answer_and_one_answer_meets_all_before_it()
    {
        CaseEntry[] entries =
        [
            On("2026-01-05").With(CaseValue.Of("scope", "department"), CaseValue.Of("objective-changed", Day("2026-01-05"))),
            On("2026-02-05").With(CaseValue.Of("target-changed", Day("2026-02-03"))),
        ];
        var findings = CaseRegister.Examine([Case("programme", "P-1", "2026-12-31", entries)], Examiner)[0].Findings;

        Assert.Equal([("objective-changed", Day("2026-01-05")), ("target-changed", Day("2026-02-03"))], findings.Where(finding => finding.Reason.Code == "procedures.trigger.open").Select(finding => (finding.Item!, finding.Since!.Value)));
    }
}
