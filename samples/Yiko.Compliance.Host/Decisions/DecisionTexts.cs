using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>How requests and verdicts are written into decisions: canonical JSON, so that one content has one hash.</summary>
internal static class DecisionTexts
{
    public static NewDecision Of(string question, RiskAssessment verdict) => new()
    {
        Question = question,
        RuleSet = verdict.RuleSet,
        Request = CanonicalJson.Object(
            ("likelihood", Of(verdict.Factors.Likelihood)),
            ("exposure", Of(verdict.Factors.Exposure)),
            ("consequence", Of(verdict.Factors.Consequence)),
            ("criteria", CanonicalJson.Array(RiskWords.Of(verdict.Factors.Criteria).Select(CanonicalJson.Of)))),
        Verdict = CanonicalJson.Object(
            ("status", CanonicalJson.Of(RiskWords.Of(verdict.Status))),
            ("score", Of(verdict.Score)),
            ("grade", Of(verdict.Grade?.Code)),
            ("computedGrade", Of(verdict.ComputedGrade?.Code)),
            ("acceptable", Of(verdict.IsAcceptable)),
            ("reasons", Codes(verdict.Rationale))).ToString(),
    };

    private static CanonicalJson Codes(Rationale rationale) =>
        CanonicalJson.Array(rationale.Select(reason => reason.Code).Distinct(StringComparer.Ordinal).Select(CanonicalJson.Of));

    private static CanonicalJson Of(decimal? value) => value is { } number ? CanonicalJson.Of(number) : CanonicalJson.Null;

    private static CanonicalJson Of(string? value) => value is null ? CanonicalJson.Null : CanonicalJson.Of(value);

    private static CanonicalJson Of(bool? value) => value is { } flag ? CanonicalJson.Of(flag) : CanonicalJson.Null;
}
