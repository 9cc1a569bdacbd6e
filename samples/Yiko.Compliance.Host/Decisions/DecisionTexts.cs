using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

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

    public static NewDecision Of(string question, AspectEvaluation verdict) => new()
    {
        Question = question,
        RuleSet = verdict.RuleSet,
        Request = CanonicalJson.Object(
            ("type", Word(verdict.Scores.Aspect.Type)),
            ("tense", Word(verdict.Scores.Aspect.Tense)),
            ("state", Word(verdict.Scores.Aspect.State)),
            ("criteria", CanonicalJson.Array(verdict.Scores.Criteria.Select(CanonicalJson.Of))),
            ("points", CanonicalJson.Object([.. verdict.Scores.Points.Select(point => (point.Factor, Of(point.Points)))]))),
        Verdict = CanonicalJson.Object(
            ("status", Word<AspectStatus>(verdict.Status)),
            ("total", Of(verdict.Total)),
            ("significant", Of(verdict.IsSignificant)),
            ("class", Of(verdict.Class?.Code)),
            ("decidedBy", CanonicalJson.Array(verdict.DecidedBy.Select(CanonicalJson.Of))),
            ("reasons", Codes(verdict.Rationale))).ToString(),
    };

    public static NewDecision Of(string question, SupplierClassification verdict) => new()
    {
        Question = question,
        RuleSet = verdict.RuleSet,
        Request = CanonicalJson.Object(
            ("supplier", CanonicalJson.Of(verdict.History.Supplier)),
            ("product", CanonicalJson.Of(verdict.History.Product)),
            ("asOf", Of(verdict.History.AsOf)),
            ("events", CanonicalJson.Array(verdict.History.Events.Select(Of)))),
        Verdict = CanonicalJson.Object(
            ("status", Word<SupplyStatus>(verdict.Status)),
            ("class", Of(verdict.Class?.ToString())),
            ("onList", Of(verdict.IsOnList)),
            ("nextDue", Of(verdict.NextDue)),
            ("orderAllowed", CanonicalJson.Of(verdict.IsOrderAllowed)),
            ("reasons", Codes(verdict.Rationale))).ToString(),
    };

    public static NewDecision Of(string question, ObjectiveAppraisal verdict)
    {
        var criterion = (TargetCriterion)verdict.Report.Objective.Criterion;
        return new()
        {
            Question = question,
            RuleSet = verdict.RuleSet,
            Request = CanonicalJson.Object(
                ("kind", Word<ObjectiveComparator>(criterion.Comparator)),
                ("target", CanonicalJson.Of(criterion.Target.ToString())),
                ("measurement", Of(verdict.Report.Measurement)),
                ("periodClosed", CanonicalJson.Of(verdict.Report.IsPeriodClosed))),
            Verdict = CanonicalJson.Object(
                ("status", Word<ObjectiveStatus>(verdict.Status)),
                ("actual", Of(verdict.Actual?.ToString())),
                ("attainment", Of(verdict.Attainment?.ToString())),
                ("margin", Of(verdict.Margin?.ToString())),
                ("reasons", Codes(verdict.Rationale))).ToString(),
        };
    }

    public static NewDecision OfFirstIssue(string text, DocumentVersion version, RuleSetStamp rules) => new()
    {
        Question = "version",
        RuleSet = rules,
        Request = CanonicalJson.Object(("text", HashOf(text))),
        Verdict = CanonicalJson.Object(("version", CanonicalJson.Of(version.ToString())), ("newEdition", CanonicalJson.Of(true))).ToString(),
    };

    public static NewDecision Of(string text, DocumentRevision verdict) => new()
    {
        Question = "version",
        RuleSet = verdict.RuleSet,
        Request = CanonicalJson.Object(
            ("text", HashOf(text)),
            ("current", CanonicalJson.Of(verdict.Change.Current.ToString())),
            ("unit", Word(verdict.Change.Measure?.Unit)),
            ("changed", Of(verdict.Change.Measure?.Changed)),
            ("total", Of(verdict.Change.Measure?.Total))),
        Verdict = CanonicalJson.Object(
            ("version", Of(verdict.Next?.ToString())),
            ("newEdition", CanonicalJson.Of(verdict.IsNewEdition)),
            ("atBoundary", CanonicalJson.Of(verdict.IsAtBoundary)),
            ("reasons", Codes(verdict.Rationale))).ToString(),
    };

    public static NewDecision Of(ConfigurationVerdict verdict) => new()
    {
        Question = "acceptance",
        RuleSet = verdict.RuleSet,
        Request = verdict.Event.ToCanonicalJson(),
        Verdict = CanonicalJson.Object(("accepted", CanonicalJson.Of(verdict.IsAccepted)), ("reasons", Codes(verdict.Rationale))).ToString(),
    };

    private static CanonicalJson HashOf(string text) => CanonicalJson.Of(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    private static CanonicalJson Of(Measurement measurement) => measurement switch
    {
        RatioMeasurement ratio => CanonicalJson.Object(
            ("numerator", Of(ratio.Numerator)), ("denominator", Of(ratio.Denominator)), ("coverage", Of(ratio.Coverage))),
        CountMeasurement count => CanonicalJson.Object(("count", Of(count.Occurrences)), ("coverage", Of(count.Coverage))),
        ValueMeasurement value => CanonicalJson.Object(("value", CanonicalJson.Of(value.Value.ToString()))),
        YesNoMeasurement answer => CanonicalJson.Object(("met", CanonicalJson.Of(answer.IsMet))),
        NotApplicableMeasurement => CanonicalJson.Of("not-applicable"),
        _ => CanonicalJson.Null,
    };

    private static CanonicalJson Of(BigInteger value) => CanonicalJson.Of(value.ToString(CultureInfo.InvariantCulture));

    private static CanonicalJson Of(Coverage? coverage) => coverage is null
        ? CanonicalJson.Null
        : CanonicalJson.Object(("covered", CanonicalJson.Of(coverage.Covered.ToString())), ("exposed", CanonicalJson.Of(coverage.Exposed.ToString())));

    private static CanonicalJson Of(SupplierEvent happened) => CanonicalJson.Object(
        ("class", Of(happened.Class?.ToString())),
        ("date", Of(happened.Date)),
        ("kind", Word(happened.Kind)),
        ("result", Word(happened.Result)),
        ("evidence", CanonicalJson.Array(SupplierWords.Of(happened.Evidence).Select(CanonicalJson.Of))));

    private static CanonicalJson Word<T>(T? value)
        where T : struct, Enum => value is { } known ? CanonicalJson.Of(Words<T>.Of(known)) : CanonicalJson.Null;

    private static CanonicalJson Codes(Rationale rationale) =>
        CanonicalJson.Array(rationale.Select(reason => reason.Code).Distinct(StringComparer.Ordinal).Select(CanonicalJson.Of));

    private static CanonicalJson Of(LocalDate? value) => value is { } date ? CanonicalJson.Of(LocalDatePattern.Iso.Format(date)) : CanonicalJson.Null;

    private static CanonicalJson Of(decimal? value) => value is { } number ? CanonicalJson.Of(number) : CanonicalJson.Null;

    private static CanonicalJson Of(string? value) => value is null ? CanonicalJson.Null : CanonicalJson.Of(value);

    private static CanonicalJson Of(bool? value) => value is { } flag ? CanonicalJson.Of(flag) : CanonicalJson.Null;
}
