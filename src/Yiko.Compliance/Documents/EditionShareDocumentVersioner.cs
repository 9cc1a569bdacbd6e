using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>Decides the next version by the share of change since the current edition: beyond the threshold the edition rises, else the revision.</summary>
/// <inheritdoc cref="IDocumentVersioner" path="/example"/>
public sealed class EditionShareDocumentVersioner : IDocumentVersioner
{
    private readonly RuleSetStamp _stamp;
    private readonly Func<object, ValueList<Reason>> _explain;

    /// <summary>A versioner that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="DocumentRuleSet.Standard"/>.</param>
    public EditionShareDocumentVersioner(DocumentRuleSet rules)
    {
        Rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _explain = rules.Citations.Cite(change => VersionReasons.Explain(Rules, VersionDecision.Of(Rules, (DocumentChange)change)));
    }

    /// <inheritdoc/>
    public DocumentRuleSet Rules { get; }

    /// <inheritdoc/>
    public DocumentRevision Revise(DocumentChange change)
    {
        Guard.Against.Null(change);
        if (change.Current is { } current && !current.Scheme.Equals(Rules.Scheme))
            throw new ArgumentException($"{current} is not a version of the rule set's scheme, which begins {Rules.Scheme}.", nameof(change));
        var decision = VersionDecision.Of(Rules, change);
        return new()
        {
            Change = change,
            Next = decision.Next,
            IsNewEdition = decision.IsNewEdition,
            IsEditionAdvised = decision.Share is null ? null : decision.IsBeyond,
            IsAtBoundary = decision.IsAtBoundary,
            Rationale = Rationale.Deferred(change, _explain),
            RuleSet = _stamp,
        };
    }

    /// <summary>Decides changes of many documents one by one, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="changes">The changes, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two changes.</param>
    /// <exception cref="ArgumentException">A present version is of another scheme than that of the rule set.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<DocumentRevision> ReviseAll(IEnumerable<DocumentChange> changes, CancellationToken cancellation = default) =>
        Batch.Of(changes, Revise, cancellation);
}
