using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ResponsibilitiesExampleSnippets
{
    [Fact]
    public void A_matrix_is_reviewed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ResponsibilityMatrices
        ResponsibilityMatrix matrix = new()
        {
            Standard = "ISO 9001:2015",
            Roles = [Role.GeneralDepartment, Role.TechnicalDepartment],
            Rows = [("7.5", "成文信息", ["●", "○"]), ("8.7", "不合格输出的控制", ["○", "○"])],
        };
        var review = new ResponsibilityRegister(ResponsibilityRuleSet.Standard).Review(new() { Matrices = [matrix] });
        foreach (var finding in review.Findings.Where(finding => finding.Clause == "8.7"))
            Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)); // ISO 9001:2015 8.7：没有主管部门（主管人）。
        #endregion

        DocumentedCode.AssertPrints(Console, "ResponsibilityMatrices");
    }

    [Fact]
    public void A_register_says_who_leads_a_clause()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ResponsibilityRegister
        ResponsibilityRegister register = new(ResponsibilityRuleSet.Standard);
        var lead = register.LeadOf(ResponsibilityMatrices.Printed, "ISO 9001:2015", "9.2");
        Console.WriteLine(string.Join(", ", lead.Roles)); // management-representative
        #endregion

        DocumentedCode.AssertPrints(Console, "ResponsibilityRegister");
    }

    [Fact]
    public void A_rule_set_settles_who_leads()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ResponsibilityRuleSet
        var own = ResponsibilityRuleSet.Standard with
        {
            Id = "own/responsibilities",
            Version = "2026.1",
            Settled = [("GB/T 28001-2011", "4.3.1", Role.GeneralDepartment)],
        };
        var lead = new ResponsibilityRegister(own).LeadOf(ResponsibilityMatrices.Printed, "GB/T 28001-2011", "4.3.1");
        Console.WriteLine($"{string.Join(", ", lead.Roles)}, by {lead.RuleSet}"); // general-department, by own/responsibilities@2026.1
        #endregion

        DocumentedCode.AssertPrints(Console, "ResponsibilityRuleSet");
    }
}
