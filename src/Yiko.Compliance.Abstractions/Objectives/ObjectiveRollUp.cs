namespace Yiko.Compliance.Objectives;

/// <summary>The objectives of a department, of a discipline or of the company, the reports on each pooled.</summary>
public sealed record ObjectiveRollUp
{
    /// <summary>The department; null where the roll-up is not by department, and for reports that name none.</summary>
    public string? Department { get; init; }

    /// <summary>The discipline; null where the roll-up is not by discipline, and for objectives that name none.</summary>
    public ObjectiveDiscipline? Discipline { get; init; }

    /// <summary>The verdict on each objective over its pooled figures, by id.</summary>
    public ValueList<ObjectiveAppraisal> Appraisals { get; init; }

    /// <summary>The status of all of them together: one that is missed decides, else one without data does.</summary>
    public required ObjectiveStatus Status { get; init; }

    /// <summary>How many objectives have a status.</summary>
    /// <param name="status">The status.</param>
    public int CountOf(ObjectiveStatus status) => Appraisals.Count(appraisal => appraisal.Status == status);
}
