using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>What three factors give: score, grade, and whether the limit of acceptance is reached.</summary>
internal sealed class LecCell
{
    public LecCell(LecRuleSet rules, decimal likelihood, decimal? exposure, decimal consequence)
    {
        Score = ScoreOf(likelihood, exposure, consequence);
        Grade = rules.Grades.GradeOf(Score);
        ReachesLimit = rules.Grades.FloorSide == BoundSide.Included ? Score >= rules.UnacceptableFrom : Score > rules.UnacceptableFrom;
    }

    public decimal Score { get; }

    /// <summary>The product of the factors; without an exposure, that of the two others.</summary>
    public static decimal ScoreOf(decimal likelihood, decimal? exposure, decimal consequence) =>
        Decimals.WithoutTrailingZeros(likelihood * (exposure ?? 1m) * consequence);

    /// <summary>Refuses scales whose highest product is no decimal number.</summary>
    public static LecRuleSet Countable(LecRuleSet rules)
    {
        Guard.Against.Null(rules);
        var (likelihood, consequence) = (Highest(rules.Likelihood), Highest(rules.Consequence));
        var exposure = rules.Exposure is { } scale ? Highest(scale) : 1m;
        var room = decimal.MaxValue / Math.Max(likelihood, 1m) / Math.Max(exposure, 1m);
        return consequence <= room
            ? rules
            : throw new ArgumentException("The highest points of the scales give a score beyond what a decimal number holds.", nameof(rules));
    }

    private static decimal Highest(FactorScale scale) => scale.Points[scale.Points.Count - 1].Value;

    public Grade Grade { get; }

    /// <summary>Whether the score is unacceptable; the limit lies on the side on which the floors of the bands lie.</summary>
    public bool ReachesLimit { get; }
}
