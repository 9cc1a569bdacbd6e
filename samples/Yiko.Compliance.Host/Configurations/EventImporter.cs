using System.Text;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>Imports a log of events in JSON Lines. A refused event is logged with its reasons; an event that is in the log already is passed over.</summary>
internal sealed class EventImporter(ComplianceDb db, ConfigurationStore store, ComplianceRules rules) : IImporter
{
    public string Area => Areas.Configurations;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Configurations);

    public IOpenedImport? Open(Upload upload, FaultList faults)
    {
        string[] lines = [];
        try
        {
            lines = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(upload.Content).TrimStart('\uFEFF').Split('\n');
        }
        catch (DecoderFallbackException)
        {
            faults.Add(EventTexts.NotUtf8(upload.Name, 1));
        }

        return faults.IsEmpty ? new Opened(db, store, upload.Name, lines) : null;
    }

    private sealed class Opened(ComplianceDb db, ConfigurationStore store, string file, string[] lines) : IOpenedImport
    {
        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var known = await KnownAsync(cancellation);
            var state = await store.StateAsync(cancellation);
            for (var i = 0; i < lines.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (string.IsNullOrWhiteSpace(lines[i])) continue;
                report.Rows++;
                var (line, place) = (LoggedEvent.Read(lines[i]), new Place { File = file, Line = i + 1 });
                if (line.Event is not { } happened)
                {
                    report.Refused++;
                    report.Remarks.AddRange(line.Faults.Select(fault =>
                        Remarks.Of(RemarkKind.Refused, line.Id, place with { Column = fault.Column }, fault.Code, fault.Text)));
                }
                else if (!known.Add(happened.ToCanonicalJson().ToString()))
                {
                    report.Unchanged++;
                }
                else
                {
                    state = Take(state, happened, place, chain, report);
                }
            }
        }

        public void Dispose()
        {
        }

        private ConfigurationState Take(ConfigurationState state, ConfigurationEvent happened, Place place, ChainWriter chain, ImportReport report)
        {
            var verdict = store.Append(state, happened, chain);
            report.Added++;
            if (verdict.IsAccepted) return verdict.State;
            report.Undecided++;
            report.Remarks.AddRange(verdict.Rationale.Select(reason => Remarks.Of(RemarkKind.Undecided, happened.Id, place, reason)));
            return state;
        }

        private async Task<HashSet<string>> KnownAsync(CancellationToken cancellation) =>
            new(await db.Events.AsNoTracking().Select(logged => logged.Content).ToListAsync(cancellation), StringComparer.Ordinal);
    }
}
