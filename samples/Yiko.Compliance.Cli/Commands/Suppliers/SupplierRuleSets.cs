using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Commands.Suppliers;

/// <summary>The rule sets of supplier control: published ones, and files.</summary>
internal static class SupplierRuleSets
{
    public static RuleSetOption<SupplierRuleSet> Option() =>
        new(SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses);
}
