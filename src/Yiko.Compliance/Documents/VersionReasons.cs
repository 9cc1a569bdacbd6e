namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of the next version: their one home.</summary>
internal static class VersionReasons
{
    private static readonly (EditionTriggers Trigger, Reason Reason)[] Triggers =
    [
        (EditionTriggers.StandardReplaced, Edition("document.trigger.standard-replaced")),
        (EditionTriggers.OrganisationChanged, Edition("document.trigger.organisation-changed")),
        (EditionTriggers.ScopeChanged, Edition("document.trigger.scope-changed")),
        (EditionTriggers.Ordered, Edition("document.trigger.ordered")),
    ];

    private static readonly Reason FirstIssue = DocumentRules.Manual("document.version.first-issue", "DOC-01", "0.6-5");
    private static readonly Reason NoChange = Edition("document.version.no-measured-change");
    private static readonly Reason Over = Edition("document.version.over-threshold");
    private static readonly Reason Reaches = Edition("document.version.reaches-threshold");
    private static readonly Reason NotOver = Edition("document.version.not-over-threshold");
    private static readonly Reason Below = Edition("document.version.below-threshold");
    private static readonly Reason AtBoundary = Edition("document.version.at-boundary");
    private static readonly Reason Advised = Edition("document.version.edition-advised");
    private static readonly Reason HighestRevision = Edition("document.version.highest-revision");
    private static readonly Reason NewEdition = Edition("document.version.new-edition");
    private static readonly Reason NextRevision = Edition("document.version.next-revision");

    /// <summary>The share is not known.</summary>
    public static Reason NotMeasured { get; } = Edition("document.version.not-measured");

    /// <summary>A document begins with this version.</summary>
    public static Reason First(DocumentVersion version) => FirstIssue.With(ReasonArgument.Of("version", version.ToString()));

    /// <summary>The rationale of a decision: the share, the boundary, whatever else calls for an edition, then the version.</summary>
    public static ValueList<Reason> Explain(DocumentRuleSet rules, VersionDecision decision)
    {
        List<Reason> reasons = [];
        if (decision.Share is { } share) AddShare(reasons, rules, decision, share);
        else reasons.Add(NotMeasured);
        foreach (var (trigger, reason) in Triggers)
        {
            if (decision.Triggers.HasFlag(trigger)) reasons.Add(reason);
        }

        var current = ReasonArgument.Of("current", decision.Current.ToString());
        if (decision.IsLastRevision && decision.Step == VersionStep.Revision) reasons.Add(HighestRevision.With(current));
        if (decision.Next is { } next)
            reasons.Add((decision.IsNewEdition ? NewEdition : NextRevision).With(current, ReasonArgument.Of("next", next.ToString())));
        return reasons.ToValueList();
    }

    private static void AddShare(List<Reason> reasons, DocumentRuleSet rules, VersionDecision decision, Ratio share)
    {
        if (share == Ratio.Zero) reasons.Add(NoChange);
        var included = rules.ThresholdSide == BoundSide.Included;
        var compared = decision.IsBeyond ? included ? Reaches : Over : included ? Below : NotOver;
        reasons.Add(compared.With(ReasonArgument.Of("share", share), ReasonArgument.Of("threshold", rules.Threshold)));
        if (decision.IsAtBoundary) reasons.Add(AtBoundary.With(ReasonArgument.Of("threshold", rules.Threshold)));
        if (decision.IsBeyond && rules.Duty == EditionDuty.Advisory) reasons.Add(Advised);
    }

    private static Reason Edition(string code) => DocumentRules.Manual(code, "DOC-02", "0.6-5");
}
