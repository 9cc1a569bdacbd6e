using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Documents;

/// <summary>A controlled document with its revisions, the oldest first.</summary>
public sealed class DocumentItem : RegisterItem
{
    /// <summary>The version of the latest revision, such as <c>B/3</c>.</summary>
    public string CurrentVersion { get; set; } = string.Empty;

    public int RevisionCount { get; set; }

    public IList<DocumentText> Revisions { get; } = [];
}

/// <summary>A revision of a document: its text, and the version that it got.</summary>
public sealed class DocumentText
{
    public long Key { get; init; }

    public long DocumentKey { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required string FileName { get; init; }

    public required string Text { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>Null where it could not be decided.</summary>
    public string? Version { get; init; }

    /// <summary>The share of change since the current edition began; null for the first issue.</summary>
    public Ratio? Share { get; init; }

    public long? Changed { get; init; }

    public long? Total { get; init; }

    public bool BeginsEdition { get; init; }

    public bool IsAtBoundary { get; init; }

    public long DecisionNumber { get; set; }
}

internal sealed class DocumentMapping : IEntityTypeConfiguration<DocumentItem>, IEntityTypeConfiguration<DocumentText>
{
    public void Configure(EntityTypeBuilder<DocumentItem> builder) => builder.HasMany(document => document.Revisions).WithOne().HasForeignKey(text => text.DocumentKey);

    public void Configure(EntityTypeBuilder<DocumentText> builder)
    {
        builder.HasKey(text => text.Key);
        builder.HasIndex(text => new { text.DocumentKey, text.Number }).IsUnique();
    }
}
