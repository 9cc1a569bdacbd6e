using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Cli.Commands.Documents;

/// <summary>The rule sets of document control: published ones, and files.</summary>
internal static class DocumentRuleSets
{
    public static RuleSetOption<DocumentRuleSet> Option() =>
        new(DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9);
}
