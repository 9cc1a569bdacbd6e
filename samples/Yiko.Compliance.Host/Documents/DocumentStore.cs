using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Documents;

/// <summary>Questions to the controlled documents, for answers and pages alike.</summary>
internal sealed class DocumentStore(ComplianceDb db, IChangeMeter meter, ComplianceRules rules)
{
    public Task<Page<DocumentItem>> ListAsync(PageRequest page, CancellationToken cancellation) =>
        db.Documents.AsNoTracking().OrderBy(document => document.Id).PageAsync(page, cancellation);

    public Task<DocumentItem?> FindAsync(string id, CancellationToken cancellation) =>
        db.Documents.AsNoTracking().SingleOrDefaultAsync(document => document.Id == id, cancellation);

    /// <summary>The version path of a document, oldest first, without its texts.</summary>
    public async Task<IReadOnlyList<RevisionView>> PathAsync(DocumentItem document, CancellationToken cancellation) =>
        await db.DocumentTexts.Where(text => text.DocumentKey == document.Key).OrderBy(text => text.Number)
            .Select(text => new RevisionView
            {
                Number = text.Number,
                FileName = text.FileName,
                Date = text.Date,
                Version = text.Version,
                Share = text.Share,
                Changed = text.Changed,
                Total = text.Total,
                BeginsEdition = text.BeginsEdition,
                IsAtBoundary = text.IsAtBoundary,
                Decision = text.DecisionNumber,
            })
            .ToListAsync(cancellation);

    /// <summary>One revision with its text.</summary>
    public Task<DocumentText?> TextAsync(string id, int number, CancellationToken cancellation) => db.Documents
        .Where(document => document.Id == id).SelectMany(document => document.Revisions).AsNoTracking()
        .SingleOrDefaultAsync(text => text.Number == number, cancellation);

    /// <summary>What changed between two revisions, by the unit of the rule set in force.</summary>
    public ChangeReport Compare(DocumentText old, DocumentText @new, CancellationToken cancellation) =>
        meter.Report(old.Text, @new.Text, rules.Documents.Unit, cancellation);
}
