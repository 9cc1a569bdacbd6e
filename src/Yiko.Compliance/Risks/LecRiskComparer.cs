using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Risks;

/// <summary>Says what would change for a risk if another LEC rule set were in force: look before you adopt.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class LecRiskComparer
{
    private readonly LecRiskAssessor _present;
    private readonly LecRiskAssessor _other;

    /// <summary>A comparer of two rule sets.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LecRiskComparer(LecRuleSet present, LecRuleSet other) => (_present, _other) = (new(present), new(other));

    /// <summary>Compares the verdicts on one risk.</summary>
    /// <param name="factors">The factors of the risk.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    public RiskComparison Compare(RiskFactors factors)
    {
        var (present, other) = Decide(factors);
        return new() { Present = present, Other = other, Changes = Changes(present, other).ToValueList() };
    }

    /// <summary>Compares the verdicts on a whole register.</summary>
    /// <param name="register">The factors of each risk, in the order of the register.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The risks of which the verdict would change, and how many go from which grade to which.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or one of its items is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RegisterComparison<RiskComparison> Compare(IEnumerable<RiskFactors> register, CancellationToken cancellation = default)
    {
        List<RiskComparison> known = [];
        return RegisterComparer.Compare(
            Guard.Against.Null(register), Decide, verdict => verdict.Grade, (present, other) => Changed(present, other, known), cancellation);
    }

    // Most verdicts stay as they are: nothing is built for them. The others repeat a few changes, whose reasons are built once.
    private static RiskComparison? Changed(RiskAssessment present, RiskAssessment other, List<RiskComparison> known)
    {
        if (present.IsAcceptable == other.IsAcceptable && present.Grade?.Code == other.Grade?.Code) return null;
        foreach (var alike in known)
        {
            if (IsAlike(alike.Present, present) && IsAlike(alike.Other, other)) return new() { Present = present, Other = other, Changes = alike.Changes };
        }

        RiskComparison first = new() { Present = present, Other = other, Changes = Changes(present, other).ToValueList() };
        known.Add(first);
        return first;
    }

    private static bool IsAlike(RiskAssessment left, RiskAssessment right) =>
        ReferenceEquals(left.Grade, right.Grade) && left.IsAcceptable == right.IsAcceptable;

    private (RiskAssessment Present, RiskAssessment Other) Decide(RiskFactors factors) =>
        (_present.Assess(Guard.Against.Null(factors)), _other.Assess(factors));

    private static IEnumerable<Reason> Changes(RiskAssessment present, RiskAssessment other)
    {
        if (present.Grade is { } from && other.Grade is { } to && from.Code != to.Code) yield return RiskComparisonReasons.Grade(from, to);
        if (present.Grade is null && other.Grade is { } rated) yield return RiskComparisonReasons.Rated(rated);
        if (present.Grade is { } lost && other.Grade is null) yield return RiskComparisonReasons.NotRated(lost);
        if (present.IsAcceptable != false && other.IsAcceptable == false) yield return RiskComparisonReasons.Unacceptable;
        if (present.IsAcceptable != true && other.IsAcceptable == true) yield return RiskComparisonReasons.Acceptable;
    }
}
