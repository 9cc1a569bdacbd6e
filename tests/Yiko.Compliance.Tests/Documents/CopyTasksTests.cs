using NodaTime;

namespace Yiko.Compliance.Documents;

public sealed class CopyTasksTests
{
    private static readonly LocalDate Since = new(2026, 3, 2);
    private static readonly DocumentController Controller = new(DocumentRuleSet.Standard);

    [Fact]
    public void Old_copies_come_back_and_their_holders_get_new_ones()
    {
        var tasks = Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0")), Since);

        Assert.Equal(["Recover 01 h1 TD A/0 document.copy.out-of-date", "Issue  h1 TD B/0 document.copy.replacement"], tasks.Select(Show));
    }

    [Fact]
    public void A_holder_who_has_the_new_copy_returns_the_old_one_only() => Assert.Equal(
        ["Recover 01 h1 TD A/0 document.copy.out-of-date"],
        Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0"), Copy("02", "h1", "TD", "B/0")), Since).Select(Show));

    [Fact]
    public void A_holder_of_two_old_copies_gets_one_new_one_for_each_department() => Assert.Equal(
        ["Issue  h1 TD B/0 document.copy.replacement", "Issue  h1 GD B/0 document.copy.replacement"],
        Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0"), Copy("02", "h1", "TD", "A/1"), Copy("03", "h1", "GD", "A/1")), Since)
            .Where(task => !task.IsRecall)
            .Select(Show));

    [Fact]
    public void A_department_without_a_copy_gets_one()
    {
        var register = Register(Copy("01", "h1", "TD", "B/0")) with { Departments = ["TD", "GD", "GD"] };
        Assert.Equal(["Issue   GD B/0 document.copy.department-without"], Controller.CopyTasks(register, Since).Select(Show));

        // A copy that is back, or whose holder is gone, is no copy that the department holds.
        var gone = Register(
            Copy("01", "h1", "TD", "B/0") with { HolderLeaves = Since },
            Copy("02", "h2", "GD", "B/0") with { Status = CopyStatus.Recovered },
            Copy("03", "h3", "FD", "A/0")) with
        { Departments = ["TD", "GD", "FD"] };
        Assert.Equal(
            ["Issue   TD B/0 document.copy.department-without", "Issue   GD B/0 document.copy.department-without"],
            Controller.CopyTasks(gone, Since).Select(Show).Where(task => task.EndsWith("department-without", StringComparison.Ordinal)));
    }

    // Management manual 0.6-2: the mark 受控 is put on when a copy is handed out.
    [Fact]
    public void A_copy_in_use_bears_the_mark_and_that_is_recorded()
    {
        var copies = Controller.CopyTasks(Register(
            Copy("01", "h1", "TD", "B/0") with { IsMarked = true },
            Copy("02", "h2", "TD", "B/0") with { IsMarked = false },
            Copy("03", "h3", "TD", "B/0"),
            Copy("04", "h4", "TD", "A/0") with { IsMarked = false },
            Copy("05", "h5", "TD", "A/0") with { IsMarked = false, Status = CopyStatus.Recovered }));

        Assert.Equal(
            ["DOC-04 document.copy.unmarked 02, 04", "DOC-04 document.copy.mark-unknown 03"],
            copies.Rationale.Where(reason => reason.Rule.ToString() == "DOC-04").Select(reason => $"{reason.Rule} {reason.Code} {((TextArgument)reason.Argument("numbers")!).Value.English}"));
        Assert.Empty(Controller.CopyTasks(Register(Copy("01", "h1", "TD", "B/0") with { IsMarked = true })).Rationale);
    }

    [Fact]
    public void White_space_makes_no_second_holder() =>
        Assert.Single(Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0"), Copy("02", " h1", "TD", "A/1")), Since), task => !task.IsRecall);

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        var controller = new DocumentController(DocumentRuleSet.Standard with { CopyExchange = DueDateRule.WithinWorkingDays(1) });
        var register = Register(Copy("01", "h1", "TD", "A/0")) with { DaysOff = [Since.PlusDays(-1), Since.PlusDays(5)] };
        var told = register with { Since = Since.WithCalendar(CalendarSystem.Julian), DaysOff = register.DaysOff.Select(day => day.WithCalendar(CalendarSystem.Coptic)).ToValueList() };

        Assert.Equal(register, told);
        Assert.Equal(Since.PlusDays(1), controller.CopyTasks(told).Tasks[0].Due);
        Assert.Equal(CalendarSystem.Iso, (told.Copies[0] with { HolderLeaves = Since.WithCalendar(CalendarSystem.Julian) }).HolderLeaves!.Value.Calendar);
    }

    // A register of ten years of days off is looked through once for a day, not once for each day of each copy.
    [Fact]
    public void Many_copies_and_many_days_off_take_no_product_of_both()
    {
        var controller = new DocumentController(DocumentRuleSet.Standard with { CopyExchange = DueDateRule.WithinWorkingDays(100) });
        var register = Register([.. Enumerable.Range(1, 20_000).Select(number => Copy($"{number}", $"h{number}", "TD", "A/0"))]) with
        {
            DaysOff = Enumerable.Range(-500, 3_000).Where(day => day % 7 < 2).Select(day => Since.PlusDays(day)).ToValueList(),
        };

        Assert.Equal(40_000, controller.CopyTasks(register).Tasks.Count);
    }

    [Fact]
    public void A_department_that_changes_its_old_copy_is_not_asked_twice() =>
        Assert.Single(Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0")) with { Departments = ["TD"] }, Since), task => !task.IsRecall);

    [Fact]
    public void A_holder_who_leaves_returns_the_copy_and_the_department_gets_another()
    {
        var register = Register(Copy("01", "h1", "TD", "B/0") with { HolderLeaves = Since.PlusDays(5) }) with
        {
            Departments = ["TD"],
        };

        Assert.Empty(Controller.CopyTasks(register, Since.PlusDays(4)));
        Assert.Equal(
            ["Recover 01 h1 TD B/0 document.copy.holder-left", "Issue   TD B/0 document.copy.department-without"],
            Controller.CopyTasks(register, Since.PlusDays(5)).Select(Show));
    }

    [Fact]
    public void Copies_that_are_back_or_marked_are_left_alone() => Assert.Empty(Controller.CopyTasks(
        Register(
            Copy("01", "h1", "TD", "A/0") with { Status = CopyStatus.Recovered },
            Copy("02", "h1", "TD", "A/0") with { Status = CopyStatus.Destroyed },
            Copy("03", "h1", "TD", "A/0") with { Status = CopyStatus.RetainedMarked }),
        Since));

    [Fact]
    public void Every_copy_of_a_void_document_comes_back_and_none_goes_out() => Assert.Equal(
        ["Recover 01 h1 TD B/0 document.copy.document-void"],
        Controller.CopyTasks(Register(Copy("01", "h1", "TD", "B/0")) with { Effective = null, Departments = ["GD"] }, Since).Select(Show));

    [Fact]
    public void A_copy_that_went_out_too_early_comes_back() =>
        Assert.Equal("document.copy.not-in-force", Controller.CopyTasks(Register(Copy("01", "h1", "TD", "B/1")), Since)[0].Rationale.ToString());

    [Fact]
    public void Without_a_time_nothing_is_overdue() =>
        Assert.All(Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0")), Since.PlusYears(9)), task => Assert.True(task is { Due: null, IsOverdue: false }));

    [Fact]
    public void What_is_not_done_in_time_is_overdue_from_the_day_after()
    {
        var controller = new DocumentController(DocumentRuleSet.Standard with { CopyExchange = DueDateRule.WithinWorkingDays(3) });

        // From Sunday, 1 March, to Saturday, 7 March 2026.
        var register = Register(Copy("01", "h1", "TD", "A/0")) with { DaysOff = [new(2026, 3, 1), new(2026, 3, 7)] };

        Assert.Equal(Since.PlusDays(3), controller.CopyTasks(register, Since)[0].Due);
        Assert.DoesNotContain(controller.CopyTasks(register, Since.PlusDays(3)), task => task.IsOverdue != false);
        Assert.All(controller.CopyTasks(register, Since.PlusDays(4)), task => Assert.True(task.IsOverdue));
        Assert.Equal(new(2026, 3, 6), controller.CopyTasks(register with { DaysOff = [new(2026, 3, 1), new(2026, 3, 3), new(2026, 3, 7)] }, Since)[0].Due);
    }

    // Three working days after Monday, 2 March, are counted from 3 March on: a list that ends earlier, or begins later, does not tell them.
    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 1, 4 })]
    [InlineData(new[] { 4, 7 })]
    public void Working_days_that_are_not_known_leave_the_time_open(int[] daysOff)
    {
        var controller = new DocumentController(DocumentRuleSet.Standard with { CopyExchange = DueDateRule.WithinWorkingDays(3) });
        var tasks = controller.CopyTasks(
            Register(Copy("01", "h1", "TD", "A/0") with { IsMarked = true }) with { AsOf = Since.PlusYears(1), DaysOff = daysOff.Select(day => new LocalDate(2026, 3, day)).ToValueList() });

        Assert.All(tasks.Tasks, task => Assert.True(task is { Due: null, IsOverdue: null }));
        Assert.Equal(
            "document.copy.out-of-date;document.copy.working-days-unknown;document.copy.replacement;document.copy.working-days-unknown",
            tasks.Rationale.ToString());
        Assert.Equal("documents/standard@1.0", tasks.RuleSet.ToString());
    }

    [Fact]
    public void A_distribution_number_is_used_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => Register(Copy("01", "h1", "TD", "A/0"), Copy("01", "h2", "TD", "A/0")));

        Assert.Contains("the number 01 occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Controller.CopyTasks(null!));
    }

    [Property]
    public Property A_holder_who_left_always_has_a_copy_to_return() => Prop.ForAll(
        Arb.From(
            from copies in AnyCopies
            from leaver in Gen.Elements("h1", "h2", "h3")
            from left in Gen.Choose(-5, 0)
            select (copies, leaver, left)),
        test =>
        {
            var register = Register([.. test.copies.Select(copy => copy.Holder == test.leaver ? copy with { HolderLeaves = Since.PlusDays(test.left) } : copy)]);
            var tasks = Controller.CopyTasks(register, Since);
            return test.copies.Where(copy => copy.Holder == test.leaver && copy.Status == CopyStatus.Issued)
                    .All(copy => tasks.Any(task => task.Number == copy.Number && task.IsRecall))
                && tasks.All(task => task.IsRecall || task.Holder != test.leaver);
        });

    // Doing every task leaves nothing to do.
    [Property]
    public Property Doing_the_tasks_finishes_them() => Prop.ForAll(
        Arb.From(AnyCopies),
        copies =>
        {
            var register = Register([.. copies]) with { Departments = ["TD", "GD"] };
            var tasks = Controller.CopyTasks(register, Since);
            var recovered = tasks.Select(task => task.Number).OfType<string>().ToHashSet();
            var after = copies.Select(copy => recovered.Contains(copy.Number) ? copy with { Status = CopyStatus.Recovered } : copy)
                .Concat(tasks.Where(task => !task.IsRecall).Select((task, i) => Copy("n" + i, task.Holder ?? "new", task.Department, task.Version.ToString())));
            return Controller.CopyTasks(register with { Copies = after.ToValueList() }, Since).IsEmpty;
        });

    private static Gen<List<ControlledCopy>> AnyCopies =>
        from copies in (
            from holder in Gen.Elements("h1", "h2", "h3")
            from department in Gen.Elements("TD", "GD")
            from version in Gen.Elements("A/0", "A/4", "B/0", "B/1")
            from status in Gen.Elements(CopyStatus.Issued, CopyStatus.Issued, CopyStatus.Recovered, CopyStatus.RetainedMarked)
            select Copy("x", holder, department, version) with { Status = status }).ListOf()
        select copies.Select((copy, i) => copy with { Number = "c" + i }).ToList();

    private static CopyRegister Register(params ControlledCopy[] copies) =>
        new() { Effective = DocumentVersion.Parse("B/0"), Since = Since, AsOf = Since, Copies = copies.ToValueList() };

    private static ControlledCopy Copy(string number, string holder, string department, string version) =>
        new() { Number = number, Holder = holder, Department = department, Version = DocumentVersion.Parse(version) };

    private static string Show(CopyTask task) =>
        $"{(task.IsRecall ? "Recover" : "Issue")} {task.Number} {task.Holder} {task.Department} {task.Version} {task.Rationale}";
}
