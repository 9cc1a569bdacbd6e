namespace Yiko.Compliance.Aspects;

/// <summary>A <see cref="ScoringMethod"/> made ready for many aspects: what can be known before the first aspect is known.</summary>
internal sealed class MethodPlan
{
    private const int OnStack = 16;

    private readonly FactorPlan[] _factors;
    private readonly ClassPlan[] _classes;
    private readonly int[]? _arrangement;
    private readonly bool _passesOver;

    public MethodPlan(ScoringMethod method)
    {
        Method = method;
        _factors = [.. method.Factors.Select((factor, i) => new FactorPlan(factor, method.Leaves.First(leaf => leaf.Factor == i).Weight))];
        _classes = [.. method.Classes.Select(item => new ClassPlan(item))];
        int[] leaves = [.. method.Leaves.Select(leaf => leaf.Factor)];
        _arrangement = leaves.SequenceEqual(Enumerable.Range(0, leaves.Length)) ? null : leaves;
        _passesOver = HasMaximum(method.Formula);
        MildestSignificant = method.Classes.Last(item => item.IsSignificant);
    }

    public ScoringMethod Method { get; }

    /// <summary>What a direct criterion makes of an aspect whose points ask for less.</summary>
    public SignificanceClass MildestSignificant { get; }

    /// <summary>Parts, total and class of an aspect; without total where points are missing or off their scale.</summary>
    public MethodOutcome Decide(AspectScores scores)
    {
        var count = _factors.Length;
        Span<decimal> points = count <= OnStack ? stackalloc decimal[OnStack] : new decimal[count];
        points = points.Slice(0, count);
        var parts = new FactorPart[count];
        if (!Read(scores.Points, points, parts)) return new(parts);
        var total = TotalOf(points, parts);
        for (var i = 0; i < _classes.Length; i++)
        {
            if (_classes[i].Claims(total, points, Method, out var decidedBy)) return new(parts, total, i, decidedBy);
        }

        return new(parts, total);
    }

    /// <summary>The classes after one in precedence that claim an aspect too.</summary>
    public IEnumerable<SignificanceClass> ClaimsAfter(MethodOutcome outcome)
    {
        decimal[] points = [.. outcome.Parts.Select(part => part.Points!.Value)];
        return Method.ClaimsOf(points).Skip(1);
    }

    private bool Read(ValueList<FactorPoints> given, Span<decimal> points, FactorPart[] parts)
    {
        var complete = true;
        for (var i = 0; i < _factors.Length; i++)
        {
            var factor = _factors[i];
            if (Find(given.AsSpan(), factor.Code, i) is not { } value)
            {
                parts[i] = factor.Missing;
                complete = false;
            }
            else if (factor.IndexOf(value) is var index and >= 0)
            {
                parts[i] = factor.Counted[index];
                points[i] = factor.Values[index];
            }
            else
            {
                parts[i] = new() { Factor = factor.Code, Points = value };
                complete = false;
            }
        }

        return complete;
    }

    // Registers mostly hold the factors in the method's order, so the same place is looked at first.
    private static decimal? Find(ReadOnlySpan<FactorPoints> given, string code, int place)
    {
        if (place < given.Length && given[place].Factor == code) return given[place].Points;
        foreach (var candidate in given)
        {
            if (candidate.Factor == code) return candidate.Points;
        }

        return null;
    }

    private decimal TotalOf(ReadOnlySpan<decimal> points, FactorPart[] parts)
    {
        var next = 0;
        if (_arrangement is null && !_passesOver) return Method.Formula.Of(points, ref next);
        Span<decimal> arranged = points.Length <= OnStack ? stackalloc decimal[OnStack] : new decimal[points.Length];
        for (var i = 0; i < points.Length; i++) arranged[i] = points[_arrangement is null ? i : _arrangement[i]];
        if (!_passesOver) return Method.Formula.Of(arranged, ref next);

        Span<bool> passedOver = points.Length <= OnStack ? stackalloc bool[OnStack] : new bool[points.Length];
        var total = Method.Formula.Mark(arranged, ref next, passedOver);
        for (var i = 0; i < points.Length; i++)
        {
            var factor = _arrangement is null ? i : _arrangement[i];
            if (passedOver[i]) parts[factor] = _factors[factor].PassedOver[_factors[factor].IndexOf(points[factor])];
        }

        return total;
    }

    private static bool HasMaximum(ScoringFormula formula) => formula switch
    {
        MaximumFormula => true,
        SumFormula sum => sum.Terms.Any(HasMaximum),
        ProductFormula product => product.Terms.Any(HasMaximum),
        WeightedFormula weighted => HasMaximum(weighted.Term),
        LookupFormula lookup => HasMaximum(lookup.Rows) || HasMaximum(lookup.Columns),
        _ => false,
    };

    /// <summary>A factor with the part of each of its points, so that a verdict allocates none.</summary>
    private sealed class FactorPlan
    {
        public FactorPlan(AspectFactor factor, decimal weight)
        {
            Code = factor.Code;
            Values = [.. factor.Scale.Points.Select(point => point.Value)];
            Missing = new() { Factor = Code };
            PassedOver = [.. Values.Select(value => Missing with { Points = value })];
            Counted = [.. PassedOver.Select(part => part with { Part = part.Points * weight })];
        }

        public string Code { get; }

        public decimal[] Values { get; }

        public FactorPart Missing { get; }

        public FactorPart[] Counted { get; }

        public FactorPart[] PassedOver { get; }

        public int IndexOf(decimal value)
        {
            for (var i = 0; i < Values.Length; i++)
            {
                if (Values[i] == value) return i;
            }

            return -1;
        }
    }

    /// <summary>A class with the criteria that each of its conditions stands for.</summary>
    private sealed class ClassPlan(SignificanceClass item)
    {
        private readonly SignificanceCondition[] _conditions = [.. item.Conditions];
        private readonly ValueList<string>[] _criteria =
            [.. item.Conditions.Select(condition => condition.Criteria.Distinct(StringComparer.Ordinal).ToValueList())];

        public bool Claims(decimal total, ReadOnlySpan<decimal> points, ScoringMethod method, out ValueList<string> decidedBy)
        {
            decidedBy = default;
            var claims = _conditions.Length == 0;
            for (var i = 0; i < _conditions.Length; i++)
            {
                if (!_conditions[i].Holds(total, points, method)) continue;
                decidedBy = claims ? decidedBy.Union(_criteria[i], StringComparer.Ordinal).ToValueList() : _criteria[i];
                claims = true;
            }

            return claims;
        }
    }
}
