using Stateless;

namespace Yiko.Compliance.Benchmarks.Procedures;

/// <summary>The transitions of a corrective action alone, by the state machine that a .NET team would pick: no evidence, no reasons, no next steps.</summary>
internal static class ActionMachine
{
    public static ActionStage Run(ActionEntry[] entries)
    {
        StateMachine<ActionStage, ActionStep> machine = new(ActionStage.Reported);
        machine.Configure(ActionStage.Reported).Permit(ActionStep.Correct, ActionStage.Corrected);
        machine.Configure(ActionStage.Corrected).Permit(ActionStep.Analyse, ActionStage.Analysed);
        machine.Configure(ActionStage.Analysed).Permit(ActionStep.PlanAction, ActionStage.Planned).Permit(ActionStep.DecideNoAction, ActionStage.ClosedWithoutAction);
        machine.Configure(ActionStage.Planned).Permit(ActionStep.Implement, ActionStage.Implemented);
        machine.Configure(ActionStage.Implemented).Permit(ActionStep.VerifyEffective, ActionStage.Closed).Permit(ActionStep.VerifyNotEffective, ActionStage.NotEffective);
        machine.Configure(ActionStage.NotEffective).Permit(ActionStep.Analyse, ActionStage.Analysed);
        foreach (var entry in entries)
        {
            if (entry.Step != ActionStep.None && machine.CanFire(entry.Step)) machine.Fire(entry.Step);
        }

        return machine.State;
    }
}
