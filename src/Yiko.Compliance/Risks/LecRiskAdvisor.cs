using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Answers what follows from an LEC verdict: how to bring a risk down, and how near it is to the next grade.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// var near = new LecRiskAdvisor(LecRuleSet.Standard).Boundaries(270);
/// Console.WriteLine($"{near.Grade}: {near.AboveFloor} above its floor, {near.BelowCeiling} below the next grade");
/// // high: 110 above its floor, 50 below the next grade
/// </code>
/// </example>
public sealed class LecRiskAdvisor
{
    private readonly LecRuleSet _rules;

    /// <summary>An advisor that goes by a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    public LecRiskAdvisor(LecRuleSet rules) => _rules = LecCell.Countable(rules);

    /// <summary>The smallest changes of the factors that bring a risk to a grade or lower.</summary>
    /// <param name="factors">The present factors.</param>
    /// <param name="wanted">A grade of the rule set.</param>
    /// <returns>
    /// Every way that cannot be made smaller in any factor, fewest factors first, then fewest steps of the scales, then likelihood before
    /// exposure before consequence. Factors are only lowered. One way without change where the risk has the grade already; none where no
    /// points of the scales reach it, or where a factor is missing or off its scale. A direct criterion is not lifted by any score.
    /// </returns>
    /// <exception cref="ArgumentException">The rule set has no such grade.</exception>
    public ValueList<RiskReduction> Reductions(RiskFactors factors, Grade wanted)
    {
        Guard.Against.Null(factors);
        var rank = _rules.Grades.RankOf(wanted);
        if (factors is not { Likelihood: { } l, Consequence: { } c }) return [];

        // A method without exposure has one place of it, which nothing lowers.
        var exposure = _rules.Exposure is not { } scale ? 0 : factors.Exposure is { } e ? scale.IndexOf(e) : -1;
        var (likelihood, consequence) = (_rules.Likelihood.IndexOf(l), _rules.Consequence.IndexOf(c));
        if (likelihood < 0 || exposure < 0 || consequence < 0) return [];

        List<(RiskReduction Way, int L, int E)> ways = [];
        for (var i = likelihood; i >= 0; i--)
        {
            for (var j = exposure; j >= 0; j--)
            {
                // The score falls with the consequence, so the first point that suffices is the smallest change of it.
                var k = consequence;
                while (k >= 0 && Rank(i, j, k) > rank) k--;
                if (k < 0 || CanBeRaised(i, j, k)) continue;
                ways.Add((Way(factors, (likelihood, exposure, consequence), (i, j, k)), likelihood - i, exposure - j));
            }
        }

        return ways
            .OrderBy(way => Count(way.Way.Lowered))
            .ThenBy(way => way.Way.Steps)
            .ThenByDescending(way => way.L)
            .ThenByDescending(way => way.E)
            .Select(way => way.Way)
            .ToValueList();

        // One step less in likelihood or exposure would do as well: then this way is not a smallest one.
        bool CanBeRaised(int i, int j, int k) =>
            (i < likelihood && Rank(i + 1, j, k) <= rank) || (j < exposure && Rank(i, j + 1, k) <= rank);
    }

    /// <summary>How far a score is from the next grade on either side.</summary>
    /// <param name="score">A score, 0 or more.</param>
    /// <exception cref="ArgumentException">The score is negative.</exception>
    public RiskBoundaries Boundaries(decimal score)
    {
        Guard.Against.Negative(score);
        var band = _rules.Grades.BandOf(score);
        var ceiling = _rules.Grades.CeilingOf(score);
        var standsAtBound = score == band.Floor || score == ceiling || score == _rules.UnacceptableFrom;
        return new(score, band.Grade, standsAtBound) { AboveFloor = score - band.Floor, BelowCeiling = ceiling - score };
    }

    private int Rank(int likelihood, int exposure, int consequence) =>
        _rules.Grades.RankOf(_rules.Grades.GradeOf(Score(likelihood, exposure, consequence)));

    private decimal Score(int likelihood, int exposure, int consequence) => LecCell.ScoreOf(
        _rules.Likelihood.Points[likelihood].Value, _rules.Exposure?.Points[exposure].Value, _rules.Consequence.Points[consequence].Value);

    private RiskReduction Way(RiskFactors factors, (int L, int E, int C) from, (int L, int E, int C) to)
    {
        var score = Score(to.L, to.E, to.C);
        return new(
            factors with
            {
                Likelihood = _rules.Likelihood.Points[to.L].Value,
                Exposure = _rules.Exposure is { } scale ? scale.Points[to.E].Value : factors.Exposure,
                Consequence = _rules.Consequence.Points[to.C].Value,
            },
            score,
            _rules.Grades.GradeOf(score),
            lowered: (to.L < from.L ? RiskFactorKinds.Likelihood : RiskFactorKinds.None)
                | (to.E < from.E ? RiskFactorKinds.Exposure : RiskFactorKinds.None)
                | (to.C < from.C ? RiskFactorKinds.Consequence : RiskFactorKinds.None),
            steps: from.L - to.L + from.E - to.E + from.C - to.C);
    }

    private static int Count(RiskFactorKinds kinds) =>
        (kinds.HasFlag(RiskFactorKinds.Likelihood) ? 1 : 0)
        + (kinds.HasFlag(RiskFactorKinds.Exposure) ? 1 : 0)
        + (kinds.HasFlag(RiskFactorKinds.Consequence) ? 1 : 0);
}
