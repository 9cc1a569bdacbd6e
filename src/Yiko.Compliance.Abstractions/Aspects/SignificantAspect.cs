using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>An entry of the list of significant environmental aspects, 重要环境因素清单.</summary>
public sealed class SignificantAspect
{
    internal SignificantAspect(AspectEvaluation evaluation, LocalDate since, Rationale rationale) =>
        (Evaluation, Since, Rationale) = (evaluation, since, rationale);

    /// <summary>The latest approved evaluation, which found the aspect significant.</summary>
    public AspectEvaluation Evaluation { get; }

    /// <summary>The day of the evaluation since which the aspect has been on the list without a break.</summary>
    public LocalDate Since { get; }

    /// <summary>Why it is on the list; that approved evaluations of one day disagree, where they do: then the aspect stays on it.</summary>
    public Rationale Rationale { get; }

    /// <summary>The aspect.</summary>
    public EnvironmentalAspect Aspect => Evaluation.Scores.Aspect;
}
