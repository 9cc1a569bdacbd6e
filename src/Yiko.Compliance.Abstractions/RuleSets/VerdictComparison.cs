namespace Yiko.Compliance.RuleSets;

/// <summary>What another rule set would make of a case, beside what the present one makes of it.</summary>
/// <typeparam name="TVerdict">The type of the verdicts.</typeparam>
public sealed class VerdictComparison<TVerdict>
    where TVerdict : class
{
    internal VerdictComparison(TVerdict present, TVerdict other, ValueList<Reason> changes) => (Present, Other, Changes) = (present, other, changes);

    /// <summary>The place of the case in a register, 0 for the first; 0 for a single case.</summary>
    public long Index { get; internal init; }

    /// <summary>The verdict under the present rule set.</summary>
    public TVerdict Present { get; }

    /// <summary>The verdict under the other rule set.</summary>
    public TVerdict Other { get; }

    /// <summary>What would change, each with its rule; empty where nothing would.</summary>
    public ValueList<Reason> Changes { get; }
}
