namespace Yiko.Compliance.Configurations;

/// <content>The published rule sets.</content>
public sealed partial record ConfigurationRuleSet
{
    /// <summary>
    /// The default: three persons for three acts, no exceptional release, master copies of code and documents; a change is major by the
    /// criteria of Class I, minor by the four factors of 8.5.6. Source: management manual 8.5.2.1, ISO 10007:2017.
    /// </summary>
    public static ConfigurationRuleSet Standard { get; } = ConfigurationShapes.Rules.Publish(new()
    {
        Id = "configurations/standard",
        Version = "1.0",
        Source = LocalizedText.Of(
            "Management manual 8.5.2.1 with ISO 10007:2017; classes of change after EIA-649-1",
            "管理手册 8.5.2.1 与 GB/T 19017-2020（ISO 10007:2017）；更改分类参照 EIA-649-1"),
        Schemes = [VersionPattern.ThreeNumbers, VersionPattern.EditionAndRevision, VersionPattern.TwoNumbers],
        MajorCriteria =
        [
            "performance", "safety", "reliability", "weight", "interfaces", "interchangeability", "compatibility", "delivered-manuals",
            "sources", "training",
        ],
        MinorCriteria = ["process", "conditions", "environment", "people", "editorial"],
        MasterCopyKinds = [ConfigurationItem.SourceCode, ConfigurationItem.Document],
    });

    /// <summary>As <see cref="Standard"/>, for a team in which one person may do two of approving, implementing and verifying, never all three; each such case is noted.</summary>
    public static ConfigurationRuleSet SmallTeam { get; } = ConfigurationShapes.Rules.Publish(Standard with
    {
        Id = "configurations/small-team",
        Source = LocalizedText.Of(
            "Management manual 8.5.2.1, which names no approver: one person may do two of the three acts, with a note",
            "管理手册 8.5.2.1（未指定批准人）：允许同一人承担批准、实施、验证中的两项，并予提示"),
        SamePerson = SamePersonPolicy.Warn,
    });

    /// <summary>As <see cref="Standard"/>, with the exceptional release that management manual 8.6 describes before it rules it out.</summary>
    public static ConfigurationRuleSet WithExceptionalRelease { get; } = ConfigurationShapes.Rules.Publish(Standard with
    {
        Id = "configurations/exceptional-release",
        Source = LocalizedText.Of(
            "Management manual 8.6 with exceptional release by an authorised person and the customer",
            "管理手册 8.6：经授权人批准并经顾客同意，可例外放行"),
        AllowsExceptionalRelease = true,
    });

    /// <summary>As <see cref="Standard"/>, where every event but the first carries the hash of the one before.</summary>
    public static ConfigurationRuleSet TamperEvident { get; } = ConfigurationShapes.Rules.Publish(Standard with
    {
        Id = "configurations/tamper-evident",
        Source = LocalizedText.Of(
            "Management manual 8.5.2.1 with an event log that is chained by hashes",
            "管理手册 8.5.2.1，事件日志须逐条以哈希链接"),
        RequiresHashChain = true,
    });
}
