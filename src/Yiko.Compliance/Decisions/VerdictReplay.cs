using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Decisions;

/// <summary>Reading stored texts and deciding again: what is the same in every room.</summary>
internal static class VerdictReplay
{
    private static readonly VerdictVerification Verified = new() { Outcome = VerificationOutcome.Verified };

    /// <summary>Decides a stored request again and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="path">The path of the record, with which the paths of findings begin.</param>
    /// <param name="offered">The stamp of the rule set offered.</param>
    /// <param name="read">Reads the request; is given its path.</param>
    /// <param name="obstacle">What keeps the rule set from deciding a request at all.</param>
    /// <param name="decide">Decides a request.</param>
    /// <param name="shape">How a verdict is written.</param>
    public static VerdictVerification Verify<TRequest, TVerdict>(
        DecisionRecord record,
        string path,
        RuleSetStamp offered,
        Func<string, Loaded<TRequest>> read,
        Func<TRequest, Reason?> obstacle,
        Func<TRequest, TVerdict> decide,
        Shape<TVerdict> shape)
        where TRequest : class
    {
        if (record.RuleSet != offered)
            return new() { Outcome = VerificationOutcome.OtherRuleSet, Findings = StampDifferences(record.RuleSet, offered, JsonPath.Member(path, "ruleSet")).ToValueList() };
        var requestPath = JsonPath.Member(path, "request");
        var loaded = read(requestPath);
        if (loaded.Value is not { } request) return new() { Outcome = VerificationOutcome.Unreadable, Findings = loaded.Findings };
        // What a rule set cannot decide, such as a version of another scheme, cannot have been decided by it.
        if (obstacle(request) is { } reason)
            return new() { Outcome = VerificationOutcome.Unreadable, Findings = [new() { Path = requestPath, Reason = ReplayReasons.Undecidable }, new() { Path = requestPath, Reason = reason }] };
        var verdict = decide(request);
        return shape.Writes(verdict, record.Verdict)
            ? Verified
            : Compare(record.Verdict, shape.ToText(verdict), JsonPath.Member(path, "verdict"));
    }

    private static VerdictVerification Compare(string stored, string recomputed, string path)
    {
        FindingList findings = new();
        using var own = JsonDocument.Parse(recomputed, new() { MaxDepth = JsonLimits.Verdict.MostDepth });
        var isReadable = false;
        JsonText.Read<string>(stored, JsonLimits.Verdict, path, findings, place =>
        {
            isReadable = true;
            JsonDifference.Tell(place, own.RootElement);
            return null;
        });
        if (!findings.HasErrors) findings.Add(path, ReplayReasons.OtherForm);
        return new()
        {
            Outcome = isReadable ? VerificationOutcome.Different : VerificationOutcome.Unreadable,
            Findings = findings.ToValueList(),
        };
    }

    private static IEnumerable<Finding> StampDifferences(RuleSetStamp stored, RuleSetStamp offered, string path)
    {
        if (stored.Id != offered.Id)
            yield return new() { Path = JsonPath.Member(path, "id"), Reason = ReplayReasons.OtherId(stored.Id, offered.Id) };
        if (stored.Version != offered.Version)
            yield return new() { Path = JsonPath.Member(path, "version"), Reason = ReplayReasons.OtherVersion(stored.Version, offered.Version) };
        if (stored.ContentHash != offered.ContentHash)
            yield return new() { Path = JsonPath.Member(path, "contentHash"), Reason = ReplayReasons.OtherContent(stored.ContentHash, offered.ContentHash) };
    }
}
