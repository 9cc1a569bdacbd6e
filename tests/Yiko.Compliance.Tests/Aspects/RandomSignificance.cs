using static Yiko.Compliance.Aspects.SignificanceCondition;

namespace Yiko.Compliance.Aspects;

/// <summary>Rules of significance that nobody has published: any groups, scales, formulas and classes that are valid.</summary>
internal static class RandomSignificance
{
    public static Gen<SignificanceRuleSet> RuleSets { get; } =
        from published in Gen.Elements(AspectGenerators.Published)
        from order in Gen.Shuffle(ScoringGroup.AllTypes.ToArray())
        from cut in Gen.Choose(1, ScoringGroup.AllTypes.Count)
        from direct in Gen.SubListOf<DirectCriterion>([.. SignificanceRuleSet.Standard.DirectCriteria])
        from first in Methods
        from second in Methods
        select published with
        {
            DirectCriteria = direct.ToValueList(),
            Groups = ((ScoringGroup[])
            [
                new() { Code = "first", Types = order.Take(cut).ToValueList(), Method = first },
                .. cut == order.Length ? [] : new[] { new ScoringGroup { Code = "second", Types = order.Skip(cut).ToValueList(), Method = second } },
            ]).ToValueList(),
        };

    public static Gen<ScoringMethod> Methods { get; } =
        from count in Gen.Choose(1, 5)
        let codes = Enumerable.Range(1, count).Select(i => "f" + i).ToArray()
        from scales in Gen.ArrayOf(Scales, count)
        from formula in FormulaOf(codes, depth: 3)
        let factors = codes.Zip(scales, (code, scale) => AspectFactor.Of(code, "factor " + code, "因子" + code, scale)).ToArray()
        from classes in ClassesOf(factors)
        select new ScoringMethod(factors, formula, classes);

    private static Gen<FactorScale> Scales =>
        from points in Gen.NonEmptyListOf(Gen.Elements(0m, 0.1m, 0.125m, 0.5m, 1m, 2m, 3m, 5m, 7m, 10m, 15m, 100m))
        from named in Gen.Elements(true, false)
        select new FactorScale(points.Distinct().Take(6).Select(value => named ? ScalePoint.Of(value, "so much", "若干") : new ScalePoint { Value = value }));

    // Any way to join the factors, each of them once: split them in two, and join the two.
    private static Gen<ScoringFormula> FormulaOf(string[] codes, int depth) => codes.Length == 1
        ? from weight in Gen.Elements(0m, 0m, 0.5m, 0.000001m, 3m)
          let factor = ScoringFormula.Factor(codes[0])
          select weight == 0m ? factor : ScoringFormula.Weighted(weight, factor)
        : depth == 0 ? Gen.Elements<Func<string[], ScoringFormula>>(all => ScoringFormula.Sum(all), all => ScoringFormula.Maximum(all)).Select(join => join(codes))
        : from cut in Gen.Choose(1, codes.Length - 1)
          from left in FormulaOf(codes[..cut], depth - 1)
          from right in FormulaOf(codes[cut..], depth - 1)
          from joined in Gen.Elements(
              ScoringFormula.Sum(left, right),
              ScoringFormula.Product(left, right),
              ScoringFormula.Maximum(left, right),
              ScoringFormula.Lookup(left, right, new([2m, 5.5m], [], [1m, 2m, 3m])),
              ScoringFormula.Lookup(left, right, new([], [1m], [0.5m, 4m])))
          select joined;

    private static Gen<SignificanceClass[]> ClassesOf(AspectFactor[] factors) =>
        from count in Gen.Choose(1, 4)
        from conditions in Gen.ArrayOf(Gen.NonEmptyListOf(ConditionOf(factors, depth: 2)), count)
        from significant in Gen.ArrayOf(Gen.Elements(true, false), count)
        from remainder in Gen.Elements(true, false)
        let grades = LecGrades.Take(count).ToArray()
        select (SignificanceClass[])
        [
            .. Enumerable.Range(0, count).Select(i => new SignificanceClass
            {
                Grade = grades[i],
                IsSignificant = i == 0 || significant[i],
                Conditions = conditions[i].Take(3).ToValueList(),
            }),
            .. remainder ? new[] { new SignificanceClass { Grade = new() { Code = "rest", Name = LocalizedText.Of("rest", "其余") }, IsSignificant = false } } : [],
        ];

    private static Gen<SignificanceCondition> ConditionOf(AspectFactor[] factors, int depth)
    {
        var single =
            from bound in Gen.Elements(0m, 0.5m, 1m, 7m, 15m, 15.000000001m, 1_000_000m)
            from factor in Gen.Elements(factors)
            from point in Gen.Elements<ScalePoint>([.. factor.Scale.Points])
            from chosen in Gen.Elements(TotalAtLeast(bound), TotalAbove(bound), TotalAtMost(bound), TotalBelow(bound), FactorAt(factor.Code, point.Value))
            select chosen;
        if (depth == 0) return single;
        var together =
            from one in ConditionOf(factors, depth - 1)
            from other in ConditionOf(factors, depth - 1)
            select All(one, other);
        return Gen.OneOf(single, single, together);
    }

    // Names, demands and colours as published grades have them.
    private static IEnumerable<Grade> LecGrades => Risks.LecRuleSet.Standard.Grades.Bands.Select(band => band.Grade);
}
