using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Imports;

/// <summary>What became of an imported file. The same content, decided by the same rules, is imported once.</summary>
internal sealed class ImportReport
{
    public long Number { get; init; }

    public required string Area { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file and of how it was to be read.</summary>
    public required string ContentHash { get; init; }

    public required string RuleSet { get; init; }

    public required string RuleSetHash { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Who sent it; empty in reports of the time before people signed in.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>Whether the content was sent again, and nothing changed now: this is the report of the first time.</summary>
    [NotMapped]
    public bool IsRepeated { get; set; }

    public long Rows { get; set; }

    public long Added { get; set; }

    public long Changed { get; set; }

    public long Unchanged { get; set; }

    /// <summary>Stored values that a blank cell would have taken away, and which stayed.</summary>
    public long Kept { get; set; }

    /// <summary>Rows that could not be read and were left out.</summary>
    public long Refused { get; set; }

    /// <summary>Rows that were taken, but of which the library could not decide everything.</summary>
    public long Undecided { get; set; }

    public List<ImportRemark> Remarks { get; init; } = [];

    /// <summary>Counts a row that is left out, and keeps it so that somebody can mend it.</summary>
    public void Refuse(Row row, IReadOnlyList<ImportRemark> why)
    {
        Refused++;
        why[0].Row = row.ToString();
        Remarks.AddRange(why);
    }

    /// <summary>Something worth knowing of the file as a whole.</summary>
    public void Note(LocalizedText sentence) => Remarks.Add(Imports.Remarks.Of(RemarkKind.Note, string.Empty, new() { File = FileName }, "file.note", sentence));
}

/// <summary>What an import has to say of a row or of the file: where, and what, in both languages.</summary>
internal sealed class ImportRemark
{
    [JsonIgnore]
    public long Key { get; init; }

    /// <summary>The row that was left out, once for all that is said of it; null for every other remark.</summary>
    [JsonIgnore]
    public string? Row { get; set; }

    [JsonIgnore]
    public long ImportNumber { get; init; }

    /// <summary>Whether the row was mended, or somebody said that it may stay out.</summary>
    public bool IsSettled { get; set; }

    public required RemarkKind Kind { get; init; }

    /// <summary>The identifier of the row, as far as it could be read.</summary>
    public string Item { get; init; } = string.Empty;

    public required string Code { get; init; }

    public required LocalizedText Place { get; init; }

    public required LocalizedText Sentence { get; init; }
}

internal enum RemarkKind
{
    /// <summary>The row was left out.</summary>
    Refused,

    /// <summary>The row was taken and could not be decided.</summary>
    Undecided,

    /// <summary>Something worth knowing that hindered nothing.</summary>
    Note,
}

internal sealed class ImportMapping : IEntityTypeConfiguration<ImportReport>, IEntityTypeConfiguration<ImportRemark>
{
    public void Configure(EntityTypeBuilder<ImportReport> builder)
    {
        builder.HasKey(report => report.Number);
        builder.HasIndex(report => new { report.Area, report.ContentHash, report.RuleSetHash }).IsUnique();
        builder.HasMany(report => report.Remarks).WithOne().HasForeignKey(remark => remark.ImportNumber);
    }

    public void Configure(EntityTypeBuilder<ImportRemark> builder) => builder.HasKey(remark => remark.Key);
}
