using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Aspects;

/// <summary>Says what would change for an aspect if another rule set were in force: look before you adopt.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class AspectComparer
{
    private readonly ScoringAspectEvaluator _present;
    private readonly ScoringAspectEvaluator _other;

    /// <summary>A comparer of two rule sets.</summary>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AspectComparer(SignificanceRuleSet present, SignificanceRuleSet other) => (_present, _other) = (new(present), new(other));

    /// <summary>Compares the verdicts on one aspect.</summary>
    /// <param name="scores">What is known of the aspect, in the factors of both rule sets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public AspectComparison Compare(AspectScores scores)
    {
        var (present, other) = Decide(scores);
        return new() { Present = present, Other = other, Changes = AspectComparisonReasons.Changes(present, other).ToValueList() };
    }

    /// <summary>Compares the verdicts on a whole register.</summary>
    /// <param name="register">What is known of each aspect, in the order of the register.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The aspects of which side or class would change, and how many go from which class to which.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or one of its items is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RegisterComparison<AspectComparison> Compare(IEnumerable<AspectScores> register, CancellationToken cancellation = default) =>
        RegisterComparer.Compare(Guard.Against.Null(register), Decide, verdict => verdict.Class, Changed, cancellation);

    /// <summary>The aspects of a register that would change sides, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="register">The aspects, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<AspectComparison> ChangesOfSide(IEnumerable<AspectScores> register, CancellationToken cancellation = default)
    {
        Guard.Against.Null(register);
        return Changes();

        IEnumerable<AspectComparison> Changes()
        {
            foreach (var scores in register)
            {
                cancellation.ThrowIfCancellationRequested();
                var comparison = Compare(scores);
                if (comparison.ChangesSide) yield return comparison;
            }
        }
    }

    private (AspectEvaluation Present, AspectEvaluation Other) Decide(AspectScores scores) =>
        (_present.Evaluate(Guard.Against.Null(scores)), _other.Evaluate(scores));

    private static AspectComparison? Changed(AspectEvaluation present, AspectEvaluation other)
    {
        // Most verdicts stay as they are: nothing is built for them.
        if (present.IsSignificant == other.IsSignificant && present.Class?.Code == other.Class?.Code) return null;
        return new() { Present = present, Other = other, Changes = AspectComparisonReasons.Changes(present, other).ToValueList() };
    }
}
