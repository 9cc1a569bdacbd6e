namespace Yiko.Compliance.Suppliers;

/// <summary>What an initial evaluation of class A lacks.</summary>
internal static class EntryEvidence
{
    public static QualificationEvidence Missing(SupplierRuleSet rules, QualificationEvidence present)
    {
        var steps = rules.RequiredSteps & ~present;
        return MeasuresIn(present) < rules.LeastMeasures ? steps | (QualificationEvidence.Measures & ~present) : steps;
    }

    /// <summary>A reason for each missing step, and one for the measures.</summary>
    public static IEnumerable<Reason> Reasons(SupplierRuleSet rules, QualificationEvidence missing)
    {
        foreach (var part in EvidenceReasons.Qualification)
        {
            if ((missing & part.Part) == QualificationEvidence.None) continue;
            yield return part.Part == QualificationEvidence.Measures
                ? part.WhenMissing.With(ReasonArgument.Of("least", rules.LeastMeasures))
                : part.WhenMissing;
        }
    }

    private static int MeasuresIn(QualificationEvidence evidence)
    {
        var count = 0;
        for (var rest = (int)(evidence & QualificationEvidence.Measures); rest != 0; rest &= rest - 1) count++;
        return count;
    }
}
