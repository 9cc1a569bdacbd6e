namespace Yiko.Compliance.Documents;

/// <summary>The decision itself, without its words: computed alike for the verdict and, when somebody reads it, for the rationale.</summary>
internal readonly struct VersionDecision
{
    private VersionDecision(DocumentRuleSet rules, DocumentChange change)
    {
        Current = change.Current;
        if (Current is null)
        {
            (Step, Next) = (VersionStep.Edition, rules.Scheme.First);
            return;
        }

        Share = change.Measure?.Share;
        Triggers = change.Triggers & rules.Triggers;
        IsLastRevision = Current.IsLastBefore(VersionStep.Revision);
        IsBeyond = Share is { } share && rules.CallsForEdition(share);
        IsAtBoundary = Share == rules.Threshold;
        var isEdition = Triggers != EditionTriggers.None || (IsBeyond && rules.DemandsEdition);
        Step = isEdition ? VersionStep.Edition : Share is null ? null : VersionStep.Revision;
        Next = Step is { } step ? Current.TryNext(step) : null;
    }

    /// <summary>The version before; null for the first issue, of which nothing else is looked at.</summary>
    public DocumentVersion? Current { get; }

    public Ratio? Share { get; }

    /// <summary>The events that apply and that the rule set knows.</summary>
    public EditionTriggers Triggers { get; }

    /// <summary>Whether the present revision is the highest one, so that any change begins an edition.</summary>
    public bool IsLastRevision { get; }

    public bool IsBeyond { get; }

    public bool IsAtBoundary { get; }

    /// <summary>The step that the rules ask for; null where the share is not known and nothing else decides.</summary>
    public VersionStep? Step { get; }

    /// <summary>The version after the change; null also where none can be counted after the present one.</summary>
    public DocumentVersion? Next { get; }

    /// <summary>Whether the edition rises, by the rules or because the revisions are used up.</summary>
    public bool IsNewEdition => Next is not null && (Step == VersionStep.Edition || IsLastRevision);

    public static VersionDecision Of(DocumentRuleSet rules, DocumentChange change) => new(rules, change);
}
