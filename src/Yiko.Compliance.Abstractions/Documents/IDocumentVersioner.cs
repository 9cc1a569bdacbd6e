namespace Yiko.Compliance.Documents;

/// <summary>Says which version a document gets after a change.</summary>
/// <remarks>Implementations are pure: the same change gives an equal verdict, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Documents;
///
/// IDocumentVersioner versioner = new EditionShareDocumentVersioner(DocumentRuleSet.Standard);
/// var measure = new ChangeMeter().Measure("综合部每月检查一次", "技术部每周检查两次");
/// var revision = versioner.Revise(new() { Current = DocumentVersion.Parse("A/3"), Measure = measure });
/// Console.WriteLine($"{revision.Next}, new edition: {revision.IsNewEdition}"); // B/0, new edition: True
/// </code>
/// </example>
public interface IDocumentVersioner
{
    /// <summary>The rule set that decides.</summary>
    DocumentRuleSet Rules { get; }

    /// <summary>Decides the next version.</summary>
    /// <param name="change">The present version, and how much changes; without a present version it is the first issue.</param>
    /// <returns>The verdict. A change that was not measured gets no version unless something else calls for a new edition; never an exception.</returns>
    /// <exception cref="ArgumentException">The present version is of another scheme than that of the rule set.</exception>
    DocumentRevision Revise(DocumentChange change);
}
