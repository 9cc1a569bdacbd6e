using System.Text;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Host.Cases;

/// <summary>Imports a log of cases in JSON Lines. A line that a procedure refuses is kept with its reasons, since it is part of the history; one that is there already is passed over.</summary>
internal sealed class CaseImporter(ComplianceDb db, CaseStore store, CaseRules rules) : IImporter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Area => Areas.Cases;

    public RuleSetStamp RuleSet => rules.Stamp;

    public Task<IOpenedImport?> OpenAsync(Upload upload, FaultList faults, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<IOpenedImport?>(new Opened(db, store, rules, upload.Name, Strict.GetString(upload.Content).TrimStart('\uFEFF').Split('\n')));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(EventTexts.NotUtf8(upload.Name, 1));
            return Task.FromResult<IOpenedImport?>(null);
        }
    }

    private sealed class Opened(ComplianceDb db, CaseStore store, CaseRules rules, string file, string[] lines) : IOpenedImport
    {
        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var known = await store.Lines.Select(line => line.Content).ToListAsync(cancellation);
            // A log may have a line twice; as many as are stored already are passed over.
            var (stored, added) = (known.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), new List<(string Case, Place Place)>());
            foreach (var (index, text) in lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
            {
                report.Rows++;
                var (content, place) = (text.Trim(), new Place { File = file, Line = index + 1 });
                var line = rules.Read(content);
                if (line.Entry is null || !ItemId.IsValid(line.Case))
                {
                    report.Refused++;
                    report.Remarks.AddRange(line.IsUnusable
                        ? [Remarks.Of(RemarkKind.Refused, line.Case, place, "body.json", LocalizedText.Of("The line is no JSON object.", "该行不是 JSON 对象。"))]
                        : line.Faults.DefaultIfEmpty(ImportTexts.IdMissing).Select(reason => Remarks.Of(RemarkKind.Refused, line.Case, place, reason)));
                }
                else if (stored.GetValueOrDefault(content) > 0)
                {
                    stored[content]--;
                    report.Unchanged++;
                }
                else
                {
                    known.Add(content);
                    added.Add((line.Case, place));
                    db.Add(new CaseLine { Case = line.Case, Content = content });
                    report.Added++;
                }
            }

            cancellation.ThrowIfCancellationRequested();
            var book = store.Examine(known);
            foreach (var (id, place) in added.DistinctBy(line => line.Case))
            {
                if (book.Find(id) is not { } standing) continue;
                chain.Append(Areas.Cases, id, CaseStore.Decide(standing));
                var refused = standing.Entries.Where(entry => entry.IsAccepted == false).ToArray();
                report.Undecided += refused.Length;
                report.Remarks.AddRange(refused.SelectMany(entry => entry.Rationale).Select(reason => Remarks.Of(RemarkKind.Undecided, id, place, reason)));
            }
        }

        public void Dispose()
        {
        }
    }
}
