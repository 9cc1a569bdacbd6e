using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The published rule sets that the host can be told to adopt, by id: <c>Rules:Risks = risks/construction</c>.</summary>
internal static class RuleSetChoices
{
    public static IReadOnlyList<LecRuleSet> Risks => VerdictFormats.Risks.RuleSets.Published;

    public static IReadOnlyList<SignificanceRuleSet> Aspects => VerdictFormats.Aspects.RuleSets.Published;

    public static IReadOnlyList<SupplierRuleSet> Suppliers => VerdictFormats.SupplierStatus.RuleSets.Published;

    public static IReadOnlyList<ObjectiveRuleSet> Objectives => VerdictFormats.Objectives.RuleSets.Published;

    public static IReadOnlyList<DocumentRuleSet> Documents => VerdictFormats.Documents.RuleSets.Published;

    public static IReadOnlyList<ConfigurationRuleSet> Configurations => VerdictFormats.Configurations.RuleSets.Published;

    /// <summary>The rules that the configuration names; the standard ones where it names none.</summary>
    /// <exception cref="ArgumentException">A rule set of that id is not published.</exception>
    public static ComplianceRules Adopt(ComplianceRules standard, IConfiguration configuration) => standard with
    {
        Risks = Find(Risks, configuration["Rules:Risks"]),
        Aspects = Find(Aspects, configuration["Rules:Aspects"]),
        Suppliers = Find(Suppliers, configuration["Rules:Suppliers"]),
        Objectives = Find(Objectives, configuration["Rules:Objectives"]),
        Documents = Find(Documents, configuration["Rules:Documents"]),
        Configurations = Find(Configurations, configuration["Rules:Configurations"]),
    };

    private static T Find<T>(IReadOnlyList<T> published, string? id)
        where T : IRuleSet
    {
        if (string.IsNullOrEmpty(id)) return published[0];
        return published.FirstOrDefault(rules => rules.Id == id)
            ?? throw new ArgumentException($"There is no rule set '{id}'; published are {string.Join(", ", published.Select(rules => rules.Id))}.", nameof(id));
    }
}
