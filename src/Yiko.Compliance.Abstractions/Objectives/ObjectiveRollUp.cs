namespace Yiko.Compliance.Objectives;

/// <summary>The objectives of a department, of a discipline or of the company, the reports on each pooled.</summary>
public sealed class ObjectiveRollUp
{
    internal ObjectiveRollUp(ValueList<ObjectiveAppraisal> appraisals, ObjectiveStatus status) => (Appraisals, Status) = (appraisals, status);

    /// <summary>The department; null where the roll-up is not by department, and for reports that name none.</summary>
    public string? Department { get; internal init; }

    /// <summary>The discipline; null where the roll-up is not by discipline, and for objectives that name none.</summary>
    public ObjectiveDiscipline? Discipline { get; internal init; }

    /// <summary>The verdict on each objective over its pooled figures, by id.</summary>
    public ValueList<ObjectiveAppraisal> Appraisals { get; }

    /// <summary>The status of all of them together: one that is missed decides, else one without data does.</summary>
    public ObjectiveStatus Status { get; }
}
