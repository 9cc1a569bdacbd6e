using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>A row of the hazard register: its factors, and the main points of the verdict that holds.</summary>
internal sealed class HazardItem : RegisterItem
{
    public decimal? Likelihood { get; set; }

    public decimal? Exposure { get; set; }

    public decimal? Consequence { get; set; }

    public RiskCriteria Criteria { get; set; }

    public decimal? ResidualLikelihood { get; set; }

    public decimal? ResidualExposure { get; set; }

    public decimal? ResidualConsequence { get; set; }

    public RiskStatus Status { get; set; }

    public decimal? Score { get; set; }

    /// <summary>The code of the grade that holds, an overriding one included.</summary>
    public string? Grade { get; set; }

    public bool? IsAcceptable { get; set; }

    public long? ResidualDecisionNumber { get; set; }

    public decimal? ResidualScore { get; set; }

    public string? ResidualGrade { get; set; }

    public bool? ResidualIsAcceptable { get; set; }

    /// <summary>Likelihood × exposure: the column of the risk matrix.</summary>
    public decimal? Frequency { get; set; }

    public RiskFactors Initial => new() { Likelihood = Likelihood, Exposure = Exposure, Consequence = Consequence, Criteria = Criteria };

    /// <summary>The factors after the controls; null where the register names none.</summary>
    public RiskFactors? Residual => ResidualLikelihood is null && ResidualExposure is null && ResidualConsequence is null
        ? null
        : new() { Likelihood = ResidualLikelihood, Exposure = ResidualExposure, Consequence = ResidualConsequence };

    public void Set(RiskFactors initial, RiskFactors? residual)
    {
        (Likelihood, Exposure, Consequence, Criteria) = (initial.Likelihood, initial.Exposure, initial.Consequence, initial.Criteria);
        (ResidualLikelihood, ResidualExposure, ResidualConsequence) = (residual?.Likelihood, residual?.Exposure, residual?.Consequence);
    }
}

internal sealed class HazardMapping : IEntityTypeConfiguration<HazardItem>
{
    public void Configure(EntityTypeBuilder<HazardItem> builder) => builder.HasIndex(hazard => new { hazard.IsAcceptable, hazard.Grade });
}
