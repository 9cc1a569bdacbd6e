using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using static Yiko.Compliance.Procedures.Entries;

namespace Yiko.Compliance.Procedures;

/// <summary>A standing holds the working days that it was found with, so that it is reproduced from the case alone.</summary>
public sealed class AskedDaysTests
{
    private static readonly LocalDate First = new(2026, 1, 1);

    // A notice in working days, a term in working days and one that both a calendar year and working days end.
    private static readonly ProcedureRuleSet Rules = RulesWith(
        TimeLimit.Notice("notice", RuleId.Parse("REQ-20"), SmallRules.Clause, "start", 7, inWorkingDays: true),
        TimeLimit.Due("again", RuleId.Parse("REQ-21"), SmallRules.Clause, DueDateRule.WithinWorkingDays(10)));

    private static readonly Gen<WorkingDayCalendar> Calendars =
        from begin in Gen.Choose(0, 60)
        from length in Gen.Choose(0, 300)
        from holidays in Gen.SubListOf(Enumerable.Range(0, 120))
        from madeUp in Gen.SubListOf(Enumerable.Range(0, 120))
        select new WorkingDayCalendar(
            First.PlusDays(begin),
            First.PlusDays(begin + length),
            holidays.Where(day => day >= begin && day <= begin + length && day % 3 != 0).Select(First.PlusDays),
            madeUp.Where(day => day >= begin && day <= begin + length && day % 3 == 0).Select(First.PlusDays));

    private static readonly Gen<Case> Cases =
        from sent in Gen.Choose(0, 120)
        from start in Gen.Choose(-5, 40)
        from asOf in Gen.Choose(0, 60)
        select Case("thing", "T-1", "2026-01-01") with
        {
            AsOf = First.PlusDays(sent + asOf),
            Entries = [new() { Date = First.PlusDays(sent), Step = "go", Values = [CaseValue.Of("start", First.PlusDays(sent + start))] }],
        };

    [Property(MaxTest = 2000)]
    public Property A_standing_found_with_a_calendar_verifies_without_it() => Prop.ForAll(Arb.From(Cases), Arb.From(Calendars), (one, calendar) =>
    {
        var standing = new CaseExaminer(Rules, calendar).Examine(one);
        var record = VerdictFormats.Procedures.Record(standing, one.AsOf);

        Assert.NotNull(standing.Case.WorkingDays);
        Assert.True(VerdictFormats.Procedures.Verify(record, Rules).IsVerified, record.Verdict);
        // Whoever has another calendar is told by the case which days counted.
        Assert.True(VerdictFormats.Procedures.Verify(record, Rules, new CaseExaminer(Rules, new WorkingDayCalendar(First, First, [], [])).Examine).IsVerified);
    });

    // The laws above say little if nothing is ever late, in time, overdue or unknown.
    [Fact]
    public void Random_calendars_answer_and_refuse()
    {
        var draws = (from one in Cases from calendar in Calendars select (one, calendar)).Sample(600);
        var reasons = draws.SelectMany(drawn => new CaseExaminer(Rules, drawn.calendar).Examine(drawn.one).Rationale).Select(reason => reason.Code).ToHashSet();

        Assert.Superset(new HashSet<string> { "procedures.notice.late", "procedures.calendar.unknown-day", "procedures.calendar.not-worked", "procedures.due.overdue" }, reasons);
        Assert.Contains(draws, drawn => new CaseExaminer(Rules, drawn.calendar).Examine(drawn.one).Entries[0].IsAccepted == true);
    }

    // 2021-09-26 is a Sunday that makes up for the National Day; the calendar of the State Council has seven working days until 2021-10-11.
    [Fact]
    public void A_stored_notice_holds_the_make_up_days_and_a_changed_one_is_found()
    {
        WorkingDayCalendar year = new(
            new(2021, 1, 1),
            new(2021, 12, 31),
            [.. Enumerable.Range(1, 7).Select(day => new LocalDate(2021, 10, day)), new(2021, 9, 20), new(2021, 9, 21)],
            [new(2021, 9, 18), new(2021, 9, 26), new(2021, 10, 9)]);
        var one = Case("thing", "T-1", "2021-10-11", On("2021-09-26", "go").With(CaseValue.Of("start", Day("2021-10-11"))));
        var record = VerdictFormats.Procedures.Record(new CaseExaminer(RulesWith(TimeLimit.Notice("notice", RuleId.Parse("REQ-20"), SmallRules.Clause, "start", 7, inWorkingDays: true)), year).Examine(one), one.AsOf);

        Assert.Contains(
            """
            "workingDays":{"from":"2021-09-26","off":["2021-10-01","2021-10-04","2021-10-05","2021-10-06","2021-10-07"],"on":["2021-09-26","2021-10-09"],"to":"2021-10-11"}
            """.Trim(),
            record.Request,
            StringComparison.Ordinal);
        var changed = record with { Request = record.Request.Replace("\"on\":[\"2021-09-26\",", "\"on\":[", StringComparison.Ordinal) };
        Assert.Equal(VerificationOutcome.Different, VerdictFormats.Procedures.Verify(changed, RulesWith(TimeLimit.Notice("notice", RuleId.Parse("REQ-20"), SmallRules.Clause, "start", 7, inWorkingDays: true))).Outcome);
    }

    [Fact]
    public void Days_of_a_case_come_before_those_of_the_examiner()
    {
        var one = Case("thing", "T-1", "2026-03-20", On("2026-03-06", "go").With(CaseValue.Of("start", Day("2026-03-17"))));
        WorkingDayCalendar own = new(First, new(2026, 12, 31), [], [new(2026, 3, 14)]);

        Assert.True(new CaseExaminer(Rules).Examine(one with { WorkingDays = own }).Entries[0].IsAccepted);
        Assert.Equal(own, new CaseExaminer(Rules, new WorkingDayCalendar(First, First, [], [])).Examine(one with { WorkingDays = own }).Case.WorkingDays);
        Assert.Equal("procedures.notice.no-calendar", new CaseExaminer(Rules).Examine(one).Entries[0].Rationale[0].Code);
        Assert.Null(new CaseExaminer(SmallRules.With(SamePersonPolicy.Allow), own).Examine(one).Case.WorkingDays);
    }

    private static ProcedureRuleSet RulesWith(params TimeLimit[] terms)
    {
        var rules = SmallRules.With(SamePersonPolicy.Allow, SmallRules.Step("go", "s0", "s1", SmallRules.Needs(RequirementForm.InTime, "notice")));
        var kind = rules.Procedures[0];
        return rules with
        {
            Procedures = [kind with { Terms = terms.ToValueList(), Fields = [.. kind.Fields, new() { Code = "start", Name = SmallRules.Same("start"), Kind = CaseFieldKind.Date }] }],
        };
    }
}
