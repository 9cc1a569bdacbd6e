using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Configurations;

internal static class ConfigurationFormat
{
    private static readonly ConfigurationRuleSet Standard = ConfigurationRuleSet.Standard;

    public static RuleSetFormat Value { get; } = new RuleSetFormat<ConfigurationRuleSet>
    {
        Method = "iso-10007",
        SchemaName = "configuration-rule-set",
        Writer = VerdictFormats.Configurations.RuleSets.Write,
        Reader = VerdictFormats.Configurations.RuleSets.Read,
        BytesReader = VerdictFormats.Configurations.RuleSets.Read,
        Analyser = VerdictFormats.Configurations.RuleSets.Analysis,
        Published = [Standard, ConfigurationRuleSet.SmallTeam, ConfigurationRuleSet.WithExceptionalRelease, ConfigurationRuleSet.TamperEvident],
        // Two of everything: more would be mutated in the same ways.
        Small =
        [
            ConfigurationRuleSet.SmallTeam with
            {
                EffectiveFrom = new(2026, 1, 1),
                Responsible = Role.Of("librarian", "librarian", "配置管理员"),
                Schemes = [VersionPattern.EditionAndRevision, VersionPattern.Of("train", "R0.0 A0")],
                MajorCriteria = ["safety", "interfaces"],
                MinorCriteria = ["editorial"],
                MasterCopyKinds = [ConfigurationItem.SourceCode, Term.Of("model", "3D model", "三维模型")],
                JointCriteria = ["people", "editorial"],
                JointDepartments = [Role.TechnicalDepartment, Role.Of("pmo", "PMO", "PMO")],
            },
        ],
        Random = AnyRuleSet,
        BeyondSchema = ["rules.json.repeated-value"],
        HasNumbers = false,
        LeastRefused = 640,
        LeastTaken = 70,
    };

    // Words may stand twice in the lists of criteria and kinds: nothing forbids it, so it has to survive.
    private static Gen<ConfigurationRuleSet> AnyRuleSet =>
        from policy in Gen.Elements(SamePersonPolicy.Forbid, SamePersonPolicy.Warn, SamePersonPolicy.Allow)
        from exception in Gen.Elements(false, true)
        from chained in Gen.Elements(true, false)
        from responsible in Gen.Elements(Role.TechnicalDepartment, Role.GeneralManager, Role.Of("pmo", "PMO", "PMO"))
        from patterns in Gen.NonEmptyListOf(Gen.Elements("0", "A", "0.0", "A0", "V0-A", "0A0", "第0版", "Rev A.0", "01"))
        from major in Gen.ListOf(Gen.Elements(Standard.MajorCriteria.ToArray()))
        from minor in Gen.ListOf(Gen.Elements(Standard.MinorCriteria.ToArray()))
        from kinds in Gen.ListOf(Gen.Elements(ConfigurationItem.SourceCode, ConfigurationItem.Document, ConfigurationItem.Tool, Term.Of("model", "3D model", "三维模型")))
        from joint in Gen.ListOf(Gen.Elements(Standard.MinorCriteria.ToArray()))
        from departments in Gen.ListOf(Gen.Elements(Role.TechnicalDepartment, Role.GeneralDepartment, Role.Of("pmo", "PMO", "PMO")))
        select Standard with
        {
            SamePerson = policy,
            AllowsExceptionalRelease = exception,
            RequiresHashChain = chained,
            Responsible = responsible,
            Schemes = [.. patterns.Take(100).Select((pattern, i) => VersionPattern.Of(FormattableString.Invariant($"scheme-{i}"), pattern))],
            MajorCriteria = [.. major.Take(100)],
            MinorCriteria = [.. minor.Take(100)],
            MasterCopyKinds = [.. kinds.Take(100)],
            JointCriteria = [.. joint.Take(100)],
            JointDepartments = [.. departments.Distinct()],
        };
}
