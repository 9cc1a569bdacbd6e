namespace Yiko.Compliance.Procedures;

/// <summary>Says where a case stands: stage, next steps with what stands against them, findings, and why.</summary>
public interface ICaseExaminer
{
    /// <summary>Examines a case as of its day.</summary>
    /// <param name="case">The case with its history.</param>
    CaseStanding Examine(Case @case);
}
