using Ardalis.GuardClauses;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>
/// Verifies ledgers of stored decisions, whatever engines decided: each record is decided again by the rule set that its stamp names, and held against the
/// one before it.
/// </summary>
/// <remarks>
/// A ledger of any length is verified in the memory of two records and of what an engine that goes by the events before has to know. One instance serves
/// several ledgers, also at once.
/// </remarks>
public sealed class DecisionLedger
{
    private const int ReportedEach = 1_000;

    private readonly Engine[] _engines;
    private readonly IRuleSet[] _known;
    private readonly Dictionary<RuleSetStamp, IRuleSet> _byStamp = [];

    /// <summary>What ledgers are verified by.</summary>
    /// <param name="engines">The engines that may have decided, such as <see cref="VerdictFormats.All"/>. Their published rule sets are known.</param>
    /// <param name="rules">Rule sets that may have decided besides; default none.</param>
    /// <exception cref="ArgumentException">An argument or an item of one is null.</exception>
    public DecisionLedger(IEnumerable<Engine> engines, IEnumerable<IRuleSet>? rules = null)
    {
        _engines = Faults.NoneNull(engines, nameof(engines));
        _known = [.. _engines.Select(engine => engine.Kind).Distinct().SelectMany(kind => kind.All), .. Faults.NoneNull(rules ?? [], nameof(rules))];
        // Of rule sets of one content under one name any decides alike.
        foreach (var known in _known) _byStamp[RuleSetStamp.Of(known)] = known;
    }

    /// <summary>Verifies a ledger that is kept as JSON Lines.</summary>
    /// <param name="lines">The records as <see cref="DecisionRecord.ToJson"/> wrote them, the oldest first. Each is read when its answer is asked for.</param>
    /// <param name="progress">Is told how many were verified, each thousand and at the end.</param>
    /// <param name="cancellation">Ends it between two records.</param>
    /// <returns>
    /// For each line the record, null where the line holds none, and what is wrong with it: empty where it verifies and follows the one before. What is wrong
    /// with the chain stands at <c>$.previousHash</c>; a ledger of which no record names the one before it is a heap and no chain, and nothing is said of it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, while the answers were asked for.</exception>
    public IEnumerable<(DecisionRecord? Record, ValueList<Finding> Findings)> VerifyLines(
        IEnumerable<string> lines, IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        Verify(Guard.Against.Null(lines).Select(DecisionRecord.Parse), progress, cancellation);

    /// <summary>Verifies a ledger of records.</summary>
    /// <param name="records">The records, the oldest first. Each is taken when its answer is asked for.</param>
    /// <param name="progress">Is told how many were verified, each thousand and at the end.</param>
    /// <param name="cancellation">Ends it between two records.</param>
    /// <returns>For each record what is wrong with it: empty where it verifies and follows the one before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, while the answers were asked for.</exception>
    public IEnumerable<ValueList<Finding>> Verify(IEnumerable<DecisionRecord> records, IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        Verify(Guard.Against.Null(records).Select(record => new Loaded<DecisionRecord> { Value = Guard.Against.Null(record) }), progress, cancellation)
            .Select(verified => verified.Findings);

    private IEnumerable<(DecisionRecord? Record, ValueList<Finding> Findings)> Verify(
        IEnumerable<Loaded<DecisionRecord>> ledger, IProgress<long>? progress, CancellationToken cancellation)
    {
        ChainLinks chain = new();
        Replay replay = new(this);
        var count = 0L;
        foreach (var loaded in ledger)
        {
            cancellation.ThrowIfCancellationRequested();
            count++;
            if (loaded.Value is { } record)
            {
                var links = chain.Next(record);
                var findings = replay.Verify(record).Findings;
                yield return (record, links.Count == 0 ? findings : [.. findings, .. links.Select(reason => new Finding { Path = "$.previousHash", Reason = reason })]);
            }
            else
            {
                chain.Lose();
                yield return (null, loaded.Findings);
            }

            if (count % ReportedEach == 0) progress?.Report(count);
        }

        if (count % ReportedEach != 0) progress?.Report(count);
    }

    /// <summary>One ledger on its way: which engine decided what looks like a record, and what remembers the records before.</summary>
    private sealed class Replay(DecisionLedger ledger)
    {
        private const int LongestBeginning = 32;
        private const int MostBeginnings = 1_000;

        private readonly Dictionary<(Engine Engine, RuleSetStamp Stamp), Func<DecisionRecord, VerdictVerification>> _verifiers = [];
        private readonly Dictionary<(RuleSetStamp Stamp, string Beginning), Engine> _likely = [];

        public VerdictVerification Verify(DecisionRecord record)
        {
            if (!ledger._byStamp.TryGetValue(record.RuleSet, out var rules)) return NotKnown(record);
            // Several engines decide by one rule set; the one whose verdicts begin alike is the likeliest.
            var key = (record.RuleSet, record.Verdict.Substring(0, Math.Min(LongestBeginning, record.Verdict.Length)));
            _likely.TryGetValue(key, out var likely);
            VerdictVerification? closest = null;
            foreach (var engine in ledger._engines.Where(engine => engine.Kind.Takes(rules)).OrderBy(engine => engine == likely ? 0 : 1))
            {
                var verification = VerifierOf(engine, record.RuleSet, rules)(record);
                if (verification.IsVerified)
                {
                    if (engine != likely && _likely.Count < MostBeginnings) _likely[key] = engine;
                    return verification;
                }

                if (closest is null || Distance(verification) < Distance(closest)) closest = verification;
            }

            return closest ?? Unknown(record);
        }

        private Func<DecisionRecord, VerdictVerification> VerifierOf(Engine engine, RuleSetStamp stamp, IRuleSet rules)
        {
            if (!_verifiers.TryGetValue((engine, stamp), out var verifier)) _verifiers[(engine, stamp)] = verifier = engine.VerifierFor(rules);
            return verifier;
        }

        // The nearest rule set says best what differs: of the same id.
        private VerdictVerification NotKnown(DecisionRecord record) => Array.FindLast(ledger._known, rules => rules.Id == record.RuleSet.Id) is { } near
            ? Array.Find(ledger._engines, engine => engine.Kind.Takes(near)) is { } engine
                ? engine.Verify(record, near)
                : Unknown(record)
            : Unknown(record);

        private static VerdictVerification Unknown(DecisionRecord record) => new()
        {
            Outcome = VerificationOutcome.OtherRuleSet,
            Findings = [new() { Path = JsonPath.Member(JsonPath.Root, "ruleSet"), Reason = ReplayReasons.UnknownRuleSet(record.RuleSet) }],
        };

        private static int Distance(VerdictVerification verification) => verification.Outcome switch
        {
            VerificationOutcome.Different => verification.Findings.Count,
            _ => int.MaxValue,
        };
    }
}
