using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>A hazard as answers and pages show it.</summary>
internal sealed record HazardView
{
    public required string Id { get; init; }

    public required string Hazard { get; init; }

    public required string Department { get; init; }

    public required long Version { get; init; }

    public decimal? Likelihood { get; init; }

    public decimal? Exposure { get; init; }

    public decimal? Consequence { get; init; }

    public required IReadOnlyList<string> Criteria { get; init; }

    public required RiskStatus Status { get; init; }

    public decimal? Score { get; init; }

    /// <summary>The code of the grade that holds; null if not rated.</summary>
    public string? Grade { get; init; }

    public bool? IsAcceptable { get; init; }

    public decimal? ResidualLikelihood { get; init; }

    public decimal? ResidualExposure { get; init; }

    public decimal? ResidualConsequence { get; init; }

    public decimal? ResidualScore { get; init; }

    public string? ResidualGrade { get; init; }

    public bool? ResidualIsAcceptable { get; init; }

    public required string RuleSet { get; init; }

    public required long Decision { get; init; }

    public long? ResidualDecision { get; init; }

    /// <summary>The columns of the imported file that no engine reads, by header.</summary>
    public required IReadOnlyDictionary<string, string> Carried { get; init; }

    public static HazardView Of(HazardItem item) => new()
    {
        Id = item.Id,
        Hazard = item.Name,
        Department = item.Department,
        Version = item.Version,
        Likelihood = item.Likelihood,
        Exposure = item.Exposure,
        Consequence = item.Consequence,
        Criteria = [.. RiskWords.Of(item.Criteria)],
        Status = item.Status,
        Score = item.Score,
        Grade = item.Grade,
        IsAcceptable = item.IsAcceptable,
        ResidualLikelihood = item.ResidualLikelihood,
        ResidualExposure = item.ResidualExposure,
        ResidualConsequence = item.ResidualConsequence,
        ResidualScore = item.ResidualScore,
        ResidualGrade = item.ResidualGrade,
        ResidualIsAcceptable = item.ResidualIsAcceptable,
        RuleSet = item.RuleSet,
        Decision = item.DecisionNumber,
        ResidualDecision = item.ResidualDecisionNumber,
        Carried = CarriedColumns.Of(item.Carried),
    };
}

/// <summary>The whole register counted into the cells of a risk matrix.</summary>
internal sealed record HazardMap
{
    /// <summary>The revision of the register that was counted.</summary>
    public required long Revision { get; init; }

    public required IReadOnlyList<HazardCell> Cells { get; init; }

    public required long Total { get; init; }

    public required long Unacceptable { get; init; }

    public required long NotRated { get; init; }
}

/// <summary>The hazards of equal factors and equal verdict.</summary>
internal sealed record HazardCell
{
    public decimal? Likelihood { get; init; }

    public decimal? Exposure { get; init; }

    public decimal? Consequence { get; init; }

    /// <summary>Likelihood × exposure.</summary>
    public decimal? Frequency { get; init; }

    public string? Grade { get; init; }

    public bool? IsAcceptable { get; init; }

    public required long Count { get; init; }
}
