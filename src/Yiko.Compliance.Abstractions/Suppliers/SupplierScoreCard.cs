using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>How a supplier's performance is scored: weighted criteria, vetoes, and the bands of the total from 0 to 100.</summary>
/// <remarks>
/// The weights sum to exactly 100, and the bands leave no total out, 100 included: printed cards with ranges such as 80–89 and 90–100
/// forget 89.5, so only floors are given. Every instance is valid.
/// </remarks>
public sealed class SupplierScoreCard : IEquatable<SupplierScoreCard>
{
    /// <summary>A card of criteria and bands.</summary>
    /// <param name="criteria">At least one criterion, each code once; the weights sum to exactly 100.</param>
    /// <param name="grades">The bands of the total. Each of them must be reachable by a total from 0 to 100.</param>
    /// <param name="vetoes">Facts that decide whatever the total, each code once; by default none.</param>
    /// <exception cref="ArgumentException">A rule above is broken; the message lists every fault.</exception>
    public SupplierScoreCard(IEnumerable<ScoreCriterion> criteria, GradeScale<decimal> grades, IEnumerable<ScoreVeto>? vetoes = null)
    {
        Criteria = Guard.Against.Null(criteria).ToValueList();
        Grades = Guard.Against.Null(grades);
        Vetoes = (vetoes ?? []).ToValueList();
        Faults.ThrowIfAny([.. FaultsOf(Criteria), .. FaultsOf(Vetoes), .. FaultsOf(Grades)], nameof(criteria));
    }

    /// <summary>The criteria, in the order in which they are printed; the order decides nothing.</summary>
    public ValueList<ScoreCriterion> Criteria { get; }

    /// <summary>The bands of the total: the performance grades, from the lowest to the highest.</summary>
    public GradeScale<decimal> Grades { get; }

    /// <summary>The facts that decide whatever the total.</summary>
    public ValueList<ScoreVeto> Vetoes { get; }

    /// <summary>What a veto gives.</summary>
    internal Grade LowestGrade => Grades.Bands[0].Grade;

    /// <inheritdoc/>
    public bool Equals(SupplierScoreCard? other) =>
        other is not null && Criteria == other.Criteria && Grades.Equals(other.Grades) && Vetoes == other.Vetoes;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(SupplierScoreCard? left, SupplierScoreCard? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(SupplierScoreCard? left, SupplierScoreCard? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SupplierScoreCard);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Criteria, Grades, Vetoes);

    /// <summary>The criteria with their weights.</summary>
    public override string ToString() => string.Join(" + ", Criteria);

    /// <summary>Whether a total from 0 to 100 lies on each side of a floor.</summary>
    internal static bool IsReached(GradeScale<decimal> grades, decimal floor) =>
        grades.FloorSide == BoundSide.Included ? floor is > 0m and <= 100m : floor is >= 0m and < 100m;

    private static IEnumerable<string> FaultsOf(ValueList<ScoreCriterion> criteria)
    {
        if (criteria.IsEmpty) yield return "a score card needs at least one criterion";
        foreach (var code in Repeated(criteria.Select(criterion => criterion.Code))) yield return $"the criterion {code} occurs twice";
        var sum = criteria.Sum(criterion => criterion.Weight);
        if (!criteria.IsEmpty && sum != 100m) yield return $"the weights sum to {ShapeWriter.NumberText(sum)}, not to 100";
        foreach (var criterion in criteria.Where(criterion => criterion.VetoBelow > criterion.Maximum))
            yield return $"the criterion {criterion.Code} vetoes below {ShapeWriter.NumberText(criterion.VetoBelow!.Value)}, above its maximum {ShapeWriter.NumberText(criterion.Maximum)}";
    }

    private static IEnumerable<string> FaultsOf(ValueList<ScoreVeto> vetoes) =>
        Repeated(vetoes.Select(veto => veto.Code)).Select(code => $"the veto {code} occurs twice");

    private static IEnumerable<string> FaultsOf(GradeScale<decimal> grades)
    {
        foreach (var band in grades.Bands)
        {
            if (band.Floor is not { } floor) continue;
            if (!IsReached(grades, floor)) yield return $"the floor {ShapeWriter.NumberText(floor)} of grade {band.Grade} leaves a band that no total from 0 to 100 reaches";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
