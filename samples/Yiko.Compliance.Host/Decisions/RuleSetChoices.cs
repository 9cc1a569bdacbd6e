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
    /// <exception cref="AggregateException">Rule sets of these ids are not published; there is one exception for each.</exception>
    public static ComplianceRules Adopt(ComplianceRules standard, IConfiguration configuration)
    {
        List<Exception> faults = [];
        var adopted = standard with
        {
            Risks = Find(Risks, "Rules:Risks"),
            Aspects = Find(Aspects, "Rules:Aspects"),
            Suppliers = Find(Suppliers, "Rules:Suppliers"),
            Objectives = Find(Objectives, "Rules:Objectives"),
            Documents = Find(Documents, "Rules:Documents"),
            Configurations = Find(Configurations, "Rules:Configurations"),
        };
        return faults.Count == 0 ? adopted : throw new AggregateException(faults);

        T Find<T>(IReadOnlyList<T> published, string key)
            where T : IRuleSet
        {
            if (configuration[key] is not { Length: > 0 } id) return published[0];
            if (published.FirstOrDefault(rules => rules.Id == id) is { } known) return known;
            faults.Add(new ArgumentException($"{key}: there is no rule set \"{id}\"; published are {string.Join(", ", published.Select(rules => rules.Id))}."));
            return published[0];
        }
    }
}
