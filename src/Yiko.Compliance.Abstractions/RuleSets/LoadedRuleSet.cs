namespace Yiko.Compliance.RuleSets;

/// <summary>What came of loading a rule set: the rule set, or everything that is wrong with its text.</summary>
/// <typeparam name="T">The type of the rule set.</typeparam>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record LoadedRuleSet<T>
    where T : class, IRuleSet
{
    /// <summary>The rule set; null if and only if a finding is an error.</summary>
    public T? RuleSet { get; init; }

    /// <summary>Everything that was found, in the order of the text; empty for a text without fault.</summary>
    public ValueList<RuleSetFinding> Findings { get; init; }
}
