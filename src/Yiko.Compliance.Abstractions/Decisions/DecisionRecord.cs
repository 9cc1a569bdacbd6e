using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Decisions;

/// <summary>A decision in one value that a host can store: what was asked, what was decided, by which rules, when, and what came before.</summary>
/// <remarks>
/// Each record holds the hash of the one before it, so that a record which is changed, left out or put in later shows: see
/// <c>DecisionChain</c>. Immutable and safe for concurrent use.
/// </remarks>
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
    /// <exception cref="ArgumentNullException">The value is null.</exception>
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
    public string Hash => Sha256Text.Of(CanonicalJson.Object(
        ("request", CanonicalJson.Of(Request)),
        ("verdict", CanonicalJson.Of(Verdict)),
        ("ruleSet", CanonicalJson.Object(
            ("id", CanonicalJson.Of(RuleSet.Id)),
            ("version", CanonicalJson.Of(RuleSet.Version)),
            ("contentHash", CanonicalJson.Of(RuleSet.ContentHash)))),
        ("date", CanonicalJson.Of(LocalDatePattern.Iso.Format(Date))),
        ("previousHash", PreviousHash is null ? CanonicalJson.Null : CanonicalJson.Of(PreviousHash))).ToString());

    /// <summary>A record of a decision that follows this one.</summary>
    /// <param name="next">The record to append; its own <see cref="PreviousHash"/> is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public DecisionRecord Append(DecisionRecord next) => Guard.Against.Null(next) with { PreviousHash = Hash };

    /// <summary>Date, rule set and request.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {RuleSet} {Request}";
}
