using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ResponsibilitiesPageSnippets
{
    [Fact]
    public void The_printed_matrices_are_reviewed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region review
        var register = new ResponsibilityRegister(ResponsibilityRuleSet.Standard);
        var review = register.Review(ResponsibilityMatrices.Printed);

        foreach (var (standard, rows, leads, noLead, severalLeads) in review.Counts)
            Console.WriteLine($"{standard}: {rows} rows, {leads} leads, {noLead} without, {severalLeads} with several");
        foreach (var finding in review.Findings.Where(finding => finding.Clause == "6.1.4"))
            Console.WriteLine(RationaleFormatter.ChineseSimplified.Line(finding.Reason));
        #endregion

        DocumentedCode.AssertPrints(Console, "review");
    }

    [Fact]
    public void A_lead_is_settled()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region settle
        var own = ResponsibilityRuleSet.Standard with
        {
            Id = "responsibilities/own",
            Version = "2026.1",
            Settled = [("GB/T 28001-2011", "4.3.1", Role.GeneralDepartment)],
        };
        foreach (var rules in new[] { ResponsibilityRuleSet.Standard, own })
        {
            var lead = new ResponsibilityRegister(rules).LeadOf(ResponsibilityMatrices.Printed, "GB/T 28001-2011", "4.3.1");
            Console.WriteLine($"{string.Join(", ", lead.Roles)}, by {lead.RuleSet}");
            foreach (var line in RationaleFormatter.English.Lines(lead.Rationale)) Console.WriteLine(line);
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "settle");
    }

    [Fact]
    public void The_table_of_defaults_is_that_of_the_standard()
    {
        string[] rows =
        [
            $"| Topics compared | {ResponsibilityRuleSet.Standard.Topics.Count} |",
            $"| Clauses that the text gives to a role | {ResponsibilityRuleSet.Standard.TextLeads.Count} |",
            $"| Where text and matrix differ | {(ResponsibilityRuleSet.Standard.TextPrevails ? "the text holds" : "the matrix holds")} |",
            $"| Settled by the organisation | {(ResponsibilityRuleSet.Standard.Settled.IsEmpty ? "nothing" : "something")} |",
        ];

        var page = File.ReadAllLines(Repository.PathOf("docs", "engines", "responsibilities.md"));
        Assert.All(rows, row => Assert.Contains(row, page));
    }
}
