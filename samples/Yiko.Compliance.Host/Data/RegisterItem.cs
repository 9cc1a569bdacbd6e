using NodaTime;

namespace Yiko.Compliance.Host.Data;

/// <summary>What every item of a register has, whatever it is a register of. All lie in one table; an area adds what it asks for besides.</summary>
public abstract class RegisterItem
{
    /// <summary>The number of its first decision: unique, and the order in which the items came.</summary>
    public long Key { get; private set; }

    /// <summary>The register that the item belongs to: the database tells the kinds of items apart by it.</summary>
    public string Area { get; private set; } = null!;

    /// <summary>The identifier that the register gives it, compared exactly and unique in its area.</summary>
    public required string Id { get; set; }

    /// <summary>What the register calls it: the hazard, the aspect, the wording of an objective. Empty where it says nothing.</summary>
    public string Name { get; set; } = string.Empty;

    public string Department { get; set; } = string.Empty;

    /// <summary>The row as it was written, as a JSON object of texts.</summary>
    public string Row { get; set; } = "{}";

    /// <summary>Where the item stands: a word of its register, such as <c>unacceptable</c>.</summary>
    public string Standing { get; set; } = string.Empty;

    /// <summary>What orders the register, such as a score; null where nothing could be decided.</summary>
    public decimal? Rank { get; set; }

    /// <summary>The main points of the verdict that holds, as a JSON object.</summary>
    public string Outcome { get; set; } = "{}";

    /// <summary>All texts of the item in lower case, to be searched.</summary>
    public string Texts { get; set; } = string.Empty;

    /// <summary>What is left to do: a word of <see cref="Data.Work"/>.</summary>
    public string Work { get; set; } = string.Empty;

    /// <summary>When it is to be reviewed; null where nobody wrote it down.</summary>
    public LocalDate? ReviewOn { get; set; }

    /// <summary>How many measures there are, and how many of them are not carried out yet.</summary>
    public int Measures { get; set; }

    public int OpenMeasures { get; set; }

    /// <summary>Grows by one with each change: the entity tag, and what a concurrent edit is refused by.</summary>
    public long Version { get; set; }

    /// <summary>The number of the decision that holds.</summary>
    public long DecisionNumber { get; set; }

    /// <summary>The rule set of that decision, as <c>risks/standard@1.0</c>.</summary>
    public string RuleSet { get; set; } = string.Empty;

    /// <summary>The content hash of that rule set.</summary>
    public string RuleSetHash { get; set; } = string.Empty;

    /// <summary>The day on which it was withdrawn; null while it holds. Lists, counts and exports leave out what was; a record says why and by whom.</summary>
    public LocalDate? WithdrawnOn { get; internal set; }

    /// <summary>Remembers which decision holds.</summary>
    public void DecidedBy(long number, RuleSetStamp rules)
    {
        if (Key == 0) Key = number;
        (DecisionNumber, RuleSet, RuleSetHash) = (number, rules.ToString(), rules.ContentHash);
    }
}
