using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>When a class claims an aspect: by its total, by one factor, or by several conditions together.</summary>
/// <remarks>The hierarchy is closed, so a stored condition can always be read back.</remarks>
[Shaped(typeof(ConditionShapes), nameof(ConditionShapes.Condition))]
[JsonConverter(typeof(ShapeJsonConverter<SignificanceCondition>))]
[TypeConverter(typeof(ShapeTypeConverter<SignificanceCondition>))]
public abstract class SignificanceCondition
{
    /// <summary>What stands for the total among the criteria that decided; no factor may have this code.</summary>
    public const string TotalCode = "total";

    private protected SignificanceCondition()
    {
    }

    /// <summary>The total is at least a bound: higher is worse, the bound counts.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalAtLeast(decimal bound) => new TotalCondition { Bound = bound, IsHigherWorse = true, Side = BoundSide.Included };

    /// <summary>The total is above a bound: higher is worse, the bound does not count.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalAbove(decimal bound) => new TotalCondition { Bound = bound, IsHigherWorse = true, Side = BoundSide.Excluded };

    /// <summary>The total is at most a bound: lower is worse, the bound counts.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalAtMost(decimal bound) => new TotalCondition { Bound = bound, IsHigherWorse = false, Side = BoundSide.Included };

    /// <summary>The total is below a bound: lower is worse, the bound does not count.</summary>
    /// <param name="bound">The bound, in points of the total.</param>
    public static SignificanceCondition TotalBelow(decimal bound) => new TotalCondition { Bound = bound, IsHigherWorse = false, Side = BoundSide.Excluded };

    /// <summary>A factor has certain points, whatever the total: an any-factor trigger.</summary>
    /// <param name="factor">The code of the factor.</param>
    /// <param name="points">The points, which must be on the factor's scale.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public static SignificanceCondition FactorAt(string factor, decimal points) => new FactorCondition { Factor = factor, Points = points };

    /// <summary>Several conditions together, such as a range: total ≥ 10 and total ≤ 20.</summary>
    /// <param name="conditions">At least two conditions.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static SignificanceCondition All(params ReadOnlySpan<SignificanceCondition> conditions) =>
        new AllConditions { Conditions = ValueList.Create(conditions) };

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(SignificanceCondition? left, SignificanceCondition? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(SignificanceCondition? left, SignificanceCondition? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is SignificanceCondition other && other.GetType() == GetType() && other.Content.Equals(Content);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (GetType(), Content).GetHashCode();

    /// <summary>What it holds, to be compared by.</summary>
    private protected abstract object Content { get; }

    /// <summary>The codes of what the condition looks at: of factors, or <see cref="TotalCode"/>.</summary>
    internal abstract IEnumerable<string> Criteria { get; }

    /// <summary>The conditions of which it is made; itself where it is a single one.</summary>
    internal virtual IEnumerable<SignificanceCondition> Single => [this];

    internal abstract bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method);

    internal abstract IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors);

    /// <summary>What is made of it, whichever it is. A further kind of condition is a further parameter, so that nothing passes it over.</summary>
    internal abstract T Match<T>(Func<TotalCondition, T> total, Func<FactorCondition, T> factor, Func<AllConditions, T> all);
}

/// <summary>The total reaches a bound.</summary>
internal sealed class TotalCondition : SignificanceCondition
{
    /// <summary>The bound, in points of the total.</summary>
    public required decimal Bound { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether a total equal to the bound reaches it (included) or not (excluded), in either direction.</summary>
    public required BoundSide Side { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether higher totals reach the bound or lower ones.</summary>
    public required bool IsHigherWorse { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Bound, Side, IsHigherWorse);

    /// <summary>The bound with its sign: <c>total ≥ 15</c>.</summary>
    public override string ToString() => TotalCode + " " + Sign + " " + ShapeWriter.NumberText(Bound);

    internal override IEnumerable<string> Criteria => [TotalCode];

    internal bool IsReachedBy(decimal total)
    {
        var beyond = total.CompareTo(Bound);
        if (beyond == 0) return Side == BoundSide.Included;
        return IsHigherWorse ? beyond > 0 : beyond < 0;
    }

    internal override bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method) => IsReachedBy(total);

    internal override IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors) => [];

    internal override T Match<T>(Func<TotalCondition, T> total, Func<FactorCondition, T> factor, Func<AllConditions, T> all) => total(this);

    private string Sign => (IsHigherWorse, Side == BoundSide.Included) switch
    {
        (true, true) => "≥",
        (true, false) => ">",
        (false, true) => "≤",
        (false, false) => "<",
    };
}

/// <summary>One factor has certain points, whatever the total.</summary>
internal sealed class FactorCondition : SignificanceCondition
{
    /// <summary>The code of the factor.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string Factor
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Factor)));
    }

    /// <summary>The points, one of the factor's scale.</summary>
    public required decimal Points { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Factor, Points);

    /// <summary>The factor with its points: <c>e = 5</c>.</summary>
    public override string ToString() => Factor + " = " + ShapeWriter.NumberText(Points);

    internal override IEnumerable<string> Criteria => [Factor];

    internal override bool Holds(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method) => points[method.IndexOf(Factor)] == Points;

    internal override IEnumerable<string> FaultsIn(ValueList<AspectFactor> factors)
    {
        var factor = factors.FirstOrDefault(candidate => candidate.Code == Factor);
        if (factor is null) yield return $"the condition {this} asks for a factor that the method does not have";
        else if (!factor.Scale.Contains(Points)) yield return $"the condition {this} can never hold: the scale is {factor.Scale}";
    }

    internal override T Match<T>(Func<TotalCondition, T> total, Func<FactorCondition, T> factor, Func<AllConditions, T> all) => factor(this);
}

/// <summary>Several conditions that must hold together.</summary>
internal sealed class AllConditions : SignificanceCondition
{
    /// <summary>The conditions, at least two.</summary>
    public required ValueList<SignificanceCondition> Conditions
    {
        get;
        init => field = PublishedValues.Own(this, value.Count >= 2
            ? value
            : throw new ArgumentException("There must be at least two conditions.", nameof(Conditions)));
    }

    private protected override object Content => Conditions;

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

    internal override T Match<T>(Func<TotalCondition, T> total, Func<FactorCondition, T> factor, Func<AllConditions, T> all) => all(this);
}
