namespace Yiko.Compliance.Documents;

/// <summary>Says which version a document gets after a change.</summary>
/// <remarks>Implementations are pure: the same change gives an equal verdict, whenever and on whichever thread.</remarks>
public interface IDocumentVersioner
{
    /// <summary>Decides the next version.</summary>
    /// <param name="change">The present version, and how much changes.</param>
    /// <returns>The verdict. A change that was not measured gets no version unless something else calls for a new edition; never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The present version is of another scheme than that of the rule set.</exception>
    DocumentRevision Revise(DocumentChange change);
}
