using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Which copies move when a version takes effect, a document is void, or a holder leaves.</summary>
internal sealed class CopyExchange(DueDateRule? time, CopyRegister register, LocalDate asOf, IWorkingDayCalendar? calendar)
{
    public IEnumerable<CopyTask> Tasks()
    {
        var issued = register.Copies.Where(copy => copy.Status == CopyStatus.Issued).ToArray();
        HashSet<string> served = new(StringComparer.Ordinal);
        foreach (var copy in issued)
        {
            var departure = DepartureOf(copy.Holder);
            if (departure is { } left) yield return Recover(copy, ControlReasons.HolderLeft(copy, left), left);
            else if (RecallReason(copy) is { } recall) yield return Recover(copy, recall, register.Since);
            if (departure is null && register.Effective is not null) served.Add(copy.Department);
        }

        if (register.Effective is not { } effective) yield break;
        foreach (var (holder, department) in HoldersWithout(effective, issued)) yield return Issue(department, holder, ControlReasons.Replacement(holder, effective));
        foreach (var department in register.Departments.Distinct(StringComparer.Ordinal).Where(department => !served.Contains(department)))
            yield return Issue(department, null, ControlReasons.DepartmentWithout(department, effective));
    }

    private Reason? RecallReason(ControlledCopy copy) =>
        register.Effective is not { } effective ? ControlReasons.DocumentVoid(copy)
        : copy.Version == effective ? null
        : copy.Version < effective ? ControlReasons.OutOfDate(copy, effective)
        : ControlReasons.NotYetInForce(copy, effective);

    // A holder of an old copy gets a new one, once for each department, unless there is one already.
    private IEnumerable<(string Holder, string Department)> HoldersWithout(DocumentVersion effective, ControlledCopy[] issued)
    {
        var served = issued.Where(copy => copy.Version == effective).Select(copy => (copy.Holder, copy.Department)).ToArray();
        return issued
            .Where(copy => copy.Version != effective && DepartureOf(copy.Holder) is null)
            .Select(copy => (copy.Holder, copy.Department))
            .Distinct()
            .Except(served);
    }

    private LocalDate? DepartureOf(string holder)
    {
        var dates = register.Departures.Where(departure => departure.Holder == holder && departure.Date <= asOf).Select(departure => departure.Date).ToArray();
        return dates.Length == 0 ? null : dates.Max();
    }

    private CopyTask Recover(ControlledCopy copy, Reason reason, LocalDate since)
    {
        var due = Due(since);
        return new()
        {
            Kind = CopyTaskKind.Recover,
            Version = copy.Version,
            Department = copy.Department,
            Holder = copy.Holder,
            Number = copy.Number,
            Due = due,
            IsOverdue = IsOverdue(due),
            Reason = reason,
        };
    }

    private CopyTask Issue(string department, string? holder, Reason reason)
    {
        var due = Due(register.Since);
        return new()
        {
            Kind = CopyTaskKind.Issue,
            Version = register.Effective!,
            Department = department,
            Holder = holder,
            Due = due,
            IsOverdue = IsOverdue(due),
            Reason = reason,
        };
    }

    private LocalDate? Due(LocalDate since) => time?.NextDue(since, calendar);

    private bool IsOverdue(LocalDate? due) => due is { } date && DueDateRule.IsOverdue(date, asOf);
}
