using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Cli.Commands.Decisions;

/// <summary>Stored decisions, verified one after another: each decided again by the rule set that its stamp names, and each held against the one before it.</summary>
internal sealed class Ledger(IReadOnlyList<IRuleSet> known)
{
    // A stamp hashes the whole rule set: taken once, not for each record.
    private readonly Dictionary<RuleSetStamp, IRuleSet> _byStamp = known.DistinctBy(RuleSetStamp.Of).ToDictionary(RuleSetStamp.Of);
    // What an engine that remembers the events before has been told so far, by rule set.
    private readonly Dictionary<RuleSetStamp, Func<ConfigurationEvent, ConfigurationVerdict>> _logs = [];
    private DecisionRecord? _before;
    private Engine? _last;
    private bool _isLost;
    private decimal _count;

    /// <summary>Whether some record names the one before it. A ledger of which none does is a heap and no chain; from the first that does, each must.</summary>
    public bool IsChained { get; private set; }

    /// <summary>Whether the last record does not follow the one before it.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>What is wrong with a record; empty where it verifies and follows the one before.</summary>
    public ValueList<Finding> Check(DecisionRecord record)
    {
        var follows = Follows(record);
        (IsBroken, _before, _isLost) = (!follows.IsEmpty, record, false);
        return [.. Verify(record).Findings, .. follows.Select(reason => new Finding { Path = "$.previousHash", Reason = reason })];
    }

    /// <summary>A line that holds no record: what follows it cannot be held against it.</summary>
    public void Lose() => (IsBroken, _isLost, _count) = (true, true, _count + 1m);

    private ValueList<Reason> Follows(DecisionRecord record)
    {
        _count++;
        IsChained |= record.PreviousHash is not null;
        if (!IsChained || _isLost) return [];
        return _before is { } before
            ? DecisionChain.Verify([before, record]).Where(reason => reason.Argument("record")?.Number == 2m).Select(Numbered).ToValueList()
            : DecisionChain.Verify([record]);
    }

    // Counted within the ledger and not within the pair that was looked at.
    private Reason Numbered(Reason reason) => reason with
    {
        Arguments = reason.Arguments.Select(argument => argument.Name == "record" ? ReasonArgument.Of(argument.Name, _count) : argument).ToValueList(),
    };

    private VerdictVerification Verify(DecisionRecord record)
    {
        if (!_byStamp.TryGetValue(record.RuleSet, out var rules)) return NotKnown(record);
        if (rules is ConfigurationRuleSet configurations) return VerdictFormats.Configurations.Verify(record, configurations, LogOf(record.RuleSet, configurations));
        VerdictVerification? closest = null;
        foreach (var engine in EnginesOf(rules))
        {
            var verification = engine.Verify(record, rules);
            if (verification.Outcome != VerificationOutcome.Unreadable) _last = engine;
            if (verification.IsVerified) return verification;
            if (closest is null || Rank(verification) < Rank(closest)) closest = verification;
        }

        return closest!;
    }

    // Several engines decide by one rule set: the one that decided the record before is the likeliest.
    private IEnumerable<Engine> EnginesOf(IRuleSet rules) =>
        VerdictFormats.All.Where(engine => engine.Kind.Takes(rules)).OrderBy(engine => engine == _last ? 0 : 1);

    // The nearest rule set says best what differs: of the same id, or else the first.
    private VerdictVerification NotKnown(DecisionRecord record)
    {
        if (known.FirstOrDefault(rules => rules.Id == record.RuleSet.Id) is not { } near)
            return new() { Outcome = VerificationOutcome.OtherRuleSet, Findings = [new() { Path = "$.ruleSet", Reason = LedgerTexts.Unknown(record.RuleSet) }] };
        return VerdictFormats.All.First(engine => engine.Kind.Takes(near)).Verify(record, near);
    }

    private Func<ConfigurationEvent, ConfigurationVerdict> LogOf(RuleSetStamp stamp, ConfigurationRuleSet rules)
    {
        if (!_logs.TryGetValue(stamp, out var decide)) _logs[stamp] = decide = VerdictFormats.Configurations.Decider(rules);
        return decide;
    }

    private static int Rank(VerdictVerification verification) => verification.Outcome switch
    {
        VerificationOutcome.Different => verification.Findings.Count,
        _ => int.MaxValue,
    };
}
