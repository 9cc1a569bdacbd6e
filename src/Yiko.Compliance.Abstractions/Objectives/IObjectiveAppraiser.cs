namespace Yiko.Compliance.Objectives;

/// <summary>Says whether an objective is attained.</summary>
/// <remarks>Implementations are pure: the same report gives an equal appraisal, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Objectives;
///
/// IObjectiveAppraiser appraiser = new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard);
/// var appraisal = appraiser.Appraise(new()
/// {
///     Objective = ManualObjectives.CustomerSatisfaction,
///     Measurement = Measurement.Of(9496, 10000),
///     IsPeriodClosed = true,
/// });
/// Console.WriteLine($"{appraisal.Status}: {appraisal.Actual}, margin {appraisal.Margin}"); // NotAttained: 1187/1250, margin -1/2500
/// </code>
/// </example>
public interface IObjectiveAppraiser
{
    /// <summary>Appraises one report.</summary>
    /// <param name="report">The objective and what was measured of it.</param>
    /// <returns>The verdict. Missing and faulty figures give a status of their own, never an exception.</returns>
    ObjectiveAppraisal Appraise(ObjectiveReport report);
}
