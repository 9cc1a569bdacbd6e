using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What a requirement is asked against: the evidence as it stands, on the day of the entry with the step, or of a step that could be taken.</summary>
internal sealed class RequirementContext
{
    public required KnownProcedures Procedures { get; init; }

    public required KnownProcedure Kind { get; init; }

    public required Case Case { get; init; }

    public required CaseEvidence Evidence { get; init; }

    public required LinkedRecords Linked { get; init; }

    public required IWorkingDayCalendar? Calendar { get; init; }

    /// <summary>The day of the entry, or the one on which one looks.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The entry with the step; null where nobody takes it yet, and whoever has to could.</summary>
    public CaseEntry? Entry { get; init; }

    /// <summary>The step that asks; null where a rule is looked at that no step asks for.</summary>
    public ProcedureStep? Step { get; init; }

    /// <summary>The case on its way, which knows from where on evidence counts.</summary>
    public required CaseFold Fold { get; init; }

    /// <summary>The element of a fact, and of what has no place of its own: the step that asks.</summary>
    public KnownElement Asking => Step is { } step ? new(step.Rules, step.Clause) : Kind.Whole;

    public ReasonArgument Record => ReasonArgument.Of("record", Kind.Procedure.Name);

    /// <summary>The answer of a field that counts; null where there is none.</summary>
    public CaseValue? ValueOf(string code) => Evidence.Value(code) is { } known && known.Given.Counts(FloorOfField(code)) ? known.Value : null;

    /// <summary>The unit that answers for the case, which no reopening voids; null where it is not given.</summary>
    public string? ResponsibleUnit => ValueOf(CaseWords.ResponsibleDepartment) is { } value ? value.Text ?? (value.Units.IsEmpty ? null : value.Units[0]) : null;

    public Floor FloorOfField(string code) => code is CaseWords.ResponsibleDepartment or CaseWords.Concerned
        ? Floor.None
        : FloorOf(RequirementForm.Answered, code);

    public Floor FloorOf(RequirementForm form, string code) => Step is { Reopens: true } ? Fold.InStage : Fold.FloorOf(form, code);

    /// <summary>Whether a condition holds; null where the field that it asks is not answered.</summary>
    public bool? Holds(AnswerCondition condition)
    {
        if (!Kind.Fields.TryGetValue(condition.Field, out var field))
            return Procedures.Rules.Policies.Any(policy => policy.Code == condition.Field) ? Procedures.Rules.Holds(condition) : null;
        if (field.Policy is not null || field.Follows is not null) return condition.Words.Contains(YesOrNo(IsGiven(field)));
        if (ValueOf(condition.Field) is not { } value) return null;
        if (value.Truth is { } truth) return condition.Words.Contains(YesOrNo(truth));
        if (value.Text is not { } word) return null;
        if (condition.Words.Contains(word)) return true;
        return condition.Words.Contains(AnswerCondition.Unlisted) && !field.Words.Any(term => term.Code == word);
    }

    /// <summary>Whether the last answer of a field was one of the words, also where it no longer opens anything.</summary>
    public bool EverHeld(AnswerCondition condition) => Evidence.Value(condition.Field)?.Value.Text is { } answer && condition.Words.Contains(answer);

    /// <summary>Whether a fact is given, or follows from a policy or an answer.</summary>
    public bool IsGiven(CaseField field)
    {
        if (field.Policy is { } policy) return Procedures.Rules.Holds(policy);
        if (field.Follows is { } answer) return Holds(answer) == true;
        return ValueOf(field.Code) is { } value && IsSaid(value);
    }

    private static string YesOrNo(bool truth) => truth ? "yes" : "no";

    private static bool IsSaid(CaseValue value)
    {
        if (value.Truth is { } truth) return truth;
        if (value.Text is { } text) return !string.IsNullOrWhiteSpace(text);
        if (value.Verdict is { } verdict) return verdict.Holds;
        return value is not UnitsValue { Value.IsEmpty: true } and not PeopleValue { Value.IsEmpty: true } and not DaysValue { Value.IsEmpty: true } and not CellsValue { Value.IsEmpty: true };
    }
}

/// <summary>The words that mean something whatever the kind of record is.</summary>
internal static class CaseWords
{
    public const string ResponsibleDepartment = "responsible-department";

    public const string Concerned = "concerned";

    public const string Interval = "interval";

    public const string Team = "team";

    public const string Units = "units";

    public const string Author = "author";

    public const string Anybody = "anybody";

    public const string AuditedUnit = "audited-unit";

    public const string Appointment = "appointment";

    public const string Management = "management";

    public const string Signed = "signed";

    /// <summary>The roles that are held for the department which answers for the case.</summary>
    private static readonly string[] OfDepartment = ["department", "department-manager", "audited-department", ResponsibleDepartment];

    public static bool IsOfDepartment(string role) => Array.IndexOf(OfDepartment, role) >= 0;
}

/// <summary>How a requirement was found: what is not met, what is to be remarked, and who can meet it.</summary>
internal sealed class RequirementResult
{
    private List<Reason>? _unmet;
    private List<Reason>? _remarks;

    // Most requirements are met without a remark.
    public List<Reason> Unmet => _unmet ??= [];

    public List<Reason> Remarks => _remarks ??= [];

    public bool HasRemarks => _remarks is { Count: > 0 };

    /// <summary>The role, unit or person that can meet it.</summary>
    public string? Who { get; set; }

    /// <summary>The rules of the element that asks.</summary>
    public ValueList<RuleId> Rules { get; set; }

    public bool IsMet => _unmet is not { Count: > 0 };

    public RequirementResult Fails(Reason reason)
    {
        Unmet.Add(reason);
        return this;
    }
}
