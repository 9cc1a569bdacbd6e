using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
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

/// <summary>A revision of a document: its text, and the version that it got. Answers show all of it but the text.</summary>
public sealed class DocumentText
{
    [JsonIgnore]
    public long Key { get; init; }

    [JsonIgnore]
    public long DocumentKey { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required string FileName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public required string Text { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>Null where it could not be decided.</summary>
    public string? Version { get; init; }

    /// <summary>The exact share of change since the current edition began; null for the first issue.</summary>
    public Ratio? Share { get; init; }

    public bool BeginsEdition { get; init; }

    /// <summary>Whether the share stands exactly at the threshold.</summary>
    public bool IsAtBoundary { get; init; }

    public long DecisionNumber { get; set; }

    /// <summary>SHA-256 of the text in UTF-8. The decision names it, so that the text stands under the chain of decisions too.</summary>
    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
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
