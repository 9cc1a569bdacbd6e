using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Commands.Suppliers;

/// <summary>The published rule sets of supplier control.</summary>
internal static class SupplierRuleSets
{
    public static RuleSetOption<SupplierRuleSet> Option() =>
        new(SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses);
}
