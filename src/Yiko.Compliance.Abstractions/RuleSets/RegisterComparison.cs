namespace Yiko.Compliance.RuleSets;

/// <summary>What adopting another rule set would change in a register: look before you adopt.</summary>
/// <typeparam name="TVerdict">The type of the verdicts.</typeparam>
public sealed record RegisterComparison<TVerdict>
    where TVerdict : class
{
    /// <summary>How many items were compared, 0 or more.</summary>
    public long Count { get; init; }

    /// <summary>The items of which the verdict would change, in the order of the register.</summary>
    public ValueList<VerdictComparison<TVerdict>> Changed { get; init; }

    /// <summary>How many items have which grade now and which then, unchanged ones included: the cells of a matrix that are not zero.</summary>
    public ValueList<GradeTransition> Grades { get; init; }
}
