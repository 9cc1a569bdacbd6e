namespace Yiko.Compliance.Suppliers;

/// <summary>The decision on a supplier's scores: computed alike for the verdict and for the rationale.</summary>
internal sealed class ScoreDecision
{
    public required ScoreStatus Status { get; init; }

    public required Ratio? Total { get; init; }

    public required Grade? ComputedGrade { get; init; }

    /// <summary>Why there is no total; empty when there is one.</summary>
    public required IReadOnlyList<Reason> Faults { get; init; }

    /// <summary>The vetoes that apply.</summary>
    public required IReadOnlyList<Reason> Vetoes { get; init; }

    /// <summary>The criteria without a score.</summary>
    public required IReadOnlyList<ScoreCriterion> Missing { get; init; }

    /// <summary>The criteria with a score in range, with it.</summary>
    public required IReadOnlyList<(ScoreCriterion Criterion, decimal Score)> Present { get; init; }

    public static ScoreDecision Of(SupplierRuleSet rules, GradeScale<Ratio> grades, SupplierScores scores)
    {
        var card = rules.ScoreCard;
        List<Reason> faults = [];
        List<Reason> vetoes = [];
        List<ScoreCriterion> missing = [];
        List<(ScoreCriterion Criterion, decimal Score)> present = [];
        foreach (var criterion in card.Criteria)
        {
            var given = scores.Scores.Where(score => score.Criterion == criterion.Code).ToArray();
            if (given.Length > 1) faults.Add(ScoreReasons.Repeated(criterion));
            else if (given is not [{ Score: { } score }]) missing.Add(criterion);
            else if (score < 0m || score > criterion.Maximum) faults.Add(ScoreReasons.OutOfRange(criterion, score));
            else present.Add((criterion, score));
        }

        vetoes.AddRange(present.Where(pair => pair.Score < pair.Criterion.VetoBelow).Select(pair => ScoreReasons.Below(pair.Criterion, pair.Score)));
        foreach (var veto in card.Vetoes)
        {
            var count = scores.Vetoes.Where(finding => finding.Veto == veto.Code).Sum(finding => (long)finding.Count);
            if (count >= veto.FromCount) vetoes.Add(ScoreReasons.Veto(veto, count));
        }

        faults.AddRange(Unknown(scores.Scores.Select(score => score.Criterion), card.Criteria.Select(criterion => criterion.Code)).Select(ScoreReasons.UnknownCriterion));
        faults.AddRange(Unknown(scores.Vetoes.Select(finding => finding.Veto), card.Vetoes.Select(veto => veto.Code)).Select(ScoreReasons.UnknownVeto));
        if (rules.MissingScores == MissingScorePolicy.Refuse) faults.AddRange(missing.Select(ScoreReasons.Missing));
        else if (present.Count == 0) faults.Add(ScoreReasons.NothingScored);

        Ratio? total = faults.Count == 0 ? TotalOf(present, rules.MissingScores) : null;
        return new()
        {
            Status = vetoes.Count > 0 ? ScoreStatus.Vetoed : total is null ? ScoreStatus.NotScored : ScoreStatus.Scored,
            Total = total,
            ComputedGrade = total is { } value ? grades.GradeOf(value) : null,
            Faults = faults,
            Vetoes = vetoes,
            Missing = missing,
            Present = present,
        };
    }

    // Σ weight × score ÷ maximum; where weights are redistributed, as a part of those of the scores that are there.
    private static Ratio TotalOf(List<(ScoreCriterion Criterion, decimal Score)> present, MissingScorePolicy missing)
    {
        var sum = present.Aggregate(
            Ratio.Zero,
            (total, pair) => total + (Ratio.FromDecimal(pair.Criterion.Weight) * Ratio.FromDecimal(pair.Score) / Ratio.FromDecimal(pair.Criterion.Maximum)));
        return missing == MissingScorePolicy.Redistribute
            ? sum * Ratio.Of(100, 1) / Ratio.FromDecimal(present.Sum(pair => pair.Criterion.Weight))
            : sum;
    }

    private static IEnumerable<string> Unknown(IEnumerable<string> given, IEnumerable<string> known) =>
        given.Except(known, StringComparer.Ordinal).OrderBy(code => code, StringComparer.Ordinal);
}
