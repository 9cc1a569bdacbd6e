using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Documents;

/// <summary>Takes a file as the next revision of a document, or an archive with the revisions of many.</summary>
internal sealed class DocumentImporter(ComplianceDb db, DocumentStore store, ComplianceRules rules) : IImporter
{
    /// <summary>Measuring takes time with the product of both lengths at worst, so a text has a limit of its own.</summary>
    private const int LongestText = 1_000_000;

    private const int LongestTitle = 200;

    public string Area => Areas.Documents;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Documents);

    /// <summary>The text of an upload; null where it has none, and then the list says why.</summary>
    public static DocumentFile? Read(Upload upload, FaultList faults)
    {
        if (!ArchiveLimits.Allow(upload, faults)) return null;
        var file = DocumentFile.Read(upload.Name, upload.Content, upload.Reading.ChosenEncoding, upload.Cancellation);
        if (file.Text is null) faults.Add(DocumentFileTexts.Of(file));
        else if (file.Text.Length > LongestText) faults.Add(ImportTexts.DocumentTooLong(upload.Name, LongestText));
        else return file;
        return null;
    }

    public Task<IOpenedImport?> OpenAsync(Upload upload, FaultList faults, CancellationToken cancellation) => Task.FromResult<IOpenedImport?>(Open(upload, faults));

    private Opened? Open(Upload upload, FaultList faults)
    {
        if (upload.Item.Length == 0) return DocumentArchive.Open(upload, faults) is { } documents ? new Opened(this, documents) : null;
        if (!ItemId.IsValid(upload.Item)) faults.Add(Remarks.SentenceOf(ImportTexts.IdMissing));
        var file = Read(upload, faults);
        if (!faults.IsEmpty) return null;
        IncomingRevision next = new() { Name = upload.Name, Place = new() { File = upload.Name }, Read = _ => file };
        return new Opened(this, [new() { Id = upload.Item, Revisions = [next] }]);
    }

    /// <summary>Takes the new revisions of a document, all of them or none: a version says nothing where one before it is missing.</summary>
    private async Task TakeAsync(IncomingDocument incoming, ChainWriter chain, ImportReport report, CancellationToken cancellation)
    {
        var document = await db.Documents.IgnoreQueryFilters().Include(item => item.Revisions.OrderBy(text => text.Number)).SingleOrDefaultAsync(item => item.Id == incoming.Id, cancellation);
        var known = document?.Revisions ?? [];
        List<(string Name, DocumentFile File)> added = [];
        List<ImportRemark> refusals = [];
        var last = known.Count;
        foreach (var revision in incoming.Revisions)
        {
            var (number, place, faults) = (revision.Number ?? last + 1, revision.Place, new FaultList());
            if (document?.WithdrawnOn is not null) refusals.Add(Remarks.Of(RemarkKind.Refused, incoming.Id, place, ImportTexts.Withdrawn(incoming.Id)));
            else if (revision.Read(faults) is not { } file) refusals.AddRange(faults.Sentences.Select(fault => Remarks.Of(RemarkKind.Refused, incoming.Id, place, "file.unusable", fault)));
            else if (WhyNot(incoming.Id, known, last, number, file) is { } reason) refusals.Add(Remarks.Of(RemarkKind.Refused, incoming.Id, place, reason));
            else if (number > known.Count) added.Add((revision.Name, file));
            last = Math.Max(last, number);
        }

        report.Rows += incoming.Revisions.Count;
        report.Remarks.AddRange(refusals);
        if (refusals.Count > 0)
        {
            report.Refused += incoming.Revisions.Count;
            return;
        }

        report.Added += added.Count;
        report.Unchanged += incoming.Revisions.Count - added.Count;
        if (added.Count == 0) return;
        document ??= new() { Id = incoming.Id, Name = TitleOf(added[0].File.Text!) ?? incoming.Id };
        foreach (var (name, file) in added) Add(document, name, file, chain, report, cancellation);
        if (document.Version++ == 0) db.Add(document);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private Reason? WhyNot(string id, IList<DocumentText> known, int last, int number, DocumentFile file)
    {
        if (!ItemId.IsValid(id)) return ImportTexts.FolderMissing;
        if (number > 0 && number <= known.Count) return known[number - 1].Text == file.Text ? null : ImportTexts.RevisionDiffers(number);
        return number == last + 1 ? store.WhyNoNext(known) : ImportTexts.RevisionMissing(number, last + 1);
    }

    private void Add(DocumentItem document, string name, DocumentFile file, ChainWriter chain, ImportReport report, CancellationToken cancellation)
    {
        var step = store.Next(document.Revisions, file.Text!, cancellation);
        DocumentText text = new()
        {
            Number = document.Revisions.Count + 1,
            FileName = name,
            Text = file.Text!,
            Date = chain.Date,
            Version = step.Next?.ToString(),
            Share = step.Change.Measure?.Share,
            BeginsEdition = step.IsNewEdition,
            IsAtBoundary = step.IsAtBoundary,
        };
        var decision = step.Change.Current is null ? NewDecision.FirstIssue(step.Next!, RuleSet) : Questions.NextVersion.Judge(step).Stored.Value;
        text.DecisionNumber = chain.Append(Area, document.Id, decision with { Content = text.ContentHash });
        document.Revisions.Add(text);
        document.DecidedBy(text.DecisionNumber, RuleSet);
        (document.RevisionCount, document.CurrentVersion) = (text.Number, text.Version ?? document.CurrentVersion);

        Place place = new() { File = file.Path };
        report.Remarks.AddRange(DocumentFileTexts.RemarksOn(file).Select(note => Remarks.Of(RemarkKind.Note, document.Id, place, "file.note", note)));
        if (text.Version is not null) return;
        report.Undecided++;
        report.Remarks.AddRange(step.Rationale.Select(reason => Remarks.Of(RemarkKind.Undecided, document.Id, place, reason)));
    }

    /// <summary>The first line that says something, as a heading or plain.</summary>
    private static string? TitleOf(string text)
    {
        var title = new StringReader(text.TrimStart().TrimStart('#').TrimStart()).ReadLine()?.TrimEnd();
        return title?.Length > LongestTitle ? title[..LongestTitle] : title;
    }

    private sealed class Opened(DocumentImporter importer, IEnumerable<IncomingDocument> documents) : IOpenedImport
    {
        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            foreach (var document in documents) await importer.TakeAsync(document, chain, report, cancellation);
        }

        public void Dispose()
        {
        }
    }
}
