namespace Yiko.Compliance.Objectives;

/// <summary>Says whether an objective is attained.</summary>
/// <remarks>Implementations are pure: the same report gives an equal appraisal, whenever and on whichever thread.</remarks>
public interface IObjectiveAppraiser
{
    /// <summary>Appraises one report.</summary>
    /// <param name="report">The objective and what was measured of it.</param>
    /// <returns>The verdict. Missing and faulty figures give a status of their own, never an exception.</returns>
    ObjectiveAppraisal Appraise(ObjectiveReport report);
}
