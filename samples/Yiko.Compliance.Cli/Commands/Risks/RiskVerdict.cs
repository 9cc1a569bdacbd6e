using Yiko.Compliance.Registers;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary>What is known of one row of a hazard register once it is decided.</summary>
internal readonly record struct RiskVerdict
{
    /// <summary>Null where a bad cell kept the row from the engine.</summary>
    public required RiskAssessment? Initial { get; init; }

    /// <summary>Null where the row names no residual factors, or bad ones.</summary>
    public required RiskAssessment? Residual { get; init; }

    /// <summary>The cells that could not be read; empty for almost every row.</summary>
    public required IReadOnlyList<BadCell> Bad { get; init; }

    public bool InitialDecided => Initial is { Status: not RiskStatus.NotRated };

    /// <summary>Whether there is no residual assessment to make, or it could be made.</summary>
    public bool ResidualDecided => Bad.Count == 0 && Residual is not { Status: RiskStatus.NotRated };
}
