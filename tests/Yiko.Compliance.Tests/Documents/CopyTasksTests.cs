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
            .Where(task => task.Kind == CopyTaskKind.Issue)
            .Select(Show));

    [Fact]
    public void A_department_without_a_copy_gets_one() => Assert.Equal(
        ["Issue   GD B/0 document.copy.department-without"],
        Controller.CopyTasks(Register(Copy("01", "h1", "TD", "B/0")) with { Departments = ["TD", "GD", "GD"] }, Since).Select(Show));

    [Fact]
    public void A_department_that_changes_its_old_copy_is_not_asked_twice() =>
        Assert.Single(Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0")) with { Departments = ["TD"] }, Since), task => task.Kind == CopyTaskKind.Issue);

    [Fact]
    public void A_holder_who_leaves_returns_the_copy_and_the_department_gets_another()
    {
        var register = Register(Copy("01", "h1", "TD", "B/0")) with
        {
            Departments = ["TD"],
            Departures = [new() { Holder = "h1", Date = Since.PlusDays(9) }, new() { Holder = "h1", Date = Since.PlusDays(5) }],
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
        Assert.Equal("document.copy.not-in-force", Controller.CopyTasks(Register(Copy("01", "h1", "TD", "B/1")), Since)[0].Reason.Code);

    [Fact]
    public void Without_a_time_nothing_is_overdue() =>
        Assert.All(Controller.CopyTasks(Register(Copy("01", "h1", "TD", "A/0")), Since.PlusYears(9)), task => Assert.True(task is { Due: null, IsOverdue: false }));

    [Fact]
    public void What_is_not_done_in_time_is_overdue_from_the_day_after()
    {
        var controller = new DocumentController(DocumentRuleSet.Standard with { CopyExchange = DueDateRule.WithinWorkingDays(3) });
        var register = Register(Copy("01", "h1", "TD", "A/0"));
        var calendar = new EveryDay();

        Assert.Equal(Since.PlusDays(3), controller.CopyTasks(register, Since, calendar)[0].Due);
        Assert.DoesNotContain(controller.CopyTasks(register, Since.PlusDays(3), calendar), task => task.IsOverdue);
        Assert.All(controller.CopyTasks(register, Since.PlusDays(4), calendar), task => Assert.True(task.IsOverdue));
        Assert.Throws<ArgumentNullException>(() => controller.CopyTasks(register, Since));
    }

    [Fact]
    public void A_distribution_number_is_used_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => Register(Copy("01", "h1", "TD", "A/0"), Copy("01", "h2", "TD", "A/0")));

        Assert.Contains("the number 01 occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Controller.CopyTasks(null!, Since));
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
            var register = Register([.. test.copies]) with { Departures = [new() { Holder = test.leaver, Date = Since.PlusDays(test.left) }] };
            var tasks = Controller.CopyTasks(register, Since);
            return test.copies.Where(copy => copy.Holder == test.leaver && copy.Status == CopyStatus.Issued)
                    .All(copy => tasks.Any(task => task.Number == copy.Number && task.Kind == CopyTaskKind.Recover))
                && tasks.All(task => task.Kind == CopyTaskKind.Recover || task.Holder != test.leaver);
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
                .Concat(tasks.Where(task => task.Kind == CopyTaskKind.Issue).Select((task, i) => Copy("n" + i, task.Holder ?? "new", task.Department, task.Version.ToString())));
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
        new() { Effective = DocumentVersion.Parse("B/0"), Since = Since, Copies = copies.ToValueList() };

    private static ControlledCopy Copy(string number, string holder, string department, string version) =>
        new() { Number = number, Holder = holder, Department = department, Version = DocumentVersion.Parse(version) };

    private static string Show(CopyTask task) => $"{task.Kind} {task.Number} {task.Holder} {task.Department} {task.Version} {task.Reason.Code}";

    private sealed class EveryDay : IWorkingDayCalendar
    {
        public bool IsWorkingDay(LocalDate date) => true;
    }
}
