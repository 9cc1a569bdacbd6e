namespace Yiko.Compliance.Risks;

/// <summary>The life of a hazard between identification and control, management manual 6.1.6.3.</summary>
/// <remarks>
/// From <see cref="HazardState.Unacceptable"/> there is no way to <see cref="HazardState.Acceptable"/> but through controls and an
/// acceptable assessment afterwards (LEC-07). Pure and safe for concurrent use.
/// </remarks>
public static class HazardLifecycle
{
    private static readonly TransitionGuard<HazardFacts> FoundAcceptable = new()
    {
        Name = "acceptable",
        Check = facts => facts.IsAcceptable == true ? null : HazardReasons.NotFoundAcceptable,
    };

    private static readonly TransitionGuard<HazardFacts> FoundUnacceptable = new()
    {
        Name = "unacceptable",
        Check = facts => facts.IsAcceptable == false ? null : HazardReasons.NotFoundUnacceptable,
    };

    private static readonly TransitionGuard<HazardFacts> ProgrammeOrControls = new()
    {
        Name = "programme or controls",
        Check = facts => facts.HasProgrammeOrControls ? null : HazardReasons.NoProgrammeOrControls,
    };

    /// <summary>The states, events and conditions.</summary>
    public static Lifecycle<HazardState, HazardEvent, HazardFacts> Rules { get; } = new(
        [
            Step(HazardState.Identified, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable),
            Step(HazardState.Identified, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Acceptable, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable),
            Step(HazardState.Acceptable, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Unacceptable, HazardEvent.PlanControls, HazardState.ControlsPlanned, ProgrammeOrControls),
            Step(HazardState.ControlsPlanned, HazardEvent.ImplementControls, HazardState.ControlsImplemented),
            Step(HazardState.ControlsImplemented, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable),
            Step(HazardState.ControlsImplemented, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Acceptable, HazardEvent.Trigger, HazardState.Identified),
            Step(HazardState.Unacceptable, HazardEvent.Trigger, HazardState.Unacceptable),
            Step(HazardState.ControlsPlanned, HazardEvent.Trigger, HazardState.Unacceptable),
            Step(HazardState.ControlsImplemented, HazardEvent.Trigger, HazardState.ControlsImplemented),
        ],
        HazardReasons.NoSuchStep,
        StateName,
        EventName);

    private static Transition<HazardState, HazardEvent, HazardFacts> Step(
        HazardState from,
        HazardEvent on,
        HazardState to,
        params TransitionGuard<HazardFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };

    private static LocalizedText StateName(HazardState state) => state switch
    {
        HazardState.Identified => LocalizedText.Of("identified", "已辨识"),
        HazardState.Acceptable => LocalizedText.Of("acceptable", "可接受"),
        HazardState.Unacceptable => LocalizedText.Of("unacceptable", "不可接受"),
        HazardState.ControlsPlanned => LocalizedText.Of("controls planned", "已策划控制措施"),
        _ => LocalizedText.Of("controls implemented", "控制措施已落实"),
    };

    private static LocalizedText EventName(HazardEvent happened) => happened switch
    {
        HazardEvent.Assess => LocalizedText.Of("assess", "评价"),
        HazardEvent.PlanControls => LocalizedText.Of("plan controls", "策划控制措施"),
        HazardEvent.ImplementControls => LocalizedText.Of("implement controls", "落实控制措施"),
        _ => LocalizedText.Of("trigger re-identification", "触发再辨识"),
    };
}
