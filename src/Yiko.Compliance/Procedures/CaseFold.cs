using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>A case on its way through its entries: an entry is taken whole or not at all.</summary>
internal sealed class CaseFold
{
    private readonly KnownProcedures _procedures;
    private readonly KnownProcedure _kind;
    private readonly Case _case;
    private readonly LinkedRecords _linked;
    private readonly AskedDays? _asked;
    private readonly CaseEvidence _evidence = new();
    private readonly List<EntryVerdict> _verdicts = [];
    private readonly List<(CaseEntry Entry, ProcedureStep? Step)> _accepted = [];
    private readonly List<(string Stage, LocalDate Day, bool Reopened)> _entered = [];

    private CaseFold(KnownProcedures procedures, KnownProcedure kind, Case @case, IWorkingDayCalendar? calendar)
    {
        (_procedures, _kind, _case) = (procedures, kind, @case);
        if (@case.WorkingDays is null && calendar is not null) _asked = new(calendar);
        _linked = new(@case.Linked, procedures);
        Stage = kind.Initial;
    }

    public KnownProcedure Kind => _kind;

    public KnownProcedures Procedures => _procedures;

    public Case Case => _case;

    public CaseEvidence Evidence => _evidence;

    public string? Stage { get; private set; }

    /// <summary>The day of the step that led into the stage.</summary>
    public LocalDate? Since { get; private set; }

    public IReadOnlyList<EntryVerdict> Verdicts => _verdicts;

    /// <summary>The entries that were accepted, each with the transition that it took, if it took one.</summary>
    public IReadOnlyList<(CaseEntry Entry, ProcedureStep? Step)> Accepted => _accepted;

    /// <summary>The stages that were entered, in their order.</summary>
    public IReadOnlyList<(string Stage, LocalDate Day, bool Reopened)> Entered => _entered;

    /// <summary>The case with the working days that were asked for so far.</summary>
    public Case CaseAsAnswered => _asked?.Told() is { } days ? _case with { WorkingDays = days } : _case;

    public static CaseFold Of(KnownProcedures procedures, KnownProcedure kind, Case @case, IWorkingDayCalendar? calendar)
    {
        CaseFold fold = new(procedures, kind, @case, calendar);
        for (var place = 0; place < @case.Entries.Count; place++) fold._verdicts.Add(fold.Judge(@case.Entries[place], place));
        return fold;
    }

    /// <summary>What a step of the stage, or a rule that no step asks for, is asked against on a day.</summary>
    public RequirementContext ContextOf(ProcedureStep? step, CaseEntry? entry, LocalDate day) => new()
    {
        Procedures = _procedures,
        Kind = _kind,
        Case = _case,
        Evidence = _evidence,
        Linked = _linked,
        Calendar = _case.WorkingDays ?? (IWorkingDayCalendar?)_asked,
        Day = day,
        Entry = entry,
        Step = step,
        Fold = this,
    };

    /// <summary>Whether there is such a step by the answers; where one is missing, the fields that have to be answered.</summary>
    public static (bool IsThere, IReadOnlyList<string> Unanswered) When(ProcedureStep step, RequirementContext context)
    {
        List<string> unanswered = [];
        if (step.NeverAfter.Any(taken => context.Evidence.LastTaken(taken) is not null)) return (false, []);
        foreach (var condition in step.When)
        {
            var holds = context.Holds(condition);
            if (holds == false) return (false, []);
            if (holds is null) unanswered.Add(condition.Field);
        }

        return (unanswered.Count == 0, unanswered);
    }

    /// <summary>Everything that a step asks for, in the order of the rule set.</summary>
    public static IReadOnlyList<(Requirement Requirement, RequirementResult Result)> Asked(ProcedureStep step, RequirementContext context) =>
        [.. step.Needs.Select(requirement => (requirement, RequirementCheck.Check(requirement, context)))];

    /// <summary>The reason that there is no such step from the stage.</summary>
    public Reason NoSuchStep(string code)
    {
        var own = _kind.Called(code).ToArray();
        var step = own.Length > 0 ? own[0] : null;
        return new KnownElement(RulesOf(own), step?.Clause ?? _kind.Procedure.Clause).Say(
            ProcedureReasons.NoSuchStep,
            ReasonArgument.Of("record", _kind.Procedure.Name),
            ReasonArgument.Of("stage", Stage is not null && _kind.Stages.TryGetValue(Stage, out var stage) ? stage.Name : LocalizedText.Same("–")),
            ReasonArgument.Of("step", step?.Name ?? LocalizedText.Same(code)));
    }

    /// <summary>From where on evidence counts since the work was last reopened.</summary>
    private Floor Reopened { get; set; } = Floor.None;

    /// <summary>From where on evidence counts that the last re-opening left as it was.</summary>
    private Dictionary<string, Floor> Kept { get; set; } = new(StringComparer.Ordinal);

    /// <summary>From where on evidence counts for a step that reopens: since the case entered the stage.</summary>
    public Floor InStage { get; private set; } = Floor.None;

    private EntryVerdict Judge(CaseEntry entry, int place)
    {
        if (entry.Date > _case.AsOf) return Verdict(entry, null, [_kind.Whole.Say(ProcedureReasons.LaterThanAsOf, ReasonArgument.Of("date", _case.AsOf))], []);
        List<Reason> faults = [];
        if (_evidence.LastEntry is { } last && entry.Date < last) faults.Add(_kind.Whole.Say(ProcedureReasons.OutOfOrder, ReasonArgument.Of("date", entry.Date), ReasonArgument.Of("last", last)));
        if (IsTaken(entry)) faults.Add(_kind.Whole.Say(ProcedureReasons.Repeated));
        var unknown = EntryWords.Unknown(entry, _kind, _procedures).ToArray();
        faults.AddRange(unknown);
        var wrong = unknown.Length == 0 ? EntryWords.Wrong(entry, _kind).ToArray() : [];
        faults.AddRange(wrong.Select(fault => fault.Reason));
        if (faults.Count > 0) return Verdict(entry, false, faults, wrong.SelectMany(fault => fault.Rules).Distinct().ToValueList());

        _evidence.Add(entry, place, _procedures);
        if (entry.Step is not { } code)
        {
            Accept(entry, place, null);
            return Verdict(entry, true, EntryWords.Unlisted(entry, _kind), []);
        }

        var (step, unmet, remarks, rules) = Ask(code, entry);
        if (step is null || unmet.Count > 0)
        {
            _evidence.TakeBack();
            return Verdict(entry, false, unmet, rules);
        }

        Accept(entry, place, step);
        return Verdict(entry, true, EntryWords.Unlisted(entry, _kind).Concat(remarks), []);
    }

    /// <summary>The step of a code that the answers say there is, and what it asks for that is not met.</summary>
    private (ProcedureStep? Step, List<Reason> Unmet, List<Reason> Remarks, ValueList<RuleId> Rules) Ask(string code, CaseEntry entry)
    {
        List<Reason> unmet = [], remarks = [];
        List<RuleId> rules = [];
        foreach (var step in _kind.From(Stage).Where(known => known.Code == code))
        {
            var context = ContextOf(step, entry, entry.Date);
            var (isThere, unanswered) = When(step, context);
            foreach (var field in unanswered)
            {
                if (unmet.Exists(reason => reason.Argument("item")?.Text == LocalizedText.Same(field))) continue;
                unmet.Add(RequirementCheck.NotGiven(field, context.Asking, context));
                rules.AddRange(step.Rules);
            }

            if (!isThere) continue;
            unmet.Clear();
            rules.Clear();
            foreach (var (_, result) in Asked(step, context))
            {
                if (result.HasRemarks) remarks.AddRange(result.Remarks);
                if (result.IsMet) continue;
                unmet.AddRange(result.Unmet);
                rules.AddRange(result.Rules);
            }

            return (step, unmet, remarks, rules.Distinct().ToValueList());
        }

        if (unmet.Count > 0) return (null, unmet, remarks, rules.Distinct().ToValueList());
        var none = NoSuchStep(code);
        return (null, [none], remarks, RulesOf(_kind.Called(code)));
    }

    private void Accept(CaseEntry entry, int place, ProcedureStep? step)
    {
        if (_accepted.Count == 0 && _kind.Initial is { } initial) _entered.Add((initial, entry.Date, false));
        _accepted.Add((entry, step));
        _evidence.LastEntry = entry.Date;
        if (step is null) return;
        _evidence.Take(step.Code, entry.Date);
        if (step.Reopens) Reopen(step, place, entry.Date);

        // A step that leads nowhere else and voids nothing leaves the case where it was.
        if (step.From == step.To && !step.Reopens) return;
        InStage = new(place, entry.Date, isExclusive: true);
        _entered.Add((step.To, entry.Date, step.Reopens));
        (Stage, Since) = (step.To, entry.Date);
    }

    // What was accepted is in the order of its days, so only entries from its day on can be the same.
    private bool IsTaken(CaseEntry entry)
    {
        for (var i = _accepted.Count - 1; i >= 0 && _accepted[i].Entry.Date >= entry.Date; i--)
        {
            var taken = _accepted[i].Entry;
            if (taken.Date == entry.Date && taken.Step == entry.Step && taken with { Line = entry.Line } == entry) return true;
        }

        return false;
    }

    private void Reopen(ProcedureStep step, int place, LocalDate date)
    {
        Dictionary<string, Floor> kept = new(StringComparer.Ordinal);
        foreach (var key in step.Keeps) kept[key] = FloorOf(key);
        Kept = kept;
        Reopened = new(place, date, isExclusive: false);
    }

    /// <summary>From where on evidence of a requirement counts: since the last re-opening, or from before it where that left it as it was.</summary>
    public Floor FloorOf(RequirementForm form, string code) => Kept.Count == 0 ? Reopened : FloorOf(Words.Of(form).Code + ":" + code);

    private Floor FloorOf(string key) => Kept.TryGetValue(key, out var floor) ? floor : Reopened;

    private EntryVerdict Verdict(CaseEntry entry, bool? accepted, IEnumerable<Reason> reasons, ValueList<RuleId> rules) =>
        new(entry, new(reasons)) { IsAccepted = accepted, Stage = Stage, Rules = rules };

    private static ValueList<RuleId> RulesOf(IEnumerable<ProcedureStep> steps) => steps.SelectMany(step => step.Rules).Distinct().ToValueList();
}
