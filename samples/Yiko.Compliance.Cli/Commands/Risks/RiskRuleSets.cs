using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary>The rule sets of the risk engine: published ones, and files.</summary>
internal static class RiskRuleSets
{
    public static RuleSetOption<LecRuleSet> Option() =>
        new(LecRuleSet.Standard, LecRuleSet.Construction, LecRuleSet.Kinney, LecRuleSet.FourColour);
}
