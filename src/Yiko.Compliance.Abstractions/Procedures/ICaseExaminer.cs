namespace Yiko.Compliance.Procedures;

/// <summary>Says where a case stands: stage, next steps with what stands against them, findings, and why.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Procedures;
///
/// ICaseExaminer examiner = new CaseExaminer(ProcedureRuleSet.Standard);
/// CaseEntry corrected = new()
/// {
///     Date = new(2026, 6, 24),
///     Step = "correct",
///     Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")],
/// };
/// var standing = examiner.Examine(new() { Kind = "corrective-action", Id = "CA-7", AsOf = new(2026, 6, 30), Entries = [corrected] });
/// Console.WriteLine($"{standing.Stage}, next: {standing.Next[0].Step}, closed: {standing.IsClosed}");
/// // corrected, next: analyse, closed: False
/// </code>
/// </example>
public interface ICaseExaminer
{
    /// <summary>Examines a case as of its day.</summary>
    /// <param name="case">The case with its history.</param>
    CaseStanding Examine(Case @case);
}
