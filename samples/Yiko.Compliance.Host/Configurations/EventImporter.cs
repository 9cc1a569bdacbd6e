using System.Text;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Host.Configurations;

/// <summary>Imports a log of events in JSON Lines. A refused event is logged with its reasons; an event that is in the log already is passed over.</summary>
internal sealed class EventImporter(ConfigurationStore store) : IImporter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Area => Areas.Configurations;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(store.Rules);

    public Task<IOpenedImport?> OpenAsync(Upload upload, FaultList faults, CancellationToken cancellation) => Task.FromResult<IOpenedImport?>(Open(upload, faults));

    private Opened? Open(Upload upload, FaultList faults)
    {
        try
        {
            return new Opened(store, upload.Name, Strict.GetString(upload.Content).TrimStart('\uFEFF').Split('\n'));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(EventTexts.NotUtf8(upload.Name, 1));
            return null;
        }
    }

    private sealed class Opened(ConfigurationStore store, string file, string[] lines) : IOpenedImport
    {
        public async Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation)
        {
            var known = (await store.Log.Select(logged => logged.Content).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
            var state = await store.StateAsync(cancellation);
            foreach (var (number, text) in lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
            {
                cancellation.ThrowIfCancellationRequested();
                report.Rows++;
                var (line, place) = (LoggedEvent.Read(text), new Place { File = file, Line = number + 1 });
                if (line.Event is not { } happened)
                {
                    report.Refused++;
                    report.Remarks.AddRange(line.Faults.Select(fault => Remarks.Of(RemarkKind.Refused, line.Id, place with { Column = fault.Column }, fault.Code, fault.Text)));
                }
                else if (known.Add(VerdictFormats.Configurations.WriteRequest(happened)))
                {
                    (var verdict, state) = store.Append(state, happened, chain);
                    report.Added++;
                    if (verdict.IsAccepted) continue;
                    report.Undecided++;
                    report.Remarks.AddRange(verdict.Rationale.Select(reason => Remarks.Of(RemarkKind.Undecided, happened.Id, place, reason)));
                }
                else
                {
                    report.Unchanged++;
                }
            }
        }

        public void Dispose()
        {
        }
    }
}
