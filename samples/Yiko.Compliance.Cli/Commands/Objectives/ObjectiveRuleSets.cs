using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Cli.Commands.Objectives;

/// <summary>The rule sets of objectives: published ones, and files.</summary>
internal static class ObjectiveRuleSets
{
    public static RuleSetOption<ObjectiveRuleSet> Option() =>
        new(ObjectiveRuleSet.Standard, ObjectiveRuleSet.Quarterly, ObjectiveRuleSet.Monthly, ObjectiveRuleSet.TargetByActual);
}
