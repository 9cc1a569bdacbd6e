namespace Yiko.Compliance.Documents;

/// <summary>What changed, for those who read it: the measure, a shortest way from the old text to the new one, the clauses concerned and a summary.</summary>
/// <remarks>No other way of deletions and insertions is shorter.</remarks>
public sealed class ChangeReport
{
    internal ChangeReport(ChangeMeasure measure, ValueList<EditRun> runs, ValueList<ClauseChange> clauses, Rationale summary) =>
        (Measure, Runs, Clauses, Summary) = (measure, runs, clauses, summary);

    /// <summary>The measure; the same as without a report.</summary>
    public ChangeMeasure Measure { get; }

    /// <summary>
    /// The runs of units that are kept, deleted and inserted, in the order of the texts; where units are replaced, the deletion stands
    /// before the insertion. They are counted in the unit of the measure.
    /// </summary>
    public ValueList<EditRun> Runs { get; }

    /// <summary>The clauses that changed: those of the new text in its order, then the removed ones in the order of the old text.</summary>
    public ValueList<ClauseChange> Clauses { get; }

    /// <summary>The report in a few sentences: codes that a formatter puts into either language.</summary>
    public Rationale Summary { get; }
}
