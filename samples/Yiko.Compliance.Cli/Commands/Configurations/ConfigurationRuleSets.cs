using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The rule sets of configuration management: published ones, and files.</summary>
internal static class ConfigurationRuleSets
{
    public static RuleSetOption<ConfigurationRuleSet> Option() => new(
        ConfigurationRuleSet.Standard,
        ConfigurationRuleSet.SmallTeam,
        ConfigurationRuleSet.WithExceptionalRelease,
        ConfigurationRuleSet.TamperEvident);
}
