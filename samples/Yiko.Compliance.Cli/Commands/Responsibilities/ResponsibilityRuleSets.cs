using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Cli.Commands.Responsibilities;

/// <summary>The rule sets of responsibility matrices that the command line offers.</summary>
internal static class ResponsibilityRuleSets
{
    public static RuleSetOption<ResponsibilityRuleSet> Option() => new(ResponsibilityRuleSet.Standard, ResponsibilityRuleSet.MatrixPrevails);
}
