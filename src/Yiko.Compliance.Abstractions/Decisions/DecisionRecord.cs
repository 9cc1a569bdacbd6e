using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Decisions;

/// <summary>A decision in one value that a host can store: what was asked, what was decided, by which rules, when, and what came before.</summary>
/// <remarks>
/// Each record holds the hash of the one before it, so that a record which is changed, left out or put in later shows: see
/// <c>DecisionChain</c>.
/// </remarks>
[Shaped(typeof(DecisionShapes), nameof(DecisionShapes.Record))]
[JsonConverter(typeof(ShapeJsonConverter<DecisionRecord>))]
[TypeConverter(typeof(ShapeTypeConverter<DecisionRecord>))]
public sealed record DecisionRecord
{
    /// <summary>What was asked, as text of which one content has one form, such as <c>LEC:1.0/L:3/E:6/C:15</c> or canonical JSON; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What was decided, as text of which one content has one form; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Verdict
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day of the decision.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The <see cref="Hash"/> of the record before; null for the first one.</summary>
    public string? PreviousHash { get; init; }

    /// <summary>
    /// SHA-256 over the canonical JSON of all the other properties, as 64 lower-case hexadecimal digits. Computed each time it is asked for,
    /// in microseconds.
    /// </summary>
    public string Hash => DecisionShapes.Record.ToHash(this);

    /// <summary>Reads a record, such as a line of a ledger that is kept as JSON Lines.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote; at most 64 MiB are read.</param>
    /// <returns>
    /// The record, equal to the one that was written; or everything that is wrong with the text. A hash that does not hold is a finding
    /// (<c>decision.record.hash-broken</c>): such a record is never given.
    /// </returns>
    public static Loaded<DecisionRecord> Parse(string json) => ShapeReader.Read(Guard.Against.Null(json), JsonLimits.Verdict, DecisionShapes.Record);

    /// <summary>The record with its hash as canonical JSON on one line.</summary>
    public string ToJson() => DecisionShapes.Record.ToText(this);

    /// <summary>A record of a decision that follows this one.</summary>
    /// <param name="next">The record to append; its own <see cref="PreviousHash"/> is replaced.</param>
    public DecisionRecord Append(DecisionRecord next) => Guard.Against.Null(next) with { PreviousHash = Hash };

    /// <summary>Date, rule set and request.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {RuleSet} {Request}";
}
