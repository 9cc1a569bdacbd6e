using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>When a class claims an aspect: by its total, by one factor, or by several conditions together.</summary>
/// <remarks>The hierarchy is closed, so a stored condition can always be read back. Immutable and safe for concurrent use.</remarks>
public abstract record SignificanceCondition
{
    private protected SignificanceCondition()
    {
    }

    /// <summary>The total is at least a bound: higher is worse, the bound counts.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalAtLeast(decimal bound) =>
        new TotalCondition { Bound = bound, Side = BoundSide.Included, Direction = ScoreDirection.HigherIsWorse };

    /// <summary>The total is above a bound: higher is worse, the bound does not count.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalAbove(decimal bound) =>
        new TotalCondition { Bound = bound, Side = BoundSide.Excluded, Direction = ScoreDirection.HigherIsWorse };

    /// <summary>The total is at most a bound: lower is worse, the bound counts.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalAtMost(decimal bound) =>
        new TotalCondition { Bound = bound, Side = BoundSide.Included, Direction = ScoreDirection.LowerIsWorse };

    /// <summary>The total is below a bound: lower is worse, the bound does not count.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalBelow(decimal bound) =>
        new TotalCondition { Bound = bound, Side = BoundSide.Excluded, Direction = ScoreDirection.LowerIsWorse };

    /// <summary>A factor has certain points, whatever the total: an any-factor trigger.</summary>
    /// <param name="factor">The code of the factor.</param>
    /// <param name="points">The points, which must be on the factor's scale.</param>
    public static SignificanceCondition FactorAt(string factor, decimal points) => new FactorCondition { Factor = factor, Points = points };

    /// <summary>Several conditions together.</summary>
    /// <param name="conditions">At least two conditions.</param>
    public static SignificanceCondition All(params ReadOnlySpan<SignificanceCondition> conditions) =>
        new AllConditions { Conditions = ValueList.Create(conditions) };

    /// <summary>The codes of what the condition looks at: of factors, or <see cref="TotalCondition.Code"/>.</summary>
    internal abstract IEnumerable<string> Criteria { get; }

    /// <summary>The conditions of which it is made; itself where it is a single one.</summary>
    internal virtual IEnumerable<SignificanceCondition> Single => [this];

    internal abstract bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method);

    internal abstract IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors);

    internal abstract CanonicalJson ToCanonicalJson();
}

/// <summary>The total reaches a bound.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record TotalCondition : SignificanceCondition
{
    /// <summary>What stands for the total among the criteria that decided; no factor may have this code.</summary>
    public const string Code = "total";

    /// <summary>The bound, in points of the total.</summary>
    public required decimal Bound { get; init; }

    /// <summary>Whether a total equal to the bound reaches it (included) or not (excluded), in either direction. Default included.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public BoundSide Side
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Side));
    }

    /// <summary>Whether higher totals reach the bound or lower ones. Default higher.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ScoreDirection Direction
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Direction));
    }

    /// <summary>The bound with its sign: <c>total ≥ 15</c>.</summary>
    public override string ToString() => "total " + Spelling.Sign + " " + CanonicalJson.Of(Bound);

    internal override IEnumerable<string> Criteria => [Code];

    internal bool IsReachedBy(decimal total)
    {
        var beyond = total.CompareTo(Bound);
        if (beyond == 0) return Side == BoundSide.Included;
        return Direction == ScoreDirection.HigherIsWorse ? beyond > 0 : beyond < 0;
    }

    internal override bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method) => IsReachedBy(total);

    internal override IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors) => [];

    internal override CanonicalJson ToCanonicalJson() => CanonicalJson.Object(("total", CanonicalJson.Of(Spelling.Code)), ("bound", CanonicalJson.Of(Bound)));

    private (string Sign, string Code) Spelling => (Direction, Side) switch
    {
        (ScoreDirection.HigherIsWorse, BoundSide.Included) => ("≥", "at-least"),
        (ScoreDirection.HigherIsWorse, _) => (">", "above"),
        (_, BoundSide.Included) => ("≤", "at-most"),
        _ => ("<", "below"),
    };
}

/// <summary>In which direction totals get worse.</summary>
public enum ScoreDirection
{
    /// <summary>A higher total is worse; the default.</summary>
    HigherIsWorse = 0,

    /// <summary>A lower total is worse.</summary>
    LowerIsWorse = 1,
}

/// <summary>One factor has certain points, whatever the total.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record FactorCondition : SignificanceCondition
{
    /// <summary>The code of the factor.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public required string Factor
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Factor));
    }

    /// <summary>The points, one of the factor's scale.</summary>
    public required decimal Points { get; init; }

    /// <summary>The factor with its points: <c>e = 5</c>.</summary>
    public override string ToString() => Factor + " = " + CanonicalJson.Of(Points);

    internal override IEnumerable<string> Criteria => [Factor];

    internal override bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method) => points[method.IndexOf(Factor)] == Points;

    internal override IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors)
    {
        var factor = factors.FirstOrDefault(candidate => candidate.Code == Factor);
        if (factor is null) yield return $"the condition {this} asks for a factor that the method does not have";
        else if (!factor.Scale.Contains(Points)) yield return $"the condition {this} can never hold: the scale is {factor.Scale}";
    }

    internal override CanonicalJson ToCanonicalJson() => CanonicalJson.Object(("factor", CanonicalJson.Of(Factor)), ("points", CanonicalJson.Of(Points)));
}

/// <summary>Several conditions that must hold together, such as a range: total ≥ 10 and total ≤ 20.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AllConditions : SignificanceCondition
{
    /// <summary>The conditions, at least two.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public required ValueList<SignificanceCondition> Conditions
    {
        get;
        init => field = value.Count >= 2 ? value : throw new ArgumentException("There must be at least two conditions.", nameof(Conditions));
    }

    /// <summary>The conditions, joined by “and”.</summary>
    public override string ToString() => string.Join(" and ", Conditions);

    internal override IEnumerable<string> Criteria => Conditions.SelectMany(condition => condition.Criteria);

    internal override IEnumerable<SignificanceCondition> Single => Conditions.SelectMany(condition => condition.Single);

    internal override bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method)
    {
        foreach (var condition in Conditions.AsSpan())
        {
            if (!condition.Holds(total, points, method)) return false;
        }

        return true;
    }

    internal override IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors) =>
        Conditions.SelectMany(condition => condition.FaultsIn(factors));

    internal override CanonicalJson ToCanonicalJson() =>
        CanonicalJson.Object(("all", CanonicalJson.Array(Conditions.Select(condition => condition.ToCanonicalJson()))));
}
