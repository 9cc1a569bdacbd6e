namespace Yiko.Compliance.Aspects;

/// <summary>The verdict on how the register keeps an aspect: what it lacks, or that it lacks nothing.</summary>
public sealed class AspectFinding
{
    internal AspectFinding(AspectCase asked, bool conforms, Rationale rationale, RuleSetStamp ruleSet) =>
        (Case, Conforms, Rationale, RuleSet) = (asked, conforms, rationale, ruleSet);

    /// <summary>What was asked.</summary>
    public AspectCase Case { get; }

    /// <summary>Whether nothing is lacking.</summary>
    public bool Conforms { get; }

    /// <summary>
    /// Everything that is lacking: an evaluation, signatures on the latest one, a programme or control, an emergency plan; and that a
    /// regional problem is on the list. Or that nothing is.
    /// </summary>
    public Rationale Rationale { get; }

    /// <summary>The rule set by which the register is kept.</summary>
    public RuleSetStamp RuleSet { get; }
}
