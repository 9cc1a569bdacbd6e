using Yiko.Compliance.Audits;
using Yiko.Compliance.Cli.Commands.Aspects;
using Yiko.Compliance.Cli.Commands.Configurations;
using Yiko.Compliance.Cli.Commands.Documents;
using Yiko.Compliance.Cli.Commands.Objectives;
using Yiko.Compliance.Cli.Commands.Procedures;
using Yiko.Compliance.Cli.Commands.Responsibilities;
using Yiko.Compliance.Cli.Commands.Risks;
using Yiko.Compliance.Cli.Commands.Suppliers;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Measuring;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>The rule sets of all areas.</summary>
internal static class RuleSetAreas
{
    /// <summary>A new area is a line here.</summary>
    private static RuleSetOption[] All =>
    [
        RiskRuleSets.Option(),
        AspectRuleSets.Option(),
        SupplierRuleSets.Option(),
        ObjectiveRuleSets.Option(),
        DocumentRuleSets.Option(),
        ConfigurationRuleSets.Option(),
        ProcedureRuleSets.Option(),
        ResponsibilityRuleSets.Option(),
        new RuleSetOption<AuditRuleSet>(AuditRuleSet.Standard, AuditRuleSet.InsiderForTopManagement),
        new RuleSetOption<MeasuringRuleSet>(MeasuringRuleSet.Standard, MeasuringRuleSet.CalibrationDaySpared),
    ];

    /// <summary>The published rule sets of all areas.</summary>
    public static IEnumerable<IRuleSet> Published => VerdictFormats.All.Select(engine => engine.Kind).Distinct().SelectMany(kind => kind.All);

    /// <summary>The rule set of a name or file, whatever its kind; null with a fault where there is none.</summary>
    /// <param name="argument">What the user calls the argument.</param>
    /// <param name="value">The name or file.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static IRuleSet? Find(string argument, string value, FaultList faults)
    {
        var published = Published.ToArray();
        if (Array.Find(published, rules => rules.Id == value) is { } found) return found;
        if (All.Select(area => area.Refusal(value)).OfType<LocalizedText>().FirstOrDefault() is { } refusal) faults.Add(refusal);
        else if (RuleSetFile.IsNamedBy(value)) return RuleSetFile.Load(value, faults);
        else faults.Add(UsageTexts.ValueUnknown(argument, value, published.Select(rules => rules.Id)));
        return null;
    }
}
