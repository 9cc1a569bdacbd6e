using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary>The rule sets of the risk engine: published ones, and files.</summary>
internal static class RiskRuleSets
{
    public static RuleSetOption<LecRuleSet> Option() =>
        new([.. VerdictFormats.Risks.RuleSets.Published]);
}
