namespace Yiko.Compliance.Risks;

/// <summary>The life of a hazard between identification and control, management manual 6.1.6.3.</summary>
internal static class HazardLifecycle
{
    private static readonly ChecklistPart Acceptable = ReasonTable.Part("acceptable", "acceptable", "可接受", HazardReasons.NotFoundAcceptable);
    private static readonly ChecklistPart Unacceptable = ReasonTable.Part("unacceptable", "unacceptable", "不可接受", HazardReasons.NotFoundUnacceptable);
    private static readonly ChecklistPart ProgrammeOrControls = ReasonTable.Part("programme-or-controls", "programme or controls", "有管理方案或控制措施", HazardReasons.NoProgrammeOrControls);
    private static readonly ChecklistPart ControlsInPlace = ReasonTable.Part("controls-in-place", "controls in place", "控制措施已落实", HazardReasons.ControlsNotInPlace);

    private static readonly Term Assess = Term.Of("assess", "assess", "评价");
    private static readonly Term PlanControls = Term.Of("plan-controls", "plan controls", "策划控制措施");
    private static readonly Term ImplementControls = Term.Of("implement-controls", "implement controls", "落实控制措施");
    private static readonly Term Trigger = Term.Of("trigger", "trigger re-identification", "触发再辨识");

    // The graver way stands first: whoever says both of an assessment gets the unacceptable hazard.
    public static Lifecycle Rules { get; } = new(
        [
            Term.Of("identified", "identified", "已辨识"),
            Term.Of("acceptable", "acceptable", "可接受"),
            Term.Of("unacceptable", "unacceptable", "不可接受"),
            Term.Of("controls-planned", "controls planned", "已策划控制措施"),
            Term.Of("controls-implemented", "controls implemented", "控制措施已落实"),
        ],
        [
            LifecycleStep.Of(Assess, "identified", "unacceptable", Unacceptable),
            LifecycleStep.Of(Assess, "identified", "acceptable", Acceptable),
            LifecycleStep.Of(Assess, "acceptable", "unacceptable", Unacceptable),
            LifecycleStep.Of(Assess, "acceptable", "acceptable", Acceptable),
            LifecycleStep.Of(Assess, "unacceptable", "unacceptable", Unacceptable),
            LifecycleStep.Of(Assess, "unacceptable", "acceptable", Acceptable, ControlsInPlace),
            LifecycleStep.Of(PlanControls, "unacceptable", "controls-planned", ProgrammeOrControls),
            LifecycleStep.Of(Assess, "controls-planned", "unacceptable", Unacceptable),
            LifecycleStep.Of(Assess, "controls-planned", "acceptable", Acceptable, ControlsInPlace),
            LifecycleStep.Of(ImplementControls, "controls-planned", "controls-implemented"),
            LifecycleStep.Of(Assess, "controls-implemented", "unacceptable", Unacceptable),
            LifecycleStep.Of(Assess, "controls-implemented", "acceptable", Acceptable),
            LifecycleStep.Of(Trigger, "acceptable", "identified"),
            LifecycleStep.Of(Trigger, "unacceptable", "unacceptable"),
            LifecycleStep.Of(Trigger, "controls-planned", "unacceptable"),
            LifecycleStep.Of(Trigger, "controls-implemented", "controls-implemented"),
        ],
        HazardReasons.NoSuchStep);

    /// <summary>What a step does, read from the assessment and the controls.</summary>
    public static (Term Stage, ValueList<Reason> Refusals) Next(string stage, string step, bool? isAcceptable, NamedControls controls) =>
        Rules.Next(stage, step, (isAcceptable, controls), static (need, known) => need.Code switch
        {
            "acceptable" => known.isAcceptable == true ? null : HazardReasons.NotFoundAcceptable.ToReason(),
            "unacceptable" => known.isAcceptable == false ? null : HazardReasons.NotFoundUnacceptable.ToReason(),
            "programme-or-controls" => Unless(known.controls.Counted, known.controls, HazardReasons.NoProgrammeOrControls),
            _ => Unless(known.controls.Completed, known.controls, HazardReasons.ControlsNotInPlace),
        });

    // Of a control that does not count it is said why; of none that there is none.
    private static Reason? Unless(ValueList<CaseLink> met, NamedControls controls, ReasonRow missing) =>
        met.Any(HazardControls.IsProgrammeOrControl) ? null : controls.Refused.IsEmpty ? missing.ToReason() : controls.Refused[0];
}
