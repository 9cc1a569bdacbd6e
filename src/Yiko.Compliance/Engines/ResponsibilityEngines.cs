using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Engines;

/// <summary>The engine of the responsibility room.</summary>
internal static class ResponsibilityEngines
{
    public static Engine<ResponsibilityMatrices, MatrixReview, ResponsibilityRuleSet> Review { get; } = new()
    {
        Area = "responsibility-matrices",
        Name = LocalizedText.Of("review of responsibility matrices", "职能分配表检查"),
        RuleSets = new()
        {
            Method = "responsibility-matrix",
            Shape = ResponsibilityShapes.Rules,
            Published = [ResponsibilityRuleSet.Standard, ResponsibilityRuleSet.MatrixPrevails],
        },
        Reasons = [.. ResponsibilityReasons.Rows],
        Request = ResponsibilityShapes.Matrices,
        Verdict = ResponsibilityShapes.Review,
        Decider = rules => new ResponsibilityRegister(rules).Review,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Matrices,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = (now, then) => EngineReasons.DiffersUnless(now.Rationale == then.Rationale),
        Registration = (services, rules) => services.TryAddSingleton(new ResponsibilityRegister(rules)),
    };
}
