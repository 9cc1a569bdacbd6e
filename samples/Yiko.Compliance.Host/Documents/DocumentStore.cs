using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Documents;

/// <summary>Questions to the controlled documents, for answers and pages alike.</summary>
internal sealed class DocumentStore(ComplianceDb db, IDocumentVersioner versioner, IChangeMeter meter, ComplianceRules rules)
{
    /// <summary>Documents whose id or title contains a text, in the order of their ids.</summary>
    public Task<Page<DocumentItem>> ListAsync(string text, PageRequest page, CancellationToken cancellation) =>
        db.Documents.AsNoTracking().Where(document => document.Id.Contains(text) || document.Name.Contains(text))
            .OrderBy(document => document.Id).PageAsync(page, cancellation);

    /// <summary>A document with its revisions, the oldest first; also one that was withdrawn.</summary>
    public Task<DocumentItem?> FindAsync(string id, CancellationToken cancellation) => Whole.IgnoreQueryFilters().SingleOrDefaultAsync(document => document.Id == id, cancellation);

    /// <summary>Every document with its revisions, one at a time.</summary>
    public IAsyncEnumerable<DocumentItem> All() => Whole.OrderBy(document => document.Key).AsAsyncEnumerable();

    /// <summary>What changed between two revisions, by the unit of the rule set in force.</summary>
    public ChangeReport Compare(DocumentText old, DocumentText @new, CancellationToken cancellation) =>
        ChangeMeter.Report(old.Text, @new.Text, rules.Documents.Unit, cancellation);

    /// <summary>Why the rules in force cannot say what follows the present version: it is none of theirs. Null where they can.</summary>
    public Reason? WhyNoNext(IList<DocumentText> before) => LastVersion(before) is not { } last || DocumentVersion.TryParse(last, rules.Documents.Scheme, out _)
        ? null
        : ImportTexts.SchemeDiffers(last, RuleSetStamp.Of(rules.Documents));

    /// <summary>What the rules in force make of a text that follows others, the oldest first. What was decided before holds.</summary>
    public DocumentRevision Next(IList<DocumentText> before, string text, CancellationToken cancellation)
    {
        var inForce = rules.Documents;
        if (LastVersion(before) is not { } last) return versioner.Revise(new() { Current = null });
        var basis = inForce.AccumulatesChange ? before.Last(revision => revision.BeginsEdition) : before[^1];
        var measure = meter.Measure(basis.Text, text, inForce.Unit, cancellation);
        return versioner.Revise(new() { Current = DocumentVersion.Parse(last, inForce.Scheme), Measure = measure });
    }

    /// <summary>The version path that the texts of a document would have had by other rules from the first issue on.</summary>
    public IEnumerable<DocumentRevision> PathBy(DocumentRuleSet other, DocumentItem document, CancellationToken cancellation) =>
        new DocumentVersionPath(new EditionShareDocumentVersioner(other), meter).OfTexts(document.Revisions.Select(revision => revision.Text), cancellation).OfType<DocumentRevision>();

    /// <summary>
    /// Decides a stored request again, and compares the text with the hash that the decision names. Null where there is nothing to say: the
    /// first issue is no engine's decision.
    /// </summary>
    public async Task<VerdictVerification?> VerifyAsync(StoredDecision decision, CancellationToken cancellation)
    {
        var texts = await db.DocumentTexts.AsNoTracking().Where(revision => revision.DecisionNumber == decision.Number).ToListAsync(cancellation);
        var verification = Questions.Verify(decision, rules);
        if (IsAsDecided(texts is [var only] ? only : null, decision)) return verification;
        Finding finding = new() { Path = "$.content", Reason = ImportTexts.TextChanged };
        return new() { Outcome = VerificationOutcome.Different, Findings = [.. verification?.Findings ?? [], finding] };
    }

    /// <summary>Whether a text is the one that a decision was made of; also where the decision does not say, as those of old did not.</summary>
    public static bool IsAsDecided(DocumentText? text, StoredDecision decision) =>
        NewDecision.ContentIn(decision.Request) is not { } hash || hash == text?.ContentHash;

    private IQueryable<DocumentItem> Whole => db.Documents.AsNoTracking().Include(document => document.Revisions.OrderBy(text => text.Number));

    private static string? LastVersion(IList<DocumentText> revisions) => revisions.LastOrDefault(revision => revision.Version is not null)?.Version;
}
