using NodaTime;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Benchmarks.Procedures;

internal enum ActionStage
{
    Reported,
    Corrected,
    Analysed,
    Planned,
    Implemented,
    NotEffective,
    Closed,
    ClosedWithoutAction,
}

internal enum ActionStep
{
    None,
    Correct,
    Analyse,
    PlanAction,
    DecideNoAction,
    Implement,
    VerifyEffective,
    VerifyNotEffective,
}

[Flags]
internal enum ActionNeeds
{
    None = 0,
    Correction = 1,
    Analysis = 2,
    ActionNeeded = 4,
    Reason = 8,
    Source = 16,
    SystemChange = 32,
    AnalysisRecord = 64,
    Record = 128,
    Implementer = 256,
    Verifier = 512,
    VerifiedAfter = 1024,
    NoSuchStep = 2048,
}

/// <summary>An entry as an application has it that knows one kind of record: enumerations and flags, no words.</summary>
internal readonly record struct ActionEntry(ActionStep Step, LocalDate Date, string By, string Unit, int Parts, bool? ActionNeeded, bool HasReason, string? Source, string? Responsible);

/// <summary>
/// The corrective action of the manual written by hand: the same stage, for each entry what it lacks, and for each step that could come next what stands
/// against it. The kind has no term that recurs; its one term, that nothing is verified before it was implemented, is decided here too.
/// </summary>
internal sealed class ActionByHand
{
    private const int Correction = 0b000_000_111;
    private const int Analysis = 0b000_111_000;
    private const int SystemChange = 0b001_000_000;
    private const int AnalysisRecorded = 0b010_000_000;
    private const int Recorded = 0b110_000_000;

    private static readonly (ActionStage From, ActionStep Step, ActionStage To, bool Reopens)[] Transitions =
    [
        (ActionStage.Reported, ActionStep.Correct, ActionStage.Corrected, false),
        (ActionStage.Corrected, ActionStep.Analyse, ActionStage.Analysed, false),
        (ActionStage.Analysed, ActionStep.PlanAction, ActionStage.Planned, false),
        (ActionStage.Analysed, ActionStep.DecideNoAction, ActionStage.ClosedWithoutAction, false),
        (ActionStage.Planned, ActionStep.Implement, ActionStage.Implemented, false),
        (ActionStage.Implemented, ActionStep.VerifyEffective, ActionStage.Closed, false),
        (ActionStage.Implemented, ActionStep.VerifyNotEffective, ActionStage.NotEffective, false),
        (ActionStage.NotEffective, ActionStep.Analyse, ActionStage.Analysed, true),
    ];

    private static readonly string[] Lists = ["correction", "correction", "correction", "analysis", "analysis", "analysis", "system-change", "record", "record"];
    private static readonly string[] Codes = ["control", "correct", "consequences", "cause", "similar", "need", "system-change", "analysis", "implementation"];

    private readonly List<(bool Accepted, ActionStage Stage, ActionNeeds Unmet)> _verdicts = new(40);
    private readonly List<(ActionStep Step, ActionStage To, ActionNeeds Unmet)> _next = new(2);

    // Which parts count since the work was reopened, and which since the case entered its stage.
    private int _parts;
    private int _partsInStage;
    private bool? _needed;
    private bool _hasReason;
    private string? _source;
    private string? _responsible;
    private LocalDate? _implemented;
    private bool _wasNotEffective;

    public ActionStage Stage { get; private set; }

    public LocalDate? Since { get; private set; }

    public IReadOnlyList<(bool Accepted, ActionStage Stage, ActionNeeds Unmet)> Verdicts => _verdicts;

    public IReadOnlyList<(ActionStep Step, ActionStage To, ActionNeeds Unmet)> Next => _next;

    public static ActionByHand Of(ActionEntry[] entries, LocalDate asOf)
    {
        ActionByHand fold = new();
        foreach (var entry in entries) fold.Judge(entry);
        foreach (var transition in Transitions)
        {
            if (transition.From != fold.Stage || (transition.Step == ActionStep.DecideNoAction && fold._wasNotEffective)) continue;
            fold._next.Add((transition.Step, transition.To, fold.Unmet(transition, null, asOf)));
        }

        return fold;
    }

    public static ActionEntry EntryOf(CaseEntry entry) => new(
        entry.Step is null ? ActionStep.None : Enum.Parse<ActionStep>(entry.Step.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true),
        entry.Date,
        entry.By!,
        entry.Unit!,
        entry.Present.Sum(part => 1 << Enumerable.Range(0, Codes.Length).First(i => Lists[i] == part.List && Codes[i] == part.Part)),
        entry.Values.FirstOrDefault(value => value.Code == "action-needed")?.Truth,
        entry.Values.Any(value => value.Code == "reason-for-no-action"),
        entry.Values.FirstOrDefault(value => value.Code == "source")?.Text,
        entry.Values.FirstOrDefault(value => value.Code == "responsible-department")?.Text);

    private void Judge(ActionEntry entry)
    {
        var before = (_parts, _partsInStage, _needed, _hasReason, _source, _responsible);
        _parts |= entry.Parts;
        _partsInStage |= entry.Parts;
        _needed = entry.ActionNeeded ?? _needed;
        _hasReason |= entry.HasReason;
        _source = entry.Source ?? _source;
        _responsible = entry.Responsible ?? _responsible;
        if (entry.Step == ActionStep.None)
        {
            _verdicts.Add((true, Stage, ActionNeeds.None));
            return;
        }

        var unmet = ActionNeeds.NoSuchStep;
        foreach (var transition in Transitions)
        {
            if (transition.From != Stage || transition.Step != entry.Step || (transition.Step == ActionStep.DecideNoAction && _wasNotEffective)) continue;
            unmet = Unmet(transition, entry, entry.Date);
            if (unmet == ActionNeeds.None) Take(transition, entry);
            break;
        }

        if (unmet != ActionNeeds.None) (_parts, _partsInStage, _needed, _hasReason, _source, _responsible) = before;
        _verdicts.Add((unmet == ActionNeeds.None, Stage, unmet));
    }

    private void Take((ActionStage From, ActionStep Step, ActionStage To, bool Reopens) transition, ActionEntry entry)
    {
        if (transition.Reopens) (_parts, _needed, _hasReason, _source) = (entry.Parts, entry.ActionNeeded, entry.HasReason, entry.Source);
        if (entry.Step == ActionStep.Implement) _implemented = entry.Date;
        _wasNotEffective |= entry.Step == ActionStep.VerifyNotEffective;
        _partsInStage = 0;
        (Stage, Since) = (transition.To, entry.Date);
    }

    private ActionNeeds Unmet((ActionStage From, ActionStep Step, ActionStage To, bool Reopens) transition, ActionEntry? entry, LocalDate day)
    {
        var parts = transition.Reopens ? _partsInStage : _parts;
        return transition.Step switch
        {
            ActionStep.Correct => Unless((parts & Correction) == Correction, ActionNeeds.Correction),
            ActionStep.Analyse => Unless((parts & Analysis) == Analysis, ActionNeeds.Analysis),
            ActionStep.PlanAction => Unless(_needed == true, ActionNeeds.ActionNeeded),
            ActionStep.DecideNoAction => Unless(_hasReason, ActionNeeds.Reason)
                | Unless(_source is not null and not "audit", ActionNeeds.Source)
                | Unless((parts & SystemChange) == SystemChange, ActionNeeds.SystemChange)
                | Unless((parts & AnalysisRecorded) == AnalysisRecorded, ActionNeeds.AnalysisRecord),
            ActionStep.Implement => Unless(_responsible is not null && (entry is not { } doer || doer.Unit == _responsible), ActionNeeds.Implementer),
            ActionStep.VerifyEffective => Verified(entry, day)
                | Unless((parts & SystemChange) == SystemChange, ActionNeeds.SystemChange)
                | Unless((parts & Recorded) == Recorded, ActionNeeds.Record),
            _ => Verified(entry, day),
        };
    }

    private ActionNeeds Verified(ActionEntry? entry, LocalDate day)
    {
        var verifier = _responsible == "general-department" ? "management" : "general-department";
        return Unless(_responsible is not null && (entry is not { } doer || (doer.Unit == verifier && doer.Unit != _responsible)), ActionNeeds.Verifier)
            | Unless(_implemented is not { } implemented || implemented <= day, ActionNeeds.VerifiedAfter);
    }

    private static ActionNeeds Unless(bool isMet, ActionNeeds need) => isMet ? ActionNeeds.None : need;
}
