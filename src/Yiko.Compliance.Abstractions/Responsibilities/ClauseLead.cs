namespace Yiko.Compliance.Responsibilities;

/// <summary>Who leads a clause of a standard.</summary>
public sealed class ClauseLead
{
    internal ClauseLead(ValueList<Role> roles, Rationale rationale, RuleSetStamp ruleSet) => (Roles, Rationale, RuleSet) = (roles, rationale, ruleSet);

    /// <summary>Who leads it: one role; several where nothing settles which of them; none where nobody does, or nothing is known of the clause.</summary>
    public ValueList<Role> Roles { get; }

    /// <summary>Why: what the matrix says, what the text says, and which of them holds.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
