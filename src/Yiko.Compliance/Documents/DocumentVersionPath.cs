using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>The whole version path of a document from its history, oldest first, and why each step fell so.</summary>
/// <remarks>
/// <para>
/// The path depends on the order of the changes, although their accumulated share does not: at a threshold of 40 % included, disjoint changes
/// of 39, 1, 39 and 1 % lead to C/0, and in the order 39, 39, 1, 1 % to B/2.
/// </para>
/// <para>Steps come one by one, as they are asked for. Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed class DocumentVersionPath
{
    private readonly EditionShareDocumentVersioner _versioner;
    private readonly IChangeMeter _meter;

    /// <summary>A path that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="DocumentRuleSet.Standard"/>.</param>
    /// <param name="meter">Measures the changes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DocumentVersionPath(DocumentRuleSet rules, IChangeMeter meter) => (_versioner, _meter) = (new(rules), Guard.Against.Null(meter));

    /// <summary>The rule set that decides.</summary>
    public DocumentRuleSet Rules => _versioner.Rules;

    /// <summary>The path of a sequence of texts. The first one that can be read is the first issue; equal texts still get the next revision.</summary>
    /// <param name="texts">The texts, oldest first; null where a text cannot be read: that step gets no version, and the path goes on without it.</param>
    /// <param name="cancellation">Stops a long history between two texts or inside a measurement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public IEnumerable<VersionPathStep> OfTexts(IEnumerable<string?> texts, CancellationToken cancellation = default)
    {
        Guard.Against.Null(texts);
        return Walk();

        IEnumerable<VersionPathStep> Walk()
        {
            DocumentVersion? current = null;
            var basis = string.Empty;
            foreach (var text in texts)
            {
                cancellation.ThrowIfCancellationRequested();
                var step = current is null ? First(text) : Next(current, text is null ? null : _meter.Measure(basis, text, Rules.Unit, cancellation));
                yield return step;
                current = step.Version ?? current;
                if (text is not null && (step.BeginsEdition || Rules.Accumulation == ChangeAccumulation.PerChange)) basis = text;
            }
        }
    }

    /// <summary>The path of changes that were measured elsewhere, after a first issue. Each share is taken as the rule set accumulates.</summary>
    /// <param name="measures">The measures, oldest first; null where one is not known: that step gets no version, and the path goes on without it.</param>
    /// <returns>A step for the first issue, then one for each change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public IEnumerable<VersionPathStep> OfMeasures(IEnumerable<ChangeMeasure?> measures)
    {
        Guard.Against.Null(measures);
        return Walk();

        IEnumerable<VersionPathStep> Walk()
        {
            var current = Rules.Scheme.First;
            yield return First();
            foreach (var measure in measures)
            {
                var step = Next(current, measure);
                yield return step;
                current = step.Version ?? current;
            }
        }
    }

    /// <summary>
    /// The path of changes for which the host names the clauses, without any text, after a first issue. What changes twice in an edition counts
    /// once.
    /// </summary>
    /// <param name="changes">For each change the clauses of the edition then current, and those that this change touches; oldest first.</param>
    /// <returns>A step for the first issue, then one for each change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public IEnumerable<VersionPathStep> OfClauses(IEnumerable<ClauseSelection> changes)
    {
        Guard.Against.Null(changes);
        return Walk();

        IEnumerable<VersionPathStep> Walk()
        {
            var current = Rules.Scheme.First;
            ValueList<string> touched = [];
            yield return First();
            foreach (var change in changes)
            {
                touched = touched.Concat(change.Changed).Distinct(StringComparer.Ordinal).ToValueList();
                var step = Next(current, _meter.Measure(change with { Changed = touched }));
                yield return step;
                current = step.Version!;
                if (step.BeginsEdition || Rules.Accumulation == ChangeAccumulation.PerChange) touched = [];
            }
        }
    }

    private VersionPathStep First(string? text) =>
        text is null ? new() { BeginsEdition = false, Rationale = new([VersionReasons.NotMeasured]) } : First();

    private VersionPathStep First()
    {
        var version = Rules.Scheme.First;
        return new() { Version = version, BeginsEdition = true, Rationale = new([VersionReasons.First(version)]) };
    }

    private VersionPathStep Next(DocumentVersion current, ChangeMeasure? measure)
    {
        var revision = _versioner.Revise(new() { Current = current, Measure = measure });
        return new() { Version = revision.Next, Revision = revision, BeginsEdition = revision.IsNewEdition, Rationale = revision.Rationale };
    }
}
