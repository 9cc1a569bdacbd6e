using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>Finds what a valid rule set of configuration management is not likely to mean: patterns that no version fits, lists that overlap.</summary>
/// <remarks>Everything found here is a warning: the rule set decides.</remarks>
internal static class ConfigurationRuleSetAnalyser
{
    private const string Schemes = "$.schemes";
    private const string Major = "$.majorCriteria";
    private const string Minor = "$.minorCriteria";
    private const string Kinds = "$.masterCopyKinds";
    private const string Joint = "$.jointCriteria";
    private const string Departments = "$.jointDepartments";


    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(ConfigurationRuleSet rules)
    {
        Guard.Against.Null(rules);
        FindingList findings = new();
        AddSchemes(rules.Schemes, findings);
        if (rules.MajorCriteria.IsEmpty) Warn(findings, Major, ConfigurationRuleReasons.NothingMajor);
        AddRepeated(rules.MajorCriteria, Major, ConfigurationRuleReasons.RepeatedCriterion, "criterion", findings);
        AddRepeated(rules.MinorCriteria, Minor, ConfigurationRuleReasons.RepeatedCriterion, "criterion", findings);
        AddRepeated(rules.JointCriteria, Joint, ConfigurationRuleReasons.RepeatedCriterion, "criterion", findings);
        if (rules.JointDepartments.IsEmpty && !rules.JointCriteria.IsEmpty) Warn(findings, Departments, ConfigurationRuleReasons.NobodyJoint);
        AddBoth(rules, findings);
        if (rules.MasterCopyKinds.IsEmpty) Warn(findings, Kinds, ConfigurationRuleReasons.NoMasterCopies);
        AddRepeated([.. rules.MasterCopyKinds.Select(kind => kind.Code)], Kinds, ConfigurationRuleReasons.RepeatedKind, "kind", findings);
        return findings.ToValueList();
    }

    private static void AddSchemes(ValueList<VersionPattern> schemes, FindingList findings)
    {
        for (var i = 0; i < schemes.Count; i++)
        {
            var scheme = schemes[i];
            var path = JsonPath.Member(JsonPath.Item(Schemes, i), "pattern");
            if (scheme.Greedy is { } pair)
            {
                Warn(findings, path, ConfigurationRuleReasons.NoVersion.With(
                    ReasonArgument.Of("pattern", scheme.Pattern),
                    ReasonArgument.Of("counter", pair.Counter.ToString()),
                    ReasonArgument.Of("literal", pair.Literal.ToString())));
            }

            if (schemes.Take(i).FirstOrDefault(earlier => earlier.Pattern == scheme.Pattern) is { } other)
            {
                Warn(findings, path, ConfigurationRuleReasons.SharedPattern.With(
                    ReasonArgument.Of("scheme", scheme.Code),
                    ReasonArgument.Of("other", other.Code),
                    ReasonArgument.Of("pattern", scheme.Pattern)));
            }
        }
    }

    private static void AddBoth(ConfigurationRuleSet rules, FindingList findings)
    {
        for (var i = 0; i < rules.MinorCriteria.Count; i++)
        {
            var criterion = rules.MinorCriteria[i];
            if (rules.MajorCriteria.Contains(criterion))
                Warn(findings, JsonPath.Item(Minor, i), ConfigurationRuleReasons.MajorAndMinor.With(ReasonArgument.Of("criterion", criterion)));
        }
    }

    private static void AddRepeated(ValueList<string> codes, string path, ReasonRow reason, string name, FindingList findings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++)
        {
            if (!seen.Add(codes[i])) Warn(findings, JsonPath.Item(path, i), reason.With(ReasonArgument.Of(name, codes[i])));
        }
    }

    private static void Warn(FindingList findings, string path, Reason reason) => findings.Add(path, reason, Severity.Warning);
}
