using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>A decision as it was made: what was asked, what was decided, by which rules. Written once, never changed or deleted.</summary>
public sealed class StoredDecision
{
    /// <summary>The place in the chain, counted from 1 without a gap.</summary>
    public required long Number { get; init; }

    public required string Area { get; init; }

    /// <summary>The identifier of the row that it decides on.</summary>
    public required string Item { get; init; }

    /// <summary>Which question about the row, of <see cref="DecisionQuestions"/>.</summary>
    public required string Question { get; init; }

    /// <summary>What was asked and of which item: canonical JSON, byte for byte as it was hashed.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Request { get; init; }

    /// <summary>What was decided: canonical JSON, byte for byte as it was hashed.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Verdict { get; init; }

    [JsonIgnore]
    public string RuleSetId { get; init; } = string.Empty;

    [JsonIgnore]
    public string RuleSetVersion { get; init; } = string.Empty;

    [JsonIgnore]
    public string RuleSetHash { get; init; } = string.Empty;

    public required LocalDate Date { get; init; }

    /// <summary>Who made it, by the name to sign in with; empty in records of the time before people signed in.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>The moment; null in records of that time.</summary>
    public Instant? At { get; init; }

    /// <summary>Why, where that was asked or said.</summary>
    public string? Reason { get; init; }

    public string? PreviousHash { get; init; }

    public required string Hash { get; init; }

    public RuleSetStamp RuleSet => new() { Id = RuleSetId, Version = RuleSetVersion, ContentHash = RuleSetHash };

    /// <summary>What the library chains and verifies.</summary>
    [JsonIgnore]
    public DecisionRecord Record => new() { Request = Request, Verdict = Verdict, RuleSet = RuleSet, Date = Date, PreviousHash = PreviousHash };

    /// <summary>Whether the person, the moment and the reason beside the record are those that were hashed with it.</summary>
    [JsonIgnore]
    public bool IsAuthored => NewDecision.AuthorshipIn(Request) == (At is { } at ? new Authorship(By, at, Reason) : null) && (At is not null || By.Length == 0);

    /// <summary>The record with the request as the library wrote it, without the row: what its formats read and verify.</summary>
    [JsonIgnore]
    public DecisionRecord LibraryRecord => Record with { Request = NewDecision.RequestIn(Request) };
}

internal sealed class StoredDecisionMapping : IEntityTypeConfiguration<StoredDecision>
{
    public void Configure(EntityTypeBuilder<StoredDecision> builder)
    {
        builder.HasKey(decision => decision.Number);
        builder.Property(decision => decision.Number).ValueGeneratedNever();
        builder.HasIndex(decision => new { decision.Area, decision.Item, decision.Number });
        builder.HasIndex(decision => new { decision.By, decision.Number });
    }
}
