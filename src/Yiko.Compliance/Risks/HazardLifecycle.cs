namespace Yiko.Compliance.Risks;

/// <summary>The life of a hazard between identification and control, management manual 6.1.6.3.</summary>
/// <remarks>
/// From <see cref="HazardState.Unacceptable"/> there is no way to <see cref="HazardState.Acceptable"/> but by an acceptable assessment with
/// controls in place (LEC-07). An assessment that something made due is taken in every state.
/// </remarks>
public static class HazardLifecycle
{
    private static readonly TransitionGuard<HazardFacts> FoundAcceptable = new()
    {
        Name = "acceptable",
        Check = facts => facts.IsAcceptable == true ? null : HazardReasons.NotFoundAcceptable.ToReason(),
    };

    private static readonly TransitionGuard<HazardFacts> FoundUnacceptable = new()
    {
        Name = "unacceptable",
        Check = facts => facts.IsAcceptable == false ? null : HazardReasons.NotFoundUnacceptable.ToReason(),
    };

    private static readonly TransitionGuard<HazardFacts> ProgrammeOrControls = new()
    {
        Name = "programme or controls",
        Check = facts => facts.HasProgrammeOrControls ? null : HazardReasons.NoProgrammeOrControls.ToReason(),
    };

    private static readonly TransitionGuard<HazardFacts> ControlsInPlace = new()
    {
        Name = "controls in place",
        Check = facts => facts.HasControlsInPlace ? null : HazardReasons.ControlsNotInPlace.ToReason(),
    };

    /// <summary>The states, events and conditions.</summary>
    public static Lifecycle<HazardState, HazardEvent, HazardFacts> Rules { get; } = new(
        [
            Step(HazardState.Identified, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable),
            Step(HazardState.Identified, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Acceptable, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable),
            Step(HazardState.Acceptable, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Unacceptable, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Unacceptable, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable, ControlsInPlace),
            Step(HazardState.Unacceptable, HazardEvent.PlanControls, HazardState.ControlsPlanned, ProgrammeOrControls),
            Step(HazardState.ControlsPlanned, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.ControlsPlanned, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable, ControlsInPlace),
            Step(HazardState.ControlsPlanned, HazardEvent.ImplementControls, HazardState.ControlsImplemented),
            Step(HazardState.ControlsImplemented, HazardEvent.Assess, HazardState.Acceptable, FoundAcceptable),
            Step(HazardState.ControlsImplemented, HazardEvent.Assess, HazardState.Unacceptable, FoundUnacceptable),
            Step(HazardState.Acceptable, HazardEvent.Trigger, HazardState.Identified),
            Step(HazardState.Unacceptable, HazardEvent.Trigger, HazardState.Unacceptable),
            Step(HazardState.ControlsPlanned, HazardEvent.Trigger, HazardState.Unacceptable),
            Step(HazardState.ControlsImplemented, HazardEvent.Trigger, HazardState.ControlsImplemented),
        ],
        HazardReasons.NoSuchStep,
        state => Words.Of(state).Name,
        happened => Words.Of(happened).Name);

    private static Transition<HazardState, HazardEvent, HazardFacts> Step(
        HazardState from,
        HazardEvent on,
        HazardState to,
        params TransitionGuard<HazardFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };
}
