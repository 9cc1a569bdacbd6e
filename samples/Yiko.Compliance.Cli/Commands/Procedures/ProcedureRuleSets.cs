using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary>The rule sets of procedures: the published one, and files.</summary>
internal static class ProcedureRuleSets
{
    public static RuleSetOption<ProcedureRuleSet> Option() => new(ProcedureRuleSet.Standard);
}
