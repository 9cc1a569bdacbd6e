namespace Yiko.Compliance.RuleSets;

/// <summary>What adopting another rule set would change in a register: look before you adopt.</summary>
/// <typeparam name="TVerdict">The type of the verdicts.</typeparam>
public sealed class RegisterComparison<TVerdict>
    where TVerdict : class
{
    internal RegisterComparison(long count, ValueList<VerdictComparison<TVerdict>> changed, ValueList<GradeTransition> grades) =>
        (Count, Changed, Grades) = (count, changed, grades);

    /// <summary>How many items were compared, 0 or more.</summary>
    public long Count { get; }

    /// <summary>The items of which the verdict would change, in the order of the register.</summary>
    public ValueList<VerdictComparison<TVerdict>> Changed { get; }

    /// <summary>How many items have which grade now and which then, unchanged ones included: the cells of a matrix that are not zero.</summary>
    public ValueList<GradeTransition> Grades { get; }
}
