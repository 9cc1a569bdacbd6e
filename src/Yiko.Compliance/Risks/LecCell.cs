namespace Yiko.Compliance.Risks;

/// <summary>What three factors give: score, grade, and whether the limit of acceptance is reached.</summary>
internal sealed class LecCell
{
    public LecCell(LecRuleSet rules, decimal likelihood, decimal exposure, decimal consequence)
    {
        Score = Decimals.WithoutTrailingZeros(likelihood * exposure * consequence);
        Grade = rules.Grades.GradeOf(Score);
        ReachesLimit = rules.Grades.FloorSide == BoundSide.Included ? Score >= rules.UnacceptableFrom : Score > rules.UnacceptableFrom;
    }

    public decimal Score { get; }

    public Grade Grade { get; }

    /// <summary>Whether the score is unacceptable; the limit lies on the side on which the floors of the bands lie.</summary>
    public bool ReachesLimit { get; }
}
