using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the configuration room.</summary>
internal static class ConfigurationEngines
{
    private static readonly ConditionalWeakTable<ConfigurationRuleSet, EventSourcedConfigurationController> Controllers = new();

    private static readonly RuleSetKind<ConfigurationRuleSet> Kind = new()
    {
        Method = "iso-10007",
        Shape = ConfigurationShapes.Rules,
        Published = [ConfigurationRuleSet.Standard, ConfigurationRuleSet.SmallTeam, ConfigurationRuleSet.WithExceptionalRelease, ConfigurationRuleSet.TamperEvident],
        Analysis = ConfigurationRuleSetAnalyser.Analyse,
    };

    public static Engine<ConfigurationEvent, ConfigurationVerdict, ConfigurationRuleSet> Control { get; } = new()
    {
        Area = "configurations",
        Name = LocalizedText.Of("configuration management", "配置管理"),
        RuleSets = Kind,
        Reasons =
        [
            .. ConfigurationReasons.Rows,
            .. ConfigurationAcceptances.Rows,
            .. ConfigurationChecklists.Rows,
            .. ConfigurationComparisonReasons.Rows,
            .. ConfigurationRuleReasons.Rows,
        ],
        Request = EventShapes.Event,
        Verdict = ConfigurationShapes.Verdict,
        Decider = ForOneLog,
        RequestOf = verdict => verdict.Event,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = ConfigurationComparisonReasons.Changes,
        Registration = (services, rules) =>
        {
            // A host that registers its own dispositioning authority has it asked instead of the plan's.
            services.TryAddSingleton<IDispositioningAuthority>(PlannedAuthority.Instance);
            services.TryAddSingleton<IConfigurationController>(
                provider => new EventSourcedConfigurationController(rules, provider.GetRequiredService<IDispositioningAuthority>()));
        },
    };

    public static ValueList<Engine> All { get; } = [Control];

    // Each event is applied to the state that those before it left.
    private static Func<ConfigurationEvent, ConfigurationVerdict> ForOneLog(ConfigurationRuleSet rules)
    {
        // Stamped once: a controller remembers nothing, the state does.
        var controller = Controllers.GetValue(rules, static known => new(known));
        var state = ConfigurationState.Empty;
        return happened =>
        {
            (var verdict, state) = controller.Apply(state, happened);
            return verdict;
        };
    }
}
