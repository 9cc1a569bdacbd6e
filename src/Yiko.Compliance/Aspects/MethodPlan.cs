namespace Yiko.Compliance.Aspects;

/// <summary>A <see cref="ScoringMethod"/> made ready for many aspects. An outcome is computed when it is first asked for, and kept.</summary>
/// <remarks>
/// The default method for pollution has 243 combinations of points, so a register of any length finds nearly all of its outcomes
/// computed. Two threads that fill one place write equal outcomes.
/// </remarks>
internal sealed class MethodPlan
{
    /// <summary>Methods of more combinations compute each time: what is kept is to be small beside what it saves.</summary>
    private const long MostKept = 1 << 14;

    private readonly FactorPlan[] _factors;
    private readonly MethodOutcome?[]? _kept;

    public MethodPlan(ScoringMethod method)
    {
        Method = method;
        _factors = [.. method.Factors.Select((factor, i) => new FactorPlan(factor, method.Leaves.First(leaf => leaf.Factor == i).Weight))];
        MildestSignificant = method.Classes.Last(item => item.IsSignificant);
        if (CountOfCombinations() is var count and <= MostKept) _kept = new MethodOutcome?[count];
    }

    public ScoringMethod Method { get; }

    /// <summary>What a direct criterion makes of an aspect whose points ask for less.</summary>
    public SignificanceClass MildestSignificant { get; }

    /// <summary>Parts, total and class of an aspect; without total where points are missing or off their scale.</summary>
    public MethodOutcome Decide(AspectScores scores)
    {
        var given = scores.Points.AsSpan();
        var combination = 0;
        for (var i = 0; i < _factors.Length; i++)
        {
            var factor = _factors[i];
            var place = Find(given, factor.Code, i)?.Points is { } value ? factor.Scale.IndexOf(value) : -1;
            if (place < 0) return Incomplete(given);
            combination = unchecked((combination * factor.Counted.Length) + place);
        }

        return _kept is null ? Compute(given) : _kept[combination] ??= Compute(given);
    }

    /// <summary>The classes after the one that holds, in precedence, that claim an aspect too.</summary>
    public IEnumerable<SignificanceClass> ClaimsAfter(MethodOutcome outcome) =>
        Method.ClaimsOf([.. outcome.Parts.Select(part => part.Points!.Value)]).Skip(1);

    private MethodOutcome Incomplete(ReadOnlySpan<FactorPoints> given)
    {
        var parts = new FactorPart[_factors.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Find(given, _factors[i].Code, i)?.Points is not { } value ? _factors[i].Missing
                : _factors[i].Scale.IndexOf(value) is var place and >= 0 ? _factors[i].Counted[place]
                : _factors[i].Missing with { Points = value };
        }

        return new() { Parts = new(parts) };
    }

    private MethodOutcome Compute(ReadOnlySpan<FactorPoints> given)
    {
        var points = new decimal[_factors.Length];
        for (var i = 0; i < points.Length; i++) points[i] = Find(given, _factors[i].Code, i)!.Points!.Value;
        var (total, passedOver) = Method.Score(points);
        var parts = new FactorPart[_factors.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = (passedOver[i] ? _factors[i].PassedOver : _factors[i].Counted)[_factors[i].Scale.IndexOf(points[i])];
        var claims = Method.ClaimsOf(points);
        if (claims.IsEmpty) return new() { Parts = new(parts), Total = total };
        return new()
        {
            Parts = new(parts),
            Total = total,
            ClassPlace = Enumerable.Range(0, Method.Classes.Count).First(place => ReferenceEquals(Method.Classes[place], claims[0])),
            DecidedBy = claims[0].Conditions
                .Where(condition => condition.Holds(total, points, Method))
                .SelectMany(condition => condition.Criteria)
                .Distinct(StringComparer.Ordinal)
                .ToValueList(),
        };
    }

    // Registers mostly hold the factors in the method's order, so the same place is looked at first.
    private static FactorPoints? Find(ReadOnlySpan<FactorPoints> given, string code, int place)
    {
        if (place < given.Length && given[place] is var expected && expected.Factor == code) return expected;
        foreach (var candidate in given)
        {
            if (candidate.Factor == code) return candidate;
        }

        return null;
    }

    private long CountOfCombinations()
    {
        var count = 1L;
        foreach (var factor in _factors) count = Math.Min(count * factor.Counted.Length, MostKept + 1);
        return count;
    }

    /// <summary>A factor with the part of each of its points.</summary>
    private sealed class FactorPlan
    {
        public FactorPlan(AspectFactor factor, decimal weight)
        {
            Code = factor.Code;
            Scale = factor.Scale;
            Missing = new() { Factor = Code };
            PassedOver = [.. Scale.Points.Select(point => Missing with { Points = point.Value })];
            Counted = [.. PassedOver.Select(part => part with { Part = part.Points * weight })];
        }

        public string Code { get; }

        public FactorScale Scale { get; }

        public FactorPart Missing { get; }

        public FactorPart[] Counted { get; }

        /// <summary>The parts where a maximum passes the factor over for a higher one.</summary>
        public FactorPart[] PassedOver { get; }
    }
}
