using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Documents;

/// <summary>Takes a file as the next revision of a document, and has the library say which version it is.</summary>
internal sealed class DocumentImporter(ComplianceDb db, IDocumentVersioner versioner, IChangeMeter meter, ComplianceRules rules) : IImporter
{
    /// <summary>Measuring takes time with the product of both lengths at worst, so a text has a limit of its own.</summary>
    private const int LongestText = 1_000_000;

    private const int LongestTitle = 200;

    public string Area => Areas.Documents;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Documents);

    public IOpenedImport? Open(Upload upload, FaultList faults)
    {
        var file = DocumentFile.Read(upload.Name, upload.Content, upload.Encoding);
        if (file.Text is null) faults.Add(DocumentFileTexts.Of(file));
        else if (file.Text.Length > LongestText) faults.Add(ImportTexts.DocumentTooLong(upload.Name, LongestText));
        return faults.IsEmpty ? new Opened(this, upload.Item, file) : null;
    }

    private async Task TakeAsync(string id, DocumentFile file, ChainWriter chain, ImportReport report, CancellationToken cancellation)
    {
        var document = await db.Documents.SingleOrDefaultAsync(item => item.Id == id, cancellation);
        if (document is null) db.Add(document = new() { Id = id, Name = TitleOf(file.Text!) ?? id });
        var before = await db.DocumentTexts.AsNoTracking().Where(text => text.DocumentKey == document.Key)
            .OrderByDescending(text => text.Number).ToListAsync(cancellation);
        var next = Next(document.RevisionCount + 1, file, before, chain.Date, cancellation);
        next.Text.DecisionNumber = chain.Append(Area, id, next.Decision);
        document.Revisions.Add(next.Text);
        document.DecidedBy(next.Text.DecisionNumber, RuleSet);
        (document.RevisionCount, document.CurrentVersion) = (next.Text.Number, next.Text.Version ?? document.CurrentVersion);
        document.Version++;
        report.Rows = report.Added = 1;
        var place = new Place { File = file.Path };
        report.Remarks.AddRange(DocumentFileTexts.RemarksOn(file).Select(note => Remarks.Of(RemarkKind.Note, id, place, "file.note", note)));
        if (next.Text.Version is not null) return;
        report.Undecided = 1;
        report.Remarks.AddRange(next.Reasons.Select(reason => Remarks.Of(RemarkKind.Undecided, id, place, reason)));
    }

    /// <summary>The first text is the first issue; a later one is measured against the text that the rule set says.</summary>
    private (DocumentText Text, NewDecision Decision, IReadOnlyList<Reason> Reasons) Next(
        int number, DocumentFile file, List<DocumentText> latestFirst, LocalDate date, CancellationToken cancellation)
    {
        var scheme = rules.Documents.Scheme;
        if (latestFirst.Find(text => text.Version is not null) is not { } last)
        {
            var issue = new DocumentText { Number = number, FileName = file.Path, Text = file.Text!, Date = date, Version = scheme.First.ToString(), BeginsEdition = true };
            return (issue, NewDecision.FirstIssue(scheme.First, RuleSet), []);
        }

        var basis = rules.Documents.Accumulation == ChangeAccumulation.PerChange ? last : latestFirst.First(text => text.BeginsEdition);
        var measure = meter.Measure(basis.Text, file.Text!, rules.Documents.Unit, cancellation);
        var verdict = versioner.Revise(new() { Current = DocumentVersion.Parse(last.Version!, scheme), Measure = measure });
        var revision = new DocumentText
        {
            Number = number,
            FileName = file.Path,
            Text = file.Text!,
            Date = date,
            Version = verdict.Next?.ToString(),
            Share = measure.Share,
            Changed = measure.Changed,
            Total = measure.Total,
            BeginsEdition = verdict.IsNewEdition,
            IsAtBoundary = verdict.IsAtBoundary,
        };
        return (revision, NewDecision.Of(VerdictFormats.Documents, DecisionQuestions.NextVersion, verdict), verdict.Rationale);
    }

    private static string? TitleOf(string text)
    {
        var line = text.AsSpan().TrimStart().TrimStart('#').TrimStart();
        var end = line.IndexOfAny('\n', '\r');
        var title = (end < 0 ? line : line[..end]).Trim();
        return title.IsEmpty ? null : title.Length > LongestTitle ? title[..LongestTitle].ToString() : title.ToString();
    }

    private sealed class Opened(DocumentImporter importer, string id, DocumentFile file) : IOpenedImport
    {
        public Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation) => importer.TakeAsync(id, file, chain, report, cancellation);

        public void Dispose()
        {
        }
    }
}
