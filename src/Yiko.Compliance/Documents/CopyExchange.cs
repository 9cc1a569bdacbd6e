using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Which copies move when a version takes effect, a document is void, or a holder leaves.</summary>
internal sealed class CopyExchange(DocumentRuleSet rules, CopyRegister register)
{
    private readonly DueDateRule? _time = rules.CopyExchange;
    private readonly KnownDays _calendar = new(register.DaysOff);
    private readonly Dictionary<LocalDate, (LocalDate? Due, bool? IsOverdue, Reason[] Unknown)> _times = [];

    public IEnumerable<CopyTask> Tasks()
    {
        var issued = register.Copies.Where(copy => copy.Status == CopyStatus.Issued).ToArray();
        HashSet<string> served = new(StringComparer.Ordinal);
        foreach (var copy in issued)
        {
            var departure = DepartureOf(copy);
            if (departure is { } left) yield return Recall(copy, CopyReasons.HolderLeft(copy, left), left);
            else if (RecallReason(copy) is { } recall) yield return Recall(copy, recall, register.Since);
            if (departure is null && register.Effective is not null) served.Add(copy.Department);
        }

        if (register.Effective is not { } effective) yield break;
        foreach (var (holder, department) in HoldersWithout(effective, issued)) yield return Issue(department, holder, CopyReasons.Replacement(holder, effective));
        foreach (var department in register.Departments.Distinct(StringComparer.Ordinal).Where(department => !served.Contains(department)))
            yield return Issue(department, null, CopyReasons.DepartmentWithout(department, effective));
    }

    /// <summary>What is wrong with copies that are in use: each bears the mark, and that is recorded.</summary>
    public IEnumerable<Reason> Remarks()
    {
        var used = register.Copies.Where(copy => copy.Status == CopyStatus.Issued).ToLookup(copy => copy.IsMarked);
        if (used[false].Any()) yield return CopyReasons.WithoutMark(isKnown: true, used[false]);
        if (used[null].Any()) yield return CopyReasons.WithoutMark(isKnown: false, used[null]);
    }

    private Reason? RecallReason(ControlledCopy copy) =>
        register.Effective is not { } effective ? CopyReasons.DocumentVoid(copy)
        : copy.Version == effective ? null
        : copy.Version < effective ? CopyReasons.OutOfDate(copy, effective)
        : CopyReasons.NotYetInForce(copy, effective);

    // A holder of an old copy gets a new one, once for each department, unless there is one already.
    private IEnumerable<(string Holder, string Department)> HoldersWithout(DocumentVersion effective, ControlledCopy[] issued)
    {
        var served = issued.Where(copy => copy.Version == effective).Select(copy => (copy.Holder, copy.Department)).ToArray();
        return issued
            .Where(copy => copy.Version != effective && DepartureOf(copy) is null)
            .Select(copy => (copy.Holder, copy.Department))
            .Distinct()
            .Except(served);
    }

    private LocalDate? DepartureOf(ControlledCopy copy) => copy.HolderLeaves is { } date && date <= register.AsOf ? date : null;

    private CopyTask Recall(ControlledCopy copy, Reason reason, LocalDate since)
    {
        var time = TimeFrom(since);
        return new(isRecall: true, copy.Version, copy.Department, rules.Citations.Cite(new Rationale([reason, .. time.Unknown])))
        {
            Holder = copy.Holder,
            Number = copy.Number,
            Due = time.Due,
            IsOverdue = time.IsOverdue,
        };
    }

    private CopyTask Issue(string department, string? holder, Reason reason)
    {
        var time = TimeFrom(register.Since);
        return new(isRecall: false, register.Effective!, department, rules.Citations.Cite(new Rationale([reason, .. time.Unknown]))) { Holder = holder, Due = time.Due, IsOverdue = time.IsOverdue };
    }

    private (LocalDate? Due, bool? IsOverdue, Reason[] Unknown) TimeFrom(LocalDate since)
    {
        if (_time is null) return (null, false, []);
        if (_times.TryGetValue(since, out var known)) return known;
        return _times[since] = _time.TryNextDue(since, _calendar) is { } due
            ? (due, DueDateRule.IsOverdue(due, register.AsOf), [])
            : (null, null, [CopyReasons.WorkingDaysUnknown(since, _time.Count)]);
    }

    /// <summary>The working days between the first and the last day off that is known; without one, no day is.</summary>
    private sealed class KnownDays(ValueList<LocalDate> daysOff) : IWorkingDayCalendar
    {
        private readonly HashSet<LocalDate> _daysOff = [.. daysOff];

        public LocalDate From { get; } = daysOff.IsEmpty ? LocalDate.MaxIsoValue : daysOff.Min();

        public LocalDate To { get; } = daysOff.IsEmpty ? LocalDate.MinIsoValue : daysOff.Max();

        public bool IsWorkingDay(LocalDate date) => !_daysOff.Contains(date);
    }
}
