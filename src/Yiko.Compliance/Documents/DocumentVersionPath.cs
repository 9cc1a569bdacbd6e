using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>The whole version path of a document from its history, oldest first: the verdict of each step.</summary>
/// <remarks>
/// <para>
/// The path depends on the order of the changes, although their accumulated share does not: at a threshold of 40 % included, disjoint changes
/// of 39, 1, 39 and 1 % lead to C/0, and in the order 39, 39, 1, 1 % to B/2.
/// </para>
/// <para>Steps come one by one, as they are asked for.</para>
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Documents;
///
/// DocumentVersionPath path = new(new EditionShareDocumentVersioner(DocumentRuleSet.Standard), new ChangeMeter());
/// var steps = path.OfTexts(["综合部每月检查一次", "综合部每周检查一次", "技术部每周检查两次"]);
/// Console.WriteLine(string.Join(", ", steps.Select(step => step!.Next))); // A/0, A/1, B/0
/// </code>
/// </example>
/// <param name="versioner">Decides each step by its rule set.</param>
/// <param name="meter">Measures the changes.</param>
public sealed class DocumentVersionPath(IDocumentVersioner versioner, IChangeMeter meter)
{
    private readonly IDocumentVersioner _versioner = Guard.Against.Null(versioner);
    private readonly IChangeMeter _meter = Guard.Against.Null(meter);

    private DocumentRuleSet Rules => _versioner.Rules;

    /// <summary>The path of a sequence of texts. The first one that can be read is the first issue; equal texts still get the next revision.</summary>
    /// <param name="texts">The texts, oldest first; null where a text cannot be read: that step gets no version, and the path goes on without it.</param>
    /// <param name="cancellation">Stops a long history between two texts or inside a measurement.</param>
    /// <returns>A verdict for each text; null for one that cannot be read before there is a version, since nothing can be asked about it.</returns>
    public IEnumerable<DocumentRevision?> OfTexts(IEnumerable<string?> texts, CancellationToken cancellation = default)
    {
        Guard.Against.Null(texts);
        return Walk();

        IEnumerable<DocumentRevision?> Walk()
        {
            DocumentVersion? current = null;
            var basis = string.Empty;
            foreach (var text in texts)
            {
                cancellation.ThrowIfCancellationRequested();
                var step = current is not null ? Next(current, text is null ? null : _meter.Measure(basis, text, Rules.Unit, cancellation))
                    : text is not null ? Next(null, null)
                    : null;
                yield return step;
                current = step?.Next ?? current;
                if (text is not null && (step!.IsNewEdition || !Rules.AccumulatesChange)) basis = text;
            }
        }
    }

    /// <summary>The path of changes that were measured elsewhere, after a first issue. Each share is taken as the rule set accumulates.</summary>
    /// <param name="measures">The measures, oldest first; null where one is not known: that step gets no version, and the path goes on without it.</param>
    /// <returns>A verdict for the first issue, then one for each change.</returns>
    /// <param name="cancellation">Stops the work between two changes.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<DocumentRevision> OfMeasures(IEnumerable<ChangeMeasure?> measures, CancellationToken cancellation = default)
    {
        Guard.Against.Null(measures);
        return Walk();

        IEnumerable<DocumentRevision> Walk()
        {
            var step = Next(null, null);
            yield return step;
            var current = step.Next;
            foreach (var measure in measures)
            {
                cancellation.ThrowIfCancellationRequested();
                step = Next(current, measure);
                yield return step;
                current = step.Next ?? current;
            }
        }
    }

    /// <summary>
    /// The path of changes for which the host names the clauses, without any text, after a first issue. What changes twice in an edition counts
    /// once.
    /// </summary>
    /// <param name="changes">For each change the clauses of the edition then current, and those that this change touches; oldest first.</param>
    /// <returns>A verdict for the first issue, then one for each change.</returns>
    /// <param name="cancellation">Stops the work between two changes.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<DocumentRevision> OfClauses(
        IEnumerable<(ValueList<string> Clauses, ValueList<string> Changed)> changes, CancellationToken cancellation = default)
    {
        Guard.Against.Null(changes);
        return Walk();

        IEnumerable<DocumentRevision> Walk()
        {
            var step = Next(null, null);
            yield return step;
            var current = step.Next;
            HashSet<string> touched = new(StringComparer.Ordinal);
            foreach (var (clauses, changed) in changes)
            {
                cancellation.ThrowIfCancellationRequested();
                touched.UnionWith(changed);
                step = Next(current, ChangeMeasure.OfClauses(clauses, touched));
                yield return step;
                current = step.Next ?? current;
                if (step.IsNewEdition || !Rules.AccumulatesChange) touched.Clear();
            }
        }
    }

    private DocumentRevision Next(DocumentVersion? current, ChangeMeasure? measure) => _versioner.Revise(new() { Current = current, Measure = measure });
}
