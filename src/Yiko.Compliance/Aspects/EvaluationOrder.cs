namespace Yiko.Compliance.Aspects;

/// <summary>
/// The order of evaluations, the same however their lines are shuffled: by day, then aspect. Of one aspect on one day the graver stands last and so
/// holds, for which was made last nobody knows.
/// </summary>
internal sealed class EvaluationOrder : IComparer<EvaluatedAspect>
{
    public static EvaluationOrder Instance { get; } = new();

    public int Compare(EvaluatedAspect? x, EvaluatedAspect? y)
    {
        var (one, other) = (x!, y!);
        if (ReferenceEquals(one, other)) return 0;
        var order = one.Date.CompareTo(other.Date);
        if (order == 0) order = string.CompareOrdinal(one.Aspect.Id, other.Aspect.Id);
        if (order == 0) order = Nullable.Compare(one.Evaluation.IsSignificant, other.Evaluation.IsSignificant);
        if (order == 0) order = Nullable.Compare(one.Evaluation.Total, other.Evaluation.Total);
        // Costly, and hardly ever reached.
        return order != 0 ? order : string.CompareOrdinal(AspectShapes.Evaluated.ToText(one), AspectShapes.Evaluated.ToText(other));
    }
}
