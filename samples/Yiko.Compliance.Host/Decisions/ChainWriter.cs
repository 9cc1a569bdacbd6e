using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Appends decisions to the chain, inside the transaction that holds its end.</summary>
internal sealed class ChainWriter(ComplianceDb db, ChainHead head, LocalDate today, Authorship authorship)
{
    public long Number { get; private set; } = head.Number;

    public string? Hash { get; private set; } = head.Hash;

    /// <summary>The day of the decisions. A chain never goes back in time: a clock that was set back decides on the last day of the chain.</summary>
    public LocalDate Date { get; } = LocalDate.Max(head.Date, today);

    public long Appended => Number - head.Number;

    /// <summary>Appends a decision and gives its number.</summary>
    public long Append(string area, string item, NewDecision decision)
    {
        var record = new DecisionRecord
        {
            Request = decision.RequestOn(area, item, authorship),
            Verdict = decision.Verdict,
            RuleSet = decision.RuleSet,
            Date = Date,
            PreviousHash = Hash,
        };
        Hash = record.Hash;
        db.Decisions.Add(new()
        {
            Number = ++Number,
            Area = area,
            Item = item,
            Question = decision.Question,
            Request = record.Request,
            Verdict = record.Verdict,
            RuleSetId = record.RuleSet.Id,
            RuleSetVersion = record.RuleSet.Version,
            RuleSetHash = record.RuleSet.ContentHash,
            Date = record.Date,
            At = authorship.At,
            By = authorship.By,
            Reason = authorship.Reason,
            PreviousHash = record.PreviousHash,
            Hash = Hash,
        });
        return Number;
    }
}
