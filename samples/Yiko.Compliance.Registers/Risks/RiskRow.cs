using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Registers.Risks;

/// <summary>Reads the factors of a hazard register's rows.</summary>
/// <param name="map">Where the columns are.</param>
/// <param name="rules">The rule set whose words may stand for points.</param>
internal sealed class RiskRow(ColumnMap map, LecRuleSet rules)
{
    private readonly PointWords _words = new(rules);
    private readonly BoundColumn _likelihood = map[RiskColumns.Likelihood];
    private readonly BoundColumn _exposure = map[RiskColumns.Exposure];
    private readonly BoundColumn _consequence = map[RiskColumns.Consequence];
    private readonly BoundColumn _lawBreached = map[RiskColumns.LawBreached];
    private readonly BoundColumn _pastAccident = map[RiskColumns.PastAccident];
    private readonly BoundColumn _complaint = map[RiskColumns.Complaint];
    private readonly BoundColumn _directDanger = map[RiskColumns.DirectDanger];
    private readonly BoundColumn _residualLikelihood = map[RiskColumns.ResidualLikelihood];
    private readonly BoundColumn _residualExposure = map[RiskColumns.ResidualExposure];
    private readonly BoundColumn _residualConsequence = map[RiskColumns.ResidualConsequence];

    public BoundColumn Id { get; } = map[RiskColumns.Id];

    public BoundColumn Hazard { get; } = map[RiskColumns.Hazard];

    public BoundColumn Department { get; } = map[RiskColumns.Department];

    public bool HasResidual => _residualLikelihood.IsPresent || _residualExposure.IsPresent || _residualConsequence.IsPresent;

    public RiskFactors Initial(RowCells row)
    {
        row.CheckName(Id);
        return new()
        {
            Likelihood = row.Number(_likelihood, _words.Likelihood),
            Exposure = row.Number(_exposure, _words.Exposure),
            Consequence = row.Number(_consequence, _words.Consequence),
            Criteria = (row.Flag(_lawBreached) ? RiskCriteria.LawBreached : RiskCriteria.None)
                | (row.Flag(_pastAccident) ? RiskCriteria.PastAccidentUncontrolled : RiskCriteria.None)
                | (row.Flag(_complaint) ? RiskCriteria.JustifiedComplaint : RiskCriteria.None)
                | (row.Flag(_directDanger) ? RiskCriteria.DirectDangerUncontrolled : RiskCriteria.None),
        };
    }

    /// <summary>The factors after the controls; null where the row has none. Criteria speak of the initial risk only.</summary>
    public RiskFactors? Residual(RowCells row)
    {
        var before = row.Bad.Count;
        var likelihood = row.Number(_residualLikelihood, _words.Likelihood);
        var exposure = row.Number(_residualExposure, _words.Exposure);
        var consequence = row.Number(_residualConsequence, _words.Consequence);
        if (likelihood is null && exposure is null && consequence is null && row.Bad.Count == before) return null;
        return new() { Likelihood = likelihood, Exposure = exposure, Consequence = consequence };
    }
}
