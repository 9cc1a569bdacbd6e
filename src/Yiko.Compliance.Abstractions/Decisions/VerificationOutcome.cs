namespace Yiko.Compliance.Decisions;

/// <summary>What came of deciding a stored request again.</summary>
public enum VerificationOutcome
{
    /// <summary>The stored request or verdict cannot be read, so nothing is said of it; the default.</summary>
    Unreadable = 0,

    /// <summary>The rule set offered is not the one stamped, by id, version or content, so nothing is said of the verdict.</summary>
    OtherRuleSet = 1,

    /// <summary>The stamped rule set decides otherwise than the stored verdict says.</summary>
    Different = 2,

    /// <summary>The stamped rule set gives the stored verdict, byte for byte.</summary>
    Verified = 3,
}
