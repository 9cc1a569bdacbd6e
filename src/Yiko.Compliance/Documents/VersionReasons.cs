namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of the next version: their one home.</summary>
internal static class VersionReasons
{
    /// <summary>The reasons that a verdict on a change can give, and why one cannot be decided at all.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow FirstIssue = Rows.Manual("document.version.first-issue", "DOC-01", "0.6-5", "The first issue is version {version}.", "首次发布，版本为 {version}。");
    private static readonly ReasonRow NotMeasured = Edition("document.version.not-measured", "The share of change is not known.", "修改内容所占比例未知。");
    private static readonly ReasonRow NoChange = Edition("document.version.no-measured-change", "No change was measured against the text that the rules compare with.", "与规则规定的比较文本相比，未测得内容变化。");
    private static readonly ReasonRow Over = Edition("document.version.over-threshold", "{share:percent} of the document changed, over {threshold:percent}.", "修改内容占 {share:percent}，超过 {threshold:percent}。");
    private static readonly ReasonRow Reaches = Edition("document.version.reaches-threshold", "{share:percent} of the document changed, {threshold:percent} or more.", "修改内容占 {share:percent}，达到 {threshold:percent} 以上（含本数）。");
    private static readonly ReasonRow NotOver = Edition("document.version.not-over-threshold", "{share:percent} of the document changed, not over {threshold:percent}.", "修改内容占 {share:percent}，未超过 {threshold:percent}。");
    private static readonly ReasonRow Below = Edition("document.version.below-threshold", "{share:percent} of the document changed, below {threshold:percent}.", "修改内容占 {share:percent}，不足 {threshold:percent}。");
    private static readonly ReasonRow AtBoundary = Edition("document.version.at-boundary", "The share stands exactly at {threshold:percent}: “over” and “at least” differ only here.", "修改比例恰为 {threshold:percent}，“超过”与“以上”两种读法仅在此处结论不同。");
    private static readonly ReasonRow Advised = Edition("document.version.edition-advised", "A new edition is advised; the rules leave the decision open.", "建议换版；按现行规则，是否换版由主管人员决定。");
    private static readonly ReasonRow HighestRevision = Edition("document.version.highest-revision", "{current} is the last revision of its edition, so any change begins a new edition.", "{current} 已是本版最后一次修订，再修改即须换版。");
    private static readonly ReasonRow NewEdition = Edition("document.version.new-edition", "New edition: {current} becomes {next}.", "换版：由 {current} 升为 {next}。");
    private static readonly ReasonRow NextRevision = Edition("document.version.next-revision", "Next revision: {current} becomes {next}.", "修订：由 {current} 升为 {next}。");
    private static readonly ReasonRow OtherScheme = Edition("document.obstacle.other-scheme", "{version} is no version of the rules' scheme, which begins with {first}.", "{version} 不是规则所定版本方案的版本号，该方案从 {first} 起。");
    private static readonly ReasonRow NoneLater = Edition("document.obstacle.none-later", "No version can be counted after {version}.", "{version} 之后已无法再编版本号。");
    private static readonly ReasonRow MixedSchemes = Edition("document.obstacle.mixed-schemes", "{version} and {other} are versions of different schemes, so neither is later.", "{version} 与 {other} 属于不同的版本方案，无法比较先后。");

    private static readonly (EditionTriggers Trigger, ReasonRow Reason)[] Triggers =
    [
        (EditionTriggers.StandardReplaced, Edition("document.trigger.standard-replaced", "A standard on which the document rests was replaced: a new edition.", "所依据的标准换版，文件相应换版。")),
        (EditionTriggers.OrganisationChanged, Edition("document.trigger.organisation-changed", "The organisation was restructured: a new edition.", "组织机构发生重大调整，文件相应换版。")),
        (EditionTriggers.ScopeChanged, Edition("document.trigger.scope-changed", "The scope of the management system changed: a new edition.", "管理体系范围发生变化，文件相应换版。")),
        (EditionTriggers.StructureChanged, Rows.Manual("document.trigger.structure-changed", "DOC-16", "8.5.5", "The structure was changed in maintenance: a new edition.", "维护中发生结构性变化，按版本升级处理，文件相应换版。")),
        (EditionTriggers.Ordered, Edition("document.trigger.ordered", "Top management ordered a new edition.", "最高管理者决定换版。")),
    ];

    /// <summary>What keeps a rule set from saying what follows a version: it is of another scheme.</summary>
    public static Reason? ObstacleTo(DocumentChange change, DocumentRuleSet rules)
    {
        if (change.Current is not { } current) return null;
        var version = ReasonArgument.Of("version", current.ToString());
        return current.Scheme.Equals(rules.Scheme) ? null : OtherScheme.With(version, ReasonArgument.Of("first", rules.Scheme.First.ToString()));
    }

    /// <summary>What keeps versions from being put in order.</summary>
    public static Reason? ObstacleAmong(IEnumerable<DocumentVersion> versions)
    {
        DocumentVersion? first = null;
        foreach (var version in versions)
        {
            first ??= version;
            if (!version.Scheme.Equals(first.Scheme)) return MixedSchemes.With(ReasonArgument.Of("version", version.ToString()), ReasonArgument.Of("other", first.ToString()));
        }

        return null;
    }

    /// <summary>The rationale of a decision: the share, the boundary, whatever else calls for an edition, then the version.</summary>
    public static ValueList<Reason> Explain(DocumentRuleSet rules, VersionDecision decision)
    {
        if (decision.Current is not { } version) return [FirstIssue.With(ReasonArgument.Of("version", decision.Next!.ToString()))];
        List<Reason> reasons = [];
        if (decision.Share is { } share) AddShare(reasons, rules, decision, share);
        else reasons.Add(NotMeasured);
        foreach (var (trigger, reason) in Triggers)
        {
            if (decision.Triggers.HasFlag(trigger)) reasons.Add(reason);
        }

        var current = ReasonArgument.Of("current", version.ToString());
        if (decision.IsLastRevision && decision.Step == VersionStep.Revision) reasons.Add(HighestRevision.With(current));
        if (decision.Next is { } next)
            reasons.Add((decision.IsNewEdition ? NewEdition : NextRevision).With(current, ReasonArgument.Of("next", next.ToString())));
        else if (decision.Step is not null) reasons.Add(NoneLater.With(ReasonArgument.Of("version", version.ToString())));
        return reasons.ToValueList();
    }

    private static void AddShare(List<Reason> reasons, DocumentRuleSet rules, VersionDecision decision, Ratio share)
    {
        if (share == Ratio.Zero) reasons.Add(NoChange);
        var included = rules.ThresholdSide == BoundSide.Included;
        var compared = decision.IsBeyond ? included ? Reaches : Over : included ? Below : NotOver;
        reasons.Add(compared.With(ReasonArgument.Of("share", share), ReasonArgument.Of("threshold", rules.Threshold)));
        if (decision.IsAtBoundary) reasons.Add(AtBoundary.With(ReasonArgument.Of("threshold", rules.Threshold)));
        if (decision.IsBeyond && !rules.DemandsEdition) reasons.Add(Advised);
    }

    private static ReasonRow Edition(string code, string english, string chinese) => Rows.Manual(code, "DOC-02", "0.6-5", english, chinese);
}
