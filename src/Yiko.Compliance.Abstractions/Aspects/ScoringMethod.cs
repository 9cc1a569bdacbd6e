using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>How points become a class: factors with their scales, the formula of the total, and the classes in their precedence.</summary>
/// <remarks>
/// <para>
/// Published classes may overlap: of several that claim an aspect, the first holds. An aspect that no class claims has none; it is
/// never given the mildest.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
public sealed class ScoringMethod : IEquatable<ScoringMethod>
{
    private readonly string[] _codes;

    /// <summary>A method.</summary>
    /// <param name="factors">At least one factor, in the order in which they are shown, each code once, none <c>total</c>.</param>
    /// <param name="formula">The total, which names each factor exactly once.</param>
    /// <param name="classes">
    /// The classes in their precedence, each code once, at least one of them significant. Only the last may have no condition.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A rule above is broken, an item is null, a condition cannot hold, or a total could be beyond what can be reckoned exactly; the message lists
    /// every fault.
    /// </exception>
    public ScoringMethod(IEnumerable<AspectFactor> factors, ScoringFormula formula, IEnumerable<SignificanceClass> classes)
    {
        Factors = new(Faults.NoneNull(factors, nameof(factors)));
        Formula = Guard.Against.Null(formula);
        Classes = new(Faults.NoneNull(classes, nameof(classes)));
        Faults.ThrowIfAny(FaultsOf(), nameof(factors));
        if (!ExactTotals.AreExact(Formula, Factors)) throw new ArgumentException("A total could be beyond the range of numbers that are reckoned exactly.", nameof(formula));
        _codes = [.. Factors.Select(factor => factor.Code)];
        Leaves = Formula.Leaves(1m).Select(leaf => (IndexOf(leaf.Factor), leaf.Weight)).ToValueList();
    }

    /// <summary>The factors, in the order in which they are shown.</summary>
    public ValueList<AspectFactor> Factors { get; }

    /// <summary>The formula of the total.</summary>
    public ScoringFormula Formula { get; }

    /// <summary>The classes, in their precedence.</summary>
    public ValueList<SignificanceClass> Classes { get; }

    /// <summary>For each place in the formula the factor that stands there, and its weight.</summary>
    internal ValueList<(int Factor, decimal Weight)> Leaves { get; }

    /// <summary>The same factors and formula with other classes.</summary>
    /// <param name="classes">The classes in their precedence.</param>
    /// <exception cref="ArgumentException">The classes do not fit; the message lists every fault.</exception>
    public ScoringMethod WithClasses(IEnumerable<SignificanceClass> classes) => new(Factors, Formula, classes);

    /// <summary>The total of points.</summary>
    /// <param name="points">The points, one for each factor, in the order of <see cref="Factors"/>.</param>
    /// <exception cref="ArgumentException">There are too few or too many points, or they are so far off their scales that their total is no number.</exception>
    public decimal TotalOf(ReadOnlySpan<decimal> points)
    {
        if (points.Length != Factors.Count) throw new ArgumentException($"The method has {Factors.Count} factors.", nameof(points));
        var next = 0;
        try
        {
            return Formula.Of(Arranged(points), ref next);
        }
        catch (OverflowException beyond)
        {
            throw new ArgumentException("The total of these points is beyond the range of numbers.", nameof(points), beyond);
        }
    }

    /// <summary>
    /// The classes that claim an aspect, in their precedence: the first holds. The last class, where it has no condition, claims only what
    /// no other does.
    /// </summary>
    /// <param name="points">The points, one for each factor, in the order of <see cref="Factors"/>.</param>
    /// <exception cref="ArgumentException">There are too few or too many points, or they are so far off their scales that their total is no number.</exception>
    public ValueList<SignificanceClass> ClaimsOf(ReadOnlySpan<decimal> points)
    {
        var total = TotalOf(points);
        List<SignificanceClass> claims = [];
        foreach (var candidate in Classes)
        {
            if (candidate.Conditions.IsEmpty ? claims.Count == 0 : AnyHolds(candidate, total, points)) claims.Add(candidate);
        }

        return claims.ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(ScoringMethod? other) =>
        other is not null && Factors == other.Factors && Formula.Equals(other.Formula) && Classes == other.Classes;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(ScoringMethod? left, ScoringMethod? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(ScoringMethod? left, ScoringMethod? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoringMethod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Factors, Formula, Classes);

    /// <summary>The formula.</summary>
    public override string ToString() => Formula.ToString();

    /// <summary>The total, and for each factor whether a maximum passes it over.</summary>
    internal (decimal Total, bool[] PassedOver) Score(ReadOnlySpan<decimal> points)
    {
        var next = 0;
        var (leaves, passedOver) = (new bool[points.Length], new bool[points.Length]);
        var total = Formula.Mark(Arranged(points), ref next, leaves);
        for (var place = 0; place < leaves.Length; place++) passedOver[Leaves[place].Factor] = leaves[place];
        return (total, passedOver);
    }

    internal int IndexOf(string factor)
    {
        var place = 0;
        while (_codes[place] != factor) place++;
        return place;
    }

    private decimal[] Arranged(ReadOnlySpan<decimal> points)
    {
        var arranged = new decimal[points.Length];
        for (var place = 0; place < arranged.Length; place++) arranged[place] = points[Leaves[place].Factor];
        return arranged;
    }

    private bool AnyHolds(SignificanceClass candidate, decimal total, ReadOnlySpan<decimal> points)
    {
        foreach (var condition in candidate.Conditions.AsSpan())
        {
            if (condition.Holds(total, points, this)) return true;
        }

        return false;
    }

    private IEnumerable<string> FaultsOf()
    {
        if (Factors.IsEmpty) yield return "a method needs at least one factor";
        foreach (var code in Repeated(Factors.Select(factor => factor.Code))) yield return $"the factor {code} occurs twice";
        if (Factors.Any(factor => factor.Code == SignificanceCondition.TotalCode)) yield return "no factor may be called total";
        string[] named = [.. FormulaShapes.FactorsIn(Formula).Select(place => place.Factor)];
        foreach (var code in Repeated(named)) yield return $"the formula names the factor {code} twice";
        foreach (var code in named.Except(Factors.Select(factor => factor.Code))) yield return $"the formula names {code}, which is no factor of the method";
        foreach (var code in Factors.Select(factor => factor.Code).Except(named)) yield return $"the formula does not name the factor {code}";
        if (!Classes.Any(item => item.IsSignificant)) yield return "a method needs at least one significant class";
        foreach (var code in Repeated(Classes.Select(item => item.Grade.Code))) yield return $"the class {code} occurs twice";
        foreach (var item in Classes.Take(Classes.Count - 1).Where(item => item.Conditions.IsEmpty))
            yield return $"the class {item} has no condition and is not the last";
        foreach (var fault in Classes.SelectMany(item => item.Conditions).SelectMany(condition => condition.FaultsIn(Factors))) yield return fault;
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
