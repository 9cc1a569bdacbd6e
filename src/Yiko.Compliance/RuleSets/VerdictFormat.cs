using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.RuleSets.Json.Shapes;

namespace Yiko.Compliance.RuleSets;

/// <summary>The verdicts of one engine as text that lasts: written, read back without loss, and verified years later.</summary>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TVerdict">What is decided.</typeparam>
/// <typeparam name="TRules">The rule set that decides.</typeparam>
/// <remarks>
/// <para>
/// The texts are canonical JSON: one content has one text, on every framework and under every culture, so they can be hashed and stand in
/// a <see cref="DecisionRecord"/>. What is null, and a list that is empty, is left out. The whole rationale is written, with the names of
/// grades and the values of each reason, so that a stored verdict reads in either language without this library knowing its code.
/// </para>
/// <para>
/// Reading takes members in any order and any white space, as databases store them, and tells everything else that is wrong at once. At
/// most 64 MiB and 32 levels are read, and fractions of at most 10,000 characters. A text from outside with half a surrogate pair is written and cannot be read back: UTF-8 has no
/// such text.
/// </para>
/// <para>The formats of the engines are those of <see cref="VerdictFormats"/>. Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed class VerdictFormat<TRequest, TVerdict, TRules>
    where TRequest : class
    where TVerdict : class
    where TRules : class, IRuleSet
{
    private readonly Shape<TRequest> _request;
    private readonly Shape<TVerdict> _verdict;
    private readonly Func<TVerdict, TRequest> _requestOf;
    private readonly Func<TVerdict, RuleSetStamp> _stampOf;
    private readonly Func<TRules, Func<TRequest, TVerdict>> _engine;
    private readonly Func<string, TRequest?> _shortForm;

    internal VerdictFormat(
        Shape<TRequest> request,
        Shape<TVerdict> verdict,
        Func<TVerdict, TRequest> requestOf,
        Func<TVerdict, RuleSetStamp> stampOf,
        Func<TRules, Func<TRequest, TVerdict>> engine,
        Func<string, TRequest?>? shortForm = null) =>
        (_request, _verdict, _requestOf, _stampOf, _engine, _shortForm) = (request, verdict, requestOf, stampOf, engine, shortForm ?? (_ => null));

    /// <summary>Writes a verdict with its request, rationale and stamp.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Canonical JSON on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public string Write(TVerdict verdict) => _verdict.Write(Guard.Against.Null(verdict)).ToString();

    /// <summary>Reads a verdict.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The verdict, equal to the one that was written; or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public Loaded<TVerdict> Read(string json) => VerdictReplay.Read(Guard.Against.Null(json), JsonPath.Root, _verdict);

    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Canonical JSON on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public string WriteRequest(TRequest request) => _request.Write(Guard.Against.Null(request)).ToString();

    /// <summary>Reads a request.</summary>
    /// <param name="json">What <see cref="WriteRequest"/> wrote.</param>
    /// <returns>The request, equal to the one that was written; or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public Loaded<TRequest> ReadRequest(string json) => VerdictReplay.Read(Guard.Against.Null(json), JsonPath.Root, _request);

    /// <summary>The record of a verdict, to be stored or appended to a chain.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="date">The day of the decision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public DecisionRecord Record(TVerdict verdict, LocalDate date) => new()
    {
        Request = WriteRequest(_requestOf(Guard.Against.Null(verdict))),
        Verdict = Write(verdict),
        RuleSet = _stampOf(verdict),
        Date = date,
    };

    /// <summary>Decides the stored request again and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="rules">The rule set that its stamp names.</param>
    /// <returns>Verified, or what differs and where.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public VerdictVerification Verify(DecisionRecord record, TRules rules)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(rules);
        return VerdictReplay.Verify(
            record,
            JsonPath.Root,
            rules,
            path => _shortForm(record.Request) is { } known ? new() { Value = known } : VerdictReplay.Read(record.Request, path, _request),
            request => Write(_engine(rules)(request)));
    }

    /// <summary>Decides the stored request again, by the rule set of a timeline that the stamp names, and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="timeline">The rule sets that were in force.</param>
    /// <returns>Verified, or what differs and where.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public VerdictVerification Verify(DecisionRecord record, RuleSetTimeline<TRules> timeline)
    {
        Guard.Against.Null(record);
        return Guard.Against.Null(timeline).Find(record.RuleSet) is { } rules
            ? Verify(record, rules)
            : new() { Outcome = VerificationOutcome.OtherRuleSet, Findings = [new() { Path = "$.ruleSet", Reason = ReplayReasons.NotInTimeline }] };
    }
}
