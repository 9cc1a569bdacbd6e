using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Imports;

/// <summary>What a file of a register would do: nothing of it is written.</summary>
internal sealed record ImportPreview
{
    /// <summary>The most rows, differences and remarks that are listed; all are counted.</summary>
    public const int MostListed = 200;

    public required FileReading Reading { get; init; }

    /// <summary>Where the header stands.</summary>
    public required LocalizedText HeaderPlace { get; init; }

    /// <summary>The header of the file.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Column of the register to header of the file, as they would be read.</summary>
    public required IReadOnlyDictionary<string, string> Columns { get; init; }

    public long Rows { get; set; }

    public long Added { get; set; }

    public long Changed { get; set; }

    public long Unchanged { get; set; }

    public long Refused { get; set; }

    /// <summary>Stored values that blank cells of the file stand against.</summary>
    public long Blanked { get; set; }

    /// <summary>The first rows as they would be decided.</summary>
    public List<PreviewRow> First { get; } = [];

    /// <summary>Values that are stored otherwise.</summary>
    public List<ValueChange> Differences { get; } = [];

    public List<ImportRemark> Remarks { get; } = [];
}

/// <summary>A row as it would be decided.</summary>
internal sealed record PreviewRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required bool IsNew { get; init; }

    /// <summary>Where the item stands now; null where it is not in the register.</summary>
    public string? Now { get; init; }

    public required string Then { get; init; }

    public required LocalizedText Verdict { get; init; }
}

/// <summary>A value that the file has otherwise than the register.</summary>
internal sealed record ValueChange
{
    public required string Id { get; init; }

    public required string Column { get; init; }

    public required string Stored { get; init; }

    /// <summary>Empty where the file has nothing: then the stored value stays, unless blanks are taken as such.</summary>
    public required string InFile { get; init; }
}

/// <summary>Reads a file and decides it beside what is stored.</summary>
internal sealed class PreviewMaker(ComplianceDb db, Register register, RegisterRows file)
{
    private const int Chunk = 1000;
    private const int MostDecided = 20;

    public async Task<ImportPreview> MakeAsync(LocalDate today, CancellationToken cancellation)
    {
        ImportReport report = new() { Area = register.Area, FileName = file.HeaderPlace.File, ContentHash = string.Empty, RuleSet = string.Empty, RuleSetHash = string.Empty, ReceivedAt = default };
        var preview = new ImportPreview
        {
            Reading = file.Reading,
            HeaderPlace = file.HeaderPlace.Text,
            Header = file.Header,
            Columns = register.Fields.Where(field => file.HeaderOf(field) is not null).ToDictionary(field => field.Name, field => file.HeaderOf(field)!),
        };
        foreach (var chunk in file.Gather(report).Chunk(Chunk))
        {
            var ids = chunk.Select(item => item.Id).ToArray();
            var known = await db.Items.IgnoreQueryFilters().AsNoTracking().Where(item => item.Area == register.Area && ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, StringComparer.Ordinal, cancellation);
            foreach (var incoming in chunk) Add(preview, report, known.GetValueOrDefault(incoming.Id), incoming, today);
        }

        foreach (var note in file.Notes()) report.Note(note);
        (preview.Rows, preview.Refused) = (report.Rows, report.Refused);
        preview.Remarks.AddRange(report.Remarks.Take(ImportPreview.MostListed));
        return preview;
    }

    private void Add(ImportPreview preview, ImportReport report, RegisterItem? item, FileItem incoming, LocalDate today)
    {
        var (isNew, now) = (item is null, item?.Standing);
        if ((item is null ? incoming.Rows[0].Row : incoming.TakenBy(item, register, file, report)) is not { } row) return;
        item ??= register.New(row);
        if (!isNew && !register.Gathers)
        {
            var stored = Row.Parse(item.Row);
            string[] blanked = [.. incoming.BlankedIn(stored, file)];
            preview.Blanked += blanked.Length;
            preview.Differences.AddRange(row.Cells.Keys.Where(column => row[column] != stored[column]).Union(blanked)
                .Select(column => new ValueChange { Id = item.Id, Column = column, Stored = stored[column], InFile = incoming.Rows[0].Row[column] })
                .Take(ImportPreview.MostListed - preview.Differences.Count));
        }

        var taken = incoming.Rows.Count(each => register.Take(item, register.Gathers || isNew ? each.Row : row, today));
        if (isNew || register.Gathers) preview.Added += taken;
        else preview.Changed += taken;
        preview.Unchanged += incoming.Rows.Count - taken;
        if (preview.First.Count == MostDecided) return;
        var then = register.Ask(item, today).Under(register.InForce);
        preview.First.Add(new() { Id = item.Id, Name = item.Name, IsNew = isNew, Now = now, Then = then.Standing, Verdict = then.Said.Words });
    }
}
