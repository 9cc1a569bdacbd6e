using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Which columns somebody chose for a header: the next file with the same header is read alike.</summary>
internal sealed class HeaderMemory(ComplianceDb db)
{
    /// <summary>Ways of finding a header that are tried before the file is taken as it comes.</summary>
    private const int MostWays = 5;

    /// <summary>The reading that was asked for, completed by what is remembered of the header; columns that are chosen now go before.</summary>
    public async Task<FileReading> RecallAsync(Register register, Upload upload, CancellationToken cancellation)
    {
        var asked = upload.Reading;
        if (asked.Mapped.Count > 0) return asked;
        var known = await db.Set<KnownHeader>().AsNoTracking().Where(header => header.Area == register.Area).ToDictionaryAsync(header => header.HeaderHash, cancellation);
        if (known.Count == 0) return asked;
        IEnumerable<FileReading> others = asked.HeaderRow is not null || asked.Sheet is not null ? []
            : known.Values.Where(header => header.HeaderRow is not null || header.Sheet is not null).Select(header => asked with { HeaderRow = header.HeaderRow, Sheet = header.Sheet }).Distinct();
        foreach (var way in others.Take(MostWays).Prepend(asked))
        {
            using var rows = RegisterFile.Open(upload.Open(), (upload with { Reading = way }).SourceFor(register.Columns), new(), _ => { });
            if (rows is not null && known.TryGetValue(HashOf(rows.HeaderCells.Select(cell => cell.Name)), out var found)) return way with { Mapped = found.Columns, IsRemembered = true };
        }

        return asked;
    }

    /// <summary>Remembers columns that were chosen by hand.</summary>
    public async Task RememberAsync(Register register, RegisterRows file, CancellationToken cancellation)
    {
        if (file.Reading is not { Mapped.Count: > 0, IsRemembered: false } reading) return;
        var hash = HashOf(file.Header.Take(file.Header.Count - reading.Constants.Count));
        await db.Set<KnownHeader>().Where(header => header.Area == register.Area && header.HeaderHash == hash).ExecuteDeleteAsync(cancellation);
        db.Add(new KnownHeader { Area = register.Area, HeaderHash = hash, Mapped = JsonSerializer.Serialize(reading.Mapped), HeaderRow = reading.HeaderRow, Sheet = reading.Sheet });
    }

    private static string HashOf(IEnumerable<string> header) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', header))));
}

/// <summary>The columns that were chosen for the files of one header.</summary>
internal sealed class KnownHeader
{
    public required string Area { get; init; }

    /// <summary>SHA-256 of the cells of the header.</summary>
    public required string HeaderHash { get; init; }

    /// <summary>Column of the register to header of the file, as a JSON object.</summary>
    public required string Mapped { get; init; }

    public int? HeaderRow { get; init; }

    public string? Sheet { get; init; }

    public Dictionary<string, string> Columns => JsonSerializer.Deserialize<Dictionary<string, string>>(Mapped)!;
}

internal sealed class KnownHeaderMapping : IEntityTypeConfiguration<KnownHeader>
{
    public void Configure(EntityTypeBuilder<KnownHeader> builder)
    {
        builder.HasKey(header => new { header.Area, header.HeaderHash });
        builder.Ignore(header => header.Columns);
    }
}
