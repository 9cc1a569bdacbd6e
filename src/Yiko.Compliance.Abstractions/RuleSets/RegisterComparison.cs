namespace Yiko.Compliance.RuleSets;

/// <summary>What adopting another rule set would change in a register: look before you adopt.</summary>
/// <typeparam name="TComparison">What an engine says of one item under both rule sets.</typeparam>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RegisterComparison<TComparison>
    where TComparison : class
{
    /// <summary>How many items were compared, 0 or more.</summary>
    public long Count { get; init; }

    /// <summary>The items of which the verdict would change, in the order of the register.</summary>
    public ValueList<ChangedItem<TComparison>> Changed { get; init; }

    /// <summary>How many items have which grade now and which then, unchanged ones included: the cells of a matrix that are not zero.</summary>
    public ValueList<GradeTransition> Grades { get; init; }
}
