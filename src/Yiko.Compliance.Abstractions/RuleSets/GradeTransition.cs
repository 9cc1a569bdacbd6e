namespace Yiko.Compliance.RuleSets;

/// <summary>How many items of a register go from one grade to another, or stay.</summary>
public sealed class GradeTransition
{
    internal GradeTransition(Grade? present, Grade? other, long count) => (Present, Other, Count) = (present, other, count);

    /// <summary>The grade under the present rule set; null for items that are not rated.</summary>
    public Grade? Present { get; }

    /// <summary>The grade under the other rule set; null for items that are not rated.</summary>
    public Grade? Other { get; }

    /// <summary>The number of items, above 0.</summary>
    public long Count { get; }

    /// <summary>Codes and count: <c>substantial → high: 3</c>; a hyphen stands for not rated.</summary>
    public override string ToString() => FormattableString.Invariant($"{Present?.Code ?? "-"} → {Other?.Code ?? "-"}: {Count}");
}
