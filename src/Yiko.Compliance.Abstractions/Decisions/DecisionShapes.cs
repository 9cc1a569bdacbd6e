using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Decisions;

/// <summary>How stored decisions stand in JSON.</summary>
internal static class DecisionShapes
{
    /// <summary>A record with its hash, which covers everything else and is compared when the record is read.</summary>
    public static Shape<DecisionRecord> Record { get; } = Shape.Of<DecisionRecord>(record =>
    {
        var request = record.Required("request", Shape.FilledText, of => of.Request, about: "What was asked, as text.");
        var verdict = record.Required("verdict", Shape.FilledText, of => of.Verdict, about: "What was decided, as text.");
        var stamp = record.Required("ruleSet", Shape.Stamp, of => of.RuleSet, about: "Which rule set decided.");
        var date = record.Required("date", Shape.Date, of => of.Date, about: "The day of the decision.");
        var previous = record.Optional("previousHash", Shape.Hash, of => of.PreviousHash, about: "The hash of the record before; the first one has none.");
        var hash = record.Required("hash", Shape.Hash, of => of.Hash, decides: false, about: "SHA-256 over all the other members.");
        DecisionRecord Make(Members<DecisionRecord> read) =>
            new() { Request = request(read), Verdict = verdict(read), RuleSet = stamp(read), Date = date(read), PreviousHash = previous(read) };
        record.Check(read => Make(read).Hash == hash(read) ? [] : [("hash", RecordReasons.HashBroken)]);
        return Make;
    });
}
