namespace Yiko.Compliance.Documents;

/// <summary>Controls documents by a rule set: who has to sign, which version is in force, which copies have to move, what is wrong with a register.</summary>
/// <remarks>Implementations are pure: the same question gives an equal verdict, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Documents;
///
/// IDocumentController controller = new DocumentController(DocumentRuleSet.Standard);
/// Signature reviewed = new() { Act = ApprovalAct.Review, Role = Role.ManagementRepresentative, Person = "E017", Date = new(2026, 3, 2) };
/// Signature approved = new() { Act = ApprovalAct.Approve, Role = Role.GeneralManager, Person = "E001", Date = new(2026, 3, 3) };
/// var verdict = controller.CheckApproval(new() { Kind = DocumentKind.Manual, Scope = ApprovalScope.Change, Signatures = [reviewed, approved] });
/// Console.WriteLine($"approved: {verdict.IsApproved}"); // approved: True
/// </code>
/// </example>
public interface IDocumentController
{
    /// <summary>What the signatures on a sheet amount to. Nothing leaves the organisation without the scope <see cref="ApprovalScope.ExternalRelease"/>.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>Approved or not. Where the rules name no approver, never approved.</returns>
    DocumentApprovalVerdict CheckApproval(DocumentSheet sheet);

    /// <summary>Where the versions of one document stand on a day: exactly one in force, or none and why.</summary>
    /// <param name="document">The document with its versions, and the day.</param>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    DocumentStanding Standing(IssuedDocument document);

    /// <summary>What has to be done about the copies of a document: which go out, which come back, what is overdue.</summary>
    /// <param name="register">What is known of the copies, and the day.</param>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    CopyTasks CopyTasks(CopyRegister register);

    /// <summary>What is wrong with a register, and where the titles lead that texts cite. A similar title is only ever suggested.</summary>
    /// <param name="register">The register.</param>
    RegisterReview Review(DocumentRegister register);

    /// <summary>The line of the revision page for a version; who reviewed and approved are those whose signatures hold the route.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="revision">The verdict that gave the version; must have one.</param>
    /// <param name="issue">The version as it was put forward.</param>
    /// <param name="summary">What was changed, in the host's words; not blank.</param>
    /// <param name="clauses">The clauses changed, as the document numbers them.</param>
    /// <exception cref="ArgumentException">The verdict gave another version than was put forward.</exception>
    RevisionPageLine RevisionPageLine(
        DocumentKind kind,
        DocumentRevision revision,
        DocumentIssue issue,
        string summary,
        ValueList<string> clauses = default);
}
