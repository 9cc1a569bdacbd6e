using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationRuleSetAnalyserTests
{
    private static readonly ConfigurationRuleSet Standard = ConfigurationRuleSet.Standard;

    [Fact]
    public void A_pattern_that_no_version_fits_is_told_of()
    {
        var rules = Standard with { Schemes = [VersionPattern.ThreeNumbers, VersionPattern.Of("dated", "0.01")] };

        Assert.Equal(["$.schemes[1].pattern: rules.configuration.pattern-without-version"], Found(rules));
        var reason = VerdictFormats.Configurations.RuleSets.Analysis(rules)[0].Reason;
        Assert.Equal("No version fits the pattern 0.01: the counter 0 takes the “1” after it for its own.", RationaleFormatter.English.Sentence(reason));
        Assert.Equal("没有版本号能符合格式 0.01：计数位 0 会把其后的“1”一并读入。", RationaleFormatter.ChineseSimplified.Sentence(reason));
    }

    // A pattern with 0 and A in the place of counters is a version of itself, if it has versions at all.
    [Property(MaxTest = 500)]
    public Property A_pattern_has_versions_or_is_told_of() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Gen.Elements("0", "A", "1", "B", ".", "-", "b", "号")).Select(string.Concat).Where(HasCounters)),
        pattern => Found(Standard with { Schemes = [VersionPattern.Of("own", pattern)] }).Length == (VersionPattern.Of("own", pattern).Accepts(pattern) ? 0 : 1));

    [Fact]
    public void Lists_that_overlap_are_told_of() => Assert.Equal(
        [
            "$.schemes[2].pattern: rules.configuration.shared-pattern",
            "$.majorCriteria[2]: rules.configuration.repeated-criterion",
            "$.minorCriteria[1]: rules.configuration.repeated-criterion",
            "$.jointCriteria[1]: rules.configuration.repeated-criterion",
            "$.minorCriteria[2]: rules.configuration.major-and-minor",
            "$.masterCopyKinds[1]: rules.configuration.repeated-kind",
        ],
        Found(Standard with
        {
            Schemes = [VersionPattern.TwoNumbers, VersionPattern.ThreeNumbers, VersionPattern.Of("own", "0.0")],
            MajorCriteria = ["safety", "weight", "safety"],
            MinorCriteria = ["people", "people", "weight"],
            JointCriteria = ["people", "people"],
            MasterCopyKinds = [ConfigurationItem.Document, Term.Of("document", "paper", "纸质文件")],
        }));

    [Fact]
    public void Lists_that_leave_a_rule_without_effect_are_told_of() => Assert.Equal(
        [
            "$.majorCriteria: rules.configuration.nothing-major", "$.jointDepartments: rules.configuration.nobody-joint",
            "$.masterCopyKinds: rules.configuration.no-master-copies",
        ],
        Found(Standard with { MajorCriteria = [], JointDepartments = [], MasterCopyKinds = [] }));

    [Fact]
    public void Findings_are_warnings_for_a_rule_set_that_is_there()
    {
        Assert.All(
            VerdictFormats.Configurations.RuleSets.Analysis(Standard with { MajorCriteria = [], Schemes = [VersionPattern.Of("own", "01")] }),
            finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Configurations.RuleSets.Analysis(null!));
    }

    private static bool HasCounters(string pattern) =>
        pattern.IndexOfAny(['0', 'A']) >= 0 && !pattern.Contains("00", StringComparison.Ordinal) && !pattern.Contains("AA", StringComparison.Ordinal);

    private static string[] Found(ConfigurationRuleSet rules) => [.. VerdictFormats.Configurations.RuleSets.Analysis(rules).Select(finding => finding.ToString())];
}
