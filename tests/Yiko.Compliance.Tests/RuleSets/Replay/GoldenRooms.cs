namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>The rooms with golden verdicts.</summary>
internal static class GoldenRooms
{
    public static GoldenRoom[] All { get; } =
    [
        GoldenRisks.Room,
        GoldenRisks.Residual,
        GoldenHazards.ProjectStarts,
        GoldenHazards.Reassessments,
        GoldenAspects.Room,
        GoldenAspectRegister.Findings,
        GoldenAspectRegister.Reopenings,
        GoldenSuppliers.Status,
        GoldenSuppliers.Scores,
        GoldenObjectives.Room,
        GoldenDocuments.Room,
        new GoldenConfigurations(),
        new GoldenProcedures(),
    ];
}
