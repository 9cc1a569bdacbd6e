namespace Yiko.Compliance.Host.Data;

/// <summary>What every row of a register has, whatever it is a register of.</summary>
internal abstract class RegisterItem
{
    public long Key { get; set; }

    /// <summary>The identifier that the register gives it, compared exactly and unique in its area.</summary>
    public required string Id { get; set; }

    /// <summary>What the register calls it: the hazard, the aspect, the wording of an objective. Empty where it says nothing.</summary>
    public string Name { get; set; } = string.Empty;

    public string Department { get; set; } = string.Empty;

    /// <summary>Columns of an imported file that no engine reads, as a JSON object: kept for people and for the export.</summary>
    public string Carried { get; set; } = "{}";

    /// <summary>Grows by one with each change: the entity tag, and what a concurrent edit is refused by.</summary>
    public long Version { get; set; }

    /// <summary>The number of the decision that holds; the columns of the verdict repeat its main points for lists and maps.</summary>
    public long DecisionNumber { get; set; }

    /// <summary>The rule set of that decision, as <c>risks/standard@1.0</c>.</summary>
    public string RuleSet { get; set; } = string.Empty;

    /// <summary>The content hash of that rule set.</summary>
    public string RuleSetHash { get; set; } = string.Empty;

    /// <summary>Remembers which decision holds.</summary>
    public void DecidedBy(long number, RuleSetStamp rules) => (DecisionNumber, RuleSet, RuleSetHash) = (number, rules.ToString(), rules.ContentHash);
}
