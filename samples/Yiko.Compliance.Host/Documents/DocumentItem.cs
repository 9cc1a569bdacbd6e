using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Documents;

/// <summary>A controlled document with its revisions, the oldest first.</summary>
public sealed class DocumentItem : RegisterItem
{
    /// <summary>The version of the latest revision, such as <c>B/3</c>.</summary>
    public string CurrentVersion { get; set; } = string.Empty;

    public int RevisionCount { get; set; }

    [ForeignKey(nameof(DocumentText.DocumentKey))]
    public IList<DocumentText> Revisions { get; } = [];
}

/// <summary>A revision of a document: its text, and the version that it got. Answers show all of it but the text.</summary>
[Index(nameof(DocumentKey), nameof(Number), IsUnique = true)]
public sealed class DocumentText
{
    [Key, JsonIgnore]
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
