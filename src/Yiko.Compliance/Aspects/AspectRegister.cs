using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>What a register of aspects covers, and what it lacks.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class AspectRegister
{
    private const int Tenses = 3;
    private const int States = 3;

    /// <summary>How the register covers the 63 combinations of type, tense and state (ENV-07 to ENV-09).</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AspectCoverage CoverageOf(IEnumerable<EnvironmentalAspect> register, CancellationToken cancellation = default)
    {
        var counts = new int[ScoringGroup.AllTypes.Count * Tenses * States];
        List<string> unplaced = [];
        foreach (var aspect in Guard.Against.Null(register))
        {
            cancellation.ThrowIfCancellationRequested();
            if (aspect is { Type: { } type, Tense: { } tense, State: { } state }) counts[(((int)type * Tenses) + (int)tense) * States + (int)state]++;
            else unplaced.Add(aspect.Id);
        }

        return new() { Cells = counts.Select(CellOf).ToValueList(), Unplaced = unplaced.ToValueList() };
    }

    /// <summary>The aspects that nobody has evaluated (ENV-03): without an evaluation that came to a verdict.</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="history">All evaluations.</param>
    /// <param name="asOf">The day; later evaluations are ignored.</param>
    /// <returns>A finding for each such aspect, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AspectFinding> Unevaluated(
        IEnumerable<EnvironmentalAspect> register,
        IEnumerable<EvaluatedAspect> history,
        LocalDate asOf)
    {
        var evaluated = new HashSet<string>(
            Guard.Against.Null(history).Where(entry => entry.Date <= asOf && entry.Evaluation.IsSignificant is not null).Select(entry => entry.Aspect.Id),
            StringComparer.Ordinal);
        return Findings(Guard.Against.Null(register).Where(aspect => !evaluated.Contains(aspect.Id)), AspectRegisterReasons.Unevaluated);
    }

    /// <summary>The aspects of emergencies that no emergency plan covers.</summary>
    /// <param name="register">The aspects.</param>
    /// <param name="controls">Which aspects are taken care of.</param>
    /// <returns>A finding for each such aspect, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AspectFinding> WithoutEmergencyPlan(IEnumerable<EnvironmentalAspect> register, AspectControls controls)
    {
        var covered = new HashSet<string>(Guard.Against.Null(controls).InEmergencyPlans, StringComparer.Ordinal);
        return Findings(
            Guard.Against.Null(register).Where(aspect => aspect.State == AspectState.Emergency && !covered.Contains(aspect.Id)),
            AspectRegisterReasons.NoEmergencyPlan);
    }

    internal static ValueList<AspectFinding> Findings(IEnumerable<EnvironmentalAspect> aspects, Reason reason) =>
        aspects.Select(aspect => new AspectFinding { Aspect = aspect, Reason = reason }).ToValueList();

    private static CoverageCell CellOf(int count, int place) => new()
    {
        Type = (AspectType)(place / (Tenses * States)),
        Tense = (AspectTense)(place / States % Tenses),
        State = (AspectState)(place % States),
        Count = count,
    };
}
