using System.Runtime.CompilerServices;
using System.Text.Json;
using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>
/// All there is to know of an engine, told once: from it come registration, the JSON of rule sets, requests and verdicts, storage,
/// verification and comparison, for the engines of the library and for one of a host's own alike.
/// </summary>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TVerdict">What is decided.</typeparam>
/// <typeparam name="TRules">The rule set that decides.</typeparam>
/// <remarks>
/// <para>
/// Stored texts are canonical JSON: one content has one text, on every framework and under every culture, so they can be hashed and stand
/// in a <see cref="DecisionRecord"/>. What is null, and a list that is empty, is left out. The whole rationale is written, with the names of
/// grades and the values of each reason, so that a stored verdict reads in any language without this library knowing its code.
/// </para>
/// <para>
/// Reading takes members in any order and any white space, as databases store them, and tells everything else that is wrong at once. At
/// most 64 MiB and 32 levels are read, and fractions of at most 10,000 characters. A text from outside with half a surrogate pair is
/// written and cannot be read back: UTF-8 has no such text.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Engines;
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Risks;
///
/// var own = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.1", UnacceptableFrom = 160 };
/// var change = VerdictFormats.Risks.Compare(LecRuleSet.Standard, own).Compare(new() { Likelihood = 3, Exposure = 3, Consequence = 15 });
/// foreach (var reason in change.Changes) Console.WriteLine(RationaleFormatter.English.Sentence(reason)); // The risk would become acceptable.
/// </code>
/// </example>
public sealed class Engine<TRequest, TVerdict, TRules> : Engine
    where TRequest : class
    where TVerdict : class
    where TRules : class, IRuleSet
{
    private static readonly ReasonRow Differs = EngineReasons.VerdictDiffers;

    private readonly ConditionalWeakTable<TRules, Prepared> _prepared = new();

    /// <summary>The kind of its rule sets.</summary>
    public required RuleSetKind<TRules> RuleSets
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How a request stands in JSON.</summary>
    public required Shape<TRequest> Request
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How a verdict stands in JSON, with its request, rationale and stamp.</summary>
    public required Shape<TVerdict> Verdict
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>
    /// Makes what decides by a rule set. What it makes may remember what it was asked before, as one that applies the events of a log does;
    /// a log is then verified by one that was made for it.
    /// </summary>
    public required Func<TRules, Func<TRequest, TVerdict>> Decider
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The request that a verdict holds.</summary>
    public required Func<TVerdict, TRequest> RequestOf
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Why a verdict fell as it did.</summary>
    public required Func<TVerdict, Rationale> RationaleOf
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The stamp of the rule set that decided.</summary>
    public required Func<TVerdict, RuleSetStamp> StampOf
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The grade or standing by which verdicts are counted when two rule sets are compared; null for none. Default none.</summary>
    public Func<TVerdict, Grade?> GradeOf { get; init; } = _ => null;

    /// <summary>What changes from the verdict of one rule set to that of another; empty where nothing does. Default: whether the grades differ.</summary>
    public Func<TVerdict, TVerdict, ValueList<Reason>>? Changes { get; init; }

    /// <summary>What keeps a rule set from deciding a request at all, such as a version of another scheme; null for nothing. Default nothing.</summary>
    public Func<TRequest, TRules, Reason?> ObstacleOf { get; init; } = (_, _) => null;

    /// <summary>Registers services with a container; by default none besides the engine itself.</summary>
    public Action<IServiceCollection, TRules>? Registration { get; init; }

    /// <summary>Registers services that ask for their rule set when they are first made.</summary>
    internal Action<IServiceCollection, Func<TRules>>? LateRegistration { get; init; }

    /// <inheritdoc/>
    public override RuleSetKind Kind => RuleSets;

    /// <inheritdoc/>
    public override string RequestSchema => SchemaWriter.Write($"urn:yiko-compliance:schema:{Area}-request:1", $"Request, {Name.English}", Request.Describe);

    /// <inheritdoc/>
    public override string VerdictSchema => SchemaWriter.Write($"urn:yiko-compliance:schema:{Area}-verdict:1", $"Verdict, {Name.English}", Verdict.Describe);

    /// <summary>
    /// Whether what <see cref="Decider"/> makes answers each request by itself and from several threads, so that one serves for all. Of a host's own engine nobody
    /// knows: one is made for each record.
    /// </summary>
    internal bool DecidesEachAlone { get; init; }

    /// <summary>A request under another rule set, such as a version read in its scheme.</summary>
    internal Func<TRequest, TRules, TRequest> Under { get; init; } = (request, _) => request;

    /// <summary>A request from a short text that is no JSON; null where it is none.</summary>
    internal Func<string, TRequest?> ShortForm { get; init; } = _ => null;

    /// <summary>Writes a verdict with its request, rationale and stamp.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Canonical JSON on one line.</returns>
    public string Write(TVerdict verdict) => Verdict.ToText(Guard.Against.Null(verdict));

    /// <summary>Reads a verdict.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The verdict, equal to the one that was written; or everything that is wrong with the text.</returns>
    public Loaded<TVerdict> Read(string json) => ShapeReader.Read(Guard.Against.Null(json), JsonLimits.Verdict, Verdict);

    /// <summary>Reads a verdict from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The verdict, or everything that is wrong with the text.</returns>
    public Loaded<TVerdict> Read(ReadOnlyMemory<byte> utf8) => ShapeReader.Read(utf8, JsonLimits.Verdict, Verdict);

    /// <summary>Reads a verdict from JSON that was parsed already, such as a part of a greater document.</summary>
    /// <param name="json">The element.</param>
    /// <returns>The verdict, or everything that is wrong with the element.</returns>
    public Loaded<TVerdict> Read(JsonElement json) => Read(JsonBytes.Of(json));

    /// <summary>Reads a verdict from a stream of UTF-8, to its end.</summary>
    /// <param name="utf8">The stream; at most as much is read as is taken.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The verdict, or everything that is wrong with the text.</returns>
    public async Task<Loaded<TVerdict>> ReadAsync(Stream utf8, CancellationToken cancellation = default) =>
        Read(await JsonBytes.OfAsync(utf8, cancellation).ConfigureAwait(false));

    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Canonical JSON on one line.</returns>
    public string WriteRequest(TRequest request) => Request.ToText(Guard.Against.Null(request));

    /// <summary>Reads a request.</summary>
    /// <param name="json">What <see cref="WriteRequest"/> wrote.</param>
    /// <returns>The request, equal to the one that was written; or everything that is wrong with the text.</returns>
    public Loaded<TRequest> ReadRequest(string json) => ReadRequest(Guard.Against.Null(json), JsonPath.Root);

    /// <summary>Reads a request from UTF-8 bytes.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The request, or everything that is wrong with the text.</returns>
    public Loaded<TRequest> ReadRequest(ReadOnlyMemory<byte> utf8) => ShapeReader.Read(utf8, JsonLimits.Verdict, Request);

    /// <summary>Reads a request from JSON that was parsed already.</summary>
    /// <param name="json">The element.</param>
    /// <returns>The request, or everything that is wrong with the element.</returns>
    public Loaded<TRequest> ReadRequest(JsonElement json) => ReadRequest(JsonBytes.Of(json));

    /// <summary>Reads a request from a stream of UTF-8, to its end, such as the body of a call.</summary>
    /// <param name="utf8">The stream; at most as much is read as is taken.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The request, or everything that is wrong with the text.</returns>
    public async Task<Loaded<TRequest>> ReadRequestAsync(Stream utf8, CancellationToken cancellation = default) =>
        ReadRequest(await JsonBytes.OfAsync(utf8, cancellation).ConfigureAwait(false));

    /// <summary>The record of a verdict, to be stored or appended to a chain.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="date">The day of the decision.</param>
    public DecisionRecord Record(TVerdict verdict, LocalDate date) => new()
    {
        Request = WriteRequest(RequestOf(Guard.Against.Null(verdict))),
        Verdict = Write(verdict),
        RuleSet = StampOf(verdict),
        Date = date,
    };

    /// <summary>Decides the stored request again and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="rules">The rule set that its stamp names.</param>
    /// <returns>Verified, or what differs and where.</returns>
    public VerdictVerification Verify(DecisionRecord record, TRules rules) => Verify(record, rules, For(rules).Decide ?? Decider(rules));

    /// <summary>Decides the stored request again, by something that decides as the engine did, and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="rules">The rule set that its stamp names.</param>
    /// <param name="decide">Decides by that rule set, such as a controller with the state before the event.</param>
    /// <returns>Verified, or what differs and where.</returns>
    public VerdictVerification Verify(DecisionRecord record, TRules rules, Func<TRequest, TVerdict> decide) =>
        VerifyAt(JsonPath.Root, Guard.Against.Null(record), rules, For(rules).Stamp, Guard.Against.Null(decide));

    /// <summary>Decides the stored request again, by the rule set of a timeline that the stamp names, and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="timeline">The rule sets that were in force.</param>
    /// <returns>Verified, or what differs and where.</returns>
    public VerdictVerification Verify(DecisionRecord record, RuleSetTimeline<TRules> timeline)
    {
        Guard.Against.Null(record);
        return Guard.Against.Null(timeline).Find(record.RuleSet) is { } rules
            ? Verify(record, rules)
            : new() { Outcome = VerificationOutcome.OtherRuleSet, Findings = [new() { Path = "$.ruleSet", Reason = ReplayReasons.NotInTimeline }] };
    }

    /// <summary>Decides the stored requests of a log again, from its beginning, and compares each verdict.</summary>
    /// <param name="log">The stored decisions, the oldest first.</param>
    /// <param name="rules">The rule set that the stamps name.</param>
    /// <param name="decide">Decides by that rule set; by default what <see cref="Decider"/> makes for this log.</param>
    /// <returns>
    /// Verified, or what is wrong with the first record that does not verify, with its place in each path: <c>$[3].verdict.accepted</c>.
    /// What comes after it may follow from what is not known, and is not looked at.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or a record is null.</exception>
    public VerdictVerification VerifyLog(IEnumerable<DecisionRecord> log, TRules rules, Func<TRequest, TVerdict>? decide = null)
    {
        Guard.Against.Null(log);
        var stamp = For(rules).Stamp;
        decide ??= Decider(rules);
        var place = 0;
        foreach (var record in log)
        {
            var verification = VerifyAt(JsonPath.Item(JsonPath.Root, place++), Guard.Against.Null(record, nameof(log)), rules, stamp, decide);
            if (!verification.IsVerified) return verification;
        }

        return new() { Outcome = VerificationOutcome.Verified };
    }

    /// <summary>Says what would change if another rule set were in force: look before you adopt.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    public VerdictComparer<TRequest, TVerdict> Compare(TRules present, TRules other)
    {
        var (now, then) = (Decider(Guard.Against.Null(present)), Decider(Guard.Against.Null(other)));
        return new(
            request => now(Under(request, present)),
            request => then(Under(request, other)),
            GradeOf,
            Changes ?? ((before, after) => GradeOf(before)?.Code == GradeOf(after)?.Code ? [] : [Differs]));
    }

    /// <inheritdoc/>
    public override Loaded<DecisionRecord> Decide(string request, IRuleSet rules, LocalDate date) => Decide(ReadRequest(request), OfKind(rules), date);

    /// <inheritdoc/>
    public override Loaded<DecisionRecord> Decide(ReadOnlyMemory<byte> request, IRuleSet rules, LocalDate date) => Decide(ReadRequest(request), OfKind(rules), date);

    /// <inheritdoc/>
    public override Loaded<DecisionRecord> Decide(JsonElement request, IRuleSet rules, LocalDate date) => Decide(ReadRequest(request), OfKind(rules), date);

    /// <inheritdoc/>
    public override async Task<Loaded<DecisionRecord>> DecideAsync(Stream request, IRuleSet rules, LocalDate date, CancellationToken cancellation = default)
    {
        var own = OfKind(rules);
        return Decide(await ReadRequestAsync(request, cancellation).ConfigureAwait(false), own, date);
    }

    private Loaded<DecisionRecord> Decide(Loaded<TRequest> loaded, TRules own, LocalDate date)
    {
        if (loaded.Value is not { } asked) return new() { Findings = loaded.Findings };
        return ObstacleOf(asked, own) is { } obstacle
            ? new() { Findings = [new() { Path = JsonPath.Root, Reason = obstacle }] }
            : new() { Value = Record(Decider(own)(asked), date), Findings = loaded.Findings };
    }

    /// <inheritdoc/>
    public override Loaded<Rationale> Explain(string verdict)
    {
        var loaded = Read(verdict);
        return new() { Value = loaded.Value is { } known ? RationaleOf(known) : null, Findings = loaded.Findings };
    }

    /// <inheritdoc/>
    public override VerdictVerification Verify(DecisionRecord record, IRuleSet rules) => Verify(record, OfKind(rules));

    /// <inheritdoc/>
    public override ValueList<(long Index, ValueList<Reason> Changes)> Compare(IEnumerable<string> requests, IRuleSet present, IRuleSet other)
    {
        var register = Guard.Against.Null(requests)
            .Select(text => ReadRequest(text).Value ?? throw new ArgumentException("A request cannot be read.", nameof(requests)));
        return Compare(OfKind(present), OfKind(other)).Compare(register).Changed
            .Select(item => (item.Index, item.Changes)).ToValueList();
    }

    internal override Func<DecisionRecord, VerdictVerification> VerifierFor(IRuleSet rules)
    {
        var own = OfKind(rules);
        var known = For(own);
        var decide = known.Decide ?? Decider(own);
        return record => VerifyAt(JsonPath.Root, record, own, known.Stamp, decide);
    }

    internal override void Register(IServiceCollection services, Func<IRuleSet> rules)
    {
        Registration?.Invoke(services, OfKind(rules()));
        LateRegistration?.Invoke(services, () => OfKind(rules()));
    }

    private TRules OfKind(IRuleSet rules) => Guard.Against.Null(rules) as TRules
        ?? throw new ArgumentException($"The rule set {rules} is not of the kind {RuleSets.Method}.", nameof(rules));

    private Loaded<TRequest> ReadRequest(string text, string path) =>
        ShortForm(text) is { } known ? new() { Value = known } : ShapeReader.Read(text, JsonLimits.Verdict, Request, path);

    private VerdictVerification VerifyAt(string path, DecisionRecord record, TRules rules, RuleSetStamp stamp, Func<TRequest, TVerdict> decide) => VerdictReplay.Verify(
        record,
        path,
        stamp,
        requestPath => ReadRequest(record.Request, requestPath),
        request => ObstacleOf(request, rules),
        decide,
        Verdict);

    private Prepared For(TRules rules) => _prepared.GetValue(Guard.Against.Null(rules), Prepare);

    private Prepared Prepare(TRules rules) => new(RuleSetStamp.Of(rules), DecidesEachAlone ? Decider(rules) : null);

    /// <summary>What verifying needs of a rule set and takes longer to make than to use: its stamp and, where it remembers nothing, what decides.</summary>
    private sealed class Prepared(RuleSetStamp stamp, Func<TRequest, TVerdict>? decide)
    {
        public RuleSetStamp Stamp { get; } = stamp;

        public Func<TRequest, TVerdict>? Decide { get; } = decide;
    }
}
