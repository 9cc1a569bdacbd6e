namespace Yiko.Compliance.Responsibilities;

/// <summary>Who leads a clause of a standard.</summary>
public sealed class ClauseLead
{
    internal ClauseLead(string standard, string clause, ValueList<Role> roles, Rationale rationale, RuleSetStamp ruleSet) =>
        (Standard, Clause, Roles, Rationale, RuleSet) = (standard, clause, roles, rationale, ruleSet);

    /// <summary>The standard.</summary>
    public string Standard { get; }

    /// <summary>The clause.</summary>
    public string Clause { get; }

    /// <summary>Who leads it: one role; several where nothing settles which of them; none where nobody does, or nothing is known of the clause.</summary>
    public ValueList<Role> Roles { get; }

    /// <summary>Why: what the matrix says, what the text says, and which of them holds.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
