using Yiko.Compliance.Measuring;

namespace Yiko.Compliance.Engines;

/// <summary>The engine of the measuring room.</summary>
internal static class MeasuringEngines
{
    public static Engine<DeviceFailure, RetrospectiveEvaluation, MeasuringRuleSet> Evaluation { get; } = new()
    {
        Area = "retrospective-evaluations",
        Name = LocalizedText.Of("results to be evaluated again", "追溯性评价"),
        RuleSets = new() { Method = "retrospective", Shape = MeasuringShapes.Rules, Published = [MeasuringRuleSet.Standard, MeasuringRuleSet.CalibrationDaySpared] },
        Reasons = [.. MeasuringReasons.Rows],
        Request = MeasuringShapes.Failure,
        Verdict = MeasuringShapes.Evaluation,
        Decider = rules => failure => RetrospectiveEvaluation.Of(failure, rules),
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Failure,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Results == then.Results),
    };
}
